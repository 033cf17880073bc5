// Goal: a window goes on where it stood when Redis loses its counters, brings old ones back or is out of one worker's
// reach, and Redis counts again as soon as it is trusted again.
// Method: counters of two workers over a Redis of this test's own; what MongoDB holds tells who counted. No command is given up
// because the machine is busy: MongoDB would count, and a window be off by what one worker has not seen.
import t, { type Test } from 'tap'
import { redisKeys } from '../../src/redis/keys.ts'
import { createRateCounter, type RateCounter } from '../../src/redis/rate-counter.ts'
import type { TrustedClient } from '../../src/redis/trusted-client.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { type Bench, startBench } from '../support/redis-lease.ts'
import { startTcpProxy } from '../support/tcp-proxy.ts'

const windowMs = 900_000
const max = 1_000_000
const id = 'general:user:x'
/** Redis is away only when a test takes it away, of which the connection tells. */
const timeoutMs = 60_000

interface Scene extends Bench {
  counters: [RateCounter, RateCounter]
  links: [TrustedClient, TrustedClient]
  /** how the window stands after one more, counted by the first or second worker */
  count: (worker: 0 | 1) => Promise<number>
  inMongo: () => Promise<number>
  trusted: () => Promise<void>
}

/** Counts a request of nobody in one window; how that stands then. */
async function countOne(counter: RateCounter, id: string, windowMs: number): Promise<number> {
  const { counted } = await counter.admit({ claims: null, withToken: [], without: [{ id, windowMs, max }] })
  return counted[0]?.count ?? 0
}

async function startScene(t: Test, urlOf: (server: string) => Promise<string> = async (url) => url): Promise<Scene> {
  const bench = await startBench(t, timeoutMs)
  const links: Scene['links'] = [await bench.openLink(), await bench.openLink(await urlOf(bench.server.url))]
  const open = (link: TrustedClient): RateCounter => {
    const counter = createRateCounter(link, bench.store)
    t.teardown(counter.stop)
    return counter
  }
  const counters: Scene['counters'] = [open(links[0]), open(links[1])]
  const trusted = async (): Promise<void> => {
    for (const link of links) await waitFor('trust', async () => (await link.get([])) !== null)
  }
  bench.keeper.onElected()
  bench.beat(bench.keeper)
  await trusted()
  return {
    ...bench,
    links,
    counters,
    trusted,
    count: (worker) => countOne(counters[worker], id, windowMs),
    inMongo: async () => (await bench.store.counters.findOne({ _id: `rl:${id}` }))?.count ?? 0
  }
}

/** As many counts by the first and second worker in turn. */
async function countInTurn({ count }: Scene, times: number): Promise<number[]> {
  const counts = []
  for (let time = 0; time < times; time++) counts.push(await count(time % 2 === 0 ? 0 : 1))
  return counts
}

t.test('emptied: the window goes on, first in MongoDB, then in Redis', async (t) => {
  const scene = await startScene(t)
  t.same(await countInTurn(scene, 4), [1, 2, 3, 4])
  t.equal(await scene.inMongo(), 0)
  await scene.admin.flushall()
  await scene.trusted()
  t.same(await countInTurn(scene, 6), [4, 5, 6, 7, 8, 9], 'the first worker has seen 3, the second 4')
  t.equal(await scene.inMongo(), 4, 'one was counted there, and carried over')
  await scene.admin.flushall()
  t.ok((await scene.count(0)) >= 9)
  await scene.trusted()
  t.ok((await scene.count(1)) >= 10, 'however often it happens')
})

t.test('while MongoDB counts, no request waits for its disk', async (t) => {
  const scene = await startScene(t)
  const concerns: unknown[] = []
  scene.store.client.on('commandStarted', ({ command }) => {
    if (command.findAndModify === 'counters') concerns.push(command.writeConcern)
  })
  await scene.server.process.kill()
  t.equal(await scene.count(0), 1)
  t.same(concerns, [{ w: 1 }])
})

t.test('a window that many begin at once is as exact as any other', async (t) => {
  const scene = await startScene(t)
  await scene.admin.flushall()
  await scene.trusted()
  const counts = await Promise.all(Array.from({ length: 40 }, (_, index) => scene.count(index % 2 === 0 ? 0 : 1)))
  t.same(
    counts.sort((a, b) => a - b),
    Array.from({ length: 40 }, (_, index) => index + 1)
  )
  t.equal(await scene.count(0), 41)
})

t.test('a counter that comes back from an old snapshot is none', async (t) => {
  const scene = await startScene(t)
  const key = redisKeys(scene.store.db.databaseName).counter(id)
  const [runId = ''] = ((await scene.admin.get(redisKeys(scene.store.db.databaseName).lease)) ?? '').split(':')
  await countInTurn(scene, 6)
  await scene.server.process.kill()
  t.same(await countInTurn(scene, 4), [6, 7, 8, 9], 'MongoDB counts')
  await scene.server.restart()
  await waitFor('the admin connection', () => scene.admin.status === 'ready')
  await scene.admin.hset(key, runId, 2)
  await scene.admin.pexpire(key, windowMs)
  await scene.trusted()
  t.equal(await scene.inMongo(), 9)
  t.same(await countInTurn(scene, 4), [10, 11, 12, 13], 'Redis counts')
  t.equal(await scene.inMongo(), 10)
})

t.test('a window that begins after Redis has counted for one is no business of MongoDB', async (t) => {
  const { admin, counters, trusted, store } = await startScene(t)
  await admin.flushall()
  await trusted()
  const short = () => countOne(counters[0], 'general:user:short', 200)
  await waitFor('a window of Redis alone', async () => {
    await store.counters.deleteMany({})
    return (await short()) === 1 && (await store.counters.countDocuments()) === 0
  })
})

t.test('out of one worker’s reach: MongoDB counts for all until it is back', async (t) => {
  let cable: Awaited<ReturnType<typeof startTcpProxy>> | undefined
  const scene = await startScene(t, async (url) => {
    cable = await startTcpProxy(t, url)
    return cable.url
  })
  t.same(await countInTurn(scene, 4), [1, 2, 3, 4])
  cable?.cut()
  await waitFor('counting in MongoDB', async () => {
    const before = await scene.inMongo()
    await scene.count(0)
    return (await scene.inMongo()) > before
  })
  const first = await scene.count(1)
  t.same(
    await countInTurn(scene, 6),
    [1, 2, 3, 4, 5, 6].map((more) => first + more),
    'exact again, in one place'
  )
  cable?.mend()
  await waitFor('counting in Redis', async () => {
    const before = await scene.inMongo()
    await scene.count(0)
    await scene.count(1)
    return (await scene.inMongo()) === before
  })
})
