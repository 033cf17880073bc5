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
  /** messages of all topics come in the order they were published */
  readonly ordered: boolean
  isUp(): boolean
  /** the log whose channels are meant from now on; nothing is confirmed any more. Without one none is subscribed to */
  use(logId: string): void
  add(topic: string): void
  remove(topic: string): void
  /** ends a connection that does not answer, so that a new one is made */
  probe(): Promise<void>
}

/**
 * This worker's own connection for channels: subscribes again by itself after every cut, and says what it cannot
 * promise meanwhile. Against a Redis Cluster the channels are sharded (SSUBSCRIBE).
 */
export function createSubscriber(
  redis: Redis | Cluster,
  channels: Channels,
  log: FastifyBaseLogger,
  faults: Faults,
  events: SubscriberEvents
): Subscriber {
  const sharded = redis.isCluster
  if (!sharded) (redis as Redis).options.autoResubscribe = false // ours says when it is confirmed
  const wanted = new Set<string>()
  let fresh = new Set<string>()
  let up = redis.status === 'ready'
  let logId = ''

  const confirmed = faults.guard('task', 'Redis: subscribed', events.onConfirmed)

  async function subscribe(topics: string[]): Promise<void> {
    const askedFor = logId
    const names = topics.map((topic) => channels.of(askedFor, topic))
    try {
      if (sharded) await Promise.all(names.map((name) => redis.ssubscribe(name)))
      else await redis.subscribe(...names)
      if (askedFor === logId) confirmed(topics.filter((topic) => wanted.has(topic)))
    } catch (error) {
      if (!up || askedFor !== logId) return // all of them are asked for when it is back
      log.warn({ err: error, topics: topics.length }, 'Redis did not confirm a subscription')
      setTimeout(() => request(topics), retryMs).unref()
    }
  }
  function request(topics: Iterable<string>): void {
    if (fresh.size === 0) setImmediate(flush)
    for (const topic of topics) fresh.add(topic)
  }
  function flush(): void {
    const topics = [...fresh].filter((topic) => wanted.has(topic))
    fresh = new Set()
    if (!up || logId === '') return
    for (let start = 0; start < topics.length; start += channelsPerCommand) {
      void subscribe(topics.slice(start, start + channelsPerCommand))
    }
  }

  async function unsubscribe(names: string[]): Promise<void> {
    if (!up) return
    const left = sharded ? Promise.all(names.map((name) => redis.sunsubscribe(name))) : redis.unsubscribe(...names)
    await left.catch(() => undefined)
  }

  function onReady(): void {
    up = true
    request(wanted)
  }
  function onClose(): void {
    if (up) log.warn('Redis: the subscriber connection is gone; events come from the log')
    up = false
    events.onDown()
  }
  function onMessage(channel: Buffer, payload: Buffer): void {
    const topic = channels.topicOf(logId, channel.toString())
    if (topic !== null) events.onMessage(topic, payload) // else of the log before: nothing more of it is wanted
  }
  redis.on('ready', faults.guard('task', 'Redis: ready', onReady))
  redis.on('close', faults.guard('task', 'Redis: close', onClose))
  redis.on(sharded ? 'smessageBuffer' : 'messageBuffer', faults.guard('task', 'Redis: message', onMessage))

  return {
    ordered: !sharded,
    isUp: () => up,
    use(nextLogId) {
      const former = [...wanted].map((topic) => channels.of(logId, topic))
      const isFirst = logId === ''
      logId = nextLogId
      if (!isFirst && former.length > 0) void unsubscribe(former)
      request(wanted)
    },
    add(topic) {
      wanted.add(topic)
      request([topic])
    },
    remove(topic) {
      wanted.delete(topic)
      if (logId !== '') void unsubscribe([channels.of(logId, topic)])
    },
    async probe() {
      if (!up || sharded) return
      await redis.ping().catch(() => (redis as Redis).disconnect(true))
    }
  }
}
