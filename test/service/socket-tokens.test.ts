// Goal: a socket lives as long as its token: the end of its session, of all tokens of its user, and its expiry close it on
// every worker within a second; a new token of the same user on the open socket prolongs it.
// Method: two workers, sockets of several sessions on both; ends as transactions write them; one worker cut from Redis.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { recordEvent } from '../../src/database/outbox.ts'
import type { Store } from '../../src/database/store.ts'
import { revokeSession, revokeToken, revokeUser } from '../../src/domain/sessions/revocations.ts'
import { topics } from '../../src/schemas/topics.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { redisUrl } from '../support/app.ts'
import { openSocket, signIn } from '../support/socket.ts'
import { startTcpProxy } from '../support/tcp-proxy.ts'
import { startWorkers } from '../support/workers.ts'

const endSession = (store: Store, userId: ObjectId, sid: string) =>
  store.transaction((tx) => revokeSession(tx, { _id: sid, userId }, 900))

t.test('an ended session closes its sockets on both workers, and no others', async (t) => {
  const { workers, store, tokenOf } = await startWorkers(t, 2)
  const user = new ObjectId()
  const [ended, going] = [tokenOf(user, { sid: 'ended' }), tokenOf(user, { sid: 'going' })]
  const closing = await Promise.all(workers.map(({ url }) => signIn(t, url, ended)))
  const staying = await Promise.all(workers.map(({ url }) => signIn(t, url, going)))
  await endSession(store, user, 'ended')
  const startedMs = Date.now()
  for (const socket of closing) t.equal((await socket.closed).code, 4401)
  t.ok(Date.now() - startedMs < 20_000, `${Date.now() - startedMs} ms`)
  for (const socket of staying) t.match(await socket.ask({ op: 'ping' }), { op: 'pong' })
  for (const { url } of workers) {
    const late = await openSocket(t, url)
    t.match(await late.ask({ op: 'auth', token: ended }), { op: 'error', code: 'TOKEN_REVOKED' })
    t.equal((await late.closed).code, 4401)
  }
})

t.test('a revoked token closes the sockets it keeps open, not those that have another one by now', async (t) => {
  const { workers, store, tokenOf } = await startWorkers(t, 2)
  const user = new ObjectId()
  const [leaked, other] = [tokenOf(user, { sid: 'one' }), tokenOf(user, { sid: 'one' })]
  const closing = await Promise.all(workers.map(({ url }) => signIn(t, url, leaked)))
  const renewed = await signIn(t, workers[0]?.url ?? '', leaked)
  await renewed.ask({ op: 'auth', token: other })
  await revokeToken(store, await workers[0]!.app.tokens.verifyAccess(leaked))
  for (const socket of closing) t.equal((await socket.closed).code, 4401)
  t.match(await renewed.ask({ op: 'ping' }), { op: 'pong' })
  const late = await openSocket(t, workers[1]?.url ?? '')
  t.match(await late.ask({ op: 'auth', token: leaked }), { op: 'error', code: 'TOKEN_REVOKED' })
})

t.test('all tokens of a user: older generations only', async (t) => {
  const { workers, store, tokenOf } = await startWorkers(t, 2)
  const user = new ObjectId()
  const old = await Promise.all(workers.map(({ url }) => signIn(t, url, tokenOf(user, { gen: 1 }))))
  const fresh = await Promise.all(workers.map(({ url }) => signIn(t, url, tokenOf(user, { gen: 2 }))))
  await store.transaction((tx) => revokeUser(tx, user, 2, 'password-changed', 900))
  for (const socket of old) t.equal((await socket.closed).code, 4401)
  for (const socket of fresh) t.match(await socket.ask({ op: 'ping' }), { op: 'pong' })
})

t.test('a worker cut from Redis learns it from the log', async (t) => {
  const cable = await startTcpProxy(t, redisUrl())
  const deployment = await startWorkers(t, 1)
  const { url, app } = await deployment.add({ REDIS_URL: cable.url })
  const user = new ObjectId()
  const socket = await signIn(t, url, deployment.tokenOf(user, { sid: 'ended' }))
  cable.cut()
  await waitFor('the connection to Redis to end', () => app.redis.status !== 'ready')
  await endSession(deployment.store, user, 'ended')
  const startedMs = Date.now()
  t.equal((await socket.closed).code, 4401)
  t.ok(Date.now() - startedMs < 20_000, `${Date.now() - startedMs} ms`)
})

t.test('where the history of ends was lost every live socket is checked again', async (t) => {
  const { workers, store, tokenOf } = await startWorkers(t, 1)
  const url = workers[0]?.url ?? ''
  const user = new ObjectId()
  const ended = await signIn(t, url, tokenOf(user, { sid: 'ended' }))
  const old = await signIn(t, url, tokenOf(user, { sid: 'old', gen: 1 }))
  const going = await signIn(t, url, tokenOf(user, { sid: 'going', gen: 2 }))
  // Written, but no event ever tells.
  const expiresAt = new Date(Date.now() + 900_000)
  await store.revocations.insertMany([
    { _id: 'sid:ended', expiresAt },
    { _id: `sub:${user}`, generation: 2, expiresAt }
  ])
  await store.logHead.updateOne({}, { $set: { logId: 'another1' } })
  workers[0]?.app.gateway.catchUp.start()
  t.equal((await ended.closed).code, 4401)
  t.equal((await old.closed).code, 4401)
  t.match(await going.until(({ op }) => op === 'resync'), { topic: `user:${user}` })
  t.match(await going.ask({ op: 'ping' }), { op: 'pong' })
})

t.test('a token that expires closes its socket; a new one on the open socket prolongs it', async (t) => {
  const { workers, tokenOf } = await startWorkers(t, 1, { JWT_EXPIRE: '8s' })
  const url = workers[0]?.url ?? ''
  const user = new ObjectId()
  const first = tokenOf(user)
  const expiring = await signIn(t, url, first)
  const prolonged = await signIn(t, url, first)
  await new Promise((resolve) => setTimeout(resolve, 1100)) // the claims count seconds
  const { expiresAt: before } = prolonged.messages[0] as { expiresAt?: string }
  const again = await prolonged.ask({ op: 'auth', token: tokenOf(user) })
  t.ok(String(again.expiresAt) > String(before))
  t.equal((await expiring.closed).code, 4401)
  t.ok(Date.now() >= Date.parse(String(before)))
  t.equal(prolonged.ws.readyState, 1)
  t.equal((await prolonged.closed).code, 4401)
  t.ok(Date.now() >= Date.parse(String(again.expiresAt)))
})

t.test('what ends before the socket is registered is found by the check, after it by the worker', async (t) => {
  const { workers, store, tokenOf } = await startWorkers(t, 1)
  const url = workers[0]?.url ?? ''
  const user = new ObjectId()
  const outcomes = await Promise.all(
    Array.from({ length: 18 }, async (_, index) => {
      const sid = `session ${index}`
      const socket = await openSocket(t, url)
      socket.send({ op: 'auth', token: tokenOf(user, { sid }) })
      await endSession(store, user, sid)
      return (await socket.closed).code
    })
  )
  t.same([...new Set(outcomes)], [4401])
})

t.test('an event of the control topic reaches no client', async (t) => {
  const { workers, store, tokenOf } = await startWorkers(t, 1)
  const user = new ObjectId()
  const socket = await signIn(t, workers[0]?.url ?? '', tokenOf(user))
  const userId = new ObjectId().toHexString()
  await store.transaction((tx) =>
    recordEvent(tx, topics.control, 'session.ended', { sid: 'x', userId, untilMs: Date.now() })
  )
  await waitFor('an empty outbox', async () => (await store.outbox.countDocuments()) === 0)
  t.match(await socket.ask({ op: 'ping' }), { op: 'pong' })
  t.equal(socket.events().length, 0)
})
