/** Detects that a log cannot be continued (MongoDB was restored to an earlier state), and begins another. */
import type { LogHeadDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'
import { LeadershipLost } from './append.ts'
import type { Seen } from './high-water-mark.ts'
import { type LogIdentity, newIdentity } from './log-identity.ts'

export type KeyedHead = LogHeadDocument & LogIdentity

const exact = { readPreference: 'primary', readConcern: { level: 'majority' }, maxTimeMS: 5000 } as const

const lastPosition = async (store: Store): Promise<number | null> =>
  (await store.log.findOne({}, { ...exact, sort: { _id: -1 }, projection: { _id: 1 } }))?._id ?? null

/** The result of comparing a claimed head with everything else that records the log's progress. */
export interface Examination {
  /** why this log cannot be continued; null: nothing contradicts its head */
  contradiction: string | null
  /** no position up to here may be assigned again */
  beyond: number
}

/**
 * Compares a head that has just been claimed (no former term can advance it any more) with the log and with the positions
 * `seen` in it. None seen is no contradiction; nor is a log that retention has emptied.
 */
export async function examineHead(store: Store, head: KeyedHead, seen: Seen[]): Promise<Examination> {
  const last = await lastPosition(store)
  const redisLease = await store.redisLease.findOne({ _id: 'trust' }, { ...exact, projection: { appliedPosition: 1 } })
  const beyond = Math.max(
    head.position,
    last ?? 0,
    redisLease?.appliedPosition ?? 0,
    ...seen.map(({ position }) => position)
  )
  const isNew = head.at.getTime() === 0
  const seenFurther = seen.some(({ logId, position }) => logId === head.logId && position > head.position)
  let contradiction: string | null = null
  if (last !== null && last > head.position) contradiction = 'the log has entries beyond its head'
  else if (last !== null && last < head.position && head.position > head.floor)
    contradiction = 'the log ends before its head'
  else if (seenFurther) contradiction = 'a position beyond the head was seen under its id'
  else if (isNew && beyond > head.position) contradiction = 'the head was lost'
  return { contradiction, beyond }
}

/** Begins another log, with a name and a key of its own, after every position that was ever assigned. */
export async function beginNewLog(store: Store, head: KeyedHead, beyond = head.position): Promise<KeyedHead> {
  const { _id, term, position, logId } = head
  const renewed = await store.logHead.findOneAndUpdate(
    { _id, term, position, logId },
    { $set: { ...newIdentity(), position: beyond, floor: beyond, resumeToken: null } },
    { returnDocument: 'after', maxTimeMS: 5000 }
  )
  if (!renewed) throw new LeadershipLost()
  return renewed as KeyedHead
}

/** Raises the floor to the first entry there is: entries that were deleted, by whatever means, cannot be delivered. */
export async function raiseFloor(store: Store, head: KeyedHead): Promise<void> {
  const { floor, position } = head
  const after = { _id: { $gt: floor, $lte: position } }
  const first = await store.log.findOne(after, { ...exact, sort: { _id: 1 }, projection: { _id: 1 } })
  const missingTo = (first?._id ?? position + 1) - 1
  if (missingTo <= floor) return
  await store.logHead.updateOne({ _id: 'head', term: head.term }, { $max: { floor: missingTo } })
  head.floor = missingTo
}

/**
 * Begins another log while hosts run: every client gets `resync`, and waiting events follow it. The sequencer loses its
 * lease and begins a new term.
 * @returns the new log's id and the position it begins after, or null when no log has begun yet
 */
export async function renewLog(store: Store): Promise<Seen | null> {
  const last = (await lastPosition(store)) ?? 0
  const { logId, cursorKey } = newIdentity()
  const begin = { $max: ['$position', last] }
  const head = await store.logHead.findOneAndUpdate(
    { _id: 'head' },
    [
      {
        $set: {
          logId: { $literal: logId },
          cursorKey: { $literal: cursorKey },
          position: begin,
          floor: begin,
          resumeToken: null
        }
      }
    ],
    { returnDocument: 'after' }
  )
  if (!head) return null
  await store.sequencerLease.updateOne({ _id: 'lease' }, { $inc: { term: 1 }, $set: { expiresAt: new Date(0) } })
  return { logId, position: head.position }
}
