import type { AppError } from '../errors.ts'
import { chunkOf, type Hub, type Sink, type Topic } from './hub.ts'
import type { LogAnswer } from './log.ts'
import { fallBehind, type Place, reached } from './place.ts'
import { cursorOf, parseCursor } from './wire.ts'

/** One socket on its way into a topic. */
export interface Join {
  topic: Topic
  sink: Sink
  /** the client's place, moving on with what it is sent; null: from now on */
  since: { logId: string; position: number } | null
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
  answer: JoinAnswer
}

export interface JoinAnswer {
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

export function newJoin(topic: Topic, sink: Sink, since: string | null, answer: JoinAnswer, nowMs: number): Join {
  const place = since === null ? null : parseCursor(since)
  return joinFrom(topic, sink, place, since !== null && place === null, answer, nowMs)
}

/** A join from a place of the log. */
export const joinFrom = (
  topic: Topic,
  sink: Sink,
  since: Join['since'],
  lost: boolean,
  answer: JoinAnswer,
  nowMs: number
): Join => ({
  topic,
  sink,
  since,
  lost,
  startedMs: nowMs,
  progressMs: nowMs,
  notBeforeMs: 0,
  isSettled: false,
  answer
})

/** Ends a join without a member. */
export function abandon(hub: Hub, join: Join): void {
  if (join.isSettled) return
  join.isSettled = true
  hub.endJoin(join.topic)
}

/** Makes the socket a member at the place everybody else of this worker has reached. */
export function finish(place: Place, join: Join, recovered: boolean): void {
  const { hub, logId } = place
  const cursor = cursorOf(logId, reached(place, join.topic))
  if (join.lost) join.answer.resync(cursor)
  hub.add(join.topic, join.sink)
  abandon(hub, join)
  join.answer.done(cursor, recovered && !join.lost)
}

/** What was delivered to the members after this position is known without the log. */
export const isRecent = (topic: Topic, position: number): boolean => topic.recentFrom <= position

/** Gives the socket what the members got lately, if that is all it lacks. */
function takeRecent(join: Join, position: number, here: number): void {
  for (const entry of join.topic.recent?.entries ?? []) {
    if (entry.position > position) join.sink.enqueue(chunkOf(entry.frame))
  }
  if (join.since) join.since.position = here
}

/** The client has seen more than this worker: either this worker is behind the log, or the log behind the client. */
function awaitPlace(place: Place, join: Join, position: number, head: LogAnswer['head'], nowMs: number): void {
  if (position <= head.position) fallBehind(place)
  else if (nowMs - join.startedMs < joinMsMax) join.notBeforeMs = nowMs + aheadMs
  else {
    join.lost = true // from a future this log does not know
    finish(place, join, false)
  }
}

/** Whether no log of ours completes this join: its log is another one, or no longer reaches back. */
export function isLost(place: Place, join: Join, { floor }: LogAnswer['head']): boolean {
  const { since } = join
  if (since && (since.logId !== place.logId || since.position < floor)) join.lost = true
  return join.lost
}

/** After what was read for it: ends the join if it has reached the members' place, else it goes on later. */
export function settle(place: Place, join: Join, head: LogAnswer['head'], nowMs: number): void {
  const { since, topic } = join
  if (since === null || isLost(place, join, head)) {
    finish(place, join, false)
    return
  }
  const here = reached(place, topic)
  if (since.position < here && isRecent(topic, since.position)) takeRecent(join, since.position, here)
  if (since.position > here) awaitPlace(place, join, since.position, head, nowMs)
  else if (since.position === here) finish(place, join, true)
}
