// Goal: the promise under everything at once: every client gets each event of its topics once, in order, wherever and
// whenever it comes and goes, while Redis is cut off, silent or emptied, leases move and MongoDB's primary steps down.
// Method: three workers with cables of their own to one Redis, a MongoDB of its own; faults at random for 12 s; clients that resume on any
// worker; at the end what each has seen is compared with the log, and the log with what was committed.
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import type { Store } from '../../src/database/store.ts'
import { closeCodes } from '../../src/schemas/realtime.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startMongo } from '../../tools/services/mongod.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { startRedis } from '../../tools/services/redis.mjs'
import { type Message, openSocket } from '../support/socket.ts'
import { type Cable, startTcpProxy } from '../support/tcp-proxy.ts'
import { recordBatch, startWorkers, type Workers } from '../support/workers.ts'

const stormMs = 12_000
/** Until MongoDB has a primary again, on a busy machine too. */
const electionMsMax = 10_000
const topics = ['jobs', 'role:EMPLOYER'] as const
type Topic = (typeof topics)[number]

interface Storm extends Workers {
  cables: Cable[]
  redis: Redis
  /** when MongoDB's primary was last told to step down */
  steppedDownMs: number
  isOver: boolean
}

async function brew(t: Test): Promise<Storm> {
  // Not t.testdir(): that is removed first, under a MongoDB that the hosts still need in order to close.
  const logFolder = mkdtempSync(join(tmpdir(), 'skillmatch-storm-'))
  t.teardown(() => rm(logFolder, { recursive: true, force: true, maxRetries: 5 }))
  const mongo = await startMongo({
    binary: await ensureMongod(),
    dataFolder: join(logFolder, 'mongo'),
    logFolder,
    hasTestCommands: true
  })
  t.teardown(() => mongo.stop())
  const binary = await ensureProgram('redis-server')
  const server = await startRedis({ binary, logFile: join(logFolder, 'redis.log') })
  t.teardown(() => server.stop())
  const cables = await Promise.all([1, 2, 3].map(() => startTcpProxy(t, server.url)))
  const deployment = await startWorkers(t, 1, { REDIS_URL: cables[0]?.url ?? '', MONGODB_URI: mongo.uri('storm') })
  for (const { url } of cables.slice(1)) await deployment.add({ REDIS_URL: url })
  const redis = new Redis(server.url)
  redis.on('error', () => undefined)
  t.teardown(() => redis.disconnect())
  return { ...deployment, cables, redis, steppedDownMs: Number.NEGATIVE_INFINITY, isOver: false }
}

const any = <T>(items: readonly T[]): T => items[Math.floor(Math.random() * items.length)] as T

/** The faults; each is over when it returns. */
function faultsOf(storm: Storm): (() => Promise<unknown>)[] {
  const { cables, redis, store } = storm
  const during = async (some: Cable[], fault: 'cut' | 'freeze', ms: number): Promise<void> => {
    for (const cable of some) cable[fault]()
    await sleep(Math.random() * ms)
    for (const cable of some) cable.mend()
  }
  return [
    () => during([any(cables)], 'cut', 3000),
    () => during([any(cables)], 'freeze', 3000),
    () => during(cables, 'cut', 2000),
    () => redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub'),
    () => redis.call('CLIENT', 'KILL', 'TYPE', 'normal'),
    () => redis.flushall(),
    () => store.sequencerLease.updateOne({}, { $set: { redisAway: true } }),
    () => {
      storm.steppedDownMs = performance.now()
      return store.client.db('admin').command({ replSetStepDown: 1, force: true })
    }
  ]
}

/**
 * A client that was refused or closed. While there is neither a Redis that is trusted nor a primary nobody can be counted, and
 * clients are told to come again: of that, and nothing else, a storm may bring some.
 */
function judgeEnd(t: Test, { steppedDownMs }: Storm, { code, reason }: { code: number; reason: string }): void {
  const isToldToComeAgain =
    (code === 1006 && reason === 'Unexpected server response: 503') || reason === closeCodes.UNAVAILABLE[1]
  const hasPrimary = performance.now() - steppedDownMs > electionMsMax
  if (!isToldToComeAgain || hasPrimary) t.fail(`thrown off with ${code} (${reason})`)
}

/** Comes and goes, resuming each topic from its last cursor; returns all it has seen of each topic. */
async function visit(t: Test, storm: Storm): Promise<Record<Topic, string[]>> {
  const token = storm.tokenOf(new ObjectId(), { role: 'EMPLOYER' })
  const seen: Record<Topic, string[]> = { jobs: [], 'role:EMPLOYER': [] }
  const cursors = new Map<string, string>()
  const connect = async () => {
    const socket = await openSocket(t, any(storm.workers).url)
    socket.ws.on('message', (data) => {
      const { op, topic, cursor, id }: Message = JSON.parse(data.toString())
      if (op === 'resync') t.fail('resync')
      if (topic && cursor) cursors.set(String(topic), String(cursor))
      if (op === 'event') seen[topic as Topic]?.push(String(id))
    })
    socket.send({ op: 'auth', token })
    for (const topic of topics) {
      const since = cursors.get(topic)
      socket.send({ op: 'subscribe', topic, ...(since && { since }) })
    }
    return socket
  }
  while (!storm.isOver) {
    const socket = await connect()
    const thrown = await Promise.race([socket.closed, sleep(Math.random() * 2500, null)])
    if (thrown) judgeEnd(t, storm, thrown)
    socket.close()
    await socket.closed
  }
  for (;;) {
    const socket = await connect()
    const isLast = ({ op, topic }: Message): boolean => op === 'subscribed' && topic === topics.at(-1)
    const isThere = await socket.until(isLast).then(
      () => true,
      () => false
    )
    if (isThere) return seen
    socket.close()
    judgeEnd(t, storm, await socket.closed)
  }
}

const logOf = async (store: Store, topic: string): Promise<string[]> =>
  (await store.log.find({ topic }, { sort: { _id: 1 } }).toArray()).map(({ id }) => id)

t.test('a storm', async (t) => {
  const storm = await brew(t)
  const { store } = storm
  const committed: Record<Topic, string[]> = { jobs: [], 'role:EMPLOYER': [] }
  const writing = topics.map(async (topic) => {
    while (!storm.isOver) {
      await recordBatch(store, topic, 1 + Math.floor(Math.random() * 8)).then(
        (ids) => committed[topic].push(...ids),
        () => sleep(50) // not acknowledged: the log says what became of it
      )
    }
  })
  const visiting = Array.from({ length: 15 }, () => visit(t, storm))
  const endMs = Date.now() + stormMs
  while (Date.now() < endMs) {
    await any(faultsOf(storm))().catch(() => undefined)
    await sleep(Math.random() * 500)
  }
  storm.isOver = true
  await Promise.all(writing)
  const seen = await Promise.all(visiting)
  await waitFor('an empty outbox', async () => (await store.outbox.countDocuments()) === 0, { limitMs: 60_000 })
  const entries = await store.log.find({}, { sort: { _id: 1 }, projection: { _id: 1 } }).toArray()
  t.ok(
    entries.every(({ _id }, index) => _id === index + 1),
    `${entries.length} positions, none twice, none missing`
  )
  for (const topic of topics) {
    const log = await logOf(store, topic)
    const known = new Set(log)
    t.same(
      committed[topic].filter((id) => !known.has(id)),
      [],
      'what was committed is in the log'
    )
    for (const { [topic]: ids } of seen) {
      await waitFor('the last event', () => ids.at(-1) === log.at(-1))
      t.same(ids, log.slice(log.indexOf(ids[0] ?? '')), `${ids.length} events of ${topic}, each once, in order`)
    }
  }
})
