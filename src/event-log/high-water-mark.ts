/** The furthest position of a log that was published, kept in Redis beside the log's head. Losing it is harmless. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster, Redis } from 'ioredis'
import type { Store } from '../database/store.ts'
import type { Cursors } from './cursors.ts'

/** A position known to have been in the log of this id: only what was committed is published or read. */
export interface Seen {
  logId: string
  position: number
}

const markSeconds = 30 * 86400
const readLimitMs = 500
/** The same position is noted again this often: Redis may have lost it. */
const repeatMs = 10_000
const timeoutMs = 2000

const keyOf = (databaseName: string, logId: string): string => `sm:${databaseName}:${logId}:seen`

/** The mark is a cursor signed with the log's key, so it cannot be forged. */
export interface HighWaterMark {
  /** to be called before the entries up to `position` are published; never throws */
  note(position: number): void
  /** null: Redis has no mark, or does not respond within half a second */
  read(): Promise<Seen | null>
}

export function createHighWaterMark(
  redis: Redis | Cluster,
  databaseName: string,
  logId: string,
  cursors: Cursors
): HighWaterMark {
  const key = keyOf(databaseName, logId)
  let [noted, notedMs] = [-1, 0]
  return {
    note(position) {
      const nowMs = performance.now()
      if (position === noted && nowMs - notedMs < repeatMs) return
      noted = position
      notedMs = nowMs
      redis.set(key, cursors.of(position), 'EX', markSeconds).catch(() => undefined)
    },
    async read() {
      const reading = redis.get(key).catch(() => null)
      const text = await Promise.race([reading, sleep(readLimitMs, null, { ref: false })])
      const cursor = text === null ? null : cursors.read(text)
      return cursor?.isSealed ? { logId, position: cursor.position } : null
    }
  }
}

/**
 * Reports to the sequencer, through the lease's document, that a worker has read beyond the log's head. What was read
 * right after an election may be stale, so nothing is decided here: the start of the next term compares again.
 */
export async function reportSeen(store: Store, { logId, position }: Seen): Promise<void> {
  const isNews = { $or: [{ 'seen.logId': { $ne: logId } }, { 'seen.position': { $lt: position } }] }
  await store.sequencerLease.updateOne(
    { _id: 'lease', ...isNews },
    { $set: { seen: { logId, position } } },
    { maxTimeMS: timeoutMs }
  )
}
