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
  type Question,
  type QuestionName,
  type Refusal,
  type Request,
  socketPath
} from './protocol.ts'

const retryMsMin = 20
const retryMsMax = 500
/** The finder refuses after its deadline; this one is for a finder that hangs. */
const timeoutMs = 1.5 * deadlineMs

export interface FinderClient extends MatchFinder, SearchFinder {
  /** a finder answers */
  isConnected(): boolean
  stop(): void
}

const unavailable = (cause?: unknown) => failure('FINDER_UNAVAILABLE', { retryAfterSeconds: 2, cause })

interface Asked {
  resolve(answer: unknown): void
  reject(error: Error): void
  timer: NodeJS.Timeout
}

interface Connection {
  socket: Socket
  asked: Map<number, Asked>
  /** asked nothing more: it ends when it has answered */
  isLeaving: boolean
}

interface ClientState {
  readonly path: string
  readonly durations: Histogram
  /** what new questions go to */
  current: Connection | null
  lastId: number
  failures: number
  isStopped: boolean
  timer: NodeJS.Timeout | undefined
}

const errorOf = (refusal: Refusal): Error =>
  refusal === 'busy' || refusal === 'expired' ? busy() : unavailable(new Error(`the finder answered "${refusal}"`))

function settle(connection: Connection, id: number, use: (asked: Asked) => void): void {
  const asked = connection.asked.get(id)
  if (!asked) return
  clearTimeout(asked.timer)
  connection.asked.delete(id)
  use(asked)
  if (connection.isLeaving && connection.asked.size === 0) connection.socket.end()
}

function onAnswer(client: ClientState, connection: Connection, message: Answer): void {
  if ('leaving' in message) {
    replace(client, connection)
    return
  }
  settle(connection, message.id, ({ resolve, reject }) => {
    if ('refusal' in message) reject(errorOf(message.refusal))
    else resolve(message.answer)
  })
}

/** Questions go on to the former one until the next has accepted. */
function replace(client: ClientState, former: Connection): void {
  connect(client, () => {
    former.isLeaving = true
    if (former.asked.size === 0) former.socket.end()
  })
}

function onClose(client: ClientState, connection: Connection): void {
  const error = unavailable(new Error('the finder has closed the connection'))
  for (const id of [...connection.asked.keys()]) settle(connection, id, ({ reject }) => reject(error))
  if (client.current !== connection) return
  client.current = null
  connectLater(client)
}

function connectLater(client: ClientState): void {
  if (client.isStopped) return
  clearTimeout(client.timer)
  const delayMs = Math.min(retryMsMax, retryMsMin * 2 ** client.failures) * (0.5 + Math.random() / 2)
  client.timer = setTimeout(connect, delayMs, client)
  client.timer.unref()
}

function connect(client: ClientState, onConnected: () => void = () => undefined): void {
  const socket = createConnection(client.path)
  const connection: Connection = { socket, asked: new Map(), isLeaving: false }
  const reader = createFrameReader(answerBytesMax, (message) => onAnswer(client, connection, message as Answer))
  let isOpen = false
  socket.on('connect', () => {
    isOpen = true
    client.failures = 0
    client.current = connection
    onConnected()
    if (client.isStopped) socket.destroy()
  })
  socket.on('data', (bytes) => {
    try {
      reader.push(bytes)
    } catch (error) {
      socket.destroy(error as Error)
    }
  })
  socket.on('error', () => undefined) // told by `close`
  socket.on('close', () => {
    if (isOpen) onClose(client, connection)
    else {
      client.failures = Math.min(10, client.failures + 1)
      if (client.current === null) connectLater(client)
    }
  })
}

function ask<Name extends QuestionName>(client: ClientState, name: Name, question: Question<Name>): Promise<unknown> {
  const { current: connection } = client
  if (!connection) return Promise.reject(unavailable())
  if (connection.asked.size >= inFlightMax) return Promise.reject(busy())
  const id = ++client.lastId
  const send = (request: Request): void => void connection.socket.write(encode(request))
  return new Promise((resolve, reject) => {
    const onTimeout = (): void => {
      send({ id, cancel: true })
      settle(connection, id, ({ reject }) => reject(busy()))
    }
    connection.asked.set(id, { resolve, reject, timer: setTimeout(onTimeout, timeoutMs) })
    send({ id, name, question })
  })
}

/** @param durations by question and result */
export function createFinderClient(folder: string | null, durations: Histogram): FinderClient {
  const client: ClientState = {
    ...{ path: folder === null ? '' : socketPath(folder), durations },
    ...{ current: null, lastId: 0, failures: 0, isStopped: false, timer: undefined }
  }
  if (folder !== null) connect(client)
  async function timed<Name extends QuestionName>(name: Name, question: Question<Name>): Promise<unknown> {
    const startedMs = performance.now()
    let result = 'failed'
    try {
      const answer = await ask(client, name, question)
      result = 'ok'
      return answer
    } finally {
      durations.observe((performance.now() - startedMs) / 1000, name, result)
    }
  }
  const ranked = (answer: unknown) => answer as Ranked[]
  return {
    isConnected: () => client.current !== null,
    bestJobs: async (wanted) => ranked(await timed('bestJobs', wanted as Question<'bestJobs'>)),
    bestSeekers: async (wanted) => ranked(await timed('bestSeekers', wanted as Question<'bestSeekers'>)),
    search: async (request) => (await timed('search', request as Question<'search'>)) as SearchAnswer,
    suggest: async (prefix, limit) => (await timed('suggest', { prefix, limit })) as Suggestions,
    stop() {
      client.isStopped = true
      clearTimeout(client.timer)
      client.current?.socket.destroy()
    }
  }
}
