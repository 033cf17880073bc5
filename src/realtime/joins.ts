import type { LogDocument } from '../domain/documents.ts'
import type { AppError } from '../errors.ts'
import { chunkOf, type Hub, type Sink, type Topic } from './hub.ts'
import { cursorOf, parseCursor } from './wire.ts'

/** One socket on its way into a topic. The callbacks run in one go with the first delivery: nothing gets between. */
export interface Join {
  topic: Topic
  sink: Sink
  /** the client's place; null: from now on */
  since: { logId: string; position: number } | null
  /** a `since` was given, but no log of ours can complete it */
  lost: boolean
  startedMs: number
  begun: boolean
  answer: JoinAnswer
}

export interface JoinAnswer {
  /** before the first message about the topic */
  begin(): void
  resync(cursor: string): void
  done(cursor: string, recovered: boolean): void
  failed(error: AppError): void
  /** the socket is gone, or no longer wants the topic */
  isOver(): boolean
  /** bytes that wait for the client: a long history is fed at its pace */
  waitingBytes(): number
}

/** How long a join waits for Redis to confirm the channel before it goes by the log. */
export const confirmLimitMs = 300
/** How long a join waits for MongoDB, or for this worker to reach the client's cursor. */
export const joinLimitMs = 5000
/** A socket with more than this waiting is fed no further pages of the log until it has read some. */
export const waitingBytesMax = 256 * 1024

export function newJoin(topic: Topic, sink: Sink, since: string | null, answer: JoinAnswer, nowMs: number): Join {
  const parsed = since === null ? null : parseCursor(since)
  const lost = since !== null && parsed === null
  return { topic, sink, since: parsed, lost, startedMs: nowMs, begun: false, answer }
}

export function begin(join: Join): void {
  if (join.begun) return
  join.begun = true
  join.answer.begin()
}

/** Makes the socket a member at the place everybody else of this worker has reached. */
export function finish(hub: Hub, join: Join, logId: string, position: number, recovered: boolean): void {
  begin(join)
  const cursor = cursorOf(logId, position)
  if (join.lost) join.answer.resync(cursor)
  hub.add(join.topic, join.sink)
  hub.endJoin(join.topic)
  join.answer.done(cursor, recovered && !join.lost)
}

/** What one reading of the log offers a topic's joining sockets. */
export interface Offer {
  logId: string
  floor: number
  /** entries of the topic in order, complete for every join from its own `since` up to `upTo` */
  entries: LogDocument[]
  upTo: number
  frameOf(entry: LogDocument): Buffer
  /** where the members of the topic are */
  reached: number
  nowMs: number
}

/**
 * Feeds one join from what was read. The socket gets what lies between its place and the members' place, no more:
 * what comes after reaches it as a member.
 * @returns 'done', 'later' (more has to be read) or 'ahead' (the client has seen more than this worker)
 */
export function feedJoin(hub: Hub, join: Join, offer: Offer): 'done' | 'later' | 'ahead' {
  const { since } = join
  if (since && (since.logId !== offer.logId || since.position < offer.floor)) join.lost = true
  if (join.lost || since === null) {
    finish(hub, join, offer.logId, offer.reached, false)
    return 'done'
  }
  if (since.position > offer.reached) {
    if (offer.nowMs - join.startedMs < joinLimitMs) return 'ahead'
    join.lost = true // a cursor from a future this log does not know
    finish(hub, join, offer.logId, offer.reached, false)
    return 'done'
  }
  const until = Math.min(offer.upTo, offer.reached)
  for (const entry of offer.entries) {
    if (entry._id <= since.position || entry._id > until) continue
    begin(join)
    join.sink.enqueue(chunkOf(offer.frameOf(entry)))
  }
  since.position = Math.max(since.position, until)
  // What the members got while the log was being read.
  if (since.position < offer.reached && join.topic.recentFrom <= since.position) {
    for (const { position, frame } of join.topic.recent) {
      if (position <= since.position) continue
      begin(join)
      join.sink.enqueue(chunkOf(frame))
    }
    since.position = offer.reached
  }
  if (since.position < offer.reached) return 'later'
  finish(hub, join, offer.logId, offer.reached, true)
  return 'done'
}
