/** One topic: its position, and which events are delivered. */
import type { RealtimeError } from './error.ts'
import type { EventMessage } from './messages.ts'

/**
 * The result of a subscription: from `cursor` on no event is missed; `recovered`: none since the given cursor either.
 */
export interface Subscribed {
  topic: string
  cursor: string
  recovered: boolean
}

/** A topic in this client, across reconnects. */
export interface Topic {
  /** empty for the own `user` topic until it is known */
  name: string
  /** the position of the last event seen */
  cursor: string | undefined
  /** the last position of an event that was withheld because an earlier one was missing */
  withheld: string | undefined
  isWanted: boolean
  /** its cursor is still being read from the storage */
  isLoading: boolean
  /** its cursor could not be read from the storage: a resync is due */
  isUnknown: boolean
  /** when the pending request was sent, or its last event received; by the monotonic clock */
  requestedMs: number
  /** NO_ANSWER was reported for the pending request */
  isOverdue: boolean
  /** state on this connection */
  phase: 'off' | 'joining' | 'on' | 'leaving'
  /** the first subscription response */
  joined: Deferred<Subscribed>
  /** the topic was dropped */
  gone: Deferred<void>
}

/** A promise with its resolve and reject functions. */
export interface Deferred<T> {
  promise: Promise<T>
  resolve(value: T): void
  reject(error: RealtimeError): void
}

function deferred<T>(): Deferred<T> {
  const result = {} as Deferred<T>
  result.promise = new Promise<T>((resolve, reject) => Object.assign(result, { resolve, reject }))
  // A rejection reaches the caller who awaits it; without one it is not unhandled.
  result.promise.catch(() => undefined)
  return result
}

export function createTopic(name: string, cursor?: string): Topic {
  return {
    name,
    cursor,
    withheld: undefined,
    isWanted: true,
    isLoading: false,
    isUnknown: false,
    requestedMs: 0,
    isOverdue: false,
    phase: 'off',
    joined: deferred(),
    gone: deferred()
  }
}

/** Cursors of one log sort as text; a new log starts with `resync`, which sets the cursor. */
const isAfter = (a: string, b: string | undefined): boolean => b === undefined || a > b

/**
 * Classifies an event and updates the position: `deliver`; a `repeat`; or proof of a `loss` (an event of the topic
 * between the last one seen and this one is missing), so that it is withheld.
 */
export function classify(topic: Topic, { cursor, prev }: EventMessage): 'deliver' | 'repeat' | 'loss' {
  if (!isAfter(cursor, topic.cursor)) return 'repeat'
  if (topic.cursor !== undefined && isAfter(prev, topic.cursor)) {
    if (isAfter(cursor, topic.withheld)) topic.withheld = cursor
    return 'loss'
  }
  topic.cursor = cursor
  return 'deliver'
}

/**
 * Records the position up to which the server has sent everything.
 * @returns false when an event that was withheld has not been sent again
 */
export function completeUpTo(topic: Topic, cursor: string): boolean {
  const { withheld } = topic
  const isComplete = withheld === undefined || topic.cursor === undefined || withheld <= topic.cursor
  topic.withheld = undefined
  if (isAfter(cursor, topic.cursor)) topic.cursor = cursor
  return isComplete
}

/**
 * Advances the position of an idle topic, as the server has sent everything up to there.
 * @returns whether the position moved: never backwards, and not past a missing event
 */
export function advance(topic: Topic, cursor: string): boolean {
  if (topic.withheld !== undefined || topic.isUnknown || !isAfter(cursor, topic.cursor)) return false
  topic.cursor = cursor
  return true
}

/** Restarts the topic at this position, as the log does not reach back. */
export function restart(topic: Topic, cursor: string): void {
  topic.cursor = cursor
  topic.withheld = undefined
  topic.isUnknown = false
}
