/** Subscribing to and unsubscribing from topics. */
import { readCursor } from './cursors.ts'
import { RealtimeError } from './error.ts'
import { report, type State } from './state.ts'
import { createTopic, type Subscribed, type Topic } from './topic.ts'
import { drop, isOwn, pump, refuse } from './topics.ts'

/** The server's limit, minus the own topic. */
const topicsMax = 99
const topicPattern = /^(?=.{1,64}$)[a-z]+(:\w+)?$/
const cursorLengthMax = 256

/**
 * Subscribes to a topic, across reconnects.
 * @param since the last cursor of an earlier run; without it the stored one; without that, from now on
 * @throws RealtimeError (as a rejection): refused by the server or the client, unsubscribed meanwhile, or closed
 */
export async function subscribe(client: State, name: string, since?: string): Promise<Subscribed> {
  if (client.state.status === 'closed') throw new RealtimeError('CLOSED', 'the client is closed', name)
  if (isOwn(name)) throw new RealtimeError('IMPLIED', 'the own user topic is subscribed on sign-in', name)
  if (!topicPattern.test(name)) throw new RealtimeError('BAD_TOPIC', `invalid topic name: ${name}`, name)
  if (since !== undefined && since.length > cursorLengthMax)
    throw new RealtimeError('BAD_CURSOR', 'invalid cursor', name)
  const present = client.topics.get(name)
  if (present?.isWanted) return present.joined.promise
  if (present) {
    await present.gone.promise
    return subscribe(client, name, since)
  }
  if (client.topics.size >= topicsMax) throw new RealtimeError('TOO_MANY', `more than ${topicsMax} topics`, name)
  const topic = createTopic(name, since)
  client.topics.set(name, topic)
  if (since === undefined && client.storage) await loadCursor(client, topic)
  pump(client)
  return topic.joined.promise
}

async function loadCursor(client: State, topic: Topic): Promise<void> {
  topic.isLoading = true
  try {
    const onFailure = (error: unknown): void => report(client, error)
    topic.cursor = await readCursor(client.storage, topic.name, { limitMs: client.timeoutMs, onFailure })
  } catch (error) {
    refuse(client, topic, new RealtimeError('STORAGE_FAILED', String(error), topic.name))
  }
  topic.isLoading = false
}

/**
 * Unsubscribes from a topic: no event of it is delivered after this call. Resolves when the server has confirmed, or
 * the connection is closed.
 */
export async function unsubscribe(client: State, name: string): Promise<void> {
  const topic = client.topics.get(name)
  if (!topic) return
  if (topic.isWanted) {
    topic.isWanted = false
    topic.joined.reject(new RealtimeError('UNSUBSCRIBED', `${name} was unsubscribed`, name))
  }
  if (topic.phase === 'off') drop(client, topic)
  pump(client)
  await topic.gone.promise
}
