/** One WebSocket connection to the server. */
import { type ClientMessage, messageBytesMax, parseMessage, type ServerMessage, subprotocol } from './messages.ts'
import type { SocketConstructor, SocketLike, Timer } from './platform.ts'

/** One connection, from opening to close: frames, responses by id, heartbeats. Independent of topics. */
export interface Transport {
  /** sends a message; `onResponse` gets the message with its id, at most once, and not after the end */
  request(message: ClientMessage, onResponse?: (response: ServerMessage) => void): void
  /**
   * after `ready`: pings a server that is silent for two heartbeats and closes when it does not respond. An active
   * server is pinged now and then as well: the response tells how far idle topics are complete
   */
  watch(heartbeatSeconds: number): void
  /** pings the server now */
  probe(): void
  /** closes the connection; calls `onEnd` unless it was called before */
  end(code: number, reason: string): void
}

export interface TransportOptions {
  url: string
  WebSocket: SocketConstructor
  /** for opening, and for the response to a ping */
  timeoutMs: number
  onOpen(): void
  onMessage(message: ServerMessage): void
  /** called exactly once, as the last callback; 1006 for everything without a close code */
  onEnd(code: number, reason: string): void
}

interface Connection {
  socket: SocketLike
  options: TransportOptions
  handlers: Map<number, (response: ServerMessage) => void>
  nextId: number
  isOver: boolean
  /** of opening, or of a pending ping */
  deadline: Timer | undefined
  tick: Timer | undefined
  hasReceived: boolean
}

/** Heartbeats between two pings of an active server. */
const pingEvery = 12

const encoder = new TextEncoder()

/** Opens a connection. @throws the platform's error for an invalid URL */
export function openTransport(options: TransportOptions): Transport {
  const socket = new options.WebSocket(options.url, subprotocol)
  const handlers = new Map()
  const connection: Connection = {
    socket,
    options,
    handlers,
    nextId: 1,
    isOver: false,
    deadline: undefined,
    tick: undefined,
    hasReceived: true
  }
  expectBy(connection, 'the connection did not open in time')
  socket.addEventListener('open', () => {
    if (!connection.isOver) options.onOpen()
  })
  socket.addEventListener('message', (event) => receive(connection, event.data))
  socket.addEventListener('close', ({ code, reason }) => finish(connection, code === 1005 ? 1006 : code, reason))
  // A `close` follows every error; without a listener `ws` would throw.
  socket.addEventListener('error', () => undefined)
  return {
    request: (message, onResponse) => request(connection, message, onResponse),
    watch: (heartbeatSeconds) => watch(connection, heartbeatSeconds * 1000),
    probe: () => probe(connection),
    end: (code, reason) => end(connection, code, reason)
  }
}

function expectBy(connection: Connection, reason: string): void {
  connection.deadline ??= setTimeout(() => end(connection, 1006, reason), connection.options.timeoutMs)
}

function receive(connection: Connection, frame: unknown): void {
  if (connection.isOver) return
  connection.hasReceived = true
  let message: ServerMessage | undefined
  try {
    message = parseMessage(frame)
  } catch {
    end(connection, 1006, 'the server sent an invalid message')
    return
  }
  if (!message) return
  // While opening, only `ready` and `watch` clear the deadline; afterwards any message counts as a response to a ping.
  if (connection.tick !== undefined) clearDeadline(connection)
  const id = 'id' in message && message.op !== 'event' ? message.id : undefined
  const onResponse = typeof id === 'number' ? connection.handlers.get(id) : undefined
  if (onResponse && typeof id === 'number') connection.handlers.delete(id)
  connection.options.onMessage(message)
  onResponse?.(message)
}

function clearDeadline(connection: Connection): void {
  clearTimeout(connection.deadline)
  connection.deadline = undefined
}

function request(connection: Connection, message: ClientMessage, onResponse?: (response: ServerMessage) => void): void {
  if (connection.isOver) return
  const id = connection.nextId++
  const text = JSON.stringify({ ...message, id })
  if (encoder.encode(text).length > messageBytesMax) {
    onResponse?.({ op: 'error', id, code: 'TOO_BIG', message: `more than ${messageBytesMax} bytes` })
    return
  }
  if (onResponse) connection.handlers.set(id, onResponse)
  try {
    connection.socket.send(text)
  } catch (error) {
    end(connection, 1006, `sending a message failed: ${error}`)
  }
}

/**
 * Counts ticks, not time. A late tick, after the machine slept, pings at once. Measured by the wall clock, as the
 * monotonic one stops during sleep on some platforms; a changed clock costs one ping.
 */
function watch(connection: Connection, heartbeatMs: number): void {
  const tickMs = heartbeatMs / 2
  clearDeadline(connection)
  clearInterval(connection.tick)
  let silentTicks = 0
  let ticks = 0
  let previousMs = Date.now()
  connection.tick = setInterval(() => {
    const nowMs = Date.now()
    const lateMs = nowMs - previousMs - tickMs
    previousMs = nowMs
    silentTicks = connection.hasReceived ? 0 : silentTicks + 1
    connection.hasReceived = false
    ticks += 1
    if (silentTicks === 4 || lateMs > heartbeatMs || ticks % (2 * pingEvery) === 0) probe(connection)
  }, tickMs)
}

function probe(connection: Connection): void {
  if (connection.isOver || connection.tick === undefined) return
  expectBy(connection, 'the server does not respond')
  request(connection, { op: 'ping' })
}

function end(connection: Connection, code: number, reason: string): void {
  if (connection.isOver) return
  // A dead connection would complete a close handshake only after minutes, or never: it is not awaited.
  try {
    if (code === 1006) {
      connection.socket.close()
      connection.socket.terminate?.()
    } else connection.socket.close(code, reason)
  } catch {
    // A socket that cannot be closed is abandoned.
  }
  finish(connection, code, reason)
}

function finish(connection: Connection, code: number, reason: string): void {
  if (connection.isOver) return
  connection.isOver = true
  clearDeadline(connection)
  clearInterval(connection.tick)
  connection.handlers.clear()
  connection.options.onEnd(code, reason)
}
