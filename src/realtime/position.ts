/** Moves a worker's position in the log: delivers live entries in order, buffers them while stale, applies readings. */
import type { LogAnswer } from '../event-log/read.ts'
import { createWire, eventText } from '../event-log/wire.ts'
import { topics as topicNames } from '../schemas/topics.ts'
import { createSlices } from '../util/time-slices.ts'
import { textFrame } from './frames.ts'
import type { Topic } from './hub.ts'
import type { BufferedEntry, LogPosition } from './log-position.ts'

const bufferedMax = 20_000
const bufferedBytesMax = 16 * 1024 * 1024

export const deliveredUpTo = (logPosition: LogPosition, topic: Topic): number =>
  Math.max(logPosition.scanned, topic.last)

export function markStale(logPosition: LogPosition): void {
  logPosition.isStale = true
  logPosition.staleMarks++
}

function clearBuffer(logPosition: LogPosition): void {
  logPosition.buffered = []
  logPosition.bufferedBytes = 0
  logPosition.isBufferDropped = false
}

function buffer(logPosition: LogPosition, entry: BufferedEntry): void {
  if (logPosition.buffered.length >= bufferedMax || logPosition.bufferedBytes + entry.text.length > bufferedBytesMax) {
    clearBuffer(logPosition)
    logPosition.isBufferDropped = true
    return
  }
  logPosition.buffered.push(entry)
  logPosition.bufferedBytes += entry.text.length
}

/** Entries that did not fit into the buffer have to be read from the log. */
function markStaleIfDropped(logPosition: LogPosition): void {
  if (!logPosition.isBufferDropped) return
  logPosition.isBufferDropped = false
  markStale(logPosition)
}

function deliver(logPosition: LogPosition, topic: Topic, position: number, text: Buffer | string): void {
  logPosition.hub.deliverEntry(topic, position, textFrame(text))
  if (topic.name === topicNames.control) logPosition.onControl(text.toString())
  else logPosition.onEntry(topic.name, text)
}

/** Delivers an entry unless it has been delivered already. @returns false: an entry before it is missing */
function deliverInOrder(logPosition: LogPosition, topic: Topic, position: number, prev: number, text: Buffer): boolean {
  const last = deliveredUpTo(logPosition, topic)
  if (position <= last) return true
  if (prev > last) return false
  deliver(logPosition, topic, position, text)
  return true
}

/** An entry from the wire: delivered, dropped (already delivered), or buffered until the log has been read. */
export function onLiveEntry(
  logPosition: LogPosition,
  topic: Topic,
  position: number,
  prev: number,
  text: Buffer
): void {
  if (!logPosition.isStale && topic.live) {
    if (deliverInOrder(logPosition, topic, position, prev, text)) return
    logPosition.stats.gaps++
    markStale(logPosition)
  }
  buffer(logPosition, { topic, position, prev, text: Buffer.from(text) })
}

/**
 * After a reading that has brought this worker up to date: delivers what was buffered meanwhile; what arrives during that is
 * buffered behind it.
 * @param staleMarks their number before the reading
 */
export async function releaseBuffered(logPosition: LogPosition, staleMarks: number): Promise<void> {
  const slices = createSlices()
  const kept: BufferedEntry[] = []
  markStaleIfDropped(logPosition)
  logPosition.isStale = true
  while (staleMarks === logPosition.staleMarks && logPosition.buffered.length > 0) {
    const entries = logPosition.buffered
    logPosition.buffered = []
    for (const [index, entry] of entries.entries()) {
      const { topic, position, prev, text } = entry
      if (slices.isOver()) await slices.next()
      if (logPosition.hub.topics.get(topic.name) !== topic) continue
      if (!topic.live) kept.push(entry)
      else if (!deliverInOrder(logPosition, topic, position, prev, text)) {
        logPosition.stats.gaps++
        markStale(logPosition)
        kept.push(...entries.slice(index))
        break
      }
    }
  }
  logPosition.buffered = [...kept, ...logPosition.buffered]
  logPosition.bufferedBytes = logPosition.buffered.reduce((bytes, { text }) => bytes + text.length, 0)
  markStaleIfDropped(logPosition)
  if (staleMarks === logPosition.staleMarks) logPosition.isStale = false
}

/** Continues from the head and sends `resync` to all members: the log is another one, or no longer reaches back. */
async function restartAt(logPosition: LogPosition, head: LogAnswer['head']): Promise<void> {
  const slices = createSlices()
  const isFirst = logPosition.logId === ''
  const isOther = head.logId !== logPosition.logId
  logPosition.logId = head.logId
  logPosition.scanned = head.position
  if (isOther) {
    clearBuffer(logPosition) // of the former log
    logPosition.onLog(head.logId)
  }
  const topics = [...logPosition.hub.topics.values()]
  for (const topic of topics) {
    topic.last = head.position // a higher position of another log has no meaning in this one
    logPosition.hub.forgetRecent(topic, head.position)
  }
  const cursor = logPosition.wire.cursors.of(head.position)
  for (const topic of topics) {
    if (slices.isOver()) await slices.next()
    if (topic.members.size === 0) continue
    // Those of the control topic are our own.
    if (topic.name !== topicNames.control) logPosition.stats.resyncs += topic.members.size
    logPosition.hub.deliver(topic, textFrame(JSON.stringify({ op: 'resync', topic: topic.name, cursor })))
  }
  if (!isFirst) logPosition.onHistoryLost()
}

/**
 * Delivers what was read, in slices; what arrives over the wire meanwhile is buffered.
 * @returns whether this worker has caught up with the head
 */
export async function applyCatchUp(
  logPosition: LogPosition,
  { head, entries, entriesTo }: LogAnswer
): Promise<boolean> {
  // Without a range (this worker became stale after the request was sent) the reading covers no entries.
  const hasRange = entriesTo !== null
  const { logId, cursorKey } = logPosition.wire.identity
  if (head.logId !== logId || head.cursorKey !== cursorKey) logPosition.wire = createWire(head)
  if (head.logId !== logPosition.logId || (hasRange && head.floor > logPosition.scanned)) {
    logPosition.isStale = true
    await restartAt(logPosition, head)
  } else if (hasRange) {
    const slices = createSlices()
    for (const entry of entries) {
      if (slices.isOver()) await slices.next()
      const topic = logPosition.hub.topics.get(entry.topic)
      if (topic?.live && entry._id > deliveredUpTo(logPosition, topic)) {
        deliver(logPosition, topic, entry._id, eventText(logPosition.wire.cursors, entry))
      }
    }
    logPosition.scanned = Math.max(logPosition.scanned, entriesTo)
  }
  return logPosition.scanned >= head.position
}
