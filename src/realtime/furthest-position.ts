/** How far this worker has seen the log: a head of the same log must not be behind that. */
import type { Seen } from '../event-log/high-water-mark.ts'
import type { LogPosition } from './log-position.ts'

/** The furthest position this worker knows, and the log it is of. */
export function furthestPosition({ logId, scanned, hub }: LogPosition): Seen {
  let position = scanned
  for (const { last } of hub.topics.values()) position = Math.max(position, last)
  return { logId, position }
}
