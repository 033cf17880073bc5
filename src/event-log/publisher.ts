import type { FastifyBaseLogger } from 'fastify'
import type { Cluster, Redis } from 'ioredis'
import { serverNowMs } from '../database/clock.ts'
import type { LogDocument } from '../database/collections/event-log.ts'
import { topics as topicNames } from '../schemas/topics.ts'
import { createSlices } from '../util/time-slices.ts'
import type { HighWaterMark } from './high-water-mark.ts'
import type { RealtimeStats } from './stats.ts'
import type { Channels, Heartbeat, Wire } from './wire.ts'

/** What somebody else owes Redis in the sequencer's name. */
export interface LeaderHooks {
  /** a term has begun: fills Redis from MongoDB; called again after it or another duty threw */
  onElected(): Promise<void> | void
  /** what these entries imply in Redis (revocations); before they are published */
  beforePublish(entries: LogDocument[]): Promise<void>
  /** true: Redis is reachable and what it holds may be trusted for a while longer */
  heartbeat(): Promise<boolean>
}

export interface Publisher {
  /** entries that are in the log, and about their size; returns at once */
  offer(entries: LogDocument[], bytes: number): void
  /** says where we are; @returns whether Redis could be reached */
  beat(): Promise<boolean>
  /** tells the candidates that the lease is free */
  publishReleased(): Promise<void>
  /** resolves when what was offered has been tried */
  idle(): Promise<void>
}

export interface PublisherOptions {
  /** its command timeout is what tells a slow Redis from one that does not answer */
  redis: Redis | Cluster
  channels: Channels
  wire: Wire
  highWaterMark: HighWaterMark
  hooks: LeaderHooks
  /** changed here as entries are published */
  heartbeat: Heartbeat
  log: FastifyBaseLogger
  stats: RealtimeStats
}

/** More than this waiting for Redis is not worth keeping: workers read it from the log. */
const waitingMax = 5000
const waitingBytesMax = 16 * 1024 * 1024
/** What is on its way to Redis at once: the next follows when this has been answered. */
const sendingBytesMax = 1024 * 1024

/**
 * Puts entries on the wire, in order, after their duties. The log never waits for this, and nothing is tried twice:
 * what could not be published raises the generation, and every worker reads the log. Slow is not failed: what waits is
 * bounded in entries and bytes, and only beyond that given up.
 */
export function createPublisher(options: PublisherOptions): Publisher {
  const { redis, channels, wire, highWaterMark, hooks, heartbeat, log, stats } = options
  let waiting: LogDocument[] = []
  let waitingBytes = 0
  let working: Promise<void> | null = null
  let filled = false
  let keeping = false
  let kept = true

  const publish = (topic: string, payload: string): Promise<unknown> => {
    const channel = channels.of(wire.identity.logId, topic)
    return redis.isCluster ? redis.spublish(channel, payload) : redis.publish(channel, payload)
  }

  /** A term begins by filling Redis, and so does what follows a duty that failed; then trust is renewed. */
  async function keepTrust(): Promise<void> {
    try {
      if (!filled) {
        filled = true // before, not after: what fails meanwhile asks for another filling
        await hooks.onElected()
      }
      kept = await hooks.heartbeat()
    } catch (error) {
      kept = filled = false
      log.warn({ err: error }, 'Redis does not hold yet what MongoDB says')
    }
  }

  /** @returns how many could not be published */
  async function send(entries: LogDocument[]): Promise<number> {
    const slices = createSlices()
    let failed = 0
    let sending: Promise<unknown>[] = []
    let bytes = 0
    const settle = async (): Promise<void> => {
      const sent = await Promise.allSettled(sending)
      failed += sent.filter(({ status }) => status === 'rejected').length
      sending = []
      bytes = 0
    }
    for (const entry of entries) {
      if (redis.status !== 'ready') {
        await settle()
        return entries.length - entries.indexOf(entry) + failed
      }
      const payload = wire.encodeEntry(entry)
      sending.push(publish(entry.topic, payload))
      bytes += payload.length
      if (bytes >= sendingBytesMax) await settle()
      if (slices.isOver()) await slices.next()
    }
    await settle()
    return failed
  }

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const entries = waiting
      waiting = []
      waitingBytes = 0
      const last = entries.at(-1)
      await hooks.beforePublish(entries).catch((error: unknown) => {
        filled = false
        log.warn({ err: error }, 'Redis has not taken what the log implies')
      })
      if (last) highWaterMark.note(last._id) // before anybody can have seen it
      const failed = await send(entries)
      // Said by a heartbeat only now: whoever has not heard one of them by then has missed it.
      heartbeat.position = Math.max(heartbeat.position, last?._id ?? 0)
      if (failed > 0) heartbeat.generation++
      stats.published += entries.length - failed
      if (last) stats.logLagMs = serverNowMs() - last.at.getTime()
    }
  }
  async function start(): Promise<void> {
    try {
      await work()
    } catch (error) {
      heartbeat.generation++
      log.error({ err: error }, 'entries could not be published; workers read them from the log')
    } finally {
      working = null
    }
  }

  return {
    offer(entries, bytes) {
      if (entries.length === 0) return
      waiting.push(...entries)
      waitingBytes += bytes
      if (waiting.length > waitingMax || waitingBytes > waitingBytesMax) {
        // What Redis owes is never dropped; what it would only have passed on is read from the log instead.
        waiting = waiting.filter(({ topic }) => topic === topicNames.control)
        waitingBytes = 0 // these are small
        heartbeat.generation++
        heartbeat.position = entries.at(-1)?._id ?? heartbeat.position
      }
      working ??= start()
    },
    async beat() {
      if (!keeping) {
        keeping = true
        void keepTrust().finally(() => {
          keeping = false
        })
      }
      highWaterMark.note(heartbeat.position)
      const said = await publish(topicNames.control, wire.encodeHeartbeat(heartbeat)).then(
        () => true,
        () => false
      )
      return said && kept
    },
    async publishReleased() {
      await publish(topicNames.control, wire.encodeHeartbeat({ ...heartbeat, released: true })).catch(() => undefined)
    },
    idle: async () => {
      await working
    }
  }
}
