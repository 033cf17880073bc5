/** Executes the messages of a client: sign-in, ping, subscribe, unsubscribe. */
import { isDatabaseUnavailable } from '../database/mongo-errors.ts'
import { AppError, failure } from '../errors.ts'
import { type ClientMessage, heartbeatSeconds } from '../schemas/realtime.ts'
import { topics as topicNames } from '../schemas/topics.ts'
import type { CommandConnection } from './command-context.ts'
import { socketsPerUserMax } from './socket-limit.ts'
import { subscribe, subscribeUnchecked, unsubscribe } from './subscriptions.ts'

type MessageId = ClientMessage['id']

/** Executes the command and responds. Never throws: an error becomes an `error` message. */
export async function handleMessage(connection: CommandConnection, message: ClientMessage): Promise<void> {
  try {
    await dispatch(connection, message)
  } catch (error) {
    if (!connection.closing) sendError(connection, message, error)
  }
}

async function dispatch(connection: CommandConnection, message: ClientMessage): Promise<void> {
  if (message.op === 'auth') return await signIn(connection, message.token, message.since ?? null, message.id)
  if (connection.claims === null) throw failure('NO_TOKEN')
  if (message.op === 'ping') sendPong(connection, message.id)
  else if (message.op === 'subscribe') await subscribe(connection, message.topic, message.since ?? null, message.id)
  else {
    unsubscribe(connection, message.topic)
    connection.send({ op: 'unsubscribed', topic: message.topic }, message.id)
  }
}

/** With the cursor up to which the socket has received everything, if no subscription is pending. */
function sendPong(connection: CommandConnection, id: MessageId): void {
  const cursor = connection.pending === null ? connection.gateway.cursor() : null
  connection.send({ op: 'pong', ...(cursor !== null && { cursor }) }, id)
}

/** An error about the token or the user also closes the socket. */
function sendError(connection: CommandConnection, message: Pick<ClientMessage, 'op' | 'id'>, error: unknown): void {
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

/** Registered first, checked second: a revocation is either seen by the check or finds the socket registered. */
async function signIn(
  connection: CommandConnection,
  token: string,
  since: string | null,
  id: MessageId
): Promise<void> {
  const { connectionsByUser, tokens, socketLimit, instance } = connection.gateway
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
  const user = { id: claims.id, role: claims.role }
  connection.send({ op: 'ready', user, expiresAt, heartbeatSeconds, ...(instance && { instance }) }, id)
  if (!former) subscribeToOwn(connection, topicNames.user(claims.id), since)
  connection.onDue()
}

/** The history of the user's own topic follows `ready`; neither `ready` nor other commands wait for it. */
function subscribeToOwn(connection: CommandConnection, topic: string, since: string | null): void {
  subscribeUnchecked(connection, topic, since).catch((error: unknown) => {
    if (!connection.closing) sendError(connection, { op: 'auth' }, error)
  })
}
