/** Publishes entries of the log and the sequencer's heartbeats to Redis. */
import type { FastifyBaseLogger } from 'fastify'
import type { Cluster, Redis } from 'ioredis'
import { serverNowMs } from '../database/clock.ts'
import type { LogDocument } from '../database/collections/event-log.ts'
import { topics as topicNames } from '../schemas/topics.ts'
import { createSlices } from '../util/time-slices.ts'
import type { HighWaterMark } from './high-water-mark.ts'
import { applyBeforePublish, createRedisSync, type LeaderHooks, type RedisSync, renewTrust } from './redis-sync.ts'
import type { RealtimeStats } from './stats.ts'
import type { Channels, Heartbeat, Wire } from './wire.ts'

export interface Publisher {
  /** entries that are in the log, about their size, and when the first of them was committed; returns at once */
  offer(entries: LogDocument[], bytes: number, committedAtMs?: number | null): void
  /** publishes a heartbeat; @returns whether Redis could be reached */
  beat(): Promise<boolean>
  /** notifies the candidates that the lease is free */
  publishReleased(): Promise<void>
  /** resolves when everything offered has been attempted */
  idle(): Promise<void>
}

export interface PublisherOptions {
  /** its command timeout distinguishes a slow Redis from one that does not respond */
  redis: Redis | Cluster
  channels: Channels
  wire: Wire
  highWaterMark: HighWaterMark
  hooks: LeaderHooks
  /** updated here as entries are published */
  heartbeat: Heartbeat
  log: FastifyBaseLogger
  stats: RealtimeStats
}

interface PublishQueue extends PublisherOptions {
  readonly sync: RedisSync
  waiting: LogDocument[]
  waitingBytes: number
  /** when the first of those that wait was committed; null: not known */
  waitingSinceMs: number | null
  /** publishes what waits; null: nothing does */
  working: Promise<void> | null
  /** the position of the latest heartbeat */
  beatPosition: number
}

/** Beyond this the entries waiting for Redis are dropped: workers read them from the log. */
const waitingMax = 5000
const waitingBytesMax = 16 * 1024 * 1024
/** At most this is sent to Redis at once: the rest follows when it has been acknowledged. */
const sendingBytesMax = 1024 * 1024

function publish({ redis, channels, wire }: PublishQueue, topic: string, payload: string): Promise<unknown> {
  const channel = channels.of(wire.identity.logId, topic)
  return redis.isCluster ? redis.spublish(channel, payload) : redis.publish(channel, payload)
}

/** What one run of send() has sent and not yet seen acknowledged, and how much of all has failed. */
interface InFlight {
  publishes: Promise<unknown>[]
  bytes: number
  failed: number
}

async function awaitAcknowledged(inFlight: InFlight): Promise<void> {
  await Promise.all(inFlight.publishes)
  inFlight.publishes = []
  inFlight.bytes = 0
}

/** @returns how many could not be published */
async function send(queue: PublishQueue, entries: LogDocument[]): Promise<number> {
  const slices = createSlices()
  const inFlight: InFlight = { publishes: [], bytes: 0, failed: 0 }
  // Attached at once: one that fails while a later entry waits for its slice would be an unhandled rejection.
  const onFailure = (): void => {
    inFlight.failed++
  }
  for (const entry of entries) {
    if (queue.redis.status !== 'ready') {
      await awaitAcknowledged(inFlight)
      return entries.length - entries.indexOf(entry) + inFlight.failed
    }
    const payload = queue.wire.encodeEntry(entry)
    inFlight.publishes.push(publish(queue, entry.topic, payload).catch(onFailure))
    inFlight.bytes += payload.length
    if (inFlight.bytes >= sendingBytesMax) await awaitAcknowledged(inFlight)
    if (slices.isOver()) await slices.next()
  }
  await awaitAcknowledged(inFlight)
  return inFlight.failed
}

async function publishWaiting(queue: PublishQueue): Promise<void> {
  const { heartbeat, stats, highWaterMark } = queue
  while (queue.waiting.length > 0) {
    const { waiting: entries, waitingSinceMs: committedAtMs } = queue
    queue.waitingSinceMs = null
    queue.waiting = []
    queue.waitingBytes = 0
    const last = entries.at(-1)
    await applyBeforePublish(queue.sync, entries)
    if (last) highWaterMark.note(last._id) // before any worker can have received it
    const failed = await send(queue, entries)
    // In the heartbeat only now: a worker that has not received one of the entries by then has missed it.
    heartbeat.position = Math.max(heartbeat.position, last?._id ?? 0)
    if (failed > 0) heartbeat.generation++
    stats.published += entries.length - failed
    if (committedAtMs !== null) stats.lagMs = Math.max(0, serverNowMs() - committedAtMs)
  }
}

async function work(queue: PublishQueue): Promise<void> {
  try {
    await publishWaiting(queue)
  } catch (error) {
    queue.heartbeat.generation++
    queue.log.error({ err: error }, 'entries could not be published; workers read them from the log')
  } finally {
    queue.working = null
  }
}

/** What the entries imply for Redis is never dropped; what Redis would only pass on is read from the log instead. */
function dropWaiting(queue: PublishQueue, last: LogDocument | undefined): void {
  queue.waiting = queue.waiting.filter(({ topic }) => topic === topicNames.control)
  queue.waitingBytes = 0 // those of the control topic are small
  queue.heartbeat.generation++
  queue.heartbeat.position = last?._id ?? queue.heartbeat.position
}

function offer(queue: PublishQueue, entries: LogDocument[], bytes: number, committedAtMs: number | null): void {
  if (entries.length === 0) return
  queue.waiting.push(...entries)
  queue.waitingBytes += bytes
  queue.waitingSinceMs ??= committedAtMs
  if (queue.waiting.length > waitingMax || queue.waitingBytes > waitingBytesMax) dropWaiting(queue, entries.at(-1))
  queue.working ??= work(queue)
}

async function beat(queue: PublishQueue): Promise<boolean> {
  const { sync, highWaterMark, heartbeat, wire } = queue
  renewTrust(sync, heartbeat.position === queue.beatPosition)
  queue.beatPosition = heartbeat.position
  highWaterMark.note(heartbeat.position)
  const isPublished = await publish(queue, topicNames.control, wire.encodeHeartbeat(heartbeat)).then(
    () => true,
    () => false
  )
  return isPublished && sync.isTrusted
}

/**
 * Publishes entries in order, after what they imply was applied to Redis. The log never waits for this, and nothing is
 * retried: what could not be published raises the generation, and every worker reads the log. A slow Redis has not
 * failed: what waits for it is bounded in entries and bytes, and only beyond that dropped.
 */
export function createPublisher(options: PublisherOptions): Publisher {
  const sync = createRedisSync(options.hooks, options.log)
  const queue: PublishQueue = {
    ...options,
    sync,
    waiting: [],
    waitingBytes: 0,
    waitingSinceMs: null,
    working: null,
    beatPosition: -1
  }
  return {
    offer: (entries, bytes, committedAtMs = null) => offer(queue, entries, bytes, committedAtMs),
    beat: () => beat(queue),
    async publishReleased() {
      const payload = queue.wire.encodeHeartbeat({ ...queue.heartbeat, released: true })
      await publish(queue, topicNames.control, payload).catch(() => undefined)
    },
    idle: async () => {
      await queue.working
    }
  }
}
