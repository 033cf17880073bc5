/** How far this worker has seen the log, for whoever has to know that a log is behind. */
import type { Seen } from '../event-log/high-water-mark.ts'
import type { LogPosition } from './log-position.ts'

/** The furthest position this worker knows, and of which log. */
export function seenBy({ logId, scanned, hub }: LogPosition): Seen {
  let position = scanned
  for (const { last } of hub.topics.values()) position = Math.max(position, last)
  return { logId, position }
}
