import type { Core } from './core.ts'
import { RealtimeError } from './error.ts'
import type { RealtimeEvent } from './event-types.ts'
import type { EventMessage, ServerMessage, SubscribedMessage } from './messages.ts'
import { createTopic, judge, reached, restart, type Subscribed, type Topic } from './topic.ts'

/** So many questions about topics are on the way at once; the others wait for their answers. */
const inFlightMax = 4
/** A client may hold so many topics besides its own. */
const topicsMax = 100

/** The key of the own topic in a storage: its name is not known before the first connection. */
export const ownKey = 'user'

const isOwn = (name: string): boolean => name.startsWith('user:')
const keyOf = (topic: Topic): string => (isOwn(topic.name) ? ownKey : topic.name)

const topicOf = (core: Core, name: string): Topic | undefined => (isOwn(name) ? core.own : core.topics.get(name))

/** Brings the server's view in line with what is wanted: on `ready`, after every wish and after every answer. */
export function pump(core: Core): void {
  if (core.state.status !== 'ready') return
  let inFlight = 0
  for (const { phase } of core.topics.values()) if (phase === 'joining' || phase === 'leaving') inFlight += 1
  for (const topic of [...core.topics.values()]) {
    if (!topic.isWanted && topic.phase === 'off') forget(core, topic)
    if (inFlight >= inFlightMax || topic.isHeld) continue
    if (topic.isWanted && topic.phase === 'off') join(core, topic)
    else if (!topic.isWanted && topic.phase === 'on') leave(core, topic)
    else continue
    inFlight += 1
  }
}

function forget(core: Core, topic: Topic): void {
  core.topics.delete(topic.name)
  topic.gone.resolve()
}

function join(core: Core, topic: Topic): void {
  topic.phase = 'joining'
  const { name, cursor } = topic
  core.link?.ask({ op: 'subscribe', topic: name, ...(cursor !== undefined && { since: cursor }) }, (answer) => {
    if (answer.op === 'error') refuse(core, topic, new RealtimeError(answer.code, answer.message, name))
    else topic.phase = 'on'
    pump(core)
  })
}

function leave(core: Core, topic: Topic): void {
  topic.phase = 'leaving'
  core.link?.ask({ op: 'unsubscribe', topic: topic.name }, () => {
    topic.phase = 'off'
    pump(core)
  })
}

/** The topic is not ours, or no longer: whoever waits for it is told, else everybody. */
function refuse(core: Core, topic: Topic, error: RealtimeError): void {
  topic.isWanted = false
  forget(core, topic)
  if (topic.joined.isSettled) core.errors.tell(error)
  else topic.joined.reject(error)
}

/** One of the topic's events did not come: asks for everything after the last one that did. */
function repair(core: Core, topic: Topic): void {
  if (topic.phase !== 'on') return
  topic.phase = 'joining'
  const { name, cursor = '' } = topic
  core.link?.ask({ op: 'subscribe', topic: name, since: cursor }, (answer) => {
    topic.phase = 'on'
    if (answer.op === 'error') core.link?.end(1006, `a lost event could not be fetched: ${answer.message}`)
    pump(core)
  })
}

/** What is said about a topic: events in order, each once; what is about a topic nobody wants is passed over. */
export function receiveOnTopic(core: Core, message: Extract<ServerMessage, { topic: string }>): void {
  const topic = topicOf(core, message.topic)
  if (!topic) return
  if (topic === core.own) topic.name = message.topic
  if (message.op === 'event') receiveEvent(core, topic, message)
  else if (message.op === 'subscribed') receiveSubscribed(core, topic, message)
  else if (message.op === 'resync') startAnew(core, topic, message.cursor)
  else if (topic !== core.own && topic.isWanted && topic.phase === 'on') {
    refuse(core, topic, new RealtimeError('NO_LONGER_SUBSCRIBED', `the server ended ${topic.name}`, topic.name))
  }
}

function receiveEvent(core: Core, topic: Topic, message: EventMessage): void {
  if (!topic.isWanted) return
  const verdict = judge(topic, message)
  if (verdict === 'loss') repair(core, topic)
  if (verdict !== 'deliver') return
  const { op: _, ...event } = message
  core.events.get(message.type)?.tell(event as RealtimeEvent)
  core.events.get('*')?.tell(event as RealtimeEvent)
  core.keep(keyOf(topic), message.cursor)
}

function receiveSubscribed(core: Core, topic: Topic, { cursor, recovered }: SubscribedMessage): void {
  if (!reached(topic, cursor)) startAnew(core, topic, cursor)
  else core.keep(keyOf(topic), topic.cursor ?? cursor)
  topic.joined.resolve({ topic: topic.name, cursor: topic.cursor ?? cursor, recovered })
}

function startAnew(core: Core, topic: Topic, cursor: string): void {
  restart(topic, cursor)
  core.resyncs.tell(topic.name)
  core.keep(keyOf(topic), cursor)
}

/** The connection is gone: everything has to be asked again on the next. */
export function disconnectTopics(core: Core): void {
  for (const topic of [core.own, ...core.topics.values()]) {
    topic.phase = 'off'
    topic.withheld = undefined
    if (!topic.isWanted) forget(core, topic)
  }
}

/** The client has ended: nobody is left waiting. */
export function abandonTopics(core: Core, error: RealtimeError): void {
  for (const topic of core.topics.values()) {
    topic.joined.reject(error)
    forget(core, topic)
  }
}

/**
 * Wants a topic from now on, over every connection.
 * @param since the last cursor of a former program; without, the storage is asked; without that, from now on
 * @throws RealtimeError (as a rejection): refused by the server or the client, unsubscribed meanwhile, or closed
 */
export async function subscribe(core: Core, name: string, since?: string): Promise<Subscribed> {
  if (core.state.status === 'closed') throw new RealtimeError('CLOSED', 'the client is closed', name)
  if (isOwn(name)) throw new RealtimeError('IMPLIED', 'the own user topic comes with signing in', name)
  const present = core.topics.get(name)
  if (present?.isWanted) return present.joined.promise
  if (present) {
    await present.gone.promise
    return subscribe(core, name, since)
  }
  if (core.topics.size >= topicsMax) throw new RealtimeError('TOO_MANY', `more than ${topicsMax} topics`, name)
  const topic = createTopic(name, since)
  core.topics.set(name, topic)
  if (since === undefined && core.storage) await recall(core, topic)
  pump(core)
  return topic.joined.promise
}

async function recall(core: Core, topic: Topic): Promise<void> {
  topic.isHeld = true
  try {
    topic.cursor = (await core.storage?.get(topic.name)) || undefined
  } catch (error) {
    refuse(core, topic, new RealtimeError('STORAGE_FAILED', String(error), topic.name))
  }
  topic.isHeld = false
}

/** Ends a topic: no event of it after this call. Resolves when the server has confirmed, or is gone. */
export async function unsubscribe(core: Core, name: string): Promise<void> {
  const topic = core.topics.get(name)
  if (!topic) return
  if (topic.isWanted) {
    topic.isWanted = false
    topic.joined.reject(new RealtimeError('UNSUBSCRIBED', `${name} was unsubscribed`, name))
  }
  if (topic.phase === 'off') forget(core, topic)
  pump(core)
  await topic.gone.promise
}
