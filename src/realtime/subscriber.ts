import type { FastifyBaseLogger } from 'fastify'
import type { Cluster, Redis } from 'ioredis'
import type { Channels } from './wire.ts'

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
  events: SubscriberEvents
): Subscriber {
  const sharded = redis.isCluster
  if (!sharded) (redis as Redis).options.autoResubscribe = false // ours says when it is confirmed
  const wanted = new Set<string>()
  let fresh = new Set<string>()
  let up = redis.status === 'ready'

  async function subscribe(topics: string[]): Promise<void> {
    try {
      if (sharded) await Promise.all(topics.map((topic) => redis.ssubscribe(channels.of(topic))))
      else await redis.subscribe(...topics.map(channels.of))
      events.onConfirmed(topics.filter((topic) => wanted.has(topic)))
    } catch (error) {
      if (!up) return // all of them are asked for when it is back
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
    if (!up) return
    for (let start = 0; start < topics.length; start += channelsPerCommand) {
      void subscribe(topics.slice(start, start + channelsPerCommand))
    }
  }

  redis.on('ready', () => {
    up = true
    request(wanted)
  })
  redis.on('close', () => {
    if (up) log.warn('Redis: the subscriber connection is gone; events come from the log')
    up = false
    events.onDown()
  })
  redis.on(sharded ? 'smessageBuffer' : 'messageBuffer', (channel: Buffer, payload: Buffer) =>
    events.onMessage(channels.topicOf(channel.toString()), payload)
  )

  return {
    ordered: !sharded,
    isUp: () => up,
    add(topic) {
      wanted.add(topic)
      request([topic])
    },
    remove(topic) {
      wanted.delete(topic)
      if (!up) return
      const left = sharded ? redis.sunsubscribe(channels.of(topic)) : redis.unsubscribe(channels.of(topic))
      left.catch(() => undefined)
    },
    async probe() {
      if (!up || sharded) return
      await redis.ping().catch(() => (redis as Redis).disconnect(true))
    }
  }
}
