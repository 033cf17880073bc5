/** The leader's side of the Redis lease: rebuilds Redis from MongoDB, applies revocations to it and renews the lease. */
import { performance } from 'node:perf_hooks'
import type { Redis } from 'ioredis'
import type { LogDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'
import { impliedBy, writeImplied } from './implied.ts'
import { encodeLease, type RedisKeys, redisKeys } from './keys.ts'
import { extendRedisLease, raiseApplied, redisLeaseMs } from './lease-record.ts'
import { type Rebuilt, rebuildRedis } from './rebuild.ts'
import { type RedisCommands, withCommands } from './scripts.ts'
import { newFillId } from './versions.ts'

/**
 * In a quiet deployment every third heartbeat renews the lease, as each renewal waits for MongoDB's journal, and asks whether Redis
 * is still the one that it was filled as.
 */
const quietRenewMs = 1250
/** Windows have been counted in Redis for so long: since when no longer changes by itself. */
const settledMs = 5000

/** Called only by the worker that holds the sequencer's lease. */
export interface LeaseKeeper {
  /** A term has begun, its log head is written: rebuilds Redis in the background. */
  onElected(): void
  /** Writes into Redis what these entries of the log revoke and make old. Never throws: after a failure Redis is rebuilt. */
  beforePublish(entries: LogDocument[]): Promise<void>
  /**
   * Every half second: renews the lease, or starts another rebuild. Resolves to whether Redis responded when it was asked last.
   * @param isQuiet the log has no new entries: the lease is renewed, and Redis asked, every 1.5 s
   */
  heartbeat(isQuiet?: boolean): Promise<boolean>
}

interface KeeperLog {
  info(message: string): void
  warn(details: object, message: string): void
}

export interface LeaseKeeperOptions {
  /** a dedicated connection */
  redis: Redis
  store: Store
  databaseName: string
  log: KeeperLog
}

interface KeeperState {
  readonly redis: Redis & RedisCommands
  readonly keys: RedisKeys
  readonly store: Store
  readonly log: KeeperLog
  /** the rebuild whose lease is being renewed */
  rebuilt: Rebuilt | null
  /** the fill id of the rebuild in progress */
  rebuilding: string | null
  /** something is missing in Redis */
  isIncomplete: boolean
  /** by performance.now(): when the latest renewal began after which another need not follow at once; -Infinity: none */
  renewedMs: number
}

function dropLease(keeper: KeeperState, reason: string): void {
  if (keeper.rebuilt) keeper.log.warn({ reason }, 'Redis is no longer trusted; using MongoDB until it is rebuilt')
  keeper.rebuilt = null
  keeper.renewedMs = Number.NEGATIVE_INFINITY
}

async function rebuild(keeper: KeeperState, fillId: string): Promise<void> {
  const { redis, keys, store, log } = keeper
  const onReading = (): void => {
    keeper.isIncomplete = false
  }
  try {
    const result = await rebuildRedis({ redis, keys, store, fillId, onReading })
    if (keeper.isIncomplete) return
    keeper.rebuilt = result
    await raiseApplied(store, fillId, result.position)
    log.info('Redis is rebuilt and trusted')
  } catch (error) {
    keeper.isIncomplete = true
    log.warn({ err: error }, 'Redis could not be rebuilt; using MongoDB')
  }
}

function startRebuild(keeper: KeeperState): void {
  if (keeper.rebuilding !== null) return
  keeper.rebuilding = newFillId()
  void rebuild(keeper, keeper.rebuilding).finally(() => {
    keeper.rebuilding = null
  })
}

/** Renews the lease of `rebuilt`. @returns why it could not be renewed, or null */
async function renew(keeper: KeeperState, rebuilt: Rebuilt, runId: string, nowMs: number): Promise<string | null> {
  const { redis, keys, store } = keeper
  if (runId !== rebuilt.runId) return 'another Redis process'
  const beganMs = performance.now()
  const extended = await extendRedisLease(store, rebuilt.fillId)
  if (!extended) return 'the lease expired or another sequencer has taken over'
  const { deploymentId, countsForMs } = extended
  const lease = encodeLease({ runId, fillId: rebuilt.fillId, deploymentId, countFromMs: nowMs - countsForMs })
  const renewed = await redis.leaseRenew(1, keys.lease, rebuilt.fillId, lease, nowMs + redisLeaseMs)
  // While since when windows are counted in Redis may change, every heartbeat reads that again.
  keeper.renewedMs = countsForMs < settledMs ? Number.NEGATIVE_INFINITY : beganMs
  return renewed === 1 ? null : 'Redis was emptied'
}

/** Nothing is to be done for the lease yet, as far as the connection tells. */
const isCovered = ({ redis, rebuilt, rebuilding, isIncomplete, renewedMs }: KeeperState): boolean =>
  redis.status === 'ready' &&
  rebuilt !== null &&
  rebuilding === null &&
  !isIncomplete &&
  performance.now() - renewedMs < quietRenewMs

async function renewOrRebuild(keeper: KeeperState, runId: string, nowMs: number): Promise<void> {
  if (keeper.rebuilding !== null) return
  if (keeper.isIncomplete) dropLease(keeper, 'a revocation could not be written')
  if (!keeper.rebuilt) {
    startRebuild(keeper)
    return
  }
  const reason = await renew(keeper, keeper.rebuilt, runId, nowMs).catch((error: Error) => error.message)
  if (reason === null) return
  dropLease(keeper, reason)
  startRebuild(keeper)
}

async function applyEntries(keeper: KeeperState, entries: LogDocument[]): Promise<void> {
  const implied = impliedBy(entries)
  if (implied === null) return
  const { redis, keys, store } = keeper
  const fillId = keeper.rebuilding ?? keeper.rebuilt?.fillId
  const isWritten = fillId !== undefined && (await writeImplied({ redis, keys, fillId }, implied).catch(() => false))
  // Not awaited: only a writer whose own write to Redis failed reads this position.
  if (isWritten && !keeper.isIncomplete && implied.position !== null)
    void raiseApplied(store, fillId, implied.position).catch(() => undefined)
  if (!isWritten) keeper.isIncomplete = true
}

/**
 * Keeps the lease by which workers trust Redis. Why a revocation whose logout was confirmed with 200 is in every Redis
 * that is trusted from then on:
 *
 * - The writer commits it to MongoDB (C), then writes it to Redis and checks the lease there in one script (W). The
 *   lease was alive: 200. That Redis keeps the revocation until it is emptied, which also removes the lease; any later
 *   lease, in this or in another Redis, comes from a rebuild that reads MongoDB after it was opened, and a rebuild for
 *   another Redis process opens only when MongoDB shows that the former lease has expired, so after W and after C: it
 *   reads the revocation.
 * - The lease was not alive, or Redis did not respond: the writer queries MongoDB (A). No lease alive at A: every later
 *   lease is opened in MongoDB after A, and reads after that, so after C. Alive: the writer waits until the position of
 *   its event is applied: this keeper wrote it into the Redis that it rebuilds or has rebuilt, checked by the script
 *   that writes, or a rebuild read MongoDB after the log had reached that position.
 * - MongoDB's `trustUntil` is moved before Redis' key is, whose expiry is absolute and computed from Redis' clock as
 *   it was before that: a renewal that was delayed in the socket of a hung Redis sets a time that has passed.
 * - A revocation that could not be applied is not lost: the lease is not renewed until Redis has been rebuilt.
 */
export function createLeaseKeeper({ redis, store, databaseName, log }: LeaseKeeperOptions): LeaseKeeper {
  const keeper: KeeperState = {
    redis: withCommands(redis),
    keys: redisKeys(databaseName),
    store,
    log,
    rebuilt: null,
    rebuilding: null,
    isIncomplete: true,
    renewedMs: Number.NEGATIVE_INFINITY
  }
  // A new connection may lead to another Redis.
  redis.on('close', () => {
    keeper.renewedMs = Number.NEGATIVE_INFINITY
  })
  return {
    onElected: () => {
      dropLease(keeper, 'a new term')
      keeper.isIncomplete = true
      startRebuild(keeper)
    },
    beforePublish: (entries) => applyEntries(keeper, entries),
    heartbeat: async (isQuiet = false) => {
      if (isQuiet && isCovered(keeper)) return true
      const clock = await keeper.redis.leaseClock(1, keeper.keys.lease).catch(() => null)
      if (clock === null) return false
      await renewOrRebuild(keeper, clock[0], clock[1])
      return true
    }
  }
}
