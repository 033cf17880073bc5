// Goal: against the real service nothing is lost and nothing comes twice, whatever happens to the host a client hangs on;
// a session is kept alive on the open socket, and its end is heard.
// Method: two hosts behind HAProxy, several clients, events caused through REST the whole time; what each client heard is
// compared with what REST says was done.
import t from 'tap'
import { WebSocket } from 'ws'
import { type Client, type ClientState, connect, type TokenReason, type TokenSource } from '../../client/src/index.ts'
import { createClient } from '../../scripts/lib/client.mjs'
import { type Deployment, startDeployment } from '../support/deployment.ts'
import { hire, signUp } from './people.ts'
import { until } from './script.ts'

interface Listener {
  client: Client
  states: ClientState[]
  /** `job.created` on `jobs`, by title; `application.created` on the own topic, by job; `resync` and errors */
  jobs: string[]
  applications: string[]
  others: string[]
  /** which worker of which host took each connection */
  instances: string[]
}

/** Where the connection went is in a header of the answer to the upgrade, which only `ws` shows. */
const observed = (instances: string[]) =>
  class extends WebSocket {
    constructor(url: string, protocol: string) {
      super(url, protocol)
      this.on('upgrade', (response) => instances.push(String(response.headers['x-instance'])))
    }
  }

function listen(url: string, token: TokenSource): Listener {
  const listener: Omit<Listener, 'client'> = { states: [], jobs: [], applications: [], others: [], instances: [] }
  const client = connect({
    url: `${url.replace(/^http/, 'ws')}/api/realtime`,
    token,
    WebSocket: observed(listener.instances),
    backoff: { minMs: 100, maxMs: 1000 }
  })
  client.onState((state) => listener.states.push(state))
  client.onError((error) => listener.others.push(error.code))
  client.onResync((topic) => listener.others.push(`resync ${topic}`))
  client.on('job.created', ({ data }) => listener.jobs.push(data.job.title))
  client.on('application.created', ({ data }) => listener.applications.push(data.application.jobTitle))
  return Object.assign(listener, { client })
}

const hostOf = (listener: Listener): string => listener.instances.at(-1)?.split('/')[0] ?? ''
const ready = (listener: Listener): boolean => listener.client.state.status === 'ready'

async function startListeners(
  t: typeof import('tap').default | import('tap').Test,
  deployment: Deployment,
  token: string
) {
  const listeners = Array.from({ length: 6 }, () => listen(deployment.url, token))
  t.teardown(() => {
    for (const { client } of listeners) client.close()
  })
  await Promise.all(listeners.map(({ client }) => client.subscribe('jobs')))
  return listeners
}

t.test('a host dies, another is drained: everything once, in order', async (t) => {
  const deployment = await startDeployment(t, { workers: 1, proxy: true })
  const rest = createClient(deployment.url)
  t.teardown(rest.close)
  const [employer, seeker] = await Promise.all([signUp(rest, 'EMPLOYER'), signUp(rest, 'JOB_SEEKER')])
  const listeners = await startListeners(t, deployment, employer.token)
  const hosts = new Set(listeners.map(hostOf))
  t.same([...hosts].sort(), ['host-1', 'host-2'], 'clients on both hosts')

  const titles: string[] = []
  const hireSome = async (count: number) => {
    const more = Array.from({ length: count }, (_, index) => `Engineer ${titles.length + index}`)
    titles.push(...more)
    await hire(rest, employer.token, seeker.token, more)
  }
  await hireSome(10)
  const onSecond = listeners.filter((listener) => hostOf(listener) === 'host-2')
  await Promise.all([hireSome(30), deployment.hosts[1]?.kill()])
  await until('everybody to be back', () => listeners.every(ready), 15_000)
  for (const listener of onSecond) {
    t.equal(hostOf(listener), 'host-1')
    t.match(listener.states[1], { status: 'waiting', attempt: 1 })
  }
  await deployment.hosts[1]?.restart()
  await until('the balancer to see it', async () => (await deployment.balancer?.states())?.['host-2'] === 'UP', 15_000)

  const onFirst = listeners.map(({ states }) => states.length)
  await Promise.all([hireSome(30), deployment.hosts[0]?.stop()])
  await until('everybody to be back', () => listeners.every((l) => ready(l) && hostOf(l) === 'host-2'), 15_000)
  for (const [index, { states }] of listeners.entries())
    t.match(states[onFirst[index] ?? 0], { status: 'waiting', code: 1012 })
  await hireSome(5)
  await until('everything', () => listeners.every((l) => l.jobs.length >= 75 && l.applications.length >= 75), 15_000)
  for (const { jobs, applications, others } of listeners) {
    t.same(jobs, titles)
    t.same(applications, titles)
    t.same(others, [])
  }
})

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
  await until('ready', () => ready(listener))
  const startedMs = Date.now()
  await until('three renewals', () => reasons.length === 4, 10_000)
  t.ok(Date.now() - startedMs > 4000, 'longer than a token lives')
  await until('the third answer', () => listener.states.length === 4)
  t.same(
    listener.states.map(({ status }) => status),
    ['ready', 'ready', 'ready', 'ready']
  )
  t.same(listener.instances, ['host-1/1'], 'one connection')

  const fixed = listen(deployment.url, token)
  t.teardown(() => fixed.client.close())
  await until('ready', () => ready(fixed))
  const answer = await rest.call('POST', '/api/auth/logout', { token, headers: { cookie } })
  t.equal(answer.status, 200)
  await until('both ends', () => [listener, fixed].every(({ client }) => client.state.status === 'closed'), 5000)
  t.match(listener.client.state, { status: 'closed', error: { code: 'SIGNED_OUT' } })
  t.match(fixed.client.state, { status: 'closed', error: { code: 'CLOSED_4401' } })
  t.same(reasons, ['connect', 'renew', 'renew', 'renew', 'refused'])
})
