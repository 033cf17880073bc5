import { readCursor } from './cursors.ts'
import { RealtimeError } from './error.ts'
import { report, type State } from './state.ts'
import { createTopic, type Subscribed, type Topic } from './topic.ts'
import { forget, isOwn, pump, refuse } from './topics.ts'

/** The server's limit, less the own topic. */
const topicsMax = 99
const topicPattern = /^(?=.{1,64}$)[a-z]+(:\w+)?$/
const cursorLengthMax = 256

/**
 * Wants a topic from now on, over every connection.
 * @param since the last cursor of a former program; without, the storage is asked; without that, from now on
 * @throws RealtimeError (as a rejection): refused by the server or the client, unsubscribed meanwhile, or closed
 */
export async function subscribe(core: State, name: string, since?: string): Promise<Subscribed> {
  if (core.state.status === 'closed') throw new RealtimeError('CLOSED', 'the client is closed', name)
  if (isOwn(name)) throw new RealtimeError('IMPLIED', 'the own user topic comes with signing in', name)
  if (!topicPattern.test(name)) throw new RealtimeError('BAD_TOPIC', `not the name of a topic: ${name}`, name)
  if (since !== undefined && since.length > cursorLengthMax) throw new RealtimeError('BAD_CURSOR', 'not a cursor', name)
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

async function recall(core: State, topic: Topic): Promise<void> {
  topic.isHeld = true
  try {
    const onFailure = (error: unknown): void => report(core, error)
    topic.cursor = await readCursor(core.storage, topic.name, { limitMs: core.timeoutMs, onFailure })
  } catch (error) {
    refuse(core, topic, new RealtimeError('STORAGE_FAILED', String(error), topic.name))
  }
  topic.isHeld = false
}

/** Ends a topic: no event of it after this call. Resolves when the server has confirmed, or is gone. */
export async function unsubscribe(core: State, name: string): Promise<void> {
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
