/** What the hub hands to a socket, taken apart again for a request that collects it. */
import { payloadOf } from './frames.ts'
import { type Chunk, framesOf } from './hub.ts'

/** A message of the topic, as text, and what a request has to know of it. */
export interface TopicMessage {
  op: string
  /** of `event` and `resync`; else '' */
  cursor: string
  /** of `event`: when it was recorded, ISO 8601; else '' */
  at: string
  text: Buffer
}

/** Longer than everything that precedes an event's data. */
const headBytesMax = 512
/** All in the order that eventText writes; only our own texts come here. */
const eventHead =
  /^\{"op":"event","topic":"[^"]*","cursor":"([^"]*)","prev":"[^"]*","id":"[^"]*","type":"[^"]*","at":"([^"]*)"/
const resyncHead = /^\{"op":"resync",.*"cursor":"([^"]*)"/

/** The messages of a chunk, which grows no more. */
export function* messagesOf(chunk: Chunk): Iterable<TopicMessage> {
  for (const frame of framesOf(chunk)) {
    const text = payloadOf(frame)
    const head = text.toString('latin1', 0, headBytesMax)
    const [, cursor, at] = eventHead.exec(head) ?? []
    if (cursor !== undefined && at !== undefined) yield { op: 'event', cursor, at, text }
    else
      yield { op: resyncHead.test(head) ? 'resync' : 'other', cursor: resyncHead.exec(head)?.[1] ?? '', at: '', text }
  }
}
