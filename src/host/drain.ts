import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A keep-alive connection a balancer has just reused must not be closed under its request: only idle for this long. */
const idleMs = 2500
const stepMs = 100

/** Watches a server's connections so that it can be emptied without losing a request. */
export function watchConnections(server: Server) {
  const idleSince = new Map<Socket, number>()
  let draining = false
  // One function for all of them: a WebSocket would keep its own for as long as it lives.
  function forget(this: Socket): void {
    idleSince.delete(this)
  }
  server.on('connection', (socket: Socket) => {
    idleSince.set(socket, Date.now())
    socket.on('close', forget)
  })
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    idleSince.set(request.socket, Number.POSITIVE_INFINITY)
    if (draining) response.setHeader('connection', 'close')
    response.once('close', () => {
      if (idleSince.has(request.socket)) idleSince.set(request.socket, Date.now())
    })
  })
  server.on('upgrade', ({ socket }: IncomingMessage) => {
    socket.off('close', forget)
    idleSince.delete(socket)
  })

  return {
    /**
     * Stops accepting, answers what still comes with `Connection: close`, closes connections idle for 2.5 s; resolves
     * when none is left or after `limitMs`. Upgraded connections (WebSockets) are not counted.
     */
    async empty(limitMs: number): Promise<void> {
      const deadline = Date.now() + limitMs
      draining = true
      // http.Server.close would also close idle keep-alive connections at once, under the balancer's next request.
      NetServer.prototype.close.call(server)
      while (idleSince.size > 0 && Date.now() < deadline) {
        for (const [socket, since] of idleSince) if (Date.now() - since > idleMs) socket.destroy()
        await sleep(stepMs)
      }
    }
  }
}
