/** A subscription that is not complete yet: what its client has missed, and how it becomes a member of the topic. */
import type { AppError } from '../errors.ts'
import type { LogAnswer } from '../event-log/read.ts'
import { chunkOf, type Hub, type Sink, type Topic } from './hub.ts'
import type { LogPosition } from './log-position.ts'
import { deliveredUpTo, markStale } from './position.ts'
import { recentAfter } from './recent-entries.ts'
import { afterUnsealed } from './unsealed-cursors.ts'

/** A client's position in a log. */
export interface Since {
  logId: string
  position: number
  /** position of the client's cursor, if that is of the format without a seal */
  unsealedAt: number | null
}

export interface PendingSubscription {
  topic: Topic
  sink: Sink
  /** the client's cursor, while this worker knows no log to read it with */
  unreadCursor: string | null
  /** the client's position, advanced by what it is sent; null: from now on */
  since: Since | null
  /** there is a cursor, but no log of ours can complete it */
  isLost: boolean
  /** all times by performance.now() */
  startedMs: number
  /** when it last advanced, or was held up by its own client */
  progressMs: number
  /** not served before */
  notBeforeMs: number
  /** it has been completed or abandoned */
  isEnded: boolean
  callbacks: SubscriptionCallbacks
}

export interface SubscriptionCallbacks {
  /** of the socket's user */
  readonly accountId: string
  resync(cursor: string): void
  done(cursor: string, recovered: boolean): void
  /** MongoDB does not respond; without it the subscription stays pending for as long as it takes */
  failed?(error: AppError): void
  /** the socket is closed, or has unsubscribed */
  isOver(): boolean
  /** bytes that the client has not read yet: a history is sent at its pace */
  bufferedBytes(): number
}

/** How long a subscription waits for Redis to confirm the channel before it is completed from the log alone. */
export const confirmMsMax = 300
/** How long a subscription waits for MongoDB, or for the log to reach the client's cursor. */
export const waitMsMax = 5000
/** A socket with more than this buffered is sent no further pages of the log until its client has read some. */
export const clientBufferedBytesMax = 256 * 1024
/** How often to check whether the log has reached a cursor from beyond its head. */
const aheadMs = 250

/** With the client's cursor; null: from now on. */
export function newPendingSubscription(
  logPosition: LogPosition,
  topic: Topic,
  sink: Sink,
  cursor: string | null,
  callbacks: SubscriptionCallbacks,
  nowMs: number
): PendingSubscription {
  const pending = subscribeFrom(topic, sink, null, callbacks, nowMs)
  pending.unreadCursor = cursor
  readCursor(logPosition, pending)
  return pending
}

/** Reads the client's cursor once the log is known; a cursor of another log is lost at once. */
function readCursor({ wire: { cursors } }: LogPosition, pending: PendingSubscription): void {
  const { logId } = cursors
  if (pending.unreadCursor === null || logId === '') return
  const found = cursors.read(pending.unreadCursor)
  pending.unreadCursor = null
  pending.isLost = found === null
  if (found === null) return
  const { position, isSealed } = found
  pending.since = { logId, position, unsealedAt: isSealed ? null : position }
}

/** From a position of the log. */
export const subscribeFrom = (
  topic: Topic,
  sink: Sink,
  since: Since | null,
  callbacks: SubscriptionCallbacks,
  nowMs: number
): PendingSubscription => ({
  topic,
  sink,
  unreadCursor: null,
  since,
  isLost: false,
  startedMs: nowMs,
  progressMs: nowMs,
  notBeforeMs: 0,
  isEnded: false,
  callbacks
})

/** Ends it without adding the socket to the topic. */
export function abandon(hub: Hub, pending: PendingSubscription): void {
  if (pending.isEnded) return
  pending.isEnded = true
  hub.endSubscription(pending.topic)
}

/** Makes the socket a member at the position of all other members on this worker. */
export function complete(logPosition: LogPosition, pending: PendingSubscription, recovered: boolean): void {
  const { hub, wire } = logPosition
  const cursor = wire.cursors.of(deliveredUpTo(logPosition, pending.topic))
  if (pending.isLost) {
    logPosition.stats.resyncs++
    pending.callbacks.resync(cursor)
  }
  hub.add(pending.topic, pending.sink)
  abandon(hub, pending)
  pending.callbacks.done(cursor, recovered && !pending.isLost)
}

/**
 * Sends the socket what was delivered to the members after its position, if that is retained and little, so that it has
 * received all that they have. @returns false: the log has to be read
 */
export function sendRecent({ wire }: LogPosition, { topic, sink }: PendingSubscription, since: Since, upTo: number) {
  const missed = recentAfter(topic, since.position)
  if (missed === null) return false
  const parts = missed.map(({ frame }) => frame)
  const [first] = parts
  if (first && since.unsealedAt !== null) parts[0] = afterUnsealed(wire.cursors, since.unsealedAt, first)
  if (first) Object.assign(since, { unsealedAt: null })
  if (first) sink.enqueue(chunkOf(...parts))
  since.position = upTo
  return true
}

/** The client has received more than this worker: either this worker is behind the log, or the log behind the client. */
function awaitPosition(
  logPosition: LogPosition,
  pending: PendingSubscription,
  since: Since,
  head: LogAnswer['head'],
  nowMs: number
): void {
  if (since.position <= head.position) markStale(logPosition)
  else if (since.unsealedAt === null && nowMs - pending.startedMs < waitMsMax) pending.notBeforeMs = nowMs + aheadMs
  else {
    pending.isLost = true // forged, or of entries that this log has lost
    complete(logPosition, pending, false)
  }
}

/** Whether no log of ours can complete it: its log is another one, or no longer reaches back to its position. */
export function checkLost(
  logPosition: LogPosition,
  pending: PendingSubscription,
  { floor }: LogAnswer['head']
): boolean {
  const { since } = pending
  if (since && (since.logId !== logPosition.logId || since.position < floor)) pending.isLost = true
  return pending.isLost
}

/** After its part of a reading has been sent: completes it if it has reached the members' position, else it stays pending. */
export function advance(
  logPosition: LogPosition,
  pending: PendingSubscription,
  head: LogAnswer['head'],
  nowMs: number
): void {
  if (pending.unreadCursor !== null) {
    readCursor(logPosition, pending)
    if (!pending.isLost) return // its position is known now, but what follows has not been read
  }
  const { since, topic } = pending
  if (since === null || checkLost(logPosition, pending, head)) {
    complete(logPosition, pending, false)
    return
  }
  const upTo = deliveredUpTo(logPosition, topic)
  if (since.position < upTo) sendRecent(logPosition, pending, since, upTo)
  if (since.position > upTo) awaitPosition(logPosition, pending, since, head, nowMs)
  else if (since.position === upTo) complete(logPosition, pending, true)
}
