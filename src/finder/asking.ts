/** A worker's side of the socket: connects to its host's finder, asks, and follows the path to the next finder. */
import { createConnection, type Socket } from 'node:net'
import { busy, failure } from '../errors.ts'
import { createFrameReader, encode } from './frames.ts'
import {
  type Answer,
  answerBytesMax,
  deadlineMs,
  inFlightMax,
  type MatchChange,
  type QuestionName,
  type Refusal,
  type Request,
  requestBytesMax
} from './protocol.ts'

/** A finder refuses what has waited for too long; this is for one that hangs. */
const timeoutMs = 1.5 * deadlineMs
/** How soon it is tried again to connect for what is pushed. */
const retryMs = 500

/** Told of what no question is asked for. Neither may throw. */
export interface PushListener {
  /** to this finder, which knows of nothing yet that was watched */
  onConnected(): void
  onMatch(change: MatchChange): void
}

export const unavailable = (cause: Error) => failure('FINDER_UNAVAILABLE', { retryAfterSeconds: 2, cause })

const errorOf = (refusal: Refusal): Error =>
  refusal === 'busy' || refusal === 'expired' ? busy() : unavailable(new Error(`the finder answered "${refusal}"`))

interface Asked {
  resolve(answer: unknown): void
  reject(error: Error): void
  timer: NodeJS.Timeout
}

interface Connection {
  socket: Socket
  asked: Map<number, Asked>
  /** nothing more is asked: it ends when everything has been answered */
  isLeft: boolean
}

export interface ClientState {
  readonly path: string
  /** what questions go to; null: to be connected by the next one */
  current: Connection | null
  /** under way */
  connecting: Promise<Connection> | null
  lastId: number
  isStopped: boolean
  /** null: connected by questions alone */
  listener: PushListener | null
  retry: NodeJS.Timeout | undefined
}

function endIfDone({ isLeft, asked, socket }: Connection): void {
  if (isLeft && asked.size === 0) socket.end()
}

function settle(connection: Connection, id: number, use: (asked: Asked) => void): void {
  const asked = connection.asked.get(id)
  if (!asked) return
  clearTimeout(asked.timer)
  connection.asked.delete(id)
  use(asked)
  endIfDone(connection)
}

/** Another finder has taken the path over: what has been asked is still answered by the former one. */
async function follow(client: ClientState, former: Connection): Promise<void> {
  if (client.current === former) client.current = null
  former.isLeft = true
  endIfDone(former)
  await connectAgain(client)
}

/** Until it succeeds if somebody listens; otherwise the next question tries again. */
export async function connectAgain(client: ClientState): Promise<void> {
  clearTimeout(client.retry)
  try {
    await connected(client)
  } catch {
    if (client.listener && !client.isStopped) {
      client.retry = setTimeout(() => void connectAgain(client), retryMs).unref()
    }
  }
}

function onAnswer(client: ClientState, connection: Connection, message: Answer): void {
  if ('leaving' in message) {
    void follow(client, connection)
    return
  }
  if ('match' in message) {
    if (client.current === connection) client.listener?.onMatch(message.match)
    return
  }
  settle(connection, message.id, ({ resolve, reject }) => {
    if ('refusal' in message) reject(errorOf(message.refusal))
    else resolve(message.answer)
  })
}

function onClose(client: ClientState, connection: Connection): void {
  const wasCurrent = client.current === connection
  if (wasCurrent) client.current = null
  const error = unavailable(new Error('the finder has closed the connection'))
  for (const id of [...connection.asked.keys()]) settle(connection, id, ({ reject }) => reject(error))
  if (wasCurrent && client.listener && !client.isStopped) void connectAgain(client)
}

/** Succeeds or fails at once: whoever listens at a path of this machine needs not be there yet to be connected to. */
const connect = (client: ClientState): Promise<Connection> =>
  new Promise((resolve, reject) => {
    const socket = createConnection(client.path)
    const connection: Connection = { socket, asked: new Map(), isLeft: false }
    const reader = createFrameReader(answerBytesMax, (message) => onAnswer(client, connection, message as Answer))
    socket.once('connect', () => resolve(connection))
    socket.on('data', (bytes) => {
      try {
        reader.push(bytes)
      } catch {
        socket.destroy() // not a finder
      }
    })
    socket.on('error', reject)
    socket.on('close', () => onClose(client, connection))
  })

/** The present connection, or else the next one, for which all that ask meanwhile wait together. */
async function connected(client: ClientState): Promise<Connection> {
  if (client.isStopped) throw new Error('the worker is stopping')
  if (client.current) return client.current
  client.connecting ??= connect(client).finally(() => {
    client.connecting = null
  })
  const connection = await client.connecting
  if (connection.socket.destroyed) throw new Error('the finder has closed the connection')
  if (client.isStopped) connection.socket.destroy()
  if (client.current !== connection) {
    client.current = connection
    client.listener?.onConnected()
  }
  return connection
}

/** @param asker for whom; null: for the worker itself @throws FINDER_UNAVAILABLE, BUSY */
export async function ask(
  client: ClientState,
  name: QuestionName,
  question: object,
  asker: string | null
): Promise<unknown> {
  const id = ++client.lastId
  const frame = encode({ id, name, question, ...(asker !== null && { asker }) } satisfies Request)
  // It would cost everybody the connection.
  if (frame.length > requestBytesMax) throw unavailable(new Error(`a question of ${frame.length} bytes`))
  const connection = await connected(client).catch((error: Error) => {
    throw unavailable(error)
  })
  if (connection.asked.size >= inFlightMax) throw busy()
  return new Promise((resolve, reject) => {
    const onTimeout = (): void => {
      connection.socket.write(encode({ id, cancel: true } satisfies Request))
      settle(connection, id, () => reject(busy()))
    }
    connection.asked.set(id, { resolve, reject, timer: setTimeout(onTimeout, timeoutMs) })
    connection.socket.write(frame)
  })
}
