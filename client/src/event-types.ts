/** Types of events as listeners receive them. */
import type { EphemeralMap, EventMap } from './events-table.ts'

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

export type EphemeralType = keyof EphemeralMap

/** An ephemeral event of one type: true at `at`, never sent again after a cut. */
export interface EphemeralOf<T extends EphemeralType> {
  topic: string
  type: T
  at: string
  data: EphemeralMap[T]
}

export type Ephemeral = { [T in EphemeralType]: EphemeralOf<T> }[EphemeralType]

/** Any event; a later server may send types that are not listed here. */
export type RealtimeEvent = { [T in EventType]: EventOf<T> }[EventType]
