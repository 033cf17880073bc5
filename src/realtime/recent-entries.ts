/** Entries recently delivered to a topic, retained for its pending subscriptions within budgets of bytes. */

/** What was delivered of a topic after a position. */
export interface Recent {
  entries: { position: number; frame: Buffer }[]
  bytes: number
}

/** The fields of a topic that are maintained here. */
interface RecentFields {
  recent: Recent | null
  recentFrom: number
}

export interface RecentEntries {
  /** retains the frame; beyond the budgets the oldest are discarded */
  remember(topic: RecentFields, position: number, frame: Buffer): void
  /** discards what was delivered up to `position` */
  forget(topic: RecentFields, position: number): void
}

/** The budgets of one topic. */
const recentMax = 2000
const recentBytesMax = 1024 * 1024
/** The budget of all topics together. */
const totalBytesMax = 16 * 1024 * 1024

export function createRecentEntries(): RecentEntries {
  let totalBytes = 0

  function forget(topic: RecentFields, position: number): void {
    totalBytes -= topic.recent?.bytes ?? 0
    topic.recent = null
    topic.recentFrom = position
  }
  function halve(topic: RecentFields, recent: Recent): void {
    const { entries } = recent
    let count = 0
    for (const { position, frame } of entries) {
      if (entries.length - count <= recentMax / 2 && recent.bytes <= recentBytesMax / 2) break
      count++
      recent.bytes -= frame.length
      totalBytes -= frame.length
      topic.recentFrom = position
    }
    entries.splice(0, count)
  }
  function remember(topic: RecentFields, position: number, frame: Buffer): void {
    topic.recent ??= { entries: [], bytes: 0 }
    const { recent } = topic
    recent.entries.push({ position, frame })
    recent.bytes += frame.length
    totalBytes += frame.length
    if (recent.entries.length >= recentMax || recent.bytes > recentBytesMax) halve(topic, recent)
    if (totalBytes > totalBytesMax) forget(topic, position)
  }
  return { forget, remember }
}
