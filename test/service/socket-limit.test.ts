// Goal: a user has at most 20 sockets over all workers of all hosts, exactly while Redis answers; without it each worker
// keeps the limit by itself; what a dead worker had is forgotten within seconds, what Redis forgot is told again.
// Method: two workers of one deployment, each with a cable of its own to Redis; sign-ins one by one and all at once.
import { Redis } from 'ioredis'
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { redisUrl } from '../support/app.ts'
import { openSocket, type TestSocket } from '../support/socket.ts'
import { type Cable, startTcpProxy } from '../support/tcp-proxy.ts'
import { startWorkers } from '../support/workers.ts'

const max = 20

async function scene(t: Test) {
  const cables = [await startTcpProxy(t, redisUrl()), await startTcpProxy(t, redisUrl())] as [Cable, Cable]
  const deployment = await startWorkers(t, 1, { REDIS_URL: cables[0].url })
  await deployment.add({ REDIS_URL: cables[1].url })
  const redis = new Redis(redisUrl())
  t.teardown(() => redis.disconnect())
  const name = `sockets:{${deployment.store.db.databaseName}}`
  const user = new ObjectId()
  /** Signs in on a worker; the socket, or null when it was one too many. */
  async function enter(index: number, as = user): Promise<TestSocket | null> {
    const socket = await openSocket(t, deployment.workers[index]?.url ?? '')
    const { op, code } = await socket.ask({ op: 'auth', token: deployment.tokenOf(as) })
    if (op === 'ready') return socket
    t.equal(code, 'TOO_MANY_SOCKETS')
    t.equal((await socket.closed).code, 4429)
    return null
  }
  const enterAll = async (index: number, count: number): Promise<TestSocket[]> =>
    (await Promise.all(Array.from({ length: count }, () => enter(index)))).filter((socket) => socket !== null)
  const areCounted = (count: number) =>
    waitFor('the count in Redis', async () => (await redis.zcount(name, Date.now(), '+inf')) === count)
  /** Somebody else stays on each worker: one without sockets rests, and is forgotten. */
  const keepAwake = async (): Promise<void> => {
    const other = new ObjectId()
    for (const index of [0, 1]) await enter(index, other)
    await areCounted(2)
  }
  return { keepAwake, cables, redis, name, enter, enterAll, areCounted, ...deployment }
}

t.test('all at once on both: exactly 20; one goes, one comes', async (t) => {
  const { keepAwake, enter, enterAll } = await scene(t)
  await keepAwake()
  const both = await Promise.all([enterAll(0, 16), enterAll(1, 16)])
  t.equal(both.flat().length, max)
  t.equal(await enter(0), null)
  t.equal(await enter(1), null)
  const [leaving] = both.flat() as [TestSocket]
  leaving.close()
  await leaving.closed
  await waitFor('a free place', async () => (await enter(1)) !== null)
  t.equal(await enter(0), null)
})

t.test('after a rest of both, of which Redis knows nothing any more: exactly 20', async (t) => {
  const { enter, enterAll, areCounted } = await scene(t)
  await areCounted(0)
  const both = await Promise.all([enterAll(0, 16), enterAll(1, 16)])
  t.equal(both.flat().length, max)
  t.equal(await enter(0), null)
  await areCounted(2)
  for (const socket of both.flat()) socket.close()
  await areCounted(0)
  t.equal((await enterAll(1, max + 1)).length, max)
  t.equal(await enter(0), null)
})

t.test('Redis loses its data: told again, and nobody is thrown off', async (t) => {
  const { keepAwake, enter, enterAll, redis, name, areCounted } = await scene(t)
  await keepAwake()
  const sockets = [...(await enterAll(0, 12)), ...(await enterAll(1, 8))]
  await redis.del(name, ...(await redis.zrange(name, '0', '-1')))
  await areCounted(2)
  t.equal(await enter(0), null)
  t.equal(await enter(1), null)
  for (const socket of sockets) t.match(await socket.ask({ op: 'ping' }), { op: 'pong' })
})

t.test('a worker without Redis keeps the limit by itself; one that is gone is forgotten', async (t) => {
  const { keepAwake, cables, enter, enterAll, areCounted } = await scene(t)
  await keepAwake()
  const elsewhere = await enterAll(0, 15)
  t.equal(elsewhere.length, 15)
  cables[1].cut()
  await areCounted(1)
  const own = await enterAll(1, max)
  t.equal(own.length, max)
  t.equal(await enter(1), null)
  cables[1].mend()
  await areCounted(2)
  t.equal(await enter(0), null, '35 are too many, but they stay')
  for (const socket of [...elsewhere, ...own]) t.match(await socket.ask({ op: 'ping' }), { op: 'pong' })
  // As good as killed: it says nothing any more, and nobody takes its counts back.
  cables[1].freeze()
  await areCounted(1)
  t.equal((await enterAll(0, 10)).length, 5)
})
