import { performance } from 'node:perf_hooks'
import { sliceMsMax } from '../util/time-slices.ts'
import { createRecentEntries, type Recent } from './recent-entries.ts'

/** Frames of one topic (or answers to one socket) that leave in the same loop turn; shared by every socket they go to. */
export interface Chunk {
  parts: Buffer[]
  joined: Buffer | null
}

export const chunkOf = (frame: Buffer): Chunk => ({ parts: [frame], joined: null })

/** The chunk as one buffer: concatenated once, whoever writes it. */
export function bytesOf(chunk: Chunk): Buffer {
  chunk.joined ??= chunk.parts.length === 1 ? (chunk.parts[0] as Buffer) : Buffer.concat(chunk.parts)
  return chunk.joined
}

/** A socket, as the hub sees it. */
export interface Sink {
  /** remembers the chunk until flush(); the chunk may still grow until then */
  enqueue(chunk: Chunk): void
  flush(): void
  /** our own code threw for this socket: it ends, alone */
  fail(error: unknown): void
}

/** A topic of this worker: who listens, and how far the log has been delivered to them. */
export interface Topic {
  readonly name: string
  readonly members: Set<Sink>
  /** sockets whose joining is under way; while there are any, what is delivered is kept in `recent` */
  joining: number
  /** what was delivered after the place `recentFrom`; null: nothing is kept */
  recent: Recent | null
  recentFrom: number
  /** everything of the topic up to max(last, the feed's scanned) has been delivered to the members */
  last: number
  /** `last` is known: entries can be judged */
  live: boolean
  /** Redis has confirmed the subscription on the present connection */
  confirmed: boolean
  chunk: Chunk | null
  /** by performance.now() */
  idleSinceMs: number
}

export interface Hub {
  topics: Map<string, Topic>
  /** the topic, made when it is new */
  open(name: string): Topic
  add(topic: Topic, sink: Sink): void
  remove(topic: Topic, sink: Sink): void
  /** to every member, in this loop turn's chunk of the topic */
  deliver(topic: Topic, frame: Buffer): void
  /** delivers an entry of the log */
  deliverEntry(topic: Topic, position: number, frame: Buffer): void
  /** a socket begins to join a topic whose members are at `reached` */
  beginJoin(topic: Topic, reached: number): void
  /** a join has ended, one way or the other */
  endJoin(topic: Topic): void
  /** keeps nothing any more of what was delivered up to `position` */
  forgetRecent(topic: Topic, position: number): void
  /** to one socket, after what it already waits for */
  send(sink: Sink, frame: Buffer): void
  /** a sink that has got its first chunk since its last flush */
  markDirty(sink: Sink): void
}

/** Sinks that are flushed between two looks at the clock. */
const sinksPerLook = 16

function newTopic(name: string): Topic {
  return {
    name,
    members: new Set(),
    joining: 0,
    recent: null,
    recentFrom: 0,
    last: 0,
    live: false,
    confirmed: false,
    chunk: null,
    idleSinceMs: performance.now()
  }
}

/** Writes what is due to each, in slices: a sink whose turn has not come yet just gets more at once. */
function flushAll(sinks: Sink[], from = 0): void {
  const startedMs = performance.now()
  for (let index = from; index < sinks.length; index++) {
    if (index % sinksPerLook === 0 && index > from && performance.now() - startedMs >= sliceMsMax) {
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

/**
 * This process's topics and sockets. What is delivered in one loop turn is written at its end: one write for each
 * socket, however many frames; a frame joins its topic's chunk once, not once for each member.
 */
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
      topic.chunk.joined = null // one socket may have been flushed early
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
      if (topic.joining > 0) recents.remember(topic, position, frame)
      deliver(topic, frame)
    },
    beginJoin(topic, reached) {
      if (topic.joining++ === 0) topic.recentFrom = reached
    },
    endJoin(topic) {
      if (--topic.joining === 0) recents.forget(topic, topic.recentFrom)
      if (topic.members.size === 0) topic.idleSinceMs = performance.now()
    },
    forgetRecent: recents.forget,
    // Who comes or goes must not share the chunk of those who were there: it is sealed, the next frame opens another.
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
