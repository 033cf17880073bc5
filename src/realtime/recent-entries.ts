/** Entries recently delivered to a topic, retained within budgets of bytes: who has missed few of them needs no reading of the log. */

interface RecentEntry {
  position: number
  frame: Buffer
  /** bytes of all that was retained of the topic, up to and including this one */
  end: number
}

/** What was delivered of a topic after a position. */
export interface Recent {
  entries: RecentEntry[]
  bytes: number
  /** the last position when age() was last called */
  agedTo: number
}

/** The fields of a topic that are maintained here. */
interface RecentFields {
  recent: Recent | null
  /** everything that was delivered after this position is in `recent` */
  recentFrom: number
}

export interface RecentEntries {
  /** retains the frame; beyond the budgets older ones are discarded */
  remember(topic: RecentFields, position: number, frame: Buffer): void
  /** discards what was delivered up to `position`, the last that was */
  forget(topic: RecentFields, position: number): void
  /** discards what was retained when it was called the last time: nothing outlives two calls */
  age(): void
}

/** The budgets of one topic. */
const recentMax = 2000
const recentBytesMax = 1024 * 1024
/** The budget of all topics together. */
const totalBytesMax = 8 * 1024 * 1024
/** What an entry takes beside its frame. */
const overheadBytes = 128
/** Missed entries of at most so many bytes are sent at once; more are sent in pages of the log, with a cooldown after each. */
const missedBytesMax = 128 * 1024

/** The index of the first entry after the position. */
function indexAfter(entries: readonly RecentEntry[], position: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((entries[middle]?.position ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}

/** What was delivered after the position, or null: not all of that is retained, or it is too much to be sent at once. */
export function recentAfter({ recent, recentFrom }: RecentFields, position: number): readonly RecentEntry[] | null {
  if (position < recentFrom) return null
  if (recent === null) return []
  const { entries } = recent
  const index = indexAfter(entries, position)
  const first = entries[index]
  if (!first) return []
  const bytes = (entries.at(-1)?.end ?? 0) - first.end + first.frame.length
  return bytes > missedBytesMax ? null : entries.slice(index)
}

export function createRecentEntries(): RecentEntries {
  let totalBytes = 0
  /** topics with entries: the one whose entries were last discarded, or began, longest ago is the first */
  const retaining = new Set<RecentFields>()

  function forget(topic: RecentFields, position: number): void {
    totalBytes -= topic.recent?.bytes ?? 0
    if (topic.recent) retaining.delete(topic)
    topic.recent = null
    topic.recentFrom = position
  }
  function discard(topic: RecentFields, recent: Recent, count: number): void {
    for (const { position, frame } of recent.entries.splice(0, count)) {
      recent.bytes -= frame.length + overheadBytes
      totalBytes -= frame.length + overheadBytes
      topic.recentFrom = position
    }
    retaining.delete(topic)
    if (recent.entries.length > 0) retaining.add(topic)
    else topic.recent = null
  }
  /** Discards the older half, by number and by bytes. */
  function halve(topic: RecentFields, recent: Recent): void {
    const { entries } = recent
    let { bytes } = recent
    let count = 0
    for (const { frame } of entries) {
      if (count >= entries.length / 2 && bytes <= recent.bytes / 2) break
      count++
      bytes -= frame.length + overheadBytes
    }
    discard(topic, recent, count)
  }
  function remember(topic: RecentFields, position: number, frame: Buffer): void {
    if (topic.recent === null) {
      topic.recent = { entries: [], bytes: 0, agedTo: 0 }
      retaining.add(topic)
    }
    const { recent } = topic
    recent.entries.push({ position, frame, end: (recent.entries.at(-1)?.end ?? 0) + frame.length })
    recent.bytes += frame.length + overheadBytes
    totalBytes += frame.length + overheadBytes
    if (recent.entries.length >= recentMax || recent.bytes > recentBytesMax) halve(topic, recent)
    for (const oldest of retaining) {
      if (totalBytes <= totalBytesMax) break
      if (oldest.recent) halve(oldest, oldest.recent)
    }
  }
  function age(): void {
    for (const topic of [...retaining]) {
      const { recent } = topic
      if (!recent) continue
      const { entries, agedTo } = recent
      recent.agedTo = entries.at(-1)?.position ?? 0
      if ((entries[0]?.position ?? 0) <= agedTo) discard(topic, recent, indexAfter(entries, agedTo))
    }
  }
  return { forget, remember, age }
}
