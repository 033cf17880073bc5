/** All topics of a client: requests to the server and its messages about topics. */
import { receiveEphemeral } from './ephemeral.ts'
import { RealtimeError } from './error.ts'
import type { RealtimeEvent } from './event-types.ts'
import type { EventMessage, PongMessage, ServerMessage, SubscribedMessage } from './messages.ts'
import type { State } from './state.ts'
import { advance, classify, completeUpTo, restart, type Topic } from './topic.ts'

/** Maximum of pending requests about topics; the others wait for their responses. */
const inFlightMax = 4
/** Delay before a failed request is retried, plus a random delay of up to the same. */
const retryMs = 1_000
/** Codes of temporary errors, where retrying helps. */
const temporary = new Set(['BUSY', 'DATABASE_UNAVAILABLE', 'DRAINING', 'INTERNAL'])

/** The key of the own topic in a storage: its name is not known before the first connection. */
export const ownKey = 'user'

export const isOwn = (name: string): boolean => name.startsWith('user:')
const keyOf = (topic: Topic): string => (isOwn(topic.name) ? ownKey : topic.name)

const topicOf = (client: State, name: string): Topic | undefined => (isOwn(name) ? client.own : client.topics.get(name))

/** Synchronises the server's subscriptions with the wanted ones: on `ready`, after every change or response. */
export function pump(client: State): void {
  if (client.state.status !== 'ready') return
  let inFlight = countInFlight(client)
  if (inFlight > 0) watchOverdue(client)
  for (const topic of [...client.topics.values()]) {
    const { isWanted, isLoading, phase } = topic
    if (!isWanted && phase === 'off') drop(client, topic)
    const isToJoin = isWanted && phase === 'off' && !isLoading
    const isToLeave = !isWanted && phase === 'on'
    const next = isToJoin ? sendSubscribe : isToLeave ? sendUnsubscribe : undefined
    if (!next || inFlight >= inFlightMax) continue
    if (!client.rateLimiter.acquire()) {
      clearTimeout(client.pumpTimer)
      client.pumpTimer = setTimeout(() => pump(client), client.rateLimiter.waitMs())
      return
    }
    next(client, topic)
    inFlight += 1
  }
}

/**
 * Counts the pending requests. One without response and events for too long is reported and no longer counted: it may
 * still succeed (e.g. with a long history), but the others must not wait for it.
 */
function countInFlight(client: State): number {
  const { timeoutMs } = client
  const nowMs = performance.now()
  let inFlight = 0
  for (const topic of client.topics.values()) {
    if (topic.phase !== 'joining' && topic.phase !== 'leaving') continue
    if (nowMs - topic.requestedMs < timeoutMs) inFlight += 1
    else if (!topic.isOverdue) {
      topic.isOverdue = true
      client.errors.emit(new RealtimeError('NO_ANSWER', `no response from the server about ${topic.name}`, topic.name))
    }
  }
  return inFlight
}

/** Checks again when a request may be overdue. */
function watchOverdue(client: State): void {
  client.overdueTimer ??= setTimeout(() => {
    client.overdueTimer = undefined
    pump(client)
  }, client.timeoutMs + 1)
}

function markRequested(client: State, topic: Topic, phase: 'joining' | 'leaving'): void {
  watchOverdue(client)
  topic.phase = phase
  topic.requestedMs = performance.now()
  topic.isOverdue = false
}

export function drop(client: State, topic: Topic): void {
  client.topics.delete(topic.name)
  topic.gone.resolve()
}

function sendSubscribe(client: State, topic: Topic): void {
  markRequested(client, topic, 'joining')
  const { name, cursor } = topic
  client.transport?.request(
    { op: 'subscribe', topic: name, ...(cursor !== undefined && { since: cursor }) },
    (response) => {
      if (response.op !== 'error') topic.phase = 'on'
      else if (temporary.has(response.code)) {
        topic.phase = 'off'
        client.rateLimiter.pause(retryMs * (1 + Math.random()))
      } else refuse(client, topic, new RealtimeError(response.code, response.message, name))
      pump(client)
    }
  )
}

function sendUnsubscribe(client: State, topic: Topic): void {
  markRequested(client, topic, 'leaving')
  client.transport?.request({ op: 'unsubscribe', topic: topic.name }, () => {
    topic.phase = 'off'
    pump(client)
  })
}

/** Drops a topic that the server refuses, now or later. */
export function refuse(client: State, topic: Topic, error: RealtimeError): void {
  topic.isWanted = false
  drop(client, topic)
  topic.joined.reject(error)
  client.errors.emit(error)
}

/** Requests everything after the last event received, as a later one is missing. */
function repair(client: State, topic: Topic): void {
  if (topic.phase !== 'on') return
  markRequested(client, topic, 'joining')
  const { name, cursor = '' } = topic
  client.transport?.request({ op: 'subscribe', topic: name, since: cursor }, (response) => {
    topic.phase = 'on'
    if (response.op === 'error') client.transport?.end(1006, `a lost event could not be fetched: ${response.message}`)
    pump(client)
  })
}

/** Handles a message about a topic: delivers events in order, each once; ignores topics that are not wanted. */
export function receiveOnTopic(client: State, message: Extract<ServerMessage, { topic: string }>): void {
  const topic = topicOf(client, message.topic)
  if (!topic?.isWanted) return
  if (topic === client.own) topic.name = message.topic
  if (message.op === 'event') receiveEvent(client, topic, message)
  else if (message.op === 'ephemeral') receiveEphemeral(client, message)
  else if (message.op === 'subscribed') receiveSubscribed(client, topic, message)
  else if (message.op === 'resync') resync(client, topic, message.cursor)
  else if (topic !== client.own && topic.phase === 'on') {
    refuse(client, topic, new RealtimeError('NO_LONGER_SUBSCRIBED', `the server ended ${topic.name}`, topic.name))
  }
}

function receiveEvent(client: State, topic: Topic, message: EventMessage): void {
  topic.requestedMs = performance.now()
  const kind = classify(topic, message)
  if (kind === 'loss') repair(client, topic)
  if (kind !== 'deliver') return
  const { op: _, ...event } = message
  client.events.get(message.type)?.emit(event as RealtimeEvent)
  client.events.get('*')?.emit(event as RealtimeEvent)
  client.storeCursor(keyOf(topic), message.cursor)
}

function receiveSubscribed(client: State, topic: Topic, { cursor, recovered }: SubscribedMessage): void {
  if (!completeUpTo(topic, cursor) || topic.isUnknown) resync(client, topic, cursor)
  else client.storeCursor(keyOf(topic), topic.cursor ?? cursor)
  topic.joined.resolve({ topic: topic.name, cursor: topic.cursor ?? cursor, recovered })
}

/** Advances the cursors of idle topics, so that they never fall out of the log, unless a request is pending. */
export function receivePong(client: State, { cursor }: PongMessage): void {
  if (cursor === undefined) return
  for (const topic of [client.own, ...client.topics.values()]) {
    if (topic.phase === 'on' && topic.isWanted && advance(topic, cursor)) client.storeCursor(keyOf(topic), cursor)
  }
}

function resync(client: State, topic: Topic, cursor: string): void {
  restart(topic, cursor)
  client.resyncs.emit(topic.name)
  client.storeCursor(keyOf(topic), cursor, true)
}

function stopTimers(client: State): void {
  clearTimeout(client.pumpTimer)
  clearTimeout(client.overdueTimer)
  client.overdueTimer = undefined
}

/** After a disconnect: all topics must be subscribed again on the next connection. */
export function disconnectTopics(client: State): void {
  stopTimers(client)
  client.rateLimiter.reset()
  for (const topic of [client.own, ...client.topics.values()]) {
    topic.phase = 'off'
    topic.withheld = undefined
    if (!topic.isWanted) drop(client, topic)
  }
}

/** After the client has closed: rejects everything that is pending. */
export function abandonTopics(client: State, error: RealtimeError): void {
  stopTimers(client)
  for (const topic of client.topics.values()) {
    topic.joined.reject(error)
    drop(client, topic)
  }
}
