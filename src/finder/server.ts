/** The finder's socket: answers the workers of its host, one question at a time, each asker in turn. */
import { chmodSync, renameSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Faults } from '../util/faults.ts'
import { createFrameReader } from './frames.ts'
import { Peer } from './peer.ts'
import { deadlineMs, inFlightMax, requestBytesMax, socketPath } from './protocol.ts'
import { InvalidQuestion, Refused, type Responder } from './responder.ts'
import { createRound, type Round } from './round.ts'

/** A worker has one; one more while it changes to another finder. */
const connectionsMax = 1024
/** How long a message may take from its first byte to its last. */
const messageMsMax = 5000
/** How long workers have to change to the next finder. */
const leaveMsMax = 2000

/** The name of an asker is a user's or an address. */
const askerLengthMax = 200

interface Waiting {
  id: number
  name: string
  question: unknown
  /** whose question it is: of all workers together */
  asker: string
  connection: Connection
  arrivedMs: number
}

interface Connection {
  /** what its questions without an asker are counted for */
  name: string
  peer: Peer
  /** how many are in the round, also those given up */
  queued: number
  /** by id: those to be answered */
  waiting: Map<number, Waiting>
  /** questions that are being prepared */
  preparing: number
}

interface ServerState {
  readonly responder: Responder
  readonly faults: Faults
  readonly connections: Set<Connection>
  readonly round: Round<Waiting>
  lastConnection: number
  isWorking: boolean
}

async function answerOne(server: ServerState, waiting: Waiting): Promise<void> {
  const { id, name, question, arrivedMs, connection } = waiting
  const { peer } = connection
  if (performance.now() - arrivedMs > deadlineMs) {
    peer.send({ id, refusal: 'expired' })
    return
  }
  try {
    peer.send({ id, answer: await server.responder.answer(name, question, peer) })
  } catch (error) {
    refuse(server, waiting, error)
  }
}

function refuse({ faults }: ServerState, { id, name, connection: { peer } }: Waiting, error: unknown): void {
  if (error instanceof InvalidQuestion) peer.send({ id, refusal: 'invalid' })
  else if (error instanceof Refused) peer.send({ id, refusal: error.refusal })
  else {
    faults.report('task', error, { where: 'finder', question: name })
    peer.send({ id, refusal: 'failed' })
  }
}

async function work(server: ServerState): Promise<void> {
  if (server.isWorking) return
  server.isWorking = true
  for (let waiting = server.round.next(); waiting; waiting = server.round.next()) {
    const { connection, id } = waiting
    connection.queued--
    if (connection.waiting.get(id) !== waiting) continue
    connection.waiting.delete(id)
    await answerOne(server, waiting)
  }
  server.isWorking = false
}

/** @throws Error when it is no request */
function onRequest(server: ServerState, connection: Connection, message: unknown): void {
  const { id, name, question, asker, cancel } = (message ?? {}) as Record<string, unknown>
  if (typeof id !== 'number') throw new Error('a request without an id')
  if (cancel === true) {
    connection.waiting.delete(id)
    return
  }
  if (typeof name !== 'string') throw new Error('a request without a name')
  if (connection.queued + connection.preparing >= inFlightMax) {
    connection.peer.send({ id, refusal: 'busy' })
    return
  }
  const whose = typeof asker === 'string' && asker !== '' ? asker.slice(0, askerLengthMax) : connection.name
  const waiting = { id, name, question, asker: whose, connection, arrivedMs: performance.now() }
  const prepared = server.responder.prepare(name, question)
  if (prepared) void prepare(server, waiting, prepared)
  else queue(server, waiting)
}

function queue(server: ServerState, waiting: Waiting): void {
  const { connection, id } = waiting
  if (!server.connections.has(connection)) return
  connection.queued++
  connection.waiting.set(id, waiting)
  server.round.add(waiting.asker, waiting)
  void work(server)
}

async function prepare(server: ServerState, waiting: Waiting, prepared: Promise<void>): Promise<void> {
  const { connection } = waiting
  connection.preparing++
  try {
    await prepared
    queue(server, waiting)
  } catch (error) {
    refuse(server, waiting, error)
  } finally {
    connection.preparing--
  }
}

function accept(server: ServerState, socket: Socket): void {
  const name = `connection ${++server.lastConnection}`
  const connection: Connection = { name, peer: new Peer(socket), queued: 0, waiting: new Map(), preparing: 0 }
  server.connections.add(connection)
  const reader = createFrameReader(requestBytesMax, (message) => onRequest(server, connection, message))
  let late: NodeJS.Timeout | undefined
  socket.on('data', (bytes) => {
    try {
      reader.push(bytes)
    } catch {
      socket.destroy() // nothing after it can be read
    }
    clearTimeout(late)
    if (reader.isWithin()) late = setTimeout(() => socket.destroy(), messageMsMax)
  })
  socket.on('error', () => socket.destroy())
  socket.on('close', () => {
    clearTimeout(late)
    connection.waiting.clear()
    server.connections.delete(connection)
    server.responder.onGone(connection.peer)
  })
}

const listen = (server: Server, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })

/** Tells the workers to go to the next finder, and waits until they have gone with their answers, or for two seconds. */
async function leave({ connections }: ServerState): Promise<void> {
  for (const connection of connections) connection.peer.send({ leaving: true })
  const untilMs = performance.now() + leaveMsMax
  while (connections.size > 0 && performance.now() < untilMs) await sleep(10)
  for (const { peer } of connections) peer.close()
}

export interface FinderServer {
  /** whether a question is being answered */
  isWorking(): boolean
  end(): Promise<void>
}

/**
 * Takes the path over: what connects from now on is answered here, what has connected before stays with the former finder.
 * The folder is the user's alone, and so is the socket.
 */
export async function startServer(folder: string, responder: Responder, faults: Faults): Promise<FinderServer> {
  const state: ServerState = {
    ...{ responder, faults, connections: new Set<Connection>(), round: createRound<Waiting>() },
    ...{ lastConnection: 0, isWorking: false }
  }
  const server = createServer((socket) => accept(state, socket))
  server.maxConnections = connectionsMax
  const own = join(folder, `finder-${process.pid}-${Math.random().toString(36).slice(2, 8)}`)
  await listen(server, own)
  server.on('error', (error) => faults.report('task', error, { where: 'socket of the finder' }))
  chmodSync(own, 0o600)
  renameSync(own, socketPath(folder))
  return {
    isWorking: () => state.isWorking,
    async end() {
      server.close()
      await leave(state)
    }
  }
}
