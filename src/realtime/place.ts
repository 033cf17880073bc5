import type { LogDocument } from '../domain/documents.ts'
import { topics as topicNames } from '../domain/events.ts'
import { textFrame } from './frames.ts'
import type { Hub, Topic } from './hub.ts'
import type { LogAnswer } from './log.ts'
import type { RelayStats } from './stats.ts'
import { cursorOf, eventText } from './wire.ts'

/** What an entry of the control topic says. */
export interface ControlEntry {
  type: string
  data: Record<string, unknown>
}

/** An entry that has arrived while it could not be judged. */
interface Held {
  topic: Topic
  position: number
  prev: number
  text: Buffer
}

/**
 * Where this worker is in the log. Promise kept by everything here: of every topic with members (or on its way to have
 * some) each entry up to reached(topic) has been delivered, once and in order.
 */
export interface Place {
  readonly hub: Hub
  readonly stats: RelayStats
  logId: string
  scanned: number
  /** the log has to be read before live entries are delivered; rises with each reason */
  reasons: number
  behind: boolean
  held: Held[]
  heldBytes: number
  /** some had to be thrown away: reading the log brings them back */
  heldLost: boolean
  onControl(entry: ControlEntry): void
  /** nobody knows what was missed */
  onHistoryLost(): void
}

const heldMax = 20_000
const heldBytesMax = 16 * 1024 * 1024

export const createPlace = (hub: Hub, stats: RelayStats, on: Pick<Place, 'onControl' | 'onHistoryLost'>): Place => ({
  hub,
  stats,
  logId: '',
  scanned: 0,
  reasons: 0,
  behind: true,
  held: [],
  heldBytes: 0,
  heldLost: false,
  onControl: on.onControl,
  onHistoryLost: on.onHistoryLost
})

export const reached = (place: Place, topic: Topic): number => Math.max(place.scanned, topic.last)

export function fallBehind(place: Place): void {
  place.behind = true
  place.reasons++
}

function hold(place: Place, held: Held): void {
  if (place.held.length >= heldMax || place.heldBytes + held.text.length > heldBytesMax) {
    place.held = []
    place.heldBytes = 0
    place.heldLost = true
    return
  }
  place.held.push(held)
  place.heldBytes += held.text.length
}

function deliver(place: Place, topic: Topic, position: number, text: Buffer | string): void {
  place.hub.deliverEntry(topic, position, textFrame(text))
  if (topic.name === topicNames.control) place.onControl(JSON.parse(text.toString()))
}

/** Judges an entry from the wire: delivers it, drops it (already delivered), or keeps it until the log was read. */
export function takeLive(place: Place, topic: Topic, position: number, prev: number, text: Buffer): void {
  if (!place.behind && topic.live) {
    const last = reached(place, topic)
    if (position <= last) return
    if (prev <= last) {
      deliver(place, topic, position, text)
      return
    }
    place.stats.gaps++
    fallBehind(place)
  }
  hold(place, { topic, position, prev, text: Buffer.from(text) })
}

/** After a reading: what was kept meanwhile takes its turn. */
export function releaseHeld(place: Place): void {
  if (place.behind) return
  const { held } = place
  place.held = []
  place.heldBytes = 0
  if (place.heldLost) {
    place.heldLost = false
    fallBehind(place)
  }
  for (const { topic, position, prev, text } of held) {
    if (place.hub.topics.get(topic.name) === topic) takeLive(place, topic, position, prev, text)
  }
}

/** Goes on from the head, telling everybody that history was lost: the log is another one, or no longer reaches back. */
function restartAt(place: Place, head: LogAnswer['head']): void {
  const first = place.logId === ''
  place.logId = head.logId
  place.scanned = head.position
  const cursor = cursorOf(head.logId, head.position)
  for (const topic of place.hub.topics.values()) {
    topic.recent = []
    topic.recentFrom = head.position
    if (topic.members.size === 0) continue
    place.stats.resyncs += topic.members.size
    place.hub.deliver(topic, textFrame(JSON.stringify({ op: 'resync', topic: topic.name, cursor })))
  }
  if (!first) place.onHistoryLost()
}

export const frameOf = (place: Place) => {
  const frames = new Map<number, Buffer>()
  return (entry: LogDocument): Buffer => {
    let frame = frames.get(entry._id)
    if (!frame) {
      frame = textFrame(eventText(place.logId, entry))
      frames.set(entry._id, frame)
    }
    return frame
  }
}

/** Takes in what was read; `reasons` is how many there were when it was asked for. */
export function takeRange(place: Place, answer: LogAnswer, reasons: number): void {
  const { head, entries, entriesTo } = answer
  // Who fell behind only after asking has not read anything yet.
  const asked = entriesTo !== null
  if (head.logId !== place.logId || (asked && head.floor > place.scanned)) restartAt(place, head)
  else if (asked) {
    for (const entry of entries) {
      const topic = place.hub.topics.get(entry.topic)
      if (topic?.live && entry._id > reached(place, topic)) {
        deliver(place, topic, entry._id, eventText(place.logId, entry))
      }
    }
    place.scanned = Math.max(place.scanned, entriesTo)
  }
  if (place.scanned >= head.position && reasons === place.reasons) place.behind = false
}
