import { randomBytes } from 'node:crypto'
import type { RedisLeaseDocument } from '../database/collections/redis-lease.ts'
import type { Collections } from '../database/collections.ts'
import type { Store } from '../database/store.ts'

/** How long Redis is trusted after the last renewal. */
export const redisLeaseMs = 3000
/** MongoDB's note outlives Redis' key by this much: their clocks may run a little differently. */
export const redisLeaseMarginMs = 500
/** How long a worker that cannot reach the trusted Redis counts beside it before all count in MongoDB with it. */
export const splitMsMax = 2000
/** MongoDB counts for everybody until so long after such a worker was last heard of. */
const heardForMs = 1500

const id = { _id: 'trust' } as const
const exact = { readPreference: 'primary', readConcern: { level: 'majority' }, maxTimeMS: 2000 } as const
const until = { $add: ['$$NOW', redisLeaseMs + redisLeaseMarginMs] }
const alive = { $gt: ['$trustUntil', '$$NOW'] }
const after = { returnDocument: 'after', maxTimeMS: 2000 } as const

/** The document, made (trusting nothing) when there is none yet. */
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
    if (error.code !== 11000) throw error // somebody else made it
  })
  return (await store.redisLease.findOne(id, exact)) ?? none
}

/** From now on only `fillId` may be trusted: whoever renews another one finds out. Prolongs nothing. */
export async function claimRedisLease(store: Collections, fillId: string): Promise<void> {
  await store.redisLease.updateOne(id, { $set: { fillId } }, { maxTimeMS: 2000 })
}

/** Whether some Redis may still be trusted. */
export async function isRedisLeaseAlive(store: Collections): Promise<boolean> {
  return (await store.redisLease.countDocuments({ ...id, $expr: alive }, exact)) > 0
}

/**
 * Announces that the Redis of `runId` may be trusted soon, before what is to be filled in is read. Who could not reach
 * another Redis process may well reach this one: that they count in MongoDB is forgotten until they say so again.
 */
export async function openRedisLease(store: Collections, fillId: string, runId: string): Promise<boolean> {
  const countedHereAt = { $cond: [{ $eq: ['$runId', runId] }, '$countedHereAt', null] }
  const $set = { runId, trustUntil: until, openedAt: '$$NOW', countedHereAt }
  const { matchedCount } = await store.redisLease.updateOne({ ...id, fillId }, [{ $set }], { maxTimeMS: 2000 })
  return matchedCount === 1
}

export interface Extended {
  deploymentId: string
  /** for how long windows have been counted in Redis; below 0: not yet, MongoDB counts for everybody */
  countsForMs: number
}

/**
 * Moves the end of trust, before Redis is told. Null when the fill was deposed or the trust had run out meanwhile: then
 * somebody may have been told that nothing is trusted, and Redis must be filled again.
 */
export async function extendRedisLease(store: Collections, fillId: string): Promise<Extended | null> {
  const ageMs = (field: string) => ({ $subtract: ['$$NOW', { $ifNull: [field, new Date(0)] }] })
  const countsForMs = { $min: [ageMs('$countFrom'), { $subtract: [ageMs('$countedHereAt'), heardForMs] }] }
  const extended = await store.redisLease.findOneAndUpdate(
    { ...id, fillId, $expr: alive },
    [{ $set: { trustUntil: until } }],
    { ...after, projection: { deploymentId: 1, countsForMs } }
  )
  return extended as Extended | null
}

/** Every revocation up to `position` is in Redis now. */
export async function raiseApplied(store: Collections, fillId: string, position: number): Promise<void> {
  await store.redisLease.updateOne({ ...id, fillId }, { $max: { appliedPosition: position } }, { maxTimeMS: 2000 })
}

/**
 * Says which Redis holds the counters. When its counters are not those of before (another process, emptied), it counts
 * from now on, except at the very first filling: nothing was counted before.
 */
export function placeCounters(
  store: Collections,
  fillId: string,
  countersId: string
): Promise<RedisLeaseDocument | null> {
  const kept = { $in: ['$countersId', [countersId, null]] }
  const countFrom = { $cond: [kept, '$countFrom', '$$NOW'] }
  return store.redisLease.findOneAndUpdate({ ...id, fillId }, [{ $set: { countersId, countFrom } }], after)
}

/**
 * A worker that cannot reach Redis counts in MongoDB; a moment later all do, so that N stays N. Says nothing when others
 * cannot trust Redis either, or could not for long enough to tell.
 */
export async function noteCountingHere(store: Collections): Promise<void> {
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
 * Those of `eventIds` whose revocations nobody can overlook any more: all while nobody trusts any Redis, else those up to
 * whose place in the log every revocation is in all that are trusted.
 */
export async function findVisible(store: Store, eventIds: string[]): Promise<ReadonlySet<string>> {
  const trust = await store.redisLease.findOne<{ alive: boolean; appliedPosition: number }>(id, {
    projection: { alive, appliedPosition: 1 },
    readPreference: 'primary',
    readConcern: { level: 'linearizable' },
    maxTimeMS: 1000
  })
  if (!trust?.alive) return new Set(eventIds)
  const named = { id: { $in: eventIds } }
  const entries = await store.log.find(named, { ...exact, projection: { id: 1 } }).toArray()
  return new Set(entries.filter(({ _id }) => _id <= trust.appliedPosition).map((entry) => entry.id))
}
