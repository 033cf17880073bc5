/** How far a log has come, remembered outside its head: by Redis and by every worker. Losing it contradicts nothing. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster, Redis } from 'ioredis'
import type { Store } from '../database/store.ts'
import type { Cursors } from './cursors.ts'

/** A position that was in the log of this id once: only what was committed is published or read. */
export interface Seen {
  logId: string
  position: number
}

const noteSeconds = 30 * 86400
const askMs = 500
const timeoutMs = 2000

const keyOf = (databaseName: string, logId: string): string => `sm:${databaseName}:${logId}:seen`

/** Redis' note of what was published under a log's id, sealed with the log's key: nobody can invent one. */
export interface HighWaterMark {
  /** before the entries up to `position` are published; never throws */
  note(position: number): void
  /** null: Redis knows nothing, or does not answer soon */
  read(): Promise<Seen | null>
}

export function createHighWaterMark(
  redis: Redis | Cluster,
  databaseName: string,
  logId: string,
  cursors: Cursors
): HighWaterMark {
  const key = keyOf(databaseName, logId)
  return {
    note(position) {
      redis.set(key, cursors.of(position), 'EX', noteSeconds).catch(() => undefined)
    },
    async read() {
      const asked = redis.get(key).catch(() => null)
      const text = await Promise.race([asked, sleep(askMs, null, { ref: false })])
      const logPosition = text === null ? null : cursors.read(text)
      return logPosition?.isSealed ? { logId, position: logPosition.position } : null
    }
  }
}

/**
 * A worker has seen more of the log than its head says: told to whoever sequences, by a note beside the lease. A
 * reading right after an election may be too old, so this is no judgement: the next term's start compares again.
 */
export async function reportSeen(store: Store, { logId, position }: Seen): Promise<void> {
  const isNews = { $or: [{ 'seen.logId': { $ne: logId } }, { 'seen.position': { $lt: position } }] }
  await store.sequencerLease.updateOne(
    { _id: 'lease', ...isNews },
    { $set: { seen: { logId, position } } },
    { maxTimeMS: timeoutMs }
  )
}
