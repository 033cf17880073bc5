/** The transactional outbox: events are written in the transaction of the change they describe. */
import { ObjectId } from 'mongodb'
import type { EventData, EventType, TopicOf } from '../schemas/events.ts'
import type { Collections } from './collections.ts'

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
  const _id = new ObjectId()
  await tx.outbox.insertOne({ _id, topic, type, data: data as Record<string, unknown>, pending: true })
  return _id.toHexString()
}
