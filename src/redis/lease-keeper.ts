import { randomBytes } from 'node:crypto'
import type { Redis } from 'ioredis'
import type { LogDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'
import { revocationOfEvent } from '../domain/sessions/revocations.ts'
import { topics } from '../schemas/topics.ts'
import { encodeLease, redisKeys } from './keys.ts'
import { extendRedisLease, raiseApplied, redisLeaseMs } from './lease-record.ts'
import { type Rebuilt, rebuildRedis, writeRevocations } from './rebuild.ts'
import { withCommands } from './scripts.ts'

/** What whoever holds the sequencer's lease does for Redis; nobody else calls these. */
export interface LeaseKeeper {
  /** A term has begun and its head of the log is ours: fills Redis anew, in the background. */
  onElected(): void
  /** Writes what these entries of the log revoke into Redis; never throws: what failed is made good by a new filling. */
  beforePublish(entries: LogDocument[]): Promise<void>
  /** Every half second: prolongs the trust, or begins to fill again. Resolves to whether Redis answered. */
  heartbeat(): Promise<boolean>
}

export interface LeaseKeeperOptions {
  /** a connection of its own */
  redis: Redis
  store: Store
  databaseName: string
  log: { info(message: string): void; warn(details: object, message: string): void }
}

/**
 * Keeps the lease by which workers believe Redis. Why a revocation whose logout was answered 200 is in every Redis
 * that is believed from then on:
 *
 * - The writer commits it to MongoDB (C), then writes it to Redis together with a look at the trust there (W). It was
 *   alive: 200. That Redis keeps the revocation until it is emptied, which takes the trust along; any later trust, here
 *   or in another Redis, comes from a filling that reads MongoDB after it was opened, and a filling for another Redis
 *   process opens only when MongoDB says that the former trust has run out, so after W and after C: it reads it.
 * - The trust was not alive, or Redis did not answer: the writer asks MongoDB (A). No trust alive at A: every later
 *   trust is opened in MongoDB after A, and reads after that, so after C. Alive: the writer waits for the position of
 *   its event to be applied: this keeper wrote it into the Redis that it fills or has filled, checked by the script
 *   that writes, or a filling read MongoDB after the log had reached that position.
 * - MongoDB's `trustUntil` is moved before Redis' key is, whose expiry is absolute and reckoned from Redis' clock as
 *   it was before that: a renewal that lay in the socket of a hung Redis sets a time that has passed.
 * - What could not be applied is not forgotten: the trust is not prolonged until Redis has been filled again.
 */
export function createLeaseKeeper({ redis: connection, store, databaseName, log }: LeaseKeeperOptions): LeaseKeeper {
  const redis = withCommands(connection)
  const keys = redisKeys(databaseName)
  let filled: Rebuilt | null = null
  let filling: { fillId: string; done: Promise<void> } | null = null
  /** something is missing in Redis */
  let incomplete = true

  const lose = (reason: string): void => {
    if (filled) log.warn({ reason }, 'Redis is no longer trusted; MongoDB answers until it is filled again')
    filled = null
  }

  async function fill(fillId: string): Promise<void> {
    try {
      const result = await rebuildRedis({ redis, keys, store, fillId, onReading: () => (incomplete = false) })
      if (incomplete) return
      filled = result
      await raiseApplied(store, fillId, result.position)
      log.info('Redis is filled and trusted')
    } catch (error) {
      incomplete = true
      log.warn({ err: error }, 'Redis could not be filled; MongoDB answers meanwhile')
    }
  }

  function startFilling(): void {
    if (filling) return
    const fillId = randomBytes(9).toString('base64url')
    const done = fill(fillId).finally(() => {
      filling = null
    })
    filling = { fillId, done }
  }

  /** Prolongs the trust in `known`; why it could not be, if so. */
  async function renew(known: Rebuilt, runId: string, nowMs: number): Promise<string | null> {
    if (runId !== known.runId) return 'another Redis process'
    const note = await extendRedisLease(store, known.fillId)
    if (!note) return 'the trust ran out or another sequencer has taken over'
    const { deploymentId, countsForMs } = note
    const trust = encodeLease({ runId, fillId: known.fillId, deploymentId, countFromMs: nowMs - countsForMs })
    const renewed = await redis.trustRenew(1, keys.trust, known.fillId, trust, nowMs + redisLeaseMs)
    return renewed === 1 ? null : 'Redis was emptied'
  }

  return {
    onElected: () => {
      lose('a new term')
      incomplete = true
      startFilling()
    },
    beforePublish: async (entries) => {
      const control = entries.filter(({ topic }) => topic === topics.control)
      const revocations = control
        .map(({ type, data }) => revocationOfEvent(type, data))
        .filter((found) => found !== null)
      const position = control.at(-1)?._id
      if (position === undefined || revocations.length === 0) return
      const fillId = filling?.fillId ?? filled?.fillId
      const written =
        fillId !== undefined && (await writeRevocations({ redis, keys, fillId }, revocations).catch(() => false))
      // Not waited for: only a logout whose own write failed looks at it.
      if (written && !incomplete) void raiseApplied(store, fillId, position).catch(() => undefined)
      if (!written) incomplete = true
    },
    heartbeat: async () => {
      const clock = await redis.trustClock(1, keys.trust).catch(() => null)
      if (clock === null) return false
      if (filling) return true
      if (incomplete) lose('a revocation could not be written')
      if (!filled) startFilling()
      else {
        const reason = await renew(filled, clock[0], clock[1]).catch((error: Error) => error.message)
        if (reason !== null) {
          lose(reason)
          startFilling()
        }
      }
      return true
    }
  }
}
