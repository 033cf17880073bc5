/** Drops topics without members after a while, and ends their subscriptions in Redis. */
import { topics as topicNames } from '../schemas/topics.ts'
import type { Hub } from './hub.ts'
import type { Subscriber } from './subscriber.ts'

/** A topic without members is kept this long: a client that reconnects finds it subscribed. */
const idleMsMax = 5000

export function dropIdleTopics(hub: Hub, subscriber: Subscriber, nowMs: number): void {
  for (const topic of hub.idle) {
    if (nowMs - topic.idleSinceMs <= idleMsMax || topic.name === topicNames.control) continue
    hub.drop(topic)
    subscriber.remove(topic.name)
  }
}
