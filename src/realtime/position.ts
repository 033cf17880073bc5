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
  logPosition.behind = true
  logPosition.reasons++
}

function dropBuffered(logPosition: LogPosition): void {
  logPosition.buffered = []
  logPosition.bufferedBytes = 0
  logPosition.isBufferLost = false
}

function buffer(logPosition: LogPosition, held: BufferedEntry): void {
  if (logPosition.buffered.length >= bufferedMax || logPosition.bufferedBytes + held.text.length > bufferedBytesMax) {
    dropBuffered(logPosition)
    logPosition.isBufferLost = true
    return
  }
  logPosition.buffered.push(held)
  logPosition.bufferedBytes += held.text.length
}

/** Reading the log brings back what could not be kept. */
function recallLost(logPosition: LogPosition): void {
  if (!logPosition.isBufferLost) return
  logPosition.isBufferLost = false
  markStale(logPosition)
}

function deliver(logPosition: LogPosition, topic: Topic, position: number, text: Buffer | string): void {
  logPosition.hub.deliverEntry(topic, position, textFrame(text))
  if (topic.name === topicNames.control) logPosition.onControl(text.toString())
}

/** Delivers what follows, passes over what was delivered already. @returns false: something before it is missing */
function judge(logPosition: LogPosition, topic: Topic, position: number, prev: number, text: Buffer): boolean {
  const last = deliveredUpTo(logPosition, topic)
  if (position <= last) return true
  if (prev > last) return false
  deliver(logPosition, topic, position, text)
  return true
}

/** Takes an entry from the wire: delivers it, drops it (already delivered), or keeps it until the log was read. */
export function onLiveEntry(
  logPosition: LogPosition,
  topic: Topic,
  position: number,
  prev: number,
  text: Buffer
): void {
  if (!logPosition.behind && topic.live) {
    if (judge(logPosition, topic, position, prev, text)) return
    logPosition.stats.gaps++
    markStale(logPosition)
  }
  buffer(logPosition, { topic, position, prev, text: Buffer.from(text) })
}

/**
 * After a reading that has brought this worker up to date: what was kept meanwhile takes its turn, and what comes while
 * it does waits behind it.
 * @param reasons how many there were when the log was asked
 */
export async function releaseBuffered(logPosition: LogPosition, reasons: number): Promise<void> {
  const slices = createSlices()
  const unjudged: BufferedEntry[] = []
  recallLost(logPosition)
  logPosition.behind = true
  while (reasons === logPosition.reasons && logPosition.buffered.length > 0) {
    const held = logPosition.buffered
    logPosition.buffered = []
    for (const [index, entry] of held.entries()) {
      const { topic, position, prev, text } = entry
      if (slices.isOver()) await slices.next()
      if (logPosition.hub.topics.get(topic.name) !== topic) continue
      if (!topic.live) unjudged.push(entry)
      else if (!judge(logPosition, topic, position, prev, text)) {
        logPosition.stats.gaps++
        markStale(logPosition)
        unjudged.push(...held.slice(index))
        break
      }
    }
  }
  logPosition.buffered = [...unjudged, ...logPosition.buffered]
  logPosition.bufferedBytes = logPosition.buffered.reduce((bytes, { text }) => bytes + text.length, 0)
  recallLost(logPosition)
  if (reasons === logPosition.reasons) logPosition.behind = false
}

/** Goes on from the head, telling everybody that history was lost: the log is another one, or no longer reaches back. */
async function restartAt(logPosition: LogPosition, head: LogAnswer['head']): Promise<void> {
  const slices = createSlices()
  const first = logPosition.logId === ''
  const isOther = head.logId !== logPosition.logId
  logPosition.logId = head.logId
  logPosition.scanned = head.position
  if (isOther) {
    dropBuffered(logPosition) // of the other log
    logPosition.onLog(head.logId)
  }
  const told = [...logPosition.hub.topics.values()]
  for (const topic of told) {
    topic.last = head.position // of another log, a higher one means nothing here
    logPosition.hub.forgetRecent(topic, head.position)
  }
  const cursor = logPosition.wire.cursors.of(head.position)
  for (const topic of told) {
    if (slices.isOver()) await slices.next()
    if (topic.members.size === 0) continue
    logPosition.stats.resyncs += topic.members.size
    logPosition.hub.deliver(topic, textFrame(JSON.stringify({ op: 'resync', topic: topic.name, cursor })))
  }
  if (!first) logPosition.onHistoryLost()
}

/**
 * Takes in what was read, in slices; what comes over the wire meanwhile is kept.
 * @returns whether this worker has caught up with the head
 */
export async function applyCatchUp(
  logPosition: LogPosition,
  { head, entries, entriesTo }: LogAnswer
): Promise<boolean> {
  // Who fell behind only after asking has not read anything yet.
  const asked = entriesTo !== null
  const { logId, cursorKey } = logPosition.wire.identity
  if (head.logId !== logId || head.cursorKey !== cursorKey) logPosition.wire = createWire(head)
  if (head.logId !== logPosition.logId || (asked && head.floor > logPosition.scanned)) {
    logPosition.behind = true
    await restartAt(logPosition, head)
  } else if (asked) {
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
