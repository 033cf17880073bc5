/** MongoDB's record of the Redis lease: which rebuild may hold it, until when, and what has been applied to Redis. */
import { randomBytes } from 'node:crypto'
import type { RedisLeaseDocument } from '../database/collections/redis-lease.ts'
import type { Collections } from '../database/collections.ts'
import type { Store } from '../database/store.ts'

/** How long the lease lasts after the last renewal. */
export const redisLeaseMs = 3000
/** MongoDB's record outlives Redis' key by this much: their clocks may run at slightly different speeds. */
export const redisLeaseMarginMs = 500
/** How long a worker that cannot reach the trusted Redis counts apart from the others before all count in MongoDB. */
export const splitMsMax = 2000
/** All workers count in MongoDB until this long after the last report of such a worker. */
const splitReportMs = 1500

const id = { _id: 'trust' } as const
const exact = { readPreference: 'primary', readConcern: { level: 'majority' }, maxTimeMS: 2000 } as const
const until = { $add: ['$$NOW', redisLeaseMs + redisLeaseMarginMs] }
const alive = { $gt: ['$trustUntil', '$$NOW'] }
const after = { returnDocument: 'after', maxTimeMS: 2000 } as const

/** The document; creates one without a lease if there is none yet. */
export async function findRedisLease(store: Collections): Promise<RedisLeaseDocument> {
  const none: RedisLeaseDocument = {
    ...id,
    deploymentId: randomBytes(8).toString('hex'),
    fillId: null,
    runId: null,
    trustUntil: new Date(0),
    openedAt: new Date(0),
    appliedPosition: 0,
    countersId: null,
    countFrom: new Date(0),
    countedHereAt: null
  }
  const found = await store.redisLease.findOne(id, exact)
  if (found) return found
  await store.redisLease.updateOne(id, { $setOnInsert: none }, { upsert: true }).catch((error: { code?: number }) => {
    if (error.code !== 11000) throw error // created concurrently
  })
  return (await store.redisLease.findOne(id, exact)) ?? none
}

/** From now on only `fillId` can hold the lease: renewing another one fails. Extends nothing. */
export async function claimRedisLease(store: Collections, fillId: string): Promise<void> {
  await store.redisLease.updateOne(id, { $set: { fillId } }, { maxTimeMS: 2000 })
}

/** Whether any worker may still trust any Redis. */
export async function isRedisLeaseAlive(store: Collections): Promise<boolean> {
  return (await store.redisLease.countDocuments({ ...id, $expr: alive }, exact)) > 0
}

/**
 * Opens a lease for the Redis of `runId`, before the revocations to copy are read. Workers that could not reach another
 * Redis process may be able to reach this one: their report of counting in MongoDB is cleared until they repeat it.
 */
export async function openRedisLease(store: Collections, fillId: string, runId: string): Promise<boolean> {
  const countedHereAt = { $cond: [{ $eq: ['$runId', runId] }, '$countedHereAt', null] }
  const $set = { runId, trustUntil: until, openedAt: '$$NOW', countedHereAt }
  const { matchedCount } = await store.redisLease.updateOne({ ...id, fillId }, [{ $set }], { maxTimeMS: 2000 })
  return matchedCount === 1
}

export interface Extended {
  deploymentId: string
  /** for how long windows have been counted in Redis; below 0: not yet, all workers count in MongoDB */
  countsForMs: number
}

/**
 * Extends the lease in MongoDB; must precede the renewal in Redis. Null when another rebuild has claimed the lease or it had
 * expired: then a writer may have read that no lease is alive, and Redis must be rebuilt.
 */
export async function extendRedisLease(store: Collections, fillId: string): Promise<Extended | null> {
  const ageMs = (field: string) => ({ $subtract: ['$$NOW', { $ifNull: [field, new Date(0)] }] })
  const countsForMs = { $min: [ageMs('$countFrom'), { $subtract: [ageMs('$countedHereAt'), splitReportMs] }] }
  const extended = await store.redisLease.findOneAndUpdate(
    { ...id, fillId, $expr: alive },
    [{ $set: { trustUntil: until } }],
    { ...after, projection: { deploymentId: 1, countsForMs } }
  )
  return extended as Extended | null
}

/** Records that every revocation up to `position` is in Redis. */
export async function raiseApplied(store: Collections, fillId: string, position: number): Promise<void> {
  await store.redisLease.updateOne({ ...id, fillId }, { $max: { appliedPosition: position } }, { maxTimeMS: 2000 })
}

/**
 * Records which Redis holds the counters. If these are not the former ones (another process, or emptied), windows are counted
 * there from now on, except after the very first rebuild: nothing was counted before.
 */
export function recordCounters(
  store: Collections,
  fillId: string,
  countersId: string
): Promise<RedisLeaseDocument | null> {
  const kept = { $in: ['$countersId', [countersId, null]] }
  const countFrom = { $cond: [kept, '$countFrom', '$$NOW'] }
  return store.redisLease.findOneAndUpdate({ ...id, fillId }, [{ $set: { countersId, countFrom } }], after)
}

/**
 * Reports that this worker, which cannot reach Redis, counts in MongoDB: a moment later all do, so that the limit of N stays
 * N. Does nothing unless the lease has been open for longer than `splitMsMax`: the others may not trust Redis either.
 */
export async function reportCountingInMongo(store: Collections): Promise<void> {
  const isSplit = { $lt: ['$openedAt', { $subtract: ['$$NOW', splitMsMax] }] }
  await store.redisLease.updateOne(
    { ...id, $expr: { $and: [alive, isSplit] } },
    [{ $set: { countedHereAt: '$$NOW' } }],
    {
      maxTimeMS: 2000
    }
  )
}

/**
 * Those of `eventIds` whose revocations every worker sees: all while no lease is alive, else those whose position in the log
 * has been applied to the trusted Redis.
 */
export async function findVisible(store: Store, eventIds: string[]): Promise<ReadonlySet<string>> {
  const lease = await store.redisLease.findOne<{ alive: boolean; appliedPosition: number }>(id, {
    projection: { alive, appliedPosition: 1 },
    readPreference: 'primary',
    readConcern: { level: 'linearizable' },
    maxTimeMS: 1000
  })
  if (!lease?.alive) return new Set(eventIds)
  const named = { id: { $in: eventIds } }
  const entries = await store.log.find(named, { ...exact, projection: { id: 1 } }).toArray()
  return new Set(entries.filter(({ _id }) => _id <= lease.appliedPosition).map((entry) => entry.id))
}
