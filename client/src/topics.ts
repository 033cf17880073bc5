import { RealtimeError } from './error.ts'
import type { RealtimeEvent } from './event-types.ts'
import type { EventMessage, PongMessage, ServerMessage, SubscribedMessage } from './messages.ts'
import type { State } from './state.ts'
import { advance, judge, reached, restart, type Topic } from './topic.ts'

/** So many questions about topics are on the way at once; the others wait for their answers. */
const inFlightMax = 4
/** A question that could not be answered is asked again after so long, and up to as much again. */
const retryMs = 1_000
/** Codes that say nothing against the question: the server could not answer just then. */
const temporary = new Set(['BUSY', 'DATABASE_UNAVAILABLE', 'DRAINING', 'INTERNAL'])

/** The key of the own topic in a storage: its name is not known before the first connection. */
export const ownKey = 'user'

export const isOwn = (name: string): boolean => name.startsWith('user:')
const keyOf = (topic: Topic): string => (isOwn(topic.name) ? ownKey : topic.name)

const topicOf = (core: State, name: string): Topic | undefined => (isOwn(name) ? core.own : core.topics.get(name))

/** Brings the server's view in line with what is wanted: on `ready`, after every wish and after every answer. */
export function pump(core: State): void {
  if (core.state.status !== 'ready') return
  let inFlight = countInFlight(core)
  if (inFlight > 0) watchOverdue(core)
  for (const topic of [...core.topics.values()]) {
    const { isWanted, isHeld, phase } = topic
    if (!isWanted && phase === 'off') forget(core, topic)
    const next = isWanted && phase === 'off' && !isHeld ? join : !isWanted && phase === 'on' ? leave : undefined
    if (!next || inFlight >= inFlightMax) continue
    if (!core.pace.take()) {
      clearTimeout(core.pumpTimer)
      core.pumpTimer = setTimeout(() => pump(core), core.pace.waitMs())
      return
    }
    next(core, topic)
    inFlight += 1
  }
}

/**
 * Questions on the way. One that has had no answer, and no event, for too long is told and no longer counted: it may be
 * answered yet (a long history is on its way, say), but the others shall not wait for it.
 */
function countInFlight(core: State): number {
  const { timeoutMs } = core
  const nowMs = performance.now()
  let inFlight = 0
  for (const topic of core.topics.values()) {
    if (topic.phase !== 'joining' && topic.phase !== 'leaving') continue
    if (nowMs - topic.askedMs < timeoutMs) inFlight += 1
    else if (!topic.isOverdue) {
      topic.isOverdue = true
      core.errors.tell(new RealtimeError('NO_ANSWER', `the server does not answer about ${topic.name}`, topic.name))
    }
  }
  return inFlight
}

/** Looks again once a question may be overdue. */
function watchOverdue(core: State): void {
  core.overdueTimer ??= setTimeout(() => {
    core.overdueTimer = undefined
    pump(core)
  }, core.timeoutMs + 1)
}

function ask(core: State, topic: Topic, phase: 'joining' | 'leaving'): void {
  watchOverdue(core)
  topic.phase = phase
  topic.askedMs = performance.now()
  topic.isOverdue = false
}

export function forget(core: State, topic: Topic): void {
  core.topics.delete(topic.name)
  topic.gone.resolve()
}

function join(core: State, topic: Topic): void {
  ask(core, topic, 'joining')
  const { name, cursor } = topic
  core.link?.ask({ op: 'subscribe', topic: name, ...(cursor !== undefined && { since: cursor }) }, (answer) => {
    if (answer.op !== 'error') topic.phase = 'on'
    else if (temporary.has(answer.code)) {
      topic.phase = 'off'
      core.pace.hold(retryMs * (1 + Math.random()))
    } else refuse(core, topic, new RealtimeError(answer.code, answer.message, name))
    pump(core)
  })
}

function leave(core: State, topic: Topic): void {
  ask(core, topic, 'leaving')
  core.link?.ask({ op: 'unsubscribe', topic: topic.name }, () => {
    topic.phase = 'off'
    pump(core)
  })
}

/** The topic is not ours, or no longer. */
export function refuse(core: State, topic: Topic, error: RealtimeError): void {
  topic.isWanted = false
  forget(core, topic)
  topic.joined.reject(error)
  core.errors.tell(error)
}

/** One of the topic's events did not come: asks for everything after the last one that did. */
function repair(core: State, topic: Topic): void {
  if (topic.phase !== 'on') return
  ask(core, topic, 'joining')
  const { name, cursor = '' } = topic
  core.link?.ask({ op: 'subscribe', topic: name, since: cursor }, (answer) => {
    topic.phase = 'on'
    if (answer.op === 'error') core.link?.end(1006, `a lost event could not be fetched: ${answer.message}`)
    pump(core)
  })
}

/** What is said about a topic: events in order, each once; what is about a topic nobody wants is passed over. */
export function receiveOnTopic(core: State, message: Extract<ServerMessage, { topic: string }>): void {
  const topic = topicOf(core, message.topic)
  if (!topic?.isWanted) return
  if (topic === core.own) topic.name = message.topic
  if (message.op === 'event') receiveEvent(core, topic, message)
  else if (message.op === 'subscribed') receiveSubscribed(core, topic, message)
  else if (message.op === 'resync') startAnew(core, topic, message.cursor)
  else if (topic !== core.own && topic.phase === 'on') {
    refuse(core, topic, new RealtimeError('NO_LONGER_SUBSCRIBED', `the server ended ${topic.name}`, topic.name))
  }
}

function receiveEvent(core: State, topic: Topic, message: EventMessage): void {
  topic.askedMs = performance.now()
  const verdict = judge(topic, message)
  if (verdict === 'loss') repair(core, topic)
  if (verdict !== 'deliver') return
  const { op: _, ...event } = message
  core.events.get(message.type)?.tell(event as RealtimeEvent)
  core.events.get('*')?.tell(event as RealtimeEvent)
  core.keep(keyOf(topic), message.cursor)
}

function receiveSubscribed(core: State, topic: Topic, { cursor, recovered }: SubscribedMessage): void {
  if (!reached(topic, cursor) || topic.isUnknown) startAnew(core, topic, cursor)
  else core.keep(keyOf(topic), topic.cursor ?? cursor)
  topic.joined.resolve({ topic: topic.name, cursor: topic.cursor ?? cursor, recovered })
}

/** A quiet topic's cursor moves on, so that it never falls out of the log; those with a question on the way wait for its answer. */
export function receivePong(core: State, { cursor }: PongMessage): void {
  if (cursor === undefined) return
  for (const topic of [core.own, ...core.topics.values()]) {
    if (topic.phase === 'on' && topic.isWanted && advance(topic, cursor)) core.keep(keyOf(topic), cursor)
  }
}

function startAnew(core: State, topic: Topic, cursor: string): void {
  restart(topic, cursor)
  core.resyncs.tell(topic.name)
  core.keep(keyOf(topic), cursor, true)
}

function stopTimers(core: State): void {
  clearTimeout(core.pumpTimer)
  clearTimeout(core.overdueTimer)
  core.overdueTimer = undefined
}

/** The connection is gone: everything has to be asked again on the next. */
export function disconnectTopics(core: State): void {
  stopTimers(core)
  core.pace.reset()
  for (const topic of [core.own, ...core.topics.values()]) {
    topic.phase = 'off'
    topic.withheld = undefined
    if (!topic.isWanted) forget(core, topic)
  }
}

/** The client has ended: nobody is left waiting. */
export function abandonTopics(core: State, error: RealtimeError): void {
  stopTimers(core)
  for (const topic of core.topics.values()) {
    topic.joined.reject(error)
    forget(core, topic)
  }
}
