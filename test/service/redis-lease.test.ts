// Goal: an answer of Redis is believed exactly while Redis holds every revocation, whatever happens to it.
// Method: a Redis of this test's own is emptied, killed, hung, restarted and swapped under a keeper and workers' links.
import { ObjectId } from 'mongodb'
import t from 'tap'
import type { LogDocument } from '../../src/database/collections/event-log.ts'
import { recordEvent } from '../../src/database/outbox.ts'
import type { Store } from '../../src/database/store.ts'
import { type Revoked, revokeSession, revokeUser } from '../../src/domain/sessions/revocations.ts'
import { encodeLease, redisKeys } from '../../src/redis/keys.ts'
import type { LeaseKeeper } from '../../src/redis/lease-keeper.ts'
import { findRedisLease, findVisible, isRedisLeaseAlive } from '../../src/redis/lease-record.ts'
import type { TrustedClient } from '../../src/redis/trusted-client.ts'
import { topics } from '../../src/schemas/topics.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startBench } from '../support/redis-lease.ts'

const userId = new ObjectId()
const revoke = (store: Store, sid: string): Promise<Revoked> =>
  store.transaction((tx) => revokeSession(tx, { _id: sid, userId }, 900))
const isVisible = async (store: Store, { eventIds }: Revoked): Promise<boolean> => {
  const visible = await findVisible(store, eventIds)
  return eventIds.every((id) => visible.has(id))
}

/** What the sequencer makes of the outbox: the next positions of the log. */
async function sequence(store: Store): Promise<LogDocument[]> {
  const rows = await store.outbox.find().sort({ _id: 1 }).toArray()
  const last = (await store.log.find().sort({ _id: -1 }).limit(1).toArray())[0]?._id ?? 0
  const entries = rows.map((row, index) => ({
    _id: last + index + 1,
    topic: row.topic,
    prev: 0,
    id: row._id.toHexString(),
    type: row.type,
    at: new Date(),
    data: row.data
  }))
  if (entries.length > 0) await store.log.insertMany(entries)
  await store.outbox.deleteMany({})
  return entries
}

async function establish(keeper: LeaseKeeper, link: TrustedClient): Promise<void> {
  keeper.onElected()
  await waitFor('trust', async () => (await keeper.heartbeat()) && (await link.get([])) !== null)
}

t.test('nothing is believed before it is filled; everything is after', async (t) => {
  const { store, keeper, openLink, beat } = await startBench(t)
  await revoke(store, 'early')
  const link = await openLink()
  t.equal(await link.get(['sid:early']), null)
  t.equal(await link.revoke([]), false, 'a writer cannot rely on it either')
  t.ok(link.distrustedForMs() > 0)

  keeper.onElected()
  beat(keeper)
  await waitFor('trust', async () => (await link.get([])) !== null)
  t.same(await link.get(['sid:early', 'sid:other']), ['1', ''])
  t.equal(link.distrustedForMs(), 0)
  t.equal(await link.revoke((await revoke(store, 'late')).revocations), true)
  t.same(await link.get(['sid:late']), ['1'])
})

t.test('a quiet deployment renews with every third heartbeat, and still sees what becomes of Redis', async (t) => {
  const { store, admin, keeper, openLink } = await startBench(t)
  const link = await openLink()
  await establish(keeper, link)
  const trustedUntil = async (): Promise<number> => Number((await store.redisLease.findOne())?.trustUntil)
  const isMoved = async (isQuiet?: boolean): Promise<boolean> => {
    const before = await trustedUntil()
    await keeper.heartbeat(isQuiet)
    return (await trustedUntil()) > before
  }
  await store.redisLease.updateOne({}, { $set: { countFrom: new Date() } })
  t.equal(await isMoved(), true, 'each, while there is something new')
  t.equal(await isMoved(true), true, 'each, while windows have not been counted in Redis for long')
  await store.redisLease.updateOne({}, { $set: { countFrom: new Date(0) } })
  t.equal(await isMoved(), true)
  t.equal(await isMoved(true), false, 'not at once when quiet')
  await waitFor('the time for the next', () => isMoved(true))
  await admin.flushall()
  t.equal(await link.get([]), null, 'an emptied Redis is not believed meanwhile')
  await waitFor('trust', async () => (await keeper.heartbeat(true)) && (await link.get([])) !== null)
})

t.test('other keys are read in the same step, under the same lease', async (t) => {
  const { store, admin, keeper, openLink } = await startBench(t)
  const link = await openLink()
  const keys = redisKeys(store.db.databaseName)
  const reads = ['jobs', 'none'].map(keys.version)
  await admin.set(keys.version('jobs'), 'a')
  const claims = { id: String(userId), jti: 'j', sid: 's', gen: 0 }
  const one = [{ id: 'one', windowMs: 60_000, max: 1 }]
  const two = [...one, { id: 'two', windowMs: 60_000, max: 2 }]
  t.equal(await link.admit({ claims: null, withToken: [], without: [], reads }), null, 'nothing without a lease')
  await establish(keeper, link)
  await store.redisLease.updateOne({}, { $set: { countFrom: new Date(0) } })
  await waitFor('windows that begin here', async () => {
    await keeper.heartbeat()
    return (await link.admit({ claims: null, withToken: [], without: one }))?.counted?.[0]?.count === 1
  })
  const standing = 'good'
  const values = ['a', null]
  const bare = await link.admit({ claims: null, withToken: [], without: [], reads })
  t.match(bare, { standing, counted: [], values, fillId: /^v/ }, 'without a limit')
  const signedIn = await link.admit({ claims, withToken: [two[1]!], without: one, reads })
  t.match(signedIn, { standing, counted: [{ count: 1 }], values })
  const usedUp = await link.admit({ claims: null, withToken: [], without: two, reads })
  t.match(usedUp, { standing, counted: [{ count: 2 }], values }, 'also when a window is used up')
  t.equal(usedUp?.counted?.length, 1)
  await link.revoke([{ id: 'sid:s', untilMs: Date.now() + 60_000 }])
  t.match(await link.admit({ claims, withToken: two, without: [], reads }), { standing: 'ended', counted: [], values })
  await admin.del(keys.lease)
  t.equal(await link.admit({ claims, withToken: two, without: [], reads }), null, 'nothing any more')
})

t.test('a window is counted whatever the worker knows of it, by the version before as well', async (t) => {
  const { store, admin, keeper, openLink } = await startBench(t)
  const links = [await openLink(), await openLink()] as const
  const keys = redisKeys(store.db.databaseName)
  const window = { id: 'w', windowMs: 60_000, max: 5 }
  const count = async (link: TrustedClient) =>
    (await link.admit({ claims: null, withToken: [], without: [window] }))?.counted?.[0]
  const isBetween = (leftMs: number | undefined, least: number, most: number): boolean =>
    leftMs !== undefined && leftMs > least && leftMs <= most
  await establish(keeper, links[0])
  await store.redisLease.updateOne({}, { $set: { countFrom: new Date(0) } })
  await waitFor('windows that begin here', async () => {
    await admin.del(keys.counter('w'))
    await keeper.heartbeat()
    return (await count(links[0]))?.count === 1
  })
  await waitFor('trust of the other', async () => (await keeper.heartbeat()) && (await links[1].get([])) !== null)
  const [runId = ''] = ((await admin.get(keys.lease)) ?? '').split(':')
  t.match(await count(links[1]), { count: 2 })
  t.equal(await admin.hincrby(keys.counter('w'), runId, 1), 3, 'the version before counts in the same field')
  const known = await count(links[0])
  t.equal(known?.count, 4)
  t.ok(isBetween(known?.leftMs, 30_000, 60_000), 'and the window ends when it did')

  await keeper.heartbeat()
  t.equal((await count(links[1]))?.count, 5, 'a lease that was renewed is another text')
  await admin.pexpire(keys.counter('w'), 20_000)
  const usedUp = await count(links[0])
  t.equal(usedUp?.count, 6)
  t.ok(isBetween(usedUp?.leftMs, 1, 20_000), 'a window that is used up is always asked for its end')
  await admin.del(keys.counter('w'))
  const begun = await count(links[1])
  t.equal(begun?.count, 1, 'a window that ended early begins anew')
  t.ok(isBetween(begun?.leftMs, 30_000, 60_000))

  await admin.flushall()
  t.equal(await count(links[0]), undefined)
  await waitFor('trust again', async () => (await keeper.heartbeat()) && (await links[0].get([])) !== null)
  t.equal((await count(links[0]))?.count ?? 0, 0, 'a Redis that was emptied does not know the window, whoever did')
})

t.test("a user's generation never goes down, in whatever order writes arrive", async (t) => {
  const { keeper, openLink, beat } = await startBench(t)
  keeper.onElected()
  beat(keeper)
  const link = await openLink()
  await waitFor('trust', async () => (await link.get([])) !== null)
  const untilMs = Date.now() + 60_000
  for (const generation of [1, 3, 2]) await link.revoke([{ id: 'sub:x', generation, untilMs }])
  t.same(await link.get(['sub:x']), ['3'])
})

t.test('an emptied Redis is not believed until it is filled again', async (t) => {
  const { store, admin, keeper, openLink } = await startBench(t)
  const link = await openLink()
  await establish(keeper, link)
  await link.revoke((await revoke(store, 'gone')).revocations)
  await admin.flushall()
  t.equal(await link.get(['sid:gone']), null)
  await waitFor('trust again', async () => {
    await keeper.heartbeat()
    return (await link.get([])) !== null
  })
  t.same(await link.get(['sid:gone']), ['1'])
})

t.test('a deployment whose database has the same name keeps its trust and its counters', async (t) => {
  const { store, admin, keeper, openLink, beat } = await startBench(t)
  const keys = redisKeys(store.db.databaseName)
  const runId = /run_id:([0-9a-f]+)/.exec(await admin.info('server'))?.[1] ?? ''
  const theirs = encodeLease({ runId, fillId: 'theirs', deploymentId: 'another', countFromMs: 0 })
  await admin.set(keys.lease, theirs)
  await admin.hset(keys.counter('x'), runId, 5)
  keeper.onElected()
  beat(keeper)
  const link = await openLink()
  for (let time = 0; time < 40; time++) {
    t.equal(await link.get([]), null)
    const without = [{ id: 'x', windowMs: 60_000, max: 100 }]
    t.equal(await link.admit({ claims: null, withToken: [], without }), null)
    t.equal(await link.importCount('x', { count: 1, leftMs: 60_000 }), null)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  t.equal(await admin.get(keys.lease), theirs)
  t.same(await admin.hgetall(keys.counter('x')), { [runId]: '5' }, 'their windows count their requests')
  await admin.del(keys.lease)
  await waitFor('trust, once theirs has gone', async () => (await link.get([])) !== null)
})

t.test('without a heartbeat trust ends in Redis, and no earlier in MongoDB', async (t) => {
  const { store, keeper, openLink } = await startBench(t)
  const link = await openLink()
  await establish(keeper, link)
  await waitFor('the end of trust', async () => (await link.get([])) === null)
  t.equal(await isRedisLeaseAlive(store), true, 'MongoDB still says that some Redis may be trusted')
  await waitFor('the end in MongoDB', async () => !(await isRedisLeaseAlive(store)), { limitMs: 2000 })
  await keeper.heartbeat()
  await waitFor('filled anew', async () => (await link.get([])) !== null)
})

t.test('a Redis that was killed and comes back with old data is not believed', async (t) => {
  const { store, server, admin, keeper, openLink, beat } = await startBench(t)
  keeper.onElected()
  beat(keeper)
  const link = await openLink()
  await waitFor('trust', async () => (await link.get([])) !== null)
  const { databaseName } = store.db
  const copy = (await admin.get(`trust:{${databaseName}}`)) ?? ''
  await server.process.kill()
  const late = await revoke(store, 'meanwhile')
  t.equal(await link.revoke(late.revocations), false)
  await server.restart()
  await waitFor('the admin connection', () => admin.status === 'ready')
  // As a snapshot would bring it back, for long.
  await admin.set(`trust:{${databaseName}}`, copy, 'EX', 60)
  for (let i = 0; i < 20; i++) {
    const answer = await link.get(['sid:meanwhile'])
    t.ok(answer === null || answer[0] === '1', 'never believed without the revocation')
  }
  const startedAt = Date.now()
  await waitFor('trust again', async () => (await link.get([])) !== null)
  t.ok(Date.now() - startedAt < 30_000)
  t.same(await link.get(['sid:meanwhile']), ['1'])
})

t.test('a hung Redis slows nobody, and what it does late prolongs nothing', async (t) => {
  const { store, server, keeper, openLink, beat } = await startBench(t)
  keeper.onElected()
  beat(keeper)
  const link = await openLink()
  await waitFor('trust', async () => (await link.get([])) !== null)
  server.process.signal('SIGSTOP')
  const startedAt = performance.now()
  t.equal(await link.get([]), null)
  t.ok(performance.now() - startedAt < 5000, 'one timeout')
  const secondAt = performance.now()
  for (let i = 0; i < 100; i++) t.equal(await link.get([]), null)
  t.ok(performance.now() - secondAt < 5000, 'then nobody waits: a hundred timeouts would be 20 s')
  await waitFor('the end of trust in MongoDB', async () => !(await isRedisLeaseAlive(store)))
  const revoked = await revoke(store, 'while-hung')
  t.equal(await link.revoke(revoked.revocations), false)
  t.equal(await isVisible(store, revoked), true, 'nobody trusts Redis: 200')
  server.process.signal('SIGCONT')
  const backAt = Date.now()
  await waitFor('trust again', async () => {
    const answer = await link.get(['sid:while-hung'])
    if (answer !== null) t.same(answer, ['1'])
    return answer !== null
  })
  t.ok(Date.now() - backAt < 30_000)
})

t.test('a writer cut off from Redis is answered when the keeper has applied its event', async (t) => {
  const { store, keeper, openLink, beat } = await startBench(t)
  keeper.onElected()
  beat(keeper)
  const link = await openLink()
  await waitFor('trust', async () => (await link.get([])) !== null)
  const revoked = await revoke(store, 'cut-off')
  t.equal(await isVisible(store, revoked), false, 'not sequenced yet')
  const entries = await sequence(store)
  t.equal(await isVisible(store, revoked), false, 'not applied yet')
  await keeper.beforePublish(entries)
  await waitFor('the position', () => isVisible(store, revoked))
  t.same(await link.get(['sid:cut-off']), ['1'])
  t.equal((await findRedisLease(store)).appliedPosition, 1)
})

t.test('what could not be applied is made good by a new filling', async (t) => {
  const { store, admin, keeper, openLink } = await startBench(t)
  const link = await openLink()
  await establish(keeper, link)
  const revoked = await store.transaction(async (tx) => {
    await recordEvent(tx, topics.jobs as never, 'session.ended', { sid: 'x', userId: String(userId), untilMs: 0 })
    return revokeUser(tx, userId, 4, 'suspended', 900)
  })
  const entries = await sequence(store)
  await store.logHead.insertOne({
    _id: 'head',
    logId: 'l',
    position: 2,
    floor: 0,
    term: 1,
    resumeToken: null,
    at: new Date()
  })
  await admin.flushall()
  await keeper.beforePublish(entries)
  t.equal((await findRedisLease(store)).appliedPosition, 0)
  await waitFor('trust again', async () => {
    await keeper.heartbeat()
    return (await link.get([])) !== null
  })
  t.same(await link.get([`sub:${userId}`]), ['4'])
  await waitFor('visible', () => isVisible(store, revoked))
})

t.test('a filling that is emptied underneath is not trusted', async (t) => {
  const { store, admin, keeper, openLink } = await startBench(t)
  const expiresAt = new Date(Date.now() + 60_000)
  await store.revocations.insertMany(Array.from({ length: 3000 }, (_, i) => ({ _id: `sid:bulk-${i}`, expiresAt })))
  const link = await openLink()
  for (let round = 0; round < 20; round++) {
    keeper.onElected()
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 30))
    await admin.flushall()
    const answer = await link.get(['sid:bulk-0', 'sid:bulk-2999'])
    if (answer !== null) t.same(answer, ['1', '1'], 'filled after the flush')
  }
})

t.test('a deposed keeper cannot prolong its trust', async (t) => {
  const { keeper, openKeeper, openLink, admin, store } = await startBench(t)
  const link = await openLink()
  await establish(keeper, link)
  const successor = openKeeper()
  const key = `trust:{${store.db.databaseName}}`
  const former = await admin.get(key)
  await waitFor('its connection', async () => await successor.heartbeat())
  await waitFor('its own trust', async () => {
    await successor.heartbeat()
    return (await admin.get(key))?.split(':')[1] !== former?.split(':')[1]
  })
  const { fillId } = await findRedisLease(store)
  t.equal((await admin.get(key))?.split(':')[1], fillId)
})

t.test('Redis that may evict is refused', async (t) => {
  const { admin, keeper, openLink } = await startBench(t)
  await admin.config('SET', 'maxmemory-policy', 'allkeys-lru')
  keeper.onElected()
  const link = await openLink()
  for (let i = 0; i < 10; i++) {
    await keeper.heartbeat()
    t.equal(await link.get([]), null)
  }
  await admin.config('SET', 'maxmemory-policy', 'noeviction')
  await waitFor('trust', async () => {
    await keeper.heartbeat()
    return (await link.get([])) !== null
  })
})

t.test('a Redis that takes nothing more is trusted by nobody, however often it is to be rebuilt', async (t) => {
  const { store, admin, keeper, openLink, beat } = await startBench(t)
  const link = await openLink()
  beat(keeper)
  await waitFor('trust', async () => (await link.get([])) !== null)
  await admin.config('SET', 'maxmemory', '1')
  // A writer asks MongoDB whether any worker may trust any Redis.
  const isAlive = () => isRedisLeaseAlive(store)
  await waitFor('the end of the lease', async () => !(await isAlive()))
  const claimed = async () => (await findRedisLease(store)).fillId
  const fills = new Set<string | null>()
  await waitFor('more attempts', async () => fills.add(await claimed()).size > 5)
  t.equal(await isAlive(), false, 'no attempt has opened it')
  await admin.config('SET', 'maxmemory', '0')
  await waitFor('trust again', async () => (await link.get([])) !== null)
})
