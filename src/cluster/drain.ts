import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Faults } from '../util/faults.ts'
import type { ConnectionsSeen } from './ipc.ts'

/** A keep-alive connection a balancer has just reused must not be closed under its request: only idle for this long. */
const idleMs = 2500
const stepMs = 100
const crowdLogEveryMs = 10_000
/** Beyond this share of what a worker may have, connections are short and idle ones give way: what is left is for health checks. */
const crowdedShare = 0.9

export interface ConnectionsOptions {
  /** what this process may have open at once, WebSockets included */
  connectionsMax: number
  faults: Faults
}

/** Watches a server's connections: bounds them, and empties the server without losing a request. */
export function watchConnections(server: Server, { connectionsMax, faults }: ConnectionsOptions) {
  // Since when; infinity while a request runs.
  const idleSince = new Map<Socket, number>()
  const crowdedAt = Math.floor(connectionsMax * crowdedShare)
  let isDraining = false
  let accepted = 0
  let open = 0
  let crowdLogAtMs = 0
  // One function for all of them: a WebSocket would keep its own for as long as it lives.
  function forget(this: Socket): void {
    idleSince.delete(this)
  }
  const isCrowded = (): boolean => open > crowdedAt
  /** A crowd lasts: each connection is counted, a line says so every ten seconds. */
  function crowd(): void {
    if (performance.now() < crowdLogAtMs) {
      faults.counts.connection++
      return
    }
    crowdLogAtMs = performance.now() + crowdLogEveryMs
    faults.report('connection', new Error(`${open} connections are open, ${connectionsMax} are possible`))
  }

  /** The one that has been idle longest gives way to a new one. */
  function makeRoom(newest: Socket): void {
    let longest: Socket | undefined
    let since = Number.POSITIVE_INFINITY
    for (const [socket, at] of idleSince) if (socket !== newest && at < since) [longest, since] = [socket, at]
    longest?.destroy()
    crowd()
  }
  const count = (): void => {
    server.getConnections((_error, now) => {
      open = now ?? open
    })
  }
  const onConnection = (socket: Socket): void => {
    accepted++
    open++
    count()
    idleSince.set(socket, performance.now())
    socket.on('close', forget)
    if (isCrowded()) makeRoom(socket)
  }
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    idleSince.set(request.socket, Number.POSITIVE_INFINITY)
    if (isDraining || isCrowded()) response.setHeader('connection', 'close')
    response.once('close', () => {
      if (idleSince.has(request.socket)) idleSince.set(request.socket, performance.now())
    })
  }
  const onUpgrade = ({ socket }: IncomingMessage): void => {
    socket.off('close', forget)
    idleSince.delete(socket)
  }
  server.on('connection', faults.guard('task', 'connection', onConnection))
  server.prependListener('request', faults.guard('task', 'request', onRequest))
  server.on('upgrade', faults.guard('task', 'upgrade', onUpgrade))
  // Short of descriptors all the same (EMFILE): that one connection is lost, the next is tried again.
  server.on('error', (error) => faults.report('connection', error, { where: 'accept' }))
  if (Number.isFinite(connectionsMax)) {
    server.maxConnections = connectionsMax
    server.on('drop', crowd)
  }

  return {
    /** Whether so many are open that a new WebSocket, which stays, must be refused. */
    isCrowded,
    seen(): ConnectionsSeen {
      count()
      return { isListening: isDraining || server.listening, accepted }
    },
    /**
     * Stops accepting, answers what still comes with `Connection: close`, closes connections idle for 2.5 s; resolves
     * when none is left or after `limitMs`. Upgraded connections (WebSockets) are not counted.
     */
    async empty(limitMs: number): Promise<void> {
      const deadlineMs = performance.now() + limitMs
      isDraining = true
      // http.Server.close would also close idle keep-alive connections at once, under the balancer's next request.
      NetServer.prototype.close.call(server)
      while (idleSince.size > 0 && performance.now() < deadlineMs) {
        for (const [socket, since] of idleSince) if (performance.now() - since > idleMs) socket.destroy()
        await sleep(stepMs)
      }
    }
  }
}
