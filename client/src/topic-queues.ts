/** Which tabs want which topics of a shared socket, and the requests about each topic, one after another. */
import type { ClientMessage, ServerMessage } from './messages.ts'
import { createRateLimiter } from './rate-limiter.ts'

type OnResponse = (response: ServerMessage) => void

export interface TopicQueues {
  /** asks for what the tab has not seen, and for what comes; `onResponse`: when it has been sent */
  subscribe(topic: string, port: string, since: string | undefined, onResponse: OnResponse): void
  /** the server sends it without being asked: nothing is asked about it until it has said so */
  expect(topic: string, port: string): void
  /** ends the topic when no other tab wants it */
  unsubscribe(topic: string, port: string, onResponse: OnResponse): void
  /** the tab is gone */
  leave(port: string): void
  /** notes how far the tabs have been told */
  note(message: ServerMessage): void
  stop(): void
}

interface Topic {
  readonly name: string
  /** the tabs that want it */
  readonly ports: Set<string>
  readonly jobs: (() => void)[]
  isBusy: boolean
  /** the server sends it on this socket */
  isOn: boolean
  /** every tab that wants it has been told of it up to here */
  position: string | undefined
}

/**
 * From where a topic is sent again: what the tab has seen, but not later than what all have been told, for which it is sent
 * again as well. Cursors of one log sort as text.
 */
function startOf({ isOn, position }: Topic, since: string | undefined): string | undefined {
  if (!isOn || position === undefined) return since
  return since === undefined || since > position ? position : since
}

/** The server answers only the last of several requests about a topic: so the next one waits for the answer. */
export function createTopicQueues(pass: (message: ClientMessage, onResponse: OnResponse) => void): TopicQueues {
  const topics = new Map<string, Topic>()
  const limiter = createRateLimiter()
  let isStopped = false

  const topicOf = (name: string): Topic => {
    const topic = topics.get(name) ?? {
      ...{ name, ports: new Set<string>(), jobs: [], isBusy: false, isOn: false, position: undefined }
    }
    topics.set(name, topic)
    return topic
  }
  const next = (topic: Topic): void => {
    if (isStopped || topic.isBusy || topic.jobs.length === 0) return
    if (!limiter.acquire()) {
      setTimeout(() => next(topic), limiter.waitMs())
      return
    }
    topic.isBusy = true
    topic.jobs.shift()?.()
  }
  const done = (topic: Topic): void => {
    topic.isBusy = false
    next(topic)
  }
  const enqueue = (topic: Topic, job: () => void): void => {
    topic.jobs.push(job)
    next(topic)
  }
  const unsubscribe = (name: string, port: string, onResponse: OnResponse): void => {
    const topic = topicOf(name)
    topic.ports.delete(port)
    enqueue(topic, () => {
      if (topic.ports.size > 0 || !topic.isOn) {
        onResponse({ op: 'unsubscribed', topic: name })
        done(topic)
        return
      }
      topic.isOn = false
      pass({ op: 'unsubscribe', topic: name }, (response) => {
        onResponse(response)
        done(topic)
      })
    })
  }
  return {
    unsubscribe,
    expect(name, port) {
      const topic = topicOf(name)
      topic.ports.add(port)
      topic.isBusy = true
    },
    subscribe(name, port, since, onResponse) {
      const topic = topicOf(name)
      topic.ports.add(port)
      enqueue(topic, () => {
        const start = startOf(topic, since)
        pass({ op: 'subscribe', topic: name, ...(start !== undefined && { since: start }) }, (response) => {
          if (response.op === 'subscribed') {
            topic.isOn = true
            topic.position = response.cursor
          } else if (!topic.isOn) topic.ports.delete(port)
          onResponse(response)
          done(topic)
        })
      })
    },
    leave(port) {
      for (const { name, ports } of topics.values()) {
        if (ports.has(port) && !name.startsWith('user:')) unsubscribe(name, port, () => undefined)
        ports.delete(port)
      }
    },
    note(message) {
      if (!('topic' in message)) return
      const topic = topicOf(message.topic)
      if (message.op === 'event' || message.op === 'resync') topic.position = message.cursor
      else if (message.op === 'subscribed') {
        Object.assign(topic, { isOn: true, position: message.cursor })
        done(topic)
      } else if (message.op === 'unsubscribed') topic.isOn = false
    },
    stop() {
      isStopped = true
    }
  }
}
