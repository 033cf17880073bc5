/** The transactional outbox: events are written in the transaction of the change they describe. */
import { ObjectId } from 'mongodb'
import type { EventData, EventType, TopicOf } from '../schemas/events.ts'
import type { OutboxDocument } from './collections/event-log.ts'
import type { Collections } from './collections.ts'

const rowOf = (topic: string, type: EventType, data: object): OutboxDocument => ({
  ...{ _id: new ObjectId(), topic, type },
  data: data as Record<string, unknown>,
  pending: true
})

/**
 * Writes an event into the outbox of the transaction `tx`: if it commits the event is delivered once, in commit order;
 * if it aborts there is no event.
 * @returns the event's id, hex
 */
export async function recordEvent<T extends EventType>(
  tx: Collections,
  topic: TopicOf<T>,
  type: T,
  data: EventData<T>
): Promise<string> {
  const row = rowOf(topic, type, data)
  await tx.outbox.insertOne(row)
  return row._id.toHexString()
}

/** The same for several events of a type, in one operation; at least one. */
export async function recordEvents<T extends EventType>(
  tx: Collections,
  type: T,
  events: readonly { topic: TopicOf<T>; data: EventData<T> }[]
): Promise<void> {
  await tx.outbox.insertMany(events.map(({ topic, data }) => rowOf(topic, type, data)))
}
