/** What was delivered of a topic lately, kept for the sockets that are joining it, within budgets of bytes. */

/** What was delivered of a topic after a place. */
export interface Recent {
  entries: { position: number; frame: Buffer }[]
  bytes: number
}

/** The part of a topic that is kept here. */
interface Kept {
  recent: Recent | null
  recentFrom: number
}

export interface RecentEntries {
  /** keeps the frame; what is too much goes, the oldest first */
  remember(topic: Kept, position: number, frame: Buffer): void
  /** keeps nothing any more of what was delivered up to `position` */
  forget(topic: Kept, position: number): void
}

/** What is kept of one topic for those who join it, and of all topics together. */
const recentMax = 2000
const recentBytesMax = 1024 * 1024
const recentBytesMaxOfAll = 16 * 1024 * 1024

export function createRecentEntries(): RecentEntries {
  let bytesOfAll = 0

  function forget(topic: Kept, position: number): void {
    bytesOfAll -= topic.recent?.bytes ?? 0
    topic.recent = null
    topic.recentFrom = position
  }
  function halve(topic: Kept, recent: Recent): void {
    const { entries } = recent
    let count = 0
    for (const { position, frame } of entries) {
      if (entries.length - count <= recentMax / 2 && recent.bytes <= recentBytesMax / 2) break
      count++
      recent.bytes -= frame.length
      bytesOfAll -= frame.length
      topic.recentFrom = position
    }
    entries.splice(0, count)
  }
  function remember(topic: Kept, position: number, frame: Buffer): void {
    topic.recent ??= { entries: [], bytes: 0 }
    const { recent } = topic
    recent.entries.push({ position, frame })
    recent.bytes += frame.length
    bytesOfAll += frame.length
    if (recent.entries.length >= recentMax || recent.bytes > recentBytesMax) halve(topic, recent)
    if (bytesOfAll > recentBytesMaxOfAll) forget(topic, position)
  }
  return { forget, remember }
}
