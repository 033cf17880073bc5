/** The connection's life: dial, receive, reconnect with backoff, stop. */
import { backoffMs, pauseMs } from './backoff.ts'
import { closeMessage, reactionTo } from './close-codes.ts'
import { RealtimeError } from './error.ts'
import { isBlocked, noteFailure, scheduleSocket, trySocket } from './fallback.ts'
import { socketFailuresMax, tokenFailuresMax } from './limits.ts'
import type { ReadyMessage, ServerMessage } from './messages.ts'
import { loadOwnCursor } from './own-cursor.ts'
import { openPolling } from './polling.ts'
import { scheduleRenewal } from './renewal.ts'
import { report, requestToken, type State, setState } from './state.ts'
import { abandonTopics, disconnectTopics, pump, receiveOnTopic, receivePong } from './topics.ts'
import { openTransport, type Transport } from './transport.ts'

/** A connection that lasted this long counts as a success and resets the backoff. */
const stableMs = 10_000
const hintMsMax = 60_000

/** Opens the next connection. Failures lead to wait() or stop(), never to an exception. */
export async function dial(client: State): Promise<void> {
  const generation = ++client.generation
  setState(client, { status: 'connecting', attempt: client.attempt })
  try {
    const token = await requestToken(client, client.hasRequestedFresh ? 'refused' : 'connect')
    client.failures.token = 0
    await loadOwnCursor(client)
    if (generation !== client.generation) return
    if (token === null) stop(client, new RealtimeError('SIGNED_OUT', 'the token function returned no token'))
    else if (isBlocked(client)) openPollingFirst(client, token)
    else open(client, token)
  } catch (error) {
    if (generation === client.generation) retryAfterFailure(client, 'token', error)
  }
}

const failureKinds = {
  token: { code: 'TOKEN_FAILED', what: 'no token', max: tokenFailuresMax },
  socket: { code: 'SOCKET_FAILED', what: 'no WebSocket', max: socketFailuresMax }
}

/**
 * Handles a failure of a function the application passed in: reports it and retries after a delay, a limited number of
 * times.
 */
function retryAfterFailure(client: State, part: keyof typeof failureKinds, cause: unknown): void {
  const { code, what, max } = failureKinds[part]
  const error = new RealtimeError(code, `${what}: ${cause}`)
  report(client, error)
  if (++client.failures[part] >= max) stop(client, error)
  else wait(client, backoffMs(client.attempt, client.backoff), 1006, error.message)
}

function open(client: State, token: string): void {
  try {
    openSocket(client, token)
    client.failures.socket = 0
  } catch (error) {
    noteFailure(client, 1006)
    retryAfterFailure(client, 'socket', error)
  }
}

function signIn(client: State, transport: Transport, token: string): void {
  const { cursor } = client.own
  transport.request({ op: 'auth', token, ...(cursor !== undefined && { since: cursor }) }, (response) => {
    // After an error the server closes the socket, and the close code decides; only an unsent message is handled here.
    if (response.op === 'error' && response.code === 'TOO_BIG')
      stop(client, new RealtimeError('TOO_BIG', response.message))
  })
}

function openSocket(client: State, token: string): void {
  const { url, WebSocket, timeoutMs } = client
  const transport = openTransport({
    url,
    WebSocket,
    timeoutMs,
    onOpen: () => signIn(client, transport, token),
    onMessage: (message) => receive(client, message),
    onEnd(code, reason) {
      if (client.state.status !== 'ready') noteFailure(client, code)
      ended(client, code, reason)
    }
  })
  client.isPolling = false
  client.transport = transport
}

/** Over HTTP; where that cannot be reached either, by a socket, as part of the same attempt. */
function openPollingFirst(client: State, token: string): void {
  const { polling, timeoutMs } = client
  if (!polling) return
  const transport = openPolling({
    ...{ ...polling, timeoutMs },
    onMessage: (message) => receive(client, message),
    onEnd(code, reason) {
      clearTimeout(client.socketTimer)
      if (client.state.status === 'connecting' && code === 1006) open(client, token)
      else ended(client, code, reason)
    }
  })
  client.isPolling = true
  client.transport = transport
  signIn(client, transport, token)
}

function receive(client: State, message: ServerMessage): void {
  if ('topic' in message) receiveOnTopic(client, message)
  else if (message.op === 'ready') receiveReady(client, message)
  else if (message.op === 'pong') receivePong(client, message)
  else if (message.op === 'reconnect') client.hintMs = Math.min(message.afterMs, hintMsMax)
  else if (message.op === 'error' && message.id === undefined) {
    report(client, new RealtimeError(message.code, message.message))
  }
}

function receiveReady(client: State, { user, expiresAt, heartbeatSeconds, instance }: ReadyMessage): void {
  if (client.user && client.user.id !== user.id) {
    stop(
      client,
      new RealtimeError('OTHER_USER', 'the new token belongs to another user: create a new client for that user')
    )
    return
  }
  if (client.state.status !== 'ready') {
    client.readySinceMs = performance.now()
    client.own.phase = 'on'
    client.own.name = `user:${user.id}`
    client.transport?.watch(heartbeatSeconds)
    if (client.isPolling) scheduleSocket(client)
    else client.blocked = 0
  }
  client.user = user
  client.hasRequestedFresh = false
  scheduleRenewal(client, expiresAt, (error) => stop(client, error))
  setState(client, { status: 'ready', user, expiresAt, ...(instance !== undefined && { instance }) })
  pump(client)
}

function ended(client: State, code: number, reason: string): void {
  client.transport = undefined
  clearTimeout(client.renewTimer)
  if (client.state.status === 'closed') return
  if (client.state.status === 'ready' && performance.now() - client.readySinceMs >= stableMs) client.attempt = 0
  disconnectTopics(client)
  const reaction = reactionTo(code)
  const message = closeMessage(code, reason)
  const isFinal =
    reaction === 'stop' || (reaction === 'token' && (typeof client.token === 'string' || client.hasRequestedFresh))
  if (isFinal) {
    stop(client, new RealtimeError(`CLOSED_${code}`, message))
    return
  }
  if (reaction === 'token') client.hasRequestedFresh = true
  const delayMs =
    reaction === 'pause' ? pauseMs(client.backoff) : (client.hintMs ?? backoffMs(client.attempt, client.backoff))
  wait(client, delayMs, code, message)
}

function wait(client: State, retryInMs: number, code: number, reason: string): void {
  client.hintMs = undefined
  client.attempt += 1
  client.retryTimer = setTimeout(() => void dial(client), retryInMs)
  setState(client, { status: 'waiting', attempt: client.attempt, retryInMs, code, reason })
}

/** The network or the page is back: ends waiting, and probes a connection that seems alive. */
export function wake(client: State): void {
  client.transport?.probe()
  if (client.isPolling && client.state.status === 'ready') trySocket(client)
  if (client.state.status !== 'waiting') return
  clearTimeout(client.retryTimer)
  client.attempt = 0
  client.failures.token = 0
  void dial(client)
}

/** Closes the client permanently. @param error the reason; none after close() */
export function stop(client: State, error?: RealtimeError): void {
  if (client.state.status === 'closed') return
  client.generation += 1
  clearTimeout(client.retryTimer)
  clearTimeout(client.renewTimer)
  clearTimeout(client.socketTimer)
  client.stopListening()
  const transport = client.transport
  setState(client, { status: 'closed', ...(error && { error }) })
  abandonTopics(client, error ?? new RealtimeError('CLOSED', 'the client was closed'))
  transport?.end(1000, '')
}
