// Goal: a Redis that is merely slow loses nothing, one that is gone or far behind is given up in time, and Redis learns
// how far the log has come before anybody can see it.
// Method: the publisher alone over a Redis of the test's own, which is paused and killed.
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import { pino } from 'pino'
import t from 'tap'
import type { LogDocument } from '../../src/database/collections/event-log.ts'
import { createHighWaterMark } from '../../src/event-log/high-water-mark.ts'
import { newIdentity } from '../../src/event-log/log-identity.ts'
import { createPublisher } from '../../src/event-log/publisher.ts'
import { emptyStats } from '../../src/event-log/stats.ts'
import { createChannels, createWire } from '../../src/event-log/wire.ts'
import { connectRedis } from '../../src/redis/connection.ts'
import { sliceMsMax } from '../../src/util/time-slices.ts'
import { logFolder } from '../../tools/processes/paths.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { startRedis } from '../../tools/services/redis.mjs'

const entry = (position: number, topic = 'jobs', text = ''): LogDocument => ({
  _id: position,
  topic,
  prev: 0,
  id: String(position),
  type: 'notification',
  at: new Date(),
  data: { text }
})

t.test('slow is not failed', async (t) => {
  const server = await startRedis({
    binary: await ensureProgram('redis-server'),
    logFile: `${logFolder}/test/publisher-redis.log`
  })
  t.teardown(() => server.stop())
  const redis = connectRedis(server.url, { name: 'sequencer', commandTimeoutMs: 20_000 })
  const control = connectRedis(server.url, { name: 'control', commandTimeoutMs: 20_000, enableOfflineQueue: true })
  redis.on('error', () => undefined)
  control.on('error', () => undefined)
  t.teardown(() => [redis, control].map((one) => one.disconnect()))
  await waitFor('the connection to Redis', () => redis.status === 'ready')

  const identity = newIdentity()
  const wire = createWire(identity)
  const highWaterMark = createHighWaterMark(redis, 'publisher', identity.logId, wire.cursors)
  const heartbeat = { logId: identity.logId, term: 1, generation: 0, position: 0 }
  const applied: number[] = []
  const stats = emptyStats()
  const publisher = createPublisher({
    redis,
    channels: createChannels('publisher'),
    wire,
    highWaterMark,
    hooks: {
      onElected: () => undefined,
      beforePublish: async (entries) => void applied.push(...entries.map(({ _id }) => _id)),
      heartbeat: async () => true
    },
    heartbeat,
    log: pino({ level: 'silent' }) as FastifyBaseLogger,
    stats
  })

  await control.client('PAUSE', 600, 'ALL')
  publisher.offer([entry(1), entry(2)], 100)
  t.equal(heartbeat.position, 0, 'nothing is said to be published that is not')
  await publisher.idle()
  t.match(heartbeat, { generation: 0, position: 2 }, 'a pause of more than half a second costs nothing')
  t.equal(stats.published, 2)
  t.same(await highWaterMark.read(), { logId: identity.logId, position: 2 })
  await redis.set(`sm:publisher:${identity.logId}:seen`, wire.cursors.of(9).replace(/.$/, '~'))
  t.equal(await highWaterMark.read(), null, 'what was not sealed with the key of the log is no note of ours')

  await control.client('PAUSE', 600, 'ALL')
  const megabyte = 'x'.repeat(1024 * 1024)
  publisher.offer([entry(3)], 100)
  await sleep(0)
  for (let position = 4; position < 24; position++) publisher.offer([entry(position, 'jobs', megabyte)], 1024 * 1024)
  publisher.offer([entry(24, 'control')], 100)
  t.match(heartbeat, { generation: 1, position: 20 }, 'more than 16 MB are not kept: the log has them')
  await publisher.idle()
  t.match(heartbeat, { generation: 1, position: 24 })
  t.ok(applied.includes(24), 'what Redis owes is never dropped')

  await server.process.kill()
  await waitFor('the connection to Redis to end', () => redis.status !== 'ready')
  publisher.offer([entry(25)], 100)
  await publisher.idle()
  t.equal(heartbeat.generation, 2, 'a Redis that is gone is given up at once')
  t.equal(await highWaterMark.read(), null)
})

t.test('a connection lost between two slices fails its entries, and is no unhandled rejection', async (t) => {
  const identity = newIdentity()
  const wire = createWire(identity)
  const redis = {
    status: 'ready',
    isCluster: false,
    publish: () => new Promise((_resolve, reject) => setImmediate(reject, new Error("Stream isn't writeable")))
  }
  const encodeSlowly: typeof wire.encodeEntry = (slow) => {
    const startedMs = performance.now()
    while (performance.now() - startedMs < 2 * sliceMsMax);
    return wire.encodeEntry(slow)
  }
  const heartbeat = { logId: identity.logId, term: 1, generation: 0, position: 0 }
  const stats = emptyStats()
  const publisher = createPublisher({
    redis: redis as never,
    channels: createChannels('slices'),
    wire: { ...wire, encodeEntry: encodeSlowly },
    highWaterMark: { note: () => undefined, read: async () => null },
    hooks: { onElected: () => undefined, beforePublish: async () => undefined, heartbeat: async () => true },
    heartbeat,
    log: pino({ level: 'silent' }) as FastifyBaseLogger,
    stats
  })
  publisher.offer([entry(1), entry(2), entry(3)], 300)
  await publisher.idle()
  t.same([heartbeat.position, heartbeat.generation, stats.published], [3, 1, 0], 'every worker reads the log')
})
