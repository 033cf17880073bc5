/** The subscriptions of a connection: begun, ended, and restarted when its client lags behind. */
import { type AppError, failure } from '../errors.ts'
import type { ClientMessage } from '../schemas/realtime.ts'
import type { CommandConnection, PendingAttempt } from './command-context.ts'
import type { SubscriptionCallbacks } from './pending-subscriptions.ts'
import { checkCurrentAccess } from './topic-access.ts'

const topicsMax = 100

type MessageId = ClientMessage['id']

/** @throws TOO_MANY_TOPICS, and as checkTopicAccess */
export async function subscribe(
  connection: CommandConnection,
  topic: string,
  since: string | null,
  id: MessageId
): Promise<void> {
  const { topics, claims, gateway } = connection
  if (topics.length >= topicsMax && !topics.includes(topic))
    throw failure('TOO_MANY_TOPICS', { params: { max: topicsMax } })
  if (claims) await checkCurrentAccess(gateway, claims, topic)
  if (connection.closing) return
  unsubscribe(connection, topic)
  await subscribeUnchecked(connection, topic, since, id)
}

/** Marks the topic's subscription as pending: until it is complete, ended or begun again. */
function beginAttempt(
  connection: CommandConnection,
  topic: string,
  attempt: PendingAttempt = {}
): { isOver(): boolean; complete(): void } {
  connection.pending ??= new Map()
  connection.pending.set(topic, attempt)
  const isOver = (): boolean => connection.closing || connection.pending?.get(topic) !== attempt
  return {
    isOver,
    complete: () => {
      if (isOver()) return
      connection.pending?.delete(topic)
      if (connection.pending?.size === 0) connection.pending = null
    }
  }
}

const accountOf = ({ claims }: CommandConnection): string => claims?.id ?? ''

/** Resolves when the socket is a member and has been sent all it had missed, or the subscription has been ended. */
export function subscribeUnchecked(
  connection: CommandConnection,
  topic: string,
  since: string | null,
  id?: MessageId
): Promise<void> {
  connection.topics = [...connection.topics, topic]
  return new Promise((resolve, reject) => {
    const { isOver, complete } = beginAttempt(connection, topic, { refuse: reject })
    const callbacks: SubscriptionCallbacks = {
      accountId: accountOf(connection),
      resync: (cursor) => connection.send({ op: 'resync', topic, cursor }),
      done: (cursor, recovered) => {
        complete()
        connection.send({ op: 'subscribed', topic, cursor, recovered }, id)
        resolve()
      },
      failed: (error) => {
        removeTopic(connection, topic)
        reject(error)
      },
      isOver: () => {
        if (isOver()) resolve()
        return isOver()
      },
      bufferedBytes: () => connection.bufferedBytes
    }
    connection.gateway.catchUp.subscribe(topic, connection, since, callbacks)
  })
}

/** The client reads more slowly than events are delivered: its topics continue from the log, at its pace. */
export function restartSubscriptions(connection: CommandConnection): void {
  const { hub, catchUp } = connection.gateway
  for (const name of connection.topics) {
    const topic = hub.topics.get(name)
    if (!topic?.members.has(connection)) continue
    const { isOver, complete } = beginAttempt(connection, name)
    catchUp.restart(topic, connection, {
      accountId: accountOf(connection),
      resync: (cursor) => connection.send({ op: 'resync', topic: name, cursor }),
      done: complete,
      isOver,
      bufferedBytes: () => connection.bufferedBytes
    })
  }
}

function removeTopic(connection: CommandConnection, topic: string): void {
  connection.topics = connection.topics.filter((name) => name !== topic)
  connection.pending?.delete(topic)
}

export function unsubscribe(connection: CommandConnection, name: string): void {
  const { hub } = connection.gateway
  removeTopic(connection, name)
  const topic = hub.topics.get(name)
  if (topic) hub.remove(topic, connection)
}

/** Ends a subscription that is no longer the user's: the client is told, by the answer to its request if that is still pending. */
export function takeAway(connection: CommandConnection, topic: string, error: AppError): void {
  if (connection.closing || !connection.topics.includes(topic)) return
  const refuse = connection.pending?.get(topic)?.refuse
  unsubscribe(connection, topic)
  if (refuse) refuse(error)
  else connection.send({ op: 'unsubscribed', topic })
}
