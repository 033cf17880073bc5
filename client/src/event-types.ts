/** Types of events as listeners receive them. */
import type { EventMap } from './events.ts'

export type EventType = keyof EventMap

/**
 * An event of one type: `at` when it was recorded (ISO 8601), `cursor` its position in the log, `prev` the topic's
 * previous position.
 */
export interface EventOf<T extends EventType> {
  topic: string
  cursor: string
  prev: string
  id: string
  type: T
  at: string
  data: EventMap[T]
}

/** Any event; a later server may send types that are not listed here. */
export type RealtimeEvent = { [T in EventType]: EventOf<T> }[EventType]
