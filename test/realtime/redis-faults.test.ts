// Goal: whatever happens to Redis, no client loses an event, gets one twice or out of order, or is thrown off; without
// Redis events come from the log within two seconds.
// Method: two workers with cables of their own to one Redis; a steady flow of transactions while a fault is made.
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import { ensureProgram } from '../../scripts/lib/packages.mjs'
import { startRedis } from '../../scripts/lib/redis.mjs'
import { type Cable, layCable } from './cable.ts'
import { judge, signIn, type TestSocket } from './socket.ts'
import { recordEvents, startWorkers, type Workers } from './workers.ts'

interface Stage extends Workers {
  cables: [Cable, Cable]
  sockets: TestSocket[]
  user: ObjectId
  redis: Redis
}

async function setStage(t: Test): Promise<Stage> {
  const logFile = join(t.testdir(), 'redis.log')
  const server = await startRedis({ binary: await ensureProgram('redis-server'), logFile })
  t.teardown(() => server.stop())
  const cables = [await layCable(t, server.url), await layCable(t, server.url)] as [Cable, Cable]
  const deployment = await startWorkers(t, 1, { REDIS_URL: cables[0].url })
  await deployment.add({ REDIS_URL: cables[1].url })
  const user = new ObjectId()
  const sockets: TestSocket[] = []
  for (const { url } of deployment.workers) {
    sockets.push(await signIn(t, url, deployment.tokenOf(user)), await signIn(t, url, deployment.tokenOf(user)))
  }
  const redis = new Redis(server.url)
  t.teardown(() => redis.disconnect())
  return { ...deployment, cables, sockets, user, redis }
}

/**
 * Records events as fast as they commit until `fault` is over and a little longer; then every client has them all.
 * Returns how late the latest one came, in ms.
 */
async function underLoad(t: Test, { store, user, sockets }: Stage, fault: () => Promise<unknown>): Promise<number> {
  let isOver = false
  const faulting = fault().finally(() => {
    isOver = true
  })
  const arrivedMs = new Map<string, number>()
  sockets[0]?.ws.on('message', (data) => arrivedMs.set(JSON.parse(data.toString()).id, Date.now()))
  const ids: string[] = []
  const committedMs: number[] = []
  for (let after = 0; after < 20; after += isOver ? 1 : 0) {
    ids.push(...(await recordEvents(store, `user:${user}`, 1)))
    committedMs.push(Date.now())
  }
  await faulting
  for (const socket of sockets) {
    await socket.until(({ id }) => id === ids.at(-1))
    t.same(judge(ids, socket.events()), { lost: 0, repeated: 0, disordered: 0 }, `${ids.length} events`)
    t.equal(socket.ws.readyState, 1, 'still open')
  }
  return Math.max(...ids.map((id, index) => (arrivedMs.get(id) ?? 0) - (committedMs[index] ?? 0)))
}

t.test('connections killed by the server, again and again, and all data flushed', async (t) => {
  const stage = await setStage(t)
  await underLoad(t, stage, async () => {
    for (let index = 0; index < 5; index++) {
      await sleep(150)
      await stage.redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub')
      await sleep(50)
      await stage.redis.call('CLIENT', 'KILL', 'TYPE', 'normal')
      await stage.redis.flushall().catch(() => undefined)
    }
  })
})

t.test('every cable cut for three seconds', async (t) => {
  const stage = await setStage(t)
  const lateMs = await underLoad(t, stage, async () => {
    await sleep(200)
    for (const cable of stage.cables) cable.cut()
    await sleep(3000)
    for (const cable of stage.cables) cable.mend()
    await sleep(500)
  })
  t.ok(lateMs < 2500, `the latest came after ${lateMs} ms`)
})

t.test('Redis silent: connections stay open, nothing passes', async (t) => {
  const stage = await setStage(t)
  const lateMs = await underLoad(t, stage, async () => {
    await sleep(200)
    for (const cable of stage.cables) cable.freeze()
    await sleep(2500)
    for (const cable of stage.cables) cable.mend()
    await sleep(500)
  })
  t.ok(lateMs < 2500, `the latest came after ${lateMs} ms`)
})

t.test('the sequencer alone is cut off: the lease moves within three seconds', async (t) => {
  const stage = await setStage(t)
  const { workers, cables } = stage
  const holder = workers.findIndex(({ app }) => app.relayStats.sequencing === 1)
  const other = workers[1 - holder]
  t.not(holder, -1)
  await underLoad(t, stage, async () => {
    cables[holder as 0]?.cut()
    const started = Date.now()
    while (other?.app.relayStats.sequencing !== 1 && Date.now() - started < 6000) await sleep(10)
    t.ok(Date.now() - started < 3500, `moved after ${Date.now() - started} ms`)
    cables[holder as 0]?.mend()
    await sleep(300)
  })
})
