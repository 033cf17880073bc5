/** The log's entries for the indexes, by the same pipeline that delivers them to sockets: each once and in order. */
import type { Cluster, Redis } from 'ioredis'
import type { Logger } from '../config/logger.ts'
import { serverNowMs } from '../database/clock.ts'
import type { Store } from '../database/store.ts'
import { emptyStats } from '../event-log/stats.ts'
import { createChannels } from '../event-log/wire.ts'
import { startEventPipeline } from '../realtime/event-pipeline.ts'
import { payloadOf } from '../realtime/frames.ts'
import { furthestPosition } from '../realtime/furthest-position.ts'
import { type Chunk, createHub, type Hub, type Sink } from '../realtime/hub.ts'
import type { EventData, EventType } from '../schemas/events.ts'
import { topics } from '../schemas/topics.ts'
import type { Faults } from '../util/faults.ts'
import { createSlices } from '../util/time-slices.ts'

/** Entries that wait to be applied: beyond that, all is read anew. */
const waitingBytesMax = 64 * 1024 * 1024

/** An event of a topic that finders follow. */
export type IndexEvent = {
  [Type in FollowedType]: { type: Type; data: EventData<Type> }
}[FollowedType]
type FollowedType = Extract<EventType, `job.${string}` | 'profile.changed'>

export interface FeedListener {
  /** with the event's id */
  onEvent(event: IndexEvent & { id: string }): void
  /** every topic is followed from now on, or entries are missing: what they said has to be read from the database */
  onGap(): void
  /** the added skills have to be read again */
  onSkillsChanged(): void
}

export interface Feed {
  /** the last position of the log this process knows of */
  position(): number
  /** from the log's time of the last entry applied to its application; null: none yet */
  lagMs(): number | null
  stop(): void
}

export interface FeedOptions {
  store: Store
  /** a dedicated connection */
  redis: Redis | Cluster
  log: Logger
  faults: Faults
}

interface Waiting {
  /** null: a gap */
  texts: (Buffer | null)[]
  bytes: number
  isDraining: boolean
}

/** Takes what the hub delivers, and keeps it until it is its turn. */
class FeedSink implements Sink {
  private chunks: Chunk[] = []
  private readonly hub: Hub
  private readonly onFrame: (frame: Buffer) => void
  private readonly onFault: (error: unknown) => void

  constructor(hub: Hub, onFrame: (frame: Buffer) => void, onFault: (error: unknown) => void) {
    this.hub = hub
    this.onFrame = onFrame
    this.onFault = onFault
  }
  enqueue(chunk: Chunk): void {
    if (this.chunks.length === 0) this.hub.markDirty(this)
    this.chunks.push(chunk)
  }
  flush(): void {
    const { chunks } = this
    this.chunks = []
    for (const { parts } of chunks) for (const frame of parts) this.onFrame(frame)
  }
  fail(error: unknown): void {
    this.onFault(error)
  }
}

/** In slices, in order; what an entry causes is contained. */
function createQueue(faults: Faults, { onEvent, onGap }: FeedListener, onApplied: (at: string) => void) {
  const waiting: Waiting = { texts: [], bytes: 0, isDraining: false }
  function apply(text: Buffer | null): void {
    const message = text === null ? null : JSON.parse(text.toString('utf8'))
    if (message === null || message.op === 'resync') {
      onGap()
      return
    }
    onEvent(message)
    onApplied(message.at)
  }
  async function drain(): Promise<void> {
    waiting.isDraining = true
    const slices = createSlices()
    while (waiting.texts.length > 0) {
      const { texts } = waiting
      waiting.texts = []
      waiting.bytes = 0
      for (const text of texts) {
        if (slices.isOver()) await slices.next()
        try {
          apply(text)
        } catch (error) {
          faults.report('task', error, { where: 'entry of an index' })
        }
      }
    }
    waiting.isDraining = false
  }
  return (text: Buffer | null): void => {
    if (text && waiting.bytes + text.length > waitingBytesMax) {
      waiting.texts = [null]
      waiting.bytes = 0
    } else {
      waiting.texts.push(text)
      waiting.bytes += text?.length ?? 0
    }
    if (!waiting.isDraining) void drain()
  }
}

/** Follows the topics of jobs and profiles. */
export function startFeed({ store, redis, log, faults }: FeedOptions, listener: FeedListener): Feed {
  let lagMs: number | null = null
  const enqueue = createQueue(faults, listener, (at) => {
    lagMs = Math.max(0, serverNowMs() - Date.parse(at))
  })
  const stats = emptyStats()
  const hub = createHub(stats)
  const { logPosition, catchUp, monitor } = startEventPipeline({
    ...{ store, hub, redis, log, stats, faults },
    retentionMs: 0, // nobody resumes here
    channels: createChannels(store.db.databaseName),
    onControl: faults.guard('task', 'control entry', (text: string) => {
      if (JSON.parse(text).type === 'skills.changed') listener.onSkillsChanged()
    }),
    onEntry: () => undefined,
    onLog: () => undefined, // all is read after it
    onHistoryLost: () => undefined, // told to each topic by `resync`: all is built anew, by the skills as they are then
    onSilent: () => undefined
  })
  const onFault = (error: unknown): void => {
    faults.report('task', error, { where: 'feed of the indexes' })
    enqueue(null)
  }
  const sink = new FeedSink(hub, (frame) => enqueue(payloadOf(frame)), onFault)
  const names = [topics.jobs, topics.index]
  let pending = names.length
  for (const name of names) {
    catchUp.subscribe(name, sink, null, {
      accountId: 'finder',
      resync: () => undefined, // it comes with no cursor
      done: () => {
        if (--pending === 0) enqueue(null)
      },
      isOver: () => false,
      bufferedBytes: () => 0
    })
  }
  return {
    position: () => furthestPosition(logPosition).position,
    lagMs: () => lagMs,
    stop() {
      catchUp.stop()
      monitor.stop()
    }
  }
}
