/** The transactional outbox: the events of a transaction are written at its end, all at once. */
import { ObjectId } from 'mongodb'
import type { EventData, EventType, TopicOf } from '../schemas/events.ts'
import { attemptOf } from './bound-collections.ts'
import type { OutboxDocument } from './collections/event-log.ts'
import type { Collections } from './collections.ts'

const rowOf = (topic: string, type: EventType, data: object): OutboxDocument => ({
  ...{ _id: new ObjectId(), topic, type },
  data: data as Record<string, unknown>,
  pending: true
})

async function insert(db: Collections, rows: OutboxDocument[]): Promise<void> {
  const [row] = rows
  // Of several the driver makes a bulk write, which costs more.
  if (rows.length === 1 && row) await db.outbox.insertOne(row)
  else if (rows.length > 0) await db.outbox.insertMany(rows)
}

async function record(tx: Collections, rows: OutboxDocument[]): Promise<void> {
  const attempt = attemptOf(tx)
  if (attempt === undefined) return insert(tx, rows)
  if (attempt.events === null) throw new Error('an event came after the end of its transaction')
  attempt.events.push(...rows)
}

/** Writes the events of a transaction; it can have none afterwards. */
export async function writeEvents(tx: Collections): Promise<void> {
  const attempt = attemptOf(tx)
  const rows = attempt?.events ?? []
  if (attempt) attempt.events = null
  await insert(tx, rows)
}

/**
 * Records an event in the transaction `tx`: if it commits the event is delivered once, in commit order, after those that were
 * recorded in it before; if it aborts there is no event. What `data` holds must not change until then.
 * @returns the event's id, hex
 */
export async function recordEvent<T extends EventType>(
  tx: Collections,
  topic: TopicOf<T>,
  type: T,
  data: EventData<T>
): Promise<string> {
  const row = rowOf(topic, type, data)
  await record(tx, [row])
  return row._id.toHexString()
}

/** The same event on several topics. */
export const recordEventOn = <T extends EventType>(
  tx: Collections,
  topics: readonly TopicOf<T>[],
  type: T,
  data: EventData<T>
): Promise<void> =>
  recordEvents(
    tx,
    type,
    topics.map((topic) => ({ topic, data }))
  )

/** The same for several events of a type, and several topics. */
export async function recordEvents<T extends EventType>(
  tx: Collections,
  type: T,
  events: readonly { topic: TopicOf<T>; data: EventData<T> }[]
): Promise<void> {
  await record(
    tx,
    events.map(({ topic, data }) => rowOf(topic, type, data))
  )
}
