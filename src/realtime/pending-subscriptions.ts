import type { AppError } from '../errors.ts'
import type { LogAnswer } from '../event-log/read.ts'
import { chunkOf, type Hub, type Sink, type Topic } from './hub.ts'
import type { LogPosition } from './log-position.ts'
import { deliveredUpTo, markStale } from './position.ts'
import { afterUnsealed } from './unsealed-cursors.ts'

/** A client's place in a log. */
export interface Since {
  logId: string
  position: number
  /** where the cursor stands that the client still holds, if that is of the format before keys */
  unsealedAt: number | null
}

/** One socket on its way into a topic. */
export interface PendingSubscription {
  topic: Topic
  sink: Sink
  /** the client's cursor, while this worker knows no log to read it in */
  unread: string | null
  /** the client's place, moving on with what it is sent; null: from now on */
  since: Since | null
  /** a `since` was given, but no log of ours can complete it */
  lost: boolean
  /** all times by performance.now() */
  startedMs: number
  /** when it last came further, or was kept waiting by its own client */
  progressMs: number
  /** not looked at before */
  notBeforeMs: number
  /** it has ended, one way or the other */
  isSettled: boolean
  callbacks: SubscriptionCallbacks
}

export interface SubscriptionCallbacks {
  /** whose socket it is */
  readonly accountId: string
  resync(cursor: string): void
  done(cursor: string, recovered: boolean): void
  /** MongoDB does not answer; without it the join waits for as long as it takes */
  failed?(error: AppError): void
  /** the socket is gone, or no longer wants the topic */
  isOver(): boolean
  /** bytes that wait for the client: a history is fed at its pace */
  waitingBytes(): number
}

/** How long a join waits for Redis to confirm the channel before it goes by the log. */
export const confirmMsMax = 300
/** How long a join waits for MongoDB, or for the log to reach the client's cursor. */
export const joinMsMax = 5000
/** A socket with more than this waiting is fed no further pages of the log until it has read some. */
export const waitingBytesMax = 256 * 1024
/** How often it is looked whether the log has reached a cursor from beyond its head. */
const aheadMs = 250

/** A join with the client's cursor; null: from now on. */
export function newPendingSubscription(
  logPosition: LogPosition,
  topic: Topic,
  sink: Sink,
  cursor: string | null,
  answer: SubscriptionCallbacks,
  nowMs: number
): PendingSubscription {
  const join = subscribeFrom(topic, sink, null, answer, nowMs)
  join.unread = cursor
  readCursor(logPosition, join)
  return join
}

/** Reads the client's cursor once the log is known: one that is not of this log is lost at once. */
function readCursor({ wire: { cursors } }: LogPosition, join: PendingSubscription): void {
  const { logId } = cursors
  if (join.unread === null || logId === '') return
  const found = cursors.read(join.unread)
  join.unread = null
  join.lost = found === null
  if (found === null) return
  const { position, isSealed } = found
  join.since = { logId, position, unsealedAt: isSealed ? null : position }
}

/** A join from a place of the log. */
export const subscribeFrom = (
  topic: Topic,
  sink: Sink,
  since: Since | null,
  callbacks: SubscriptionCallbacks,
  nowMs: number
): PendingSubscription => ({
  topic,
  sink,
  unread: null,
  since,
  lost: false,
  startedMs: nowMs,
  progressMs: nowMs,
  notBeforeMs: 0,
  isSettled: false,
  callbacks
})

/** Ends a join without a member. */
export function abandon(hub: Hub, join: PendingSubscription): void {
  if (join.isSettled) return
  join.isSettled = true
  hub.endJoin(join.topic)
}

/** Makes the socket a member at the place everybody else of this worker has reached. */
export function finish(logPosition: LogPosition, join: PendingSubscription, recovered: boolean): void {
  const { hub, wire } = logPosition
  const cursor = wire.cursors.of(deliveredUpTo(logPosition, join.topic))
  if (join.lost) join.callbacks.resync(cursor)
  hub.add(join.topic, join.sink)
  abandon(hub, join)
  join.callbacks.done(cursor, recovered && !join.lost)
}

/** What was delivered to the members after this position is known without the log. */
export const isRecent = (topic: Topic, position: number): boolean => topic.recentFrom <= position

/** Gives the socket what the members got lately, if that is all it lacks. */
function takeRecent(logPosition: LogPosition, join: PendingSubscription, since: Since, here: number): void {
  for (const { position, frame } of join.topic.recent?.entries ?? []) {
    if (position <= since.position) continue
    const { unsealedAt } = since
    join.sink.enqueue(chunkOf(unsealedAt === null ? frame : afterUnsealed(logPosition.wire.cursors, unsealedAt, frame)))
    Object.assign(since, { position, unsealedAt: null })
  }
  since.position = here
}

/** The client has seen more than this worker: either this worker is behind the log, or the log behind the client. */
function awaitPlace(
  logPosition: LogPosition,
  join: PendingSubscription,
  since: Since,
  head: LogAnswer['head'],
  nowMs: number
): void {
  if (since.position <= head.position) markStale(logPosition)
  else if (since.unsealedAt === null && nowMs - join.startedMs < joinMsMax) join.notBeforeMs = nowMs + aheadMs
  else {
    join.lost = true // invented, or from a future this log does not know
    finish(logPosition, join, false)
  }
}

/** Whether no log of ours completes this join: its log is another one, or no longer reaches back. */
export function isLost(logPosition: LogPosition, join: PendingSubscription, { floor }: LogAnswer['head']): boolean {
  const { since } = join
  if (since && (since.logId !== logPosition.logId || since.position < floor)) join.lost = true
  return join.lost
}

/** After what was read for it: ends the join if it has reached the members' place, else it goes on later. */
export function settle(
  logPosition: LogPosition,
  join: PendingSubscription,
  head: LogAnswer['head'],
  nowMs: number
): void {
  if (join.unread !== null) {
    readCursor(logPosition, join)
    if (!join.lost) return // its place is known now, what it lacks has not been read
  }
  const { since, topic } = join
  if (since === null || isLost(logPosition, join, head)) {
    finish(logPosition, join, false)
    return
  }
  const here = deliveredUpTo(logPosition, topic)
  if (since.position < here && isRecent(topic, since.position)) takeRecent(logPosition, join, since, here)
  if (since.position > here) awaitPlace(logPosition, join, since, head, nowMs)
  else if (since.position === here) finish(logPosition, join, true)
}
