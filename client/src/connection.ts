import { backoffMs, pauseMs } from './backoff.ts'
import { sentenceOf, sequelOf } from './close-codes.ts'
import { readCursor } from './cursors.ts'
import { RealtimeError } from './error.ts'
import { socketFailuresMax, tokenFailuresMax } from './limits.ts'
import type { ReadyMessage, ServerMessage } from './messages.ts'
import { scheduleRenewal } from './renewal.ts'
import { askToken, report, type State, setState } from './state.ts'
import { abandonTopics, disconnectTopics, ownKey, pump, receiveOnTopic, receivePong } from './topics.ts'
import { openTransport } from './transport.ts'

/** A connection that held so long counts as a success: the waits start from the shortest again. */
const stableMs = 10_000
const hintMsMax = 60_000

/** Opens the next connection. What goes wrong from here on is followed by wait() or stop(), never by an exception. */
export async function dial(core: State): Promise<void> {
  const generation = ++core.generation
  setState(core, { status: 'connecting', attempt: core.attempt })
  try {
    const token = await askToken(core, core.hasAskedFresh ? 'refused' : 'connect')
    core.failures.token = 0
    await recallOwn(core)
    if (generation !== core.generation) return
    if (token === null) stop(core, new RealtimeError('SIGNED_OUT', 'there is no token any more'))
    else open(core, token)
  } catch (error) {
    if (generation === core.generation) retryOwn(core, 'token', error)
  }
}

/** The cursor of a former program; where the storage cannot say, what was missed has to be fetched through REST. */
async function recallOwn(core: State): Promise<void> {
  const { own, storage, timeoutMs } = core
  if (own.cursor !== undefined || own.isUnknown) return
  const onFailure = (error: unknown): void => report(core, error)
  try {
    own.cursor = await readCursor(storage, ownKey, { limitMs: timeoutMs, onFailure })
  } catch (error) {
    report(core, error)
    own.isUnknown = true
  }
}

const ownFailures = {
  token: { code: 'TOKEN_FAILED', what: 'no token', max: tokenFailuresMax },
  socket: { code: 'SOCKET_FAILED', what: 'no WebSocket', max: socketFailuresMax }
}

/** What the program handed in has failed: told, and tried again after a wait, so often and no more. */
function retryOwn(core: State, part: keyof typeof ownFailures, cause: unknown): void {
  const { code, what, max } = ownFailures[part]
  const error = new RealtimeError(code, `${what}: ${cause}`)
  report(core, error)
  if (++core.failures[part] >= max) stop(core, error)
  else wait(core, backoffMs(core.attempt, core.backoff), 1006, error.message)
}

function open(core: State, token: string): void {
  try {
    openSocket(core, token)
    core.failures.socket = 0
  } catch (error) {
    retryOwn(core, 'socket', error)
  }
}

function openSocket(core: State, token: string): void {
  const { url, WebSocket, timeoutMs, own } = core
  const link = openTransport({
    url,
    WebSocket,
    timeoutMs,
    onOpen: () => {
      link.ask({ op: 'auth', token, ...(own.cursor !== undefined && { since: own.cursor }) }, (answer) => {
        // The server closes after its errors, with the code that decides; only a message never sent is judged here.
        if (answer.op === 'error' && answer.code === 'TOO_BIG') stop(core, new RealtimeError('TOO_BIG', answer.message))
      })
    },
    onMessage: (message) => receive(core, message),
    onEnd: (code, reason) => ended(core, code, reason)
  })
  core.link = link
}

function receive(core: State, message: ServerMessage): void {
  if ('topic' in message) receiveOnTopic(core, message)
  else if (message.op === 'ready') receiveReady(core, message)
  else if (message.op === 'pong') receivePong(core, message)
  else if (message.op === 'reconnect') core.hintMs = Math.min(message.afterMs, hintMsMax)
  else if (message.op === 'error' && message.id === undefined) {
    report(core, new RealtimeError(message.code, message.message))
  }
}

function receiveReady(core: State, { user, expiresAt, heartbeatSeconds }: ReadyMessage): void {
  if (core.user && core.user.id !== user.id) {
    stop(core, new RealtimeError('OTHER_USER', 'the new token belongs to another user: connect anew for them'))
    return
  }
  if (core.state.status !== 'ready') {
    core.readySinceMs = performance.now()
    core.own.phase = 'on'
    core.own.name = `user:${user.id}`
    core.link?.watch(heartbeatSeconds)
  }
  core.user = user
  core.hasAskedFresh = false
  scheduleRenewal(core, expiresAt, (error) => stop(core, error))
  setState(core, { status: 'ready', user, expiresAt })
  pump(core)
}

function ended(core: State, code: number, reason: string): void {
  core.link = undefined
  clearTimeout(core.renewTimer)
  if (core.state.status === 'closed') return
  if (core.state.status === 'ready' && performance.now() - core.readySinceMs >= stableMs) core.attempt = 0
  disconnectTopics(core)
  const sequel = sequelOf(code)
  const sentence = sentenceOf(code, reason)
  const isFinal = sequel === 'stop' || (sequel === 'token' && (typeof core.token === 'string' || core.hasAskedFresh))
  if (isFinal) {
    stop(core, new RealtimeError(`CLOSED_${code}`, sentence))
    return
  }
  if (sequel === 'token') core.hasAskedFresh = true
  const delayMs = sequel === 'pause' ? pauseMs(core.backoff) : (core.hintMs ?? backoffMs(core.attempt, core.backoff))
  wait(core, delayMs, code, sentence)
}

function wait(core: State, retryInMs: number, code: number, reason: string): void {
  core.hintMs = undefined
  core.attempt += 1
  core.retryTimer = setTimeout(() => void dial(core), retryInMs)
  setState(core, { status: 'waiting', attempt: core.attempt, retryInMs, code, reason })
}

/** The network or the page is back: waiting makes no sense any more, and what looks alive is asked. */
export function wake(core: State): void {
  core.link?.probe()
  if (core.state.status !== 'waiting') return
  clearTimeout(core.retryTimer)
  core.attempt = 0
  core.failures.token = 0
  void dial(core)
}

/** Ends the client for good. @param error why; none: it was asked to */
export function stop(core: State, error?: RealtimeError): void {
  if (core.state.status === 'closed') return
  core.generation += 1
  clearTimeout(core.retryTimer)
  clearTimeout(core.renewTimer)
  core.stopListening()
  const link = core.link
  setState(core, { status: 'closed', ...(error && { error }) })
  abandonTopics(core, error ?? new RealtimeError('CLOSED', 'the client was closed'))
  link?.end(1000, '')
}
