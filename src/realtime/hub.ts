/** A worker's topics and their members: what is delivered in one loop turn is written at its end, once per socket. */
import { type Flushable, flushAll } from './flush.ts'
import { Members } from './members.ts'
import { createRecentEntries, type Recent } from './recent-entries.ts'
import { createTopicRegistry, type TopicRegistry } from './topic-registry.ts'

/** Frames of one topic (or responses to one socket) sent in the same loop turn; shared by all sockets they are sent to. */
export interface Chunk {
  readonly parts: Buffer[]
  concatenated: Buffer | null
  /** somebody has written or read it: it grows no more, as that one would not receive what is added */
  isTaken: boolean
}

export const chunkOf = (...parts: Buffer[]): Chunk => ({ parts, concatenated: null, isTaken: false })

/** Its frames; it grows no more. */
export function framesOf(chunk: Chunk): readonly Buffer[] {
  chunk.isTaken = true
  return chunk.parts
}

/** The chunk as one buffer, concatenated once for all sockets; it grows no more. */
export function bytesOf(chunk: Chunk): Buffer {
  const frames = framesOf(chunk)
  chunk.concatenated ??= frames.length === 1 ? (frames[0] as Buffer) : Buffer.concat(frames)
  return chunk.concatenated
}

/** A socket, as the hub sees it. */
export interface Sink extends Flushable {
  /** queues the chunk until flush(); until somebody takes what is in it, the chunk may grow */
  enqueue(chunk: Chunk): void
}

/** A topic of this worker: its members, and how far the log has been delivered to them. */
export interface Topic {
  readonly name: string
  readonly members: Members<Chunk, Sink>
  /** number of pending subscriptions */
  pending: number
  /** of a live topic: what was delivered after the position `recentFrom`; null: nothing was */
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

export interface Hub extends TopicRegistry<Topic> {
  add(topic: Topic, sink: Sink): void
  remove(topic: Topic, sink: Sink): void
  /** to every member, in this loop turn's chunk of the topic */
  deliver(topic: Topic, frame: Buffer): void
  /** delivers an entry of the log */
  deliverEntry(topic: Topic, position: number, frame: Buffer): void
  /** a subscription becomes pending */
  beginSubscription(topic: Topic): void
  /** a pending subscription has been completed or abandoned */
  endSubscription(topic: Topic): void
  /** discards what is retained of entries up to `position`, the last that was delivered */
  forgetRecent(topic: Topic, position: number): void
  /** nothing is retained for longer than two calls of this are apart */
  ageRecent(): void
  /** forgets an idle topic */
  drop(topic: Topic): void
  /** to one socket, after what is already queued for it */
  send(sink: Sink, frame: Buffer): void
  /** schedules a sink that has received its first chunk since its last flush */
  markDirty(sink: Sink): void
}

function newTopic(name: string): Topic {
  return {
    name,
    members: new Members(),
    pending: 0,
    recent: null,
    recentFrom: 0,
    last: 0,
    live: false,
    confirmed: false,
    chunk: null,
    idleSinceMs: 0
  }
}

/** Topics and sinks that the end of the loop turn has something to do for. They need not be each other's: a sink may wait for a slice. */
function createTurn() {
  let dirty: Sink[] = []
  let open: Topic[] = []
  let isScheduled = false
  function schedule(): void {
    if (isScheduled) return
    isScheduled = true
    setImmediate(end)
  }
  function end(): void {
    isScheduled = false
    for (const topic of open) topic.chunk = null
    open = []
    const sinks = dirty
    dirty = []
    flushAll(sinks)
  }
  return {
    /** its chunk is closed then */
    markOpen(topic: Topic): void {
      schedule()
      open.push(topic)
    },
    /** it is written to then, or in a slice after it */
    markDirty(sink: Sink): void {
      schedule()
      dirty.push(sink)
    }
  }
}

/** A frame is added to its topic's chunk once, not once for each member. */
export function createHub(stats: { delivered: number }): Hub {
  const { markUsed, markIdle, delete: deleteTopic, ...registry } = createTopicRegistry(newTopic)
  const recents = createRecentEntries()
  const { markOpen, markDirty } = createTurn()

  function deliver(topic: Topic, frame: Buffer): void {
    stats.delivered += topic.members.size
    if (topic.chunk && !topic.chunk.isTaken) {
      topic.chunk.parts.push(frame)
      return
    }
    if (topic.members.size === 0) return
    if (topic.chunk === null) markOpen(topic)
    topic.chunk = chunkOf(frame)
    topic.members.enqueue(topic.chunk)
  }
  return {
    ...registry,
    markDirty,
    deliver,
    deliverEntry(topic, position, frame) {
      topic.last = position
      recents.remember(topic, position, frame)
      deliver(topic, frame)
    },
    beginSubscription(topic) {
      topic.pending++
      markUsed(topic)
    },
    endSubscription(topic) {
      topic.pending--
      markIdle(topic)
    },
    forgetRecent: recents.forget,
    ageRecent: recents.age,
    drop(topic) {
      recents.forget(topic, topic.last)
      deleteTopic(topic)
    },
    // A new or former member must not share the chunk of the present members: it is closed, the next frame opens another.
    add(topic, sink) {
      topic.chunk = null
      topic.members.add(sink)
      markUsed(topic)
    },
    remove(topic, sink) {
      topic.chunk = null
      if (topic.members.delete(sink)) markIdle(topic)
    },
    send(sink, frame) {
      sink.enqueue(chunkOf(frame))
    }
  }
}
