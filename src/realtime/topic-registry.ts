/** The topics of a worker by name: which of them are idle, and whether Redis has confirmed all their subscriptions. */
import { performance } from 'node:perf_hooks'

/** The fields of a topic that are looked at here. */
interface TopicFields {
  readonly name: string
  readonly members: { readonly size: number }
  /** number of pending subscriptions */
  pending: number
  /** Redis has confirmed the subscription on the present connection */
  confirmed: boolean
  /** by performance.now(), whole: V8 keeps a fraction beside the object */
  idleSinceMs: number
}

export interface TopicRegistry<T> {
  readonly topics: Map<string, T>
  /** topics without members or pending subscriptions that had some */
  readonly idle: ReadonlySet<T>
  /** the topic; created if there is none */
  open(name: string): T
  /** Redis has confirmed the subscription on the present connection */
  confirm(topic: T): void
  /** there is no such connection any more */
  unconfirmAll(): void
  isAllConfirmed(): boolean
}

interface IdleMarks<T> {
  markUsed(topic: T): void
  /** unless it has members or pending subscriptions */
  markIdle(topic: T): void
  delete(topic: T): void
}

/** Counted as they change: a worker has a topic for each of its users, and looks several times a second. */
export function createTopicRegistry<T extends TopicFields>(
  newTopic: (name: string) => T
): TopicRegistry<T> & IdleMarks<T> {
  const topics = new Map<string, T>()
  const idle = new Set<T>()
  let unconfirmed = 0
  return {
    topics,
    idle,
    open(name) {
      let topic = topics.get(name)
      if (!topic) {
        topic = newTopic(name)
        topics.set(name, topic)
        unconfirmed++
      }
      return topic
    },
    delete(topic) {
      idle.delete(topic)
      if (topics.delete(topic.name) && !topic.confirmed) unconfirmed--
    },
    confirm(topic) {
      if (!topic.confirmed) unconfirmed--
      topic.confirmed = true
    },
    unconfirmAll() {
      for (const topic of topics.values()) topic.confirmed = false
      unconfirmed = topics.size
    },
    isAllConfirmed: () => unconfirmed === 0,
    markUsed: (topic) => void idle.delete(topic),
    markIdle(topic) {
      if (topic.members.size > 0 || topic.pending > 0) return
      topic.idleSinceMs = Math.round(performance.now())
      idle.add(topic)
    }
  }
}
