/** Brings this worker and its sockets up to date from the log. */
import { performance } from 'node:perf_hooks'
import { type CatchUpOptions, type CatchUpState, newCatchUpState, stop, wake } from './catch-up-loop.ts'
import type { Sink, Topic } from './hub.ts'
import type { LogPosition } from './log-position.ts'
import {
  clientBufferedBytesMax,
  complete,
  newPendingSubscription,
  type PendingSubscription,
  type SubscriptionCallbacks,
  sendRecent,
  subscribeFrom
} from './pending-subscriptions.ts'
import { deliveredUpTo, markStale } from './position.ts'

export interface CatchUp {
  /** Begins to subscribe the socket to the topic, after the client's cursor if there is one. Returns at once. */
  subscribe(name: string, sink: Sink, cursor: string | null, callbacks: SubscriptionCallbacks): void
  /** Makes a lagging member pending at its position: from there it is sent the log at its client's pace. */
  restart(topic: Topic, sink: Sink, callbacks: SubscriptionCallbacks): void
  /** Reads the log; what arrives meanwhile is buffered. */
  start(): void
  /** Something has happened that a pending subscription may wait for. */
  wake(): void
  /** by performance.now() */
  lastReadMs(): number
  stop(): void
}

function add(catchUp: CatchUpState, pending: PendingSubscription): void {
  catchUp.pending.push(pending)
  wake(catchUp)
}

function subscribe(
  catchUp: CatchUpState,
  name: string,
  sink: Sink,
  cursor: string | null,
  callbacks: SubscriptionCallbacks
): void {
  const { hub, logPosition, subscriber } = catchUp
  const isKnown = hub.topics.has(name)
  const topic = hub.open(name)
  if (!isKnown) subscriber.add(name)
  hub.beginSubscription(topic)
  const pending = newPendingSubscription(logPosition, topic, sink, cursor, callbacks, performance.now())
  const isRecovered = topic.live && isNear(logPosition, pending)
  if (topic.live && logPosition.logId !== '' && (cursor === null || isRecovered)) {
    complete(logPosition, pending, isRecovered)
  } else add(catchUp, pending)
}

/** Whether it has received all that the members have, if need be now: from memory, without a reading of the log. */
function isNear(logPosition: LogPosition, pending: PendingSubscription): boolean {
  const { topic, since, callbacks } = pending
  const position = deliveredUpTo(logPosition, topic)
  if (since === null || since.logId !== logPosition.logId || since.position > position) return false
  if (since.position === position) return true
  if (callbacks.bufferedBytes() > clientBufferedBytesMax) return false // at its client's pace
  if (!sendRecent(logPosition, pending, since, position)) return false
  logPosition.stats.memoryResumes++
  return true
}

function restart(catchUp: CatchUpState, topic: Topic, sink: Sink, callbacks: SubscriptionCallbacks): void {
  const { hub, logPosition } = catchUp
  const position = deliveredUpTo(logPosition, topic)
  hub.remove(topic, sink)
  hub.beginSubscription(topic)
  const since = { logId: logPosition.logId, position, unsealedAt: null }
  add(catchUp, subscribeFrom(topic, sink, since, callbacks, performance.now()))
}

/**
 * Alternates between what this worker itself has missed, in bounded parts, and one page for each subscription that is due:
 * neither waits for more than one reading of the other.
 */
export function createCatchUp(options: CatchUpOptions): CatchUp {
  const catchUp = newCatchUpState(options)
  return {
    subscribe: (name, sink, cursor, callbacks) => subscribe(catchUp, name, sink, cursor, callbacks),
    restart: (topic, sink, callbacks) => restart(catchUp, topic, sink, callbacks),
    start() {
      markStale(catchUp.logPosition)
      wake(catchUp)
    },
    wake: () => wake(catchUp),
    lastReadMs: () => catchUp.readMs,
    stop: () => stop(catchUp)
  }
}
