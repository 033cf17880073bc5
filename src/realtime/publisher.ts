import type { FastifyBaseLogger } from 'fastify'
import type { Cluster, Redis } from 'ioredis'
import type { LogDocument } from '../domain/documents.ts'
import { topics as topicNames } from '../domain/events.ts'
import type { RelayStats } from './stats.ts'
import type { Channels, Heartbeat, Wire } from './wire.ts'

/** What somebody else owes Redis in the sequencer's name. */
export interface SequencerDuties {
  /** a term has begun: fills Redis from MongoDB; called again after it or another duty threw */
  startTerm(): Promise<void> | void
  /** what these entries imply in Redis (revocations); before they are published */
  apply(entries: LogDocument[]): Promise<void>
  /** true: Redis is reachable and what it holds may be trusted for a while longer */
  heartbeat(): Promise<boolean>
}

export interface Publisher {
  /** entries that are in the log; returns at once */
  offer(entries: LogDocument[]): void
  /** says where we are; @returns whether Redis could be reached */
  beat(): Promise<boolean>
  /** tells the candidates that the lease is free */
  sayReleased(): Promise<void>
  /** resolves when what was offered has been tried */
  idle(): Promise<void>
}

/** More than this waiting for Redis is not worth keeping: workers read it from the log. */
const waitingMax = 5000

/**
 * Puts entries on the wire, in order, after their duties. The log never waits for this, and nothing is tried twice:
 * what could not be published raises the generation, and every worker reads the log.
 */
export function createPublisher(
  redis: Redis | Cluster,
  channels: Channels,
  wire: Wire,
  duties: SequencerDuties,
  heartbeat: Heartbeat,
  log: FastifyBaseLogger,
  stats: RelayStats
): Publisher {
  let waiting: LogDocument[] = []
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
        await duties.startTerm()
      }
      kept = await duties.heartbeat()
    } catch (error) {
      kept = filled = false
      log.warn({ err: error }, 'Redis does not hold yet what MongoDB says')
    }
  }

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const entries = waiting
      waiting = []
      await duties.apply(entries).catch((error: unknown) => {
        filled = false
        log.warn({ err: error }, 'Redis has not taken what the log implies')
      })
      heartbeat.position = Math.max(heartbeat.position, entries.at(-1)?._id ?? 0)
      let failed = entries.length
      if (redis.status === 'ready') {
        const sent = await Promise.allSettled(entries.map((entry) => publish(entry.topic, wire.encodeEntry(entry))))
        failed = sent.filter(({ status }) => status === 'rejected').length
      }
      if (failed > 0) heartbeat.generation++
      stats.published += entries.length - failed
      stats.logLagMs = Date.now() - (entries.at(-1)?.at.getTime() ?? Date.now())
    }
    working = null
  }

  return {
    offer(entries) {
      if (entries.length === 0) return
      waiting.push(...entries)
      if (waiting.length > waitingMax) {
        // What Redis owes is never dropped; what it would only have passed on is read from the log instead.
        waiting = waiting.filter(({ topic }) => topic === topicNames.control)
        heartbeat.generation++
        heartbeat.position = entries.at(-1)?._id ?? heartbeat.position
      }
      working ??= work()
    },
    async beat() {
      if (!keeping) {
        keeping = true
        void keepTrust().finally(() => {
          keeping = false
        })
      }
      const said = await publish(topicNames.control, wire.encodeHeartbeat(heartbeat)).then(
        () => true,
        () => false
      )
      return said && kept
    },
    async sayReleased() {
      await publish(topicNames.control, wire.encodeHeartbeat({ ...heartbeat, released: true })).catch(() => undefined)
    },
    idle: async () => {
      await working
    }
  }
}
