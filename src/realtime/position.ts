import type { LogAnswer } from '../event-log/read.ts'
import type { RelayStats } from '../event-log/stats.ts'
import { createWire, eventText, type Wire } from '../event-log/wire.ts'
import { topics as topicNames } from '../schemas/events.ts'
import { createSlices } from '../util/time-slices.ts'
import { textFrame } from './frames.ts'
import type { Hub, Topic } from './hub.ts'

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
  /** empty: not known yet */
  logId: string
  /** of that log */
  wire: Wire
  scanned: number
  /** the log has to be read before live entries are delivered; rises with each reason */
  reasons: number
  behind: boolean
  held: Held[]
  heldBytes: number
  /** some had to be thrown away: reading the log brings them back */
  heldLost: boolean
  /** an entry of the control topic, as text; must not throw */
  onControl(text: string): void
  /** from now on this is the log */
  onLog(logId: string): void
  /** nobody knows what was missed */
  onHistoryLost(): void
}

export type PlaceListener = Pick<Place, 'onControl' | 'onLog' | 'onHistoryLost'>

const heldMax = 20_000
const heldBytesMax = 16 * 1024 * 1024

export const createPlace = (hub: Hub, stats: RelayStats, on: PlaceListener): Place => ({
  hub,
  stats,
  logId: '',
  wire: createWire({ logId: '', cursorKey: '' }),
  scanned: 0,
  reasons: 0,
  behind: true,
  held: [],
  heldBytes: 0,
  heldLost: false,
  ...on
})

export const reached = (place: Place, topic: Topic): number => Math.max(place.scanned, topic.last)

export function fallBehind(place: Place): void {
  place.behind = true
  place.reasons++
}

function dropHeld(place: Place): void {
  place.held = []
  place.heldBytes = 0
  place.heldLost = false
}

function hold(place: Place, held: Held): void {
  if (place.held.length >= heldMax || place.heldBytes + held.text.length > heldBytesMax) {
    dropHeld(place)
    place.heldLost = true
    return
  }
  place.held.push(held)
  place.heldBytes += held.text.length
}

/** Reading the log brings back what could not be kept. */
function recallLost(place: Place): void {
  if (!place.heldLost) return
  place.heldLost = false
  fallBehind(place)
}

function deliver(place: Place, topic: Topic, position: number, text: Buffer | string): void {
  place.hub.deliverEntry(topic, position, textFrame(text))
  if (topic.name === topicNames.control) place.onControl(text.toString())
}

/** Delivers what follows, passes over what was delivered already. @returns false: something before it is missing */
function judge(place: Place, topic: Topic, position: number, prev: number, text: Buffer): boolean {
  const last = reached(place, topic)
  if (position <= last) return true
  if (prev > last) return false
  deliver(place, topic, position, text)
  return true
}

/** Takes an entry from the wire: delivers it, drops it (already delivered), or keeps it until the log was read. */
export function takeLive(place: Place, topic: Topic, position: number, prev: number, text: Buffer): void {
  if (!place.behind && topic.live) {
    if (judge(place, topic, position, prev, text)) return
    place.stats.gaps++
    fallBehind(place)
  }
  hold(place, { topic, position, prev, text: Buffer.from(text) })
}

/**
 * After a reading that has brought this worker up to date: what was kept meanwhile takes its turn, and what comes while
 * it does waits behind it.
 * @param reasons how many there were when the log was asked
 */
export async function releaseHeld(place: Place, reasons: number): Promise<void> {
  const slices = createSlices()
  const unjudged: Held[] = []
  recallLost(place)
  place.behind = true
  while (reasons === place.reasons && place.held.length > 0) {
    const held = place.held
    place.held = []
    for (const [index, entry] of held.entries()) {
      const { topic, position, prev, text } = entry
      if (slices.isOver()) await slices.next()
      if (place.hub.topics.get(topic.name) !== topic) continue
      if (!topic.live) unjudged.push(entry)
      else if (!judge(place, topic, position, prev, text)) {
        place.stats.gaps++
        fallBehind(place)
        unjudged.push(...held.slice(index))
        break
      }
    }
  }
  place.held = [...unjudged, ...place.held]
  place.heldBytes = place.held.reduce((bytes, { text }) => bytes + text.length, 0)
  recallLost(place)
  if (reasons === place.reasons) place.behind = false
}

/** Goes on from the head, telling everybody that history was lost: the log is another one, or no longer reaches back. */
async function restartAt(place: Place, head: LogAnswer['head']): Promise<void> {
  const slices = createSlices()
  const first = place.logId === ''
  const isOther = head.logId !== place.logId
  place.logId = head.logId
  place.scanned = head.position
  if (isOther) {
    dropHeld(place) // of the other log
    place.onLog(head.logId)
  }
  const told = [...place.hub.topics.values()]
  for (const topic of told) {
    topic.last = head.position // of another log, a higher one means nothing here
    place.hub.forgetRecent(topic, head.position)
  }
  const cursor = place.wire.cursors.of(head.position)
  for (const topic of told) {
    if (slices.isOver()) await slices.next()
    if (topic.members.size === 0) continue
    place.stats.resyncs += topic.members.size
    place.hub.deliver(topic, textFrame(JSON.stringify({ op: 'resync', topic: topic.name, cursor })))
  }
  if (!first) place.onHistoryLost()
}

/**
 * Takes in what was read, in slices; what comes over the wire meanwhile is kept.
 * @returns whether this worker has caught up with the head
 */
export async function takeRange(place: Place, { head, entries, entriesTo }: LogAnswer): Promise<boolean> {
  // Who fell behind only after asking has not read anything yet.
  const asked = entriesTo !== null
  const { logId, cursorKey } = place.wire.identity
  if (head.logId !== logId || head.cursorKey !== cursorKey) place.wire = createWire(head)
  if (head.logId !== place.logId || (asked && head.floor > place.scanned)) {
    place.behind = true
    await restartAt(place, head)
  } else if (asked) {
    const slices = createSlices()
    for (const entry of entries) {
      if (slices.isOver()) await slices.next()
      const topic = place.hub.topics.get(entry.topic)
      if (topic?.live && entry._id > reached(place, topic)) {
        deliver(place, topic, entry._id, eventText(place.wire.cursors, entry))
      }
    }
    place.scanned = Math.max(place.scanned, entriesTo)
  }
  return place.scanned >= head.position
}
