/** A worker's topics and their members: what is delivered in one loop turn is written at its end, once per socket. */
import { performance } from 'node:perf_hooks'
import { sliceMsMax } from '../util/time-slices.ts'
import { createRecentEntries, type Recent } from './recent-entries.ts'

/** Frames of one topic (or responses to one socket) sent in the same loop turn; shared by all sockets they are sent to. */
export interface Chunk {
  parts: Buffer[]
  concatenated: Buffer | null
}

export const chunkOf = (frame: Buffer): Chunk => ({ parts: [frame], concatenated: null })

/** The chunk as one buffer: concatenated once for all sockets. */
export function bytesOf(chunk: Chunk): Buffer {
  chunk.concatenated ??= chunk.parts.length === 1 ? (chunk.parts[0] as Buffer) : Buffer.concat(chunk.parts)
  return chunk.concatenated
}

/** A socket, as the hub sees it. */
export interface Sink {
  /** queues the chunk until flush(); the chunk may still grow until then */
  enqueue(chunk: Chunk): void
  flush(): void
  /** closes this socket alone, after an unexpected exception */
  fail(error: unknown): void
}

/** A topic of this worker: its members, and how far the log has been delivered to them. */
export interface Topic {
  readonly name: string
  readonly members: Set<Sink>
  /** number of pending subscriptions; while there are any, what is delivered is retained in `recent` */
  pending: number
  /** what was delivered after the position `recentFrom`; null: nothing is retained */
  recent: Recent | null
  recentFrom: number
  /** everything of the topic up to max(last, `scanned` of LogPosition) has been delivered to the members */
  last: number
  /** `last` is known: whether an entry is the next one can be decided */
  live: boolean
  /** Redis has confirmed the subscription on the present connection */
  confirmed: boolean
  chunk: Chunk | null
  /** by performance.now() */
  idleSinceMs: number
}

export interface Hub {
  topics: Map<string, Topic>
  /** the topic; created if there is none */
  open(name: string): Topic
  add(topic: Topic, sink: Sink): void
  remove(topic: Topic, sink: Sink): void
  /** to every member, in this loop turn's chunk of the topic */
  deliver(topic: Topic, frame: Buffer): void
  /** delivers an entry of the log */
  deliverEntry(topic: Topic, position: number, frame: Buffer): void
  /** a subscription becomes pending; `position`: up to which the members have received everything */
  beginSubscription(topic: Topic, position: number): void
  /** a pending subscription has been completed or abandoned */
  endSubscription(topic: Topic): void
  /** discards what is retained of entries up to `position` */
  forgetRecent(topic: Topic, position: number): void
  /** to one socket, after what is already queued for it */
  send(sink: Sink, frame: Buffer): void
  /** schedules a sink that has received its first chunk since its last flush */
  markDirty(sink: Sink): void
}

/** Sinks that are flushed between two readings of the clock. */
const sinksPerReading = 16

function newTopic(name: string): Topic {
  return {
    name,
    members: new Set(),
    pending: 0,
    recent: null,
    recentFrom: 0,
    last: 0,
    live: false,
    confirmed: false,
    chunk: null,
    idleSinceMs: performance.now()
  }
}

/** In slices: a sink that is flushed later receives more at once. */
function flushAll(sinks: Sink[], from = 0): void {
  const startedMs = performance.now()
  for (let index = from; index < sinks.length; index++) {
    if (index % sinksPerReading === 0 && index > from && performance.now() - startedMs >= sliceMsMax) {
      setImmediate(flushAll, sinks, index)
      return
    }
    const sink = sinks[index] as Sink
    try {
      sink.flush()
    } catch (error) {
      sink.fail(error)
    }
  }
}

/** A frame is added to its topic's chunk once, not once for each member. */
export function createHub(stats: { delivered: number }): Hub {
  const topics = new Map<string, Topic>()
  const recents = createRecentEntries()
  let dirty: Sink[] = []
  let open: Topic[] = []

  function flush(): void {
    for (const topic of open) topic.chunk = null
    open = []
    const sinks = dirty
    dirty = []
    flushAll(sinks)
  }
  function markDirty(sink: Sink): void {
    if (dirty.length === 0) setImmediate(flush)
    dirty.push(sink)
  }
  function deliver(topic: Topic, frame: Buffer): void {
    stats.delivered += topic.members.size
    if (topic.chunk) {
      topic.chunk.parts.push(frame)
      topic.chunk.concatenated = null // one socket may have been flushed early
      return
    }
    if (topic.members.size === 0) return
    const chunk = chunkOf(frame)
    topic.chunk = chunk
    open.push(topic)
    for (const sink of topic.members) sink.enqueue(chunk)
  }
  return {
    topics,
    markDirty,
    deliver,
    open(name) {
      let topic = topics.get(name)
      if (!topic) {
        topic = newTopic(name)
        topics.set(name, topic)
      }
      return topic
    },
    deliverEntry(topic, position, frame) {
      topic.last = position
      if (topic.pending > 0) recents.remember(topic, position, frame)
      deliver(topic, frame)
    },
    beginSubscription(topic, position) {
      if (topic.pending++ === 0) topic.recentFrom = position
    },
    endSubscription(topic) {
      if (--topic.pending === 0) recents.forget(topic, topic.recentFrom)
      if (topic.members.size === 0) topic.idleSinceMs = performance.now()
    },
    forgetRecent: recents.forget,
    // A new or former member must not share the chunk of the present members: it is closed, the next frame opens another.
    add(topic, sink) {
      topic.chunk = null
      topic.members.add(sink)
    },
    remove(topic, sink) {
      topic.chunk = null
      if (topic.members.delete(sink) && topic.members.size === 0) topic.idleSinceMs = performance.now()
    },
    send(sink, frame) {
      sink.enqueue(chunkOf(frame))
    }
  }
}
