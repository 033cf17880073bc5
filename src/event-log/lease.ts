/** The sequencer's lease and its claim on the log's head, both in MongoDB. */
import type { Binary } from 'mongodb'
import type { LogHeadDocument, SequencerLeaseDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'
import type { Seen } from './high-water-mark.ts'
import { keepKey, type LogIdentity, newIdentity } from './log-identity.ts'

export const leaseMs = 2000
const timeoutMs = 1500

/** The lease as a candidate reads it. */
export interface LeaseView {
  holder: string
  term: number
  redisAway: boolean
  sessionId: Binary | null
  /** by server time; below 0: expired */
  remainingMs: number
  /** the furthest position that a worker has reported beyond the head */
  seen?: Seen
}

const expiry = { $add: ['$$NOW', leaseMs] }

/** Reads the lease; inserts an expired one when there is none yet. All times are the server's. */
export async function readLease(store: Store): Promise<LeaseView> {
  const projection = { holder: 1, term: 1, redisAway: 1, sessionId: 1, seen: 1 }
  const remainingMs = { $subtract: ['$expiresAt', '$$NOW'] }
  for (;;) {
    const seen = await store.sequencerLease.findOne(
      { _id: 'lease' },
      { projection: { ...projection, remainingMs }, maxTimeMS: timeoutMs }
    )
    if (seen) return seen as unknown as LeaseView
    const none: Omit<SequencerLeaseDocument, '_id'> = {
      holder: '',
      term: 0,
      expiresAt: new Date(0),
      redisAway: false,
      sessionId: null
    }
    await store.sequencerLease
      .updateOne({ _id: 'lease' }, { $setOnInsert: none }, { upsert: true })
      .catch(ignoreDuplicate)
  }
}

function ignoreDuplicate(error: { code?: number }): void {
  if (error.code !== 11000) throw error
}

/**
 * Acquires a lease that has expired, or whose holder cannot reach Redis. The term makes it a compare-and-set: of several
 * candidates one wins.
 * @returns the new term, or null
 */
export async function acquireLease(
  store: Store,
  seen: LeaseView,
  holder: string,
  sessionId: Binary
): Promise<number | null> {
  // A lease that was lost or restored may have a lower term than the head: no term of the head is used a second time.
  const head = await store.logHead.findOne({ _id: 'head' }, { projection: { term: 1 }, maxTimeMS: timeoutMs })
  const term = Math.max(seen.term, head?.term ?? 0) + 1
  const free = { $or: [{ $lte: ['$expiresAt', '$$NOW'] }, '$redisAway'] }
  const lease = await store.sequencerLease.findOneAndUpdate(
    { _id: 'lease', term: seen.term, $expr: free },
    [
      {
        $set: {
          holder: { $literal: holder },
          term,
          expiresAt: expiry,
          redisAway: false,
          sessionId: { $literal: sessionId }
        }
      }
    ],
    { returnDocument: 'after', maxTimeMS: timeoutMs }
  )
  return lease?.term ?? null
}

/**
 * Prolongs the lease. Acknowledged by the primary alone, without its journal, as the lease only decides who tries to lead,
 * not who may append: that is the head's term, which claimHead() writes with a majority and every append compares in its
 * own transaction. What a lost prolongation can do:
 *
 * - A failover takes it back: the lease expires earlier, another worker acquires it (with a majority) and claims the head. The
 *   former holder's next append finds another term and fails as a whole; an append that was committed before is part of the
 *   head that the successor claims. Nothing is doubled, nothing lost: rows stay in the outbox until they are in the log.
 * - A deposed primary that does not know it yet accepts it: the holder believes that it leads, but its appends need a majority,
 *   which has another primary by then, so none is committed, and nothing is published that was not.
 * - The term is never taken back: only acquireLease() changes it. It is not used twice, as that waits for a majority.
 *
 * @returns false when another has acquired it, or a worker has reported a position of the log beyond `upTo`
 */
export async function renewLease(store: Store, term: number, redisAway: boolean, upTo?: Seen): Promise<boolean> {
  const further = upTo && { $nor: [{ 'seen.logId': upTo.logId, 'seen.position': { $gt: upTo.position } }] }
  const renewed = await store.sequencerLease.updateOne(
    { _id: 'lease', term, ...further },
    [{ $set: { expiresAt: expiry, redisAway: { $literal: redisAway } } }],
    { maxTimeMS: timeoutMs, writeConcern: { w: 1 } }
  )
  return renewed.matchedCount === 1
}

/** Expires the lease, so that a successor can begin at once; has no effect when another has acquired it. */
export async function releaseLease(store: Store, term: number): Promise<void> {
  await store.sequencerLease.updateOne(
    { _id: 'lease', term },
    { $set: { expiresAt: new Date(0) } },
    { maxTimeMS: timeoutMs }
  )
}

/** Aborts the transaction a former holder (killed, stopped, cut off) may have left open. */
export async function endFormerSession(store: Store, sessionId: Binary | null): Promise<void> {
  if (sessionId) await store.db.admin().command({ killSessions: [{ id: sessionId }] })
}

/**
 * Claims the head for this term: from here on every transaction of a former term fails.
 * @returns null when a later term has claimed it already
 */
export async function claimHead(store: Store, term: number): Promise<(LogHeadDocument & LogIdentity) | null> {
  const first: Omit<LogHeadDocument, '_id' | 'at'> = {
    ...newIdentity(),
    position: 0,
    floor: 0,
    term: 0,
    resumeToken: null
  }
  await store.logHead
    .updateOne({ _id: 'head' }, { $setOnInsert: { ...first, at: new Date(0) } }, { upsert: true })
    .catch(ignoreDuplicate)
  const claimed = await store.logHead.findOneAndUpdate(
    { _id: 'head', term: { $lt: term } },
    [{ $set: { term, ...keepKey() } }],
    { returnDocument: 'after', maxTimeMS: timeoutMs }
  )
  return claimed as (LogHeadDocument & LogIdentity) | null
}
