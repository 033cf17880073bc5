import { type ClientMessage, messageBytesMax, parseMessage, type ServerMessage, subprotocol } from './messages.ts'
import type { SocketConstructor, SocketLike, Timer } from './platform.ts'

/** One connection, from opening to its end: frames, answers by id, heartbeats. It knows nothing of topics. */
export interface Transport {
  /** sends; `onAnswer` gets the message that carries its id, at most once, and not after the end */
  ask(message: ClientMessage, onAnswer?: (answer: ServerMessage) => void): void
  /**
   * after `ready`: what is silent for two heartbeats is asked, and given up when it does not answer. What is not silent
   * is asked now and then as well: the answer says how far quiet topics are complete
   */
  watch(heartbeatSeconds: number): void
  /** asks now whether the other side is there */
  probe(): void
  /** ends the connection; `onEnd` is called if it was not yet */
  end(code: number, reason: string): void
}

export interface TransportOptions {
  url: string
  WebSocket: SocketConstructor
  /** for opening, and for the answer to a ping */
  timeoutMs: number
  onOpen(): void
  onMessage(message: ServerMessage): void
  /** exactly once, after it nothing more; 1006 for everything that ended without a close code */
  onEnd(code: number, reason: string): void
}

interface Wires {
  socket: SocketLike
  options: TransportOptions
  answers: Map<number, (answer: ServerMessage) => void>
  nextId: number
  isOver: boolean
  /** opening, or a ping without answer */
  deadline: Timer | undefined
  tick: Timer | undefined
  heard: boolean
}

/** Heartbeats between two questions to a server that is not silent. */
const askEvery = 12

const encoder = new TextEncoder()

/** The socket's error that a platform throws for a bad URL is thrown on. */
export function openTransport(options: TransportOptions): Transport {
  const socket = new options.WebSocket(options.url, subprotocol)
  const answers = new Map()
  const wires: Wires = {
    socket,
    options,
    answers,
    nextId: 1,
    isOver: false,
    deadline: undefined,
    tick: undefined,
    heard: true
  }
  expectBy(wires, 'the connection did not open in time')
  socket.addEventListener('open', () => {
    if (!wires.isOver) options.onOpen()
  })
  socket.addEventListener('message', (event) => receive(wires, event.data))
  socket.addEventListener('close', ({ code, reason }) => finish(wires, code === 1005 ? 1006 : code, reason))
  // A `close` follows every error; without a listener `ws` would throw.
  socket.addEventListener('error', () => undefined)
  return {
    ask: (message, onAnswer) => ask(wires, message, onAnswer),
    watch: (heartbeatSeconds) => watch(wires, heartbeatSeconds * 1000),
    probe: () => probe(wires),
    end: (code, reason) => end(wires, code, reason)
  }
}

function expectBy(wires: Wires, reason: string): void {
  wires.deadline ??= setTimeout(() => end(wires, 1006, reason), wires.options.timeoutMs)
}

function receive(wires: Wires, frame: unknown): void {
  if (wires.isOver) return
  wires.heard = true
  let message: ServerMessage | undefined
  try {
    message = parseMessage(frame)
  } catch {
    end(wires, 1006, 'the server sent what is no message of this protocol')
    return
  }
  if (!message) return
  // While opening, only `ready` and `watch` take the deadline away; afterwards any message answers a ping.
  if (wires.tick !== undefined) clearDeadline(wires)
  const id = 'id' in message && message.op !== 'event' ? message.id : undefined
  const onAnswer = typeof id === 'number' ? wires.answers.get(id) : undefined
  if (onAnswer && typeof id === 'number') wires.answers.delete(id)
  wires.options.onMessage(message)
  onAnswer?.(message)
}

function clearDeadline(wires: Wires): void {
  clearTimeout(wires.deadline)
  wires.deadline = undefined
}

function ask(wires: Wires, message: ClientMessage, onAnswer?: (answer: ServerMessage) => void): void {
  if (wires.isOver) return
  const id = wires.nextId++
  const text = JSON.stringify({ ...message, id })
  if (encoder.encode(text).length > messageBytesMax) {
    onAnswer?.({ op: 'error', id, code: 'TOO_BIG', message: `more than ${messageBytesMax} bytes` })
    return
  }
  if (onAnswer) wires.answers.set(id, onAnswer)
  try {
    wires.socket.send(text)
  } catch (error) {
    end(wires, 1006, `the connection does not take a message: ${error}`)
  }
}

/**
 * Counts ticks, not time. A tick that comes late asks at once: the machine slept. Told by the wall clock, as the monotonic
 * one stands still meanwhile on some platforms; a clock that is set costs one question.
 */
function watch(wires: Wires, heartbeatMs: number): void {
  const tickMs = heartbeatMs / 2
  clearDeadline(wires)
  clearInterval(wires.tick)
  let silentTicks = 0
  let ticks = 0
  let previousMs = Date.now()
  wires.tick = setInterval(() => {
    const nowMs = Date.now()
    const lateMs = nowMs - previousMs - tickMs
    previousMs = nowMs
    silentTicks = wires.heard ? 0 : silentTicks + 1
    wires.heard = false
    ticks += 1
    if (silentTicks === 4 || lateMs > heartbeatMs || ticks % (2 * askEvery) === 0) probe(wires)
  }, tickMs)
}

function probe(wires: Wires): void {
  if (wires.isOver || wires.tick === undefined) return
  expectBy(wires, 'the server does not answer')
  ask(wires, { op: 'ping' })
}

function end(wires: Wires, code: number, reason: string): void {
  if (wires.isOver) return
  // A dead connection would answer a close handshake only after minutes, or never: it is not waited for.
  try {
    if (code === 1006) {
      wires.socket.close()
      wires.socket.terminate?.()
    } else wires.socket.close(code, reason)
  } catch {
    // A socket that cannot be closed is left to itself.
  }
  finish(wires, code, reason)
}

function finish(wires: Wires, code: number, reason: string): void {
  if (wires.isOver) return
  wires.isOver = true
  clearDeadline(wires)
  clearInterval(wires.tick)
  wires.answers.clear()
  wires.options.onEnd(code, reason)
}
