/** This worker's Redis connection for channels: subscribes to topics, and again after every reconnect. */
import type { FastifyBaseLogger } from 'fastify'
import type { Cluster, Redis } from 'ioredis'
import type { Channels } from '../event-log/wire.ts'
import type { Faults } from '../util/faults.ts'

const channelsPerCommand = 500
const retryMs = 1000

export interface SubscriberEvents {
  /** a message of a topic's channel; `payload` is only valid during the call */
  onMessage(topic: string, payload: Buffer): void
  /** Redis has confirmed these: whatever is published from now on arrives */
  onConfirmed(topics: string[]): void
  /** what is published from now on may not arrive */
  onDown(): void
}

export interface Subscriber {
  /** messages of all topics arrive in the order they were published */
  readonly ordered: boolean
  isUp(): boolean
  /** The log whose channels to subscribe to from now on; no topic is confirmed any more. None is subscribed to before. */
  use(logId: string): void
  add(topic: string): void
  remove(topic: string): void
  /** Closes a connection that does not respond, so that it is opened again. */
  probe(): Promise<void>
}

interface SubscriberState {
  readonly redis: Redis | Cluster
  readonly channels: Channels
  readonly log: FastifyBaseLogger
  readonly onConfirmed: (topics: string[]) => void
  readonly topics: Set<string>
  /** topics that the next flush subscribes to */
  requested: Set<string>
  isUp: boolean
  /** empty: not known yet */
  logId: string
}

function request(state: SubscriberState, topics: Iterable<string>): void {
  if (state.requested.size === 0) setImmediate(flush, state)
  for (const topic of topics) state.requested.add(topic)
}

function flush(state: SubscriberState): void {
  const topics = [...state.requested].filter((topic) => state.topics.has(topic))
  state.requested = new Set()
  if (!state.isUp || state.logId === '') return
  for (let start = 0; start < topics.length; start += channelsPerCommand) {
    void subscribe(state, topics.slice(start, start + channelsPerCommand))
  }
}

async function subscribe(state: SubscriberState, topics: string[]): Promise<void> {
  const { redis, channels, logId } = state
  const names = topics.map((topic) => channels.of(logId, topic))
  try {
    if (redis.isCluster) await Promise.all(names.map((name) => redis.ssubscribe(name)))
    else await redis.subscribe(...names)
    if (logId === state.logId) state.onConfirmed(topics.filter((topic) => state.topics.has(topic)))
  } catch (error) {
    if (!state.isUp || logId !== state.logId) return // all topics are requested after the reconnect
    state.log.warn({ err: error, topics: topics.length }, 'Redis did not confirm a subscription')
    setTimeout(request, retryMs, state, topics).unref()
  }
}

async function unsubscribe({ redis, isUp }: SubscriberState, names: string[]): Promise<void> {
  if (!isUp) return
  const done = redis.isCluster
    ? Promise.all(names.map((name) => redis.sunsubscribe(name)))
    : redis.unsubscribe(...names)
  await done.catch(() => undefined)
}

const namesOf = ({ topics, channels, logId }: SubscriberState): string[] =>
  [...topics].map((topic) => channels.of(logId, topic))

function useLog(state: SubscriberState, logId: string): void {
  const former = namesOf(state)
  const isFirst = state.logId === ''
  state.logId = logId
  if (!isFirst && former.length > 0) void unsubscribe(state, former)
  request(state, state.topics)
}

function listen(state: SubscriberState, faults: Faults, events: SubscriberEvents): void {
  const { redis, channels, log } = state
  function onReady(): void {
    state.isUp = true
    request(state, state.topics)
  }
  /**
   * A shard of a Cluster has another owner. ioredis has subscribed there, once and without a word when that failed, so a worker
   * could miss a topic for good. Unsubscribed first, as its list of channels would grow with each time.
   */
  function onShards(): void {
    if (!state.isUp) return
    if (state.logId !== '') void unsubscribe(state, namesOf(state))
    request(state, state.topics)
  }
  function onClose(): void {
    if (state.isUp) log.warn('Redis: the subscriber connection is closed; reading events from the log')
    state.isUp = false
    events.onDown()
  }
  function onMessage(channel: Buffer, payload: Buffer): void {
    const topic = channels.topicOf(state.logId, channel.toString())
    if (topic !== null) events.onMessage(topic, payload) // else of the former log: ignored
  }
  redis.on('ready', faults.guard('task', 'Redis: ready', onReady))
  redis.on('close', faults.guard('task', 'Redis: close', onClose))
  redis.on('subscribersReady', faults.guard('task', 'Redis: shards', onShards))
  redis.on(redis.isCluster ? 'smessageBuffer' : 'messageBuffer', faults.guard('task', 'Redis: message', onMessage))
}

/** Against a Redis Cluster the channels are sharded (SSUBSCRIBE). */
export function createSubscriber(
  redis: Redis | Cluster,
  channels: Channels,
  log: FastifyBaseLogger,
  faults: Faults,
  events: SubscriberEvents
): Subscriber {
  if (!redis.isCluster) (redis as Redis).options.autoResubscribe = false // ours reports the confirmation
  const state: SubscriberState = {
    redis,
    channels,
    log,
    onConfirmed: faults.guard('task', 'Redis: subscribed', events.onConfirmed),
    topics: new Set(),
    requested: new Set(),
    isUp: redis.status === 'ready',
    logId: ''
  }
  listen(state, faults, events)
  return {
    ordered: !redis.isCluster,
    isUp: () => state.isUp,
    use: (logId) => useLog(state, logId),
    add(topic) {
      state.topics.add(topic)
      request(state, [topic])
    },
    remove(topic) {
      state.topics.delete(topic)
      if (state.logId !== '') void unsubscribe(state, [channels.of(state.logId, topic)])
    },
    async probe() {
      if (!state.isUp || redis.isCluster) return
      await redis.ping().catch(() => (redis as Redis).disconnect(true))
    }
  }
}
