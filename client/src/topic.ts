import type { RealtimeError } from './error.ts'
import type { EventMessage } from './messages.ts'

/** The answer to a subscription: from `cursor` on nothing is missed; `recovered`: nothing since the cursor given either. */
export interface Subscribed {
  topic: string
  cursor: string
  recovered: boolean
}

/** A topic as this client sees it, over all its connections. */
export interface Topic {
  /** empty for the own `user` topic until it is known */
  name: string
  /** the place of the last event seen */
  cursor: string | undefined
  /** the last place of an event that was not delivered because one before it was missing */
  withheld: string | undefined
  isWanted: boolean
  /** its cursor is still being read from the storage */
  isHeld: boolean
  /** a storage was to give its cursor and could not: what was missed has to be fetched through REST */
  isUnknown: boolean
  /** when the question on the way was asked, or last answered by an event; by the monotonic clock */
  askedMs: number
  /** it was told that the server does not answer that question */
  isOverdue: boolean
  /** on this connection */
  phase: 'off' | 'joining' | 'on' | 'leaving'
  /** the first answer */
  joined: Promised<Subscribed>
  /** the client has forgotten the topic */
  gone: Promised<void>
}

/** A promise with its ends outside. */
export interface Promised<T> {
  promise: Promise<T>
  resolve(value: T): void
  reject(error: RealtimeError): void
}

function promised<T>(): Promised<T> {
  const result = {} as Promised<T>
  result.promise = new Promise<T>((resolve, reject) => Object.assign(result, { resolve, reject }))
  // Whoever asked is told; nobody need have asked.
  result.promise.catch(() => undefined)
  return result
}

export function createTopic(name: string, cursor?: string): Topic {
  return {
    name,
    cursor,
    withheld: undefined,
    isWanted: true,
    isHeld: false,
    isUnknown: false,
    askedMs: 0,
    isOverdue: false,
    phase: 'off',
    joined: promised(),
    gone: promised()
  }
}

/** Cursors of one log sort as text; a new log announces itself by `resync`, which sets the cursor. */
const isAfter = (a: string, b: string | undefined): boolean => b === undefined || a > b

/**
 * What to do with an event, and notes it: `deliver` it; it is a `repeat`; it proves a `loss` (one of the topic's events
 * between the last one seen and this one did not come) and must wait.
 */
export function judge(topic: Topic, { cursor, prev }: EventMessage): 'deliver' | 'repeat' | 'loss' {
  if (!isAfter(cursor, topic.cursor)) return 'repeat'
  if (topic.cursor !== undefined && isAfter(prev, topic.cursor)) {
    if (isAfter(cursor, topic.withheld)) topic.withheld = cursor
    return 'loss'
  }
  topic.cursor = cursor
  return 'deliver'
}

/**
 * Notes the place up to which the server says it has sent everything.
 * @returns false when it has not: an event that was withheld did not come again
 */
export function reached(topic: Topic, cursor: string): boolean {
  const { withheld } = topic
  const isComplete = withheld === undefined || topic.cursor === undefined || withheld <= topic.cursor
  topic.withheld = undefined
  if (isAfter(cursor, topic.cursor)) topic.cursor = cursor
  return isComplete
}

/**
 * Notes that the server has sent everything up to here, unprompted.
 * @returns whether the place has moved: never back, and not over an event that is still missing
 */
export function advance(topic: Topic, cursor: string): boolean {
  if (topic.withheld !== undefined || topic.isUnknown || !isAfter(cursor, topic.cursor)) return false
  topic.cursor = cursor
  return true
}

/** Notes that the log does not reach back: from here on. */
export function restart(topic: Topic, cursor: string): void {
  topic.cursor = cursor
  topic.withheld = undefined
  topic.isUnknown = false
}
