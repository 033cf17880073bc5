/** A worker's connection to its host's finder: asks, and follows the path to the next finder. */
import { createConnection, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import type { MatchFinder, Ranked } from '../domain/matching/finder.ts'
import type { SearchAnswer, SearchFinder, Suggestions } from '../domain/search/finder.ts'
import { busy, failure } from '../errors.ts'
import type { Histogram } from '../metrics/recorder.ts'
import { createFrameReader, encode } from './frames.ts'
import {
  type Answer,
  answerBytesMax,
  deadlineMs,
  inFlightMax,
  type QuestionName,
  type Refusal,
  type Request,
  requestBytesMax,
  socketPath
} from './protocol.ts'

/** A finder refuses what has waited for too long; this is for one that hangs. */
const timeoutMs = 1.5 * deadlineMs

export interface FinderClient extends MatchFinder, SearchFinder {
  stop(): void
}

const unavailable = (cause: Error) => failure('FINDER_UNAVAILABLE', { retryAfterSeconds: 2, cause })

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

interface ClientState {
  readonly path: string
  /** what questions go to; null: to be connected by the next one */
  current: Connection | null
  /** under way */
  connecting: Promise<Connection> | null
  lastId: number
  isStopped: boolean
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
  await connected(client).catch(() => undefined) // then the next question tries again
}

function onAnswer(client: ClientState, connection: Connection, message: Answer): void {
  if ('leaving' in message) {
    void follow(client, connection)
    return
  }
  settle(connection, message.id, ({ resolve, reject }) => {
    if ('refusal' in message) reject(errorOf(message.refusal))
    else resolve(message.answer)
  })
}

function onClose(client: ClientState, connection: Connection): void {
  if (client.current === connection) client.current = null
  const error = unavailable(new Error('the finder has closed the connection'))
  for (const id of [...connection.asked.keys()]) settle(connection, id, ({ reject }) => reject(error))
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
  client.current = connection
  if (client.isStopped) connection.socket.destroy()
  return connection
}

async function ask(client: ClientState, name: QuestionName, question: object): Promise<unknown> {
  const id = ++client.lastId
  const frame = encode({ id, name, question } satisfies Request)
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

/**
 * Connects with the first question.
 * @param folder null: there is no finder
 * @param durations by question and result
 */
export function createFinderClient(folder: string | null, durations: Histogram): FinderClient {
  const client: ClientState = {
    path: folder === null ? '' : socketPath(folder),
    ...{ current: null, connecting: null, lastId: 0, isStopped: false }
  }
  async function timed(name: QuestionName, question: object): Promise<unknown> {
    const startedMs = performance.now()
    let result = 'failed'
    try {
      if (folder === null) throw unavailable(new Error('this host has no finder'))
      const answer = await ask(client, name, question)
      result = 'ok'
      return answer
    } finally {
      durations.observe((performance.now() - startedMs) / 1000, name, result)
    }
  }
  return {
    bestJobs: async (wanted) => (await timed('bestJobs', wanted)) as Ranked[],
    bestSeekers: async (wanted) => (await timed('bestSeekers', wanted)) as Ranked[],
    search: async (request) => (await timed('search', request)) as SearchAnswer,
    suggest: async (prefix, limit) => (await timed('suggest', { prefix, limit })) as Suggestions,
    stop() {
      client.isStopped = true
      client.current?.socket.destroy()
    }
  }
}
