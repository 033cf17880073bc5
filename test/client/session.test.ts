// Goal: a session is kept alive on the open socket for longer than a token lives, and its end reaches every client.
// Method: one real host whose tokens live 4 s; the token function asks the real refresh route.
import t from 'tap'
import type { TokenReason } from '../../client/src/index.ts'
import { createClient } from '../../tools/api/client.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { isReady, listen } from '../support/client-listener.ts'
import { signUp } from '../support/client-people.ts'
import { startDeployment } from '../support/deployment.ts'

t.test('a session is renewed on the open socket; logging out ends it everywhere', async (t) => {
  const deployment = await startDeployment(t, { hosts: 1, workers: 1, env: { JWT_EXPIRE: '4s' } })
  const rest = createClient(deployment.url)
  t.teardown(rest.close)
  let { token, cookie } = await signUp(rest, 'EMPLOYER')
  const reasons: TokenReason[] = []
  const listener = listen(deployment.url, async (reason) => {
    reasons.push(reason)
    if (reason === 'connect') return token
    const answer = await rest.call('POST', '/api/auth/refresh', { headers: { cookie } })
    if (answer.status !== 200) return null
    token = answer.body.data.token
    cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? cookie
    return token
  })
  t.teardown(() => listener.client.close())
  await waitFor('ready', () => isReady(listener))
  const startedMs = Date.now()
  await waitFor('the third answer to a renewal', () => listener.states.length === 4)
  t.ok(Date.now() - startedMs > 4000, 'longer than a token lives')
  t.same(
    listener.states.map(({ status }) => status),
    ['ready', 'ready', 'ready', 'ready']
  )
  t.same(listener.instances, ['host-1/1'], 'one connection')

  const fixed = listen(deployment.url, token)
  t.teardown(() => fixed.client.close())
  await waitFor('ready', () => isReady(fixed))
  const answer = await rest.call('POST', '/api/auth/logout', { token, headers: { cookie } })
  t.equal(answer.status, 200)
  await waitFor('both ends', () => [listener, fixed].every(({ client }) => client.state.status === 'closed'))
  t.match(listener.client.state, { status: 'closed', error: { code: 'SIGNED_OUT' } })
  t.match(fixed.client.state, { status: 'closed', error: { code: 'CLOSED_4401' } })
  t.same(reasons, ['connect', 'renew', 'renew', 'renew', 'refused'])
})
