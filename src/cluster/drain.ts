/** Tracks a worker's connections, so that its server can be drained without losing a request. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Faults } from '../util/faults.ts'
import {
  type ConnectionLimit,
  closeLongestIdle,
  createConnectionLimit,
  isCrowded,
  reportCrowding
} from './connection-limit.ts'
import type { ConnectionsSeen } from './ipc.ts'

/** A load balancer may be about to reuse an idle keep-alive connection: it is closed only after this long. */
const idleMs = 2500
const stepMs = 100

export interface ConnectionsOptions {
  /** what this process may have open at once, WebSockets included */
  connectionsMax: number
  faults: Faults
}

/** A server and its connections. */
interface TrackedServer {
  readonly server: Server
  readonly limit: ConnectionLimit
  /** by connection, without WebSockets; infinity while a request runs */
  readonly idleSince: Map<Socket, number>
  /** One listener for all connections: a WebSocket would retain one of its own for as long as it lives. */
  readonly untrack: (this: Socket) => void
  isDraining: boolean
  accepted: number
  /** requests being served */
  inFlight: number
}

function createTrackedServer(server: Server, { connectionsMax, faults }: ConnectionsOptions): TrackedServer {
  const idleSince = new Map<Socket, number>()
  return {
    server,
    limit: createConnectionLimit(connectionsMax, faults),
    idleSince,
    untrack() {
      idleSince.delete(this)
    },
    isDraining: false,
    accepted: 0,
    inFlight: 0
  }
}

function countOpen({ server, limit }: TrackedServer): void {
  server.getConnections((_error, count) => {
    limit.open = count ?? limit.open
  })
}

function onConnection(tracked: TrackedServer, socket: Socket): void {
  const { limit, idleSince, untrack } = tracked
  tracked.accepted++
  limit.open++
  countOpen(tracked)
  idleSince.set(socket, performance.now())
  socket.on('close', untrack)
  if (isCrowded(limit)) closeLongestIdle(limit, idleSince, socket)
}

function onRequest(tracked: TrackedServer, { socket }: IncomingMessage, response: ServerResponse) {
  const { limit, idleSince, isDraining } = tracked
  tracked.inFlight++
  idleSince.set(socket, Number.POSITIVE_INFINITY)
  if (isDraining || isCrowded(limit)) response.setHeader('connection', 'close')
  response.once('close', () => {
    tracked.inFlight--
    if (idleSince.has(socket)) idleSince.set(socket, performance.now())
  })
}

function onUpgrade({ idleSince, untrack }: TrackedServer, { socket }: IncomingMessage): void {
  socket.off('close', untrack)
  idleSince.delete(socket)
}

async function drain(tracked: TrackedServer, limitMs: number): Promise<void> {
  const { server, idleSince } = tracked
  const deadlineMs = performance.now() + limitMs
  tracked.isDraining = true
  // http.Server.close would also close idle keep-alive connections at once, under the balancer's next request.
  NetServer.prototype.close.call(server)
  while (idleSince.size > 0 && performance.now() < deadlineMs) {
    for (const [socket, since] of idleSince) if (performance.now() - since > idleMs) socket.destroy()
    await sleep(stepMs)
  }
}

/** Tracks a server's connections: limits how many are open, and drains the server without losing a request. */
export function watchConnections(server: Server, options: ConnectionsOptions) {
  const { connectionsMax, faults } = options
  const tracked = createTrackedServer(server, options)
  const { limit } = tracked
  server.on(
    'connection',
    faults.guard('task', 'connection', (socket: Socket) => onConnection(tracked, socket))
  )
  server.prependListener(
    'request',
    faults.guard('task', 'request', (request: IncomingMessage, response: ServerResponse) =>
      onRequest(tracked, request, response)
    )
  )
  server.on(
    'upgrade',
    faults.guard('task', 'upgrade', (request: IncomingMessage) => onUpgrade(tracked, request))
  )
  // Out of file descriptors (EMFILE): only this connection is lost, the next one is accepted again.
  server.on('error', (error) => faults.report('connection', error, { where: 'accept' }))
  if (Number.isFinite(connectionsMax)) {
    server.maxConnections = connectionsMax
    server.on('drop', () => reportCrowding(limit))
  }

  return {
    /** Whether so many are open that a new WebSocket, which is long-lived, must be refused. */
    isCrowded: () => isCrowded(limit),
    inFlight: () => tracked.inFlight,
    seen(): ConnectionsSeen {
      countOpen(tracked)
      return { isListening: tracked.isDraining || server.listening, accepted: tracked.accepted }
    },
    /**
     * Stops accepting, adds `Connection: close` to the responses still sent, closes connections idle for 2.5 s;
     * resolves when none is left or after `limitMs`. Upgraded connections (WebSockets) are not counted.
     */
    empty: (limitMs: number) => drain(tracked, limitMs)
  }
}
