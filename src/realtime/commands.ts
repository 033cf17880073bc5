import { isDatabaseUnavailable } from '../database/mongo-errors.ts'
import { AppError, failure } from '../errors.ts'
import { type ClientMessage, heartbeatSeconds } from '../schemas/realtime.ts'
import { topics as topicNames } from '../schemas/topics.ts'
import type { Connection } from './connection.ts'
import type { SubscriptionCallbacks } from './pending-subscriptions.ts'
import { socketsPerUserMax } from './socket-limit.ts'
import { checkTopicAccess } from './topic-access.ts'

const topicsMax = 100

type MessageId = ClientMessage['id']

/** Does what the client asks and answers it. Never throws: what goes wrong is an `error` message. */
export async function handleMessage(connection: Connection, message: ClientMessage): Promise<void> {
  try {
    await dispatch(connection, message)
  } catch (error) {
    if (!connection.closing) refuse(connection, message, error)
  }
}

async function dispatch(connection: Connection, message: ClientMessage): Promise<void> {
  if (message.op === 'auth') return await signIn(connection, message.token, message.since ?? null, message.id)
  if (connection.claims === null) throw failure('NO_TOKEN')
  if (message.op === 'ping') pong(connection, message.id)
  else if (message.op === 'subscribe') await subscribe(connection, message.topic, message.since ?? null, message.id)
  else {
    leave(connection, message.topic)
    connection.send({ op: 'unsubscribed', topic: message.topic }, message.id)
  }
}

/** With the place up to which the socket has everything, if it is a member of all its topics. */
function pong(connection: Connection, id: MessageId): void {
  const cursor = connection.joining === null ? connection.gateway.cursor() : null
  connection.send({ op: 'pong', ...(cursor !== null && { cursor }) }, id)
}

/** What is about the token or the user ends the socket as well. */
function refuse(connection: Connection, message: Pick<ClientMessage, 'op' | 'id'>, error: unknown): void {
  const code = isDatabaseUnavailable(error) ? 'DATABASE_UNAVAILABLE' : 'INTERNAL'
  const known = error instanceof AppError ? error : failure(code, { cause: error })
  if (known.statusCode >= 500) {
    connection.gateway.log.error({ err: known.cause ?? known, op: message.op }, known.message)
  }
  connection.send({ op: 'error', code: known.code, message: known.message }, message.id)
  if (known.statusCode === 401) connection.close('NOT_SIGNED_IN')
  else if (message.op !== 'auth') return
  else if (known.statusCode === 403) connection.close('NOT_YOURS')
  else connection.close(known.statusCode === 429 ? 'TOO_MANY' : 'UNAVAILABLE')
}

/** First registered, then checked: what ends the token is seen by the check or finds the socket. */
async function signIn(connection: Connection, token: string, since: string | null, id: MessageId): Promise<void> {
  const { connectionsByUser, tokens, socketLimit } = connection.gateway
  const former = connection.claims
  const claims = await tokens.verifyAccess(token)
  if (former && former.id !== claims.id) throw failure('SOCKET_OF_ANOTHER')
  if (!former && connectionsByUser.of(claims.id).length >= socketsPerUserMax) throw failure('TOO_MANY_SOCKETS')
  if (connection.closing) return
  const { role, jti, sid, gen } = claims
  connection.claims = { id: claims.id, role, jti, sid, gen }
  if (!former) connectionsByUser.add(claims.id, connection)
  const count = connectionsByUser.of(claims.id).length
  const [isWithin] = await Promise.all([
    former ? true : socketLimit.claim(claims.id, count),
    former ? tokens.check(claims) : tokens.enter(claims)
  ])
  if (!isWithin) throw failure('TOO_MANY_SOCKETS')
  if (connectionsByUser.isEnded(claims)) throw failure('TOKEN_REVOKED')
  if (connection.closing) return
  connection.expiresMs = claims.exp * 1000
  const expiresAt = new Date(connection.expiresMs).toISOString()
  connection.send({ op: 'ready', user: { id: claims.id, role: claims.role }, expiresAt, heartbeatSeconds }, id)
  if (!former) joinOwn(connection, topicNames.user(claims.id), since)
  connection.onDue()
}

/** The own topic's history comes after `ready`, which waits for nothing of it; nor do other questions. */
function joinOwn(connection: Connection, topic: string, since: string | null): void {
  join(connection, topic, since).catch((error: unknown) => {
    if (!connection.closing) refuse(connection, { op: 'auth' }, error)
  })
}

async function subscribe(connection: Connection, topic: string, since: string | null, id: MessageId): Promise<void> {
  const { topics, claims, gateway } = connection
  if (topics.length >= topicsMax && !topics.includes(topic))
    throw failure('TOO_MANY_TOPICS', { params: { max: topicsMax } })
  if (claims) await checkTopicAccess(gateway.store, claims, topic)
  if (connection.closing) return
  leave(connection, topic)
  await join(connection, topic, since, id)
}

/** Notes that the socket is on its way into the topic: until it arrives, leaves, or sets out anew. */
function setOut(connection: Connection, topic: string): { isOver(): boolean; arrive(): void } {
  const attempt = {}
  connection.joining ??= new Map()
  connection.joining.set(topic, attempt)
  const isOver = (): boolean => connection.closing || connection.joining?.get(topic) !== attempt
  return {
    isOver,
    arrive: () => {
      if (isOver()) return
      connection.joining?.delete(topic)
      if (connection.joining?.size === 0) connection.joining = null
    }
  }
}

const accountOf = ({ claims }: Connection): string => claims?.id ?? ''

/** Resolves when the socket has become a member, after all it had missed, or no longer wants to. */
function join(connection: Connection, topic: string, since: string | null, id?: MessageId): Promise<void> {
  const { isOver, arrive } = setOut(connection, topic)
  connection.topics = [...connection.topics, topic]
  return new Promise((resolve, reject) => {
    const joinAnswer: SubscriptionCallbacks = {
      accountId: accountOf(connection),
      resync: (cursor) => connection.send({ op: 'resync', topic, cursor }),
      done: (cursor, recovered) => {
        arrive()
        connection.send({ op: 'subscribed', topic, cursor, recovered }, id)
        resolve()
      },
      failed: (error) => {
        forget(connection, topic)
        reject(error)
      },
      isOver: () => {
        if (isOver()) resolve()
        return isOver()
      },
      waitingBytes: () => connection.waitingBytes
    }
    connection.gateway.catchUp.subscribe(topic, connection, since, joinAnswer)
  })
}

/** The client reads more slowly than its topics go: each goes on from the log, at the client's pace. */
export function putBack(connection: Connection): void {
  const { hub, catchUp } = connection.gateway
  for (const name of connection.topics) {
    const topic = hub.topics.get(name)
    if (!topic?.members.has(connection)) continue
    const { isOver, arrive } = setOut(connection, name)
    catchUp.restart(topic, connection, {
      accountId: accountOf(connection),
      resync: (cursor) => connection.send({ op: 'resync', topic: name, cursor }),
      done: arrive,
      isOver,
      waitingBytes: () => connection.waitingBytes
    })
  }
}

function forget(connection: Connection, topic: string): void {
  connection.topics = connection.topics.filter((name) => name !== topic)
  connection.joining?.delete(topic)
}

function leave(connection: Connection, name: string): void {
  const { hub } = connection.gateway
  forget(connection, name)
  const topic = hub.topics.get(name)
  if (topic) hub.remove(topic, connection)
}
