import type { IncomingMessage } from 'node:http'
import { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { type ServerOptions, WebSocketServer } from 'ws'
import type { Config } from '../src/config.ts'
import { failure } from '../src/errors.ts'
import { subprotocol } from '../src/schemas/realtime.ts'

const payloadBytesMax = 16 * 1024
const closeTimeoutMs = 5000
const socketsMax = 20_000
const bearerPattern = /^Bearer +(\S+)$/i

const isWebSocket = (request: IncomingMessage): boolean => request.headers.upgrade?.toLowerCase() === 'websocket'

/** A broken connection before it has become a WebSocket, which then looks after itself. */
function destroy(this: Duplex): void {
  this.destroy()
}

/** A connection that may become a WebSocket. */
interface Waiting {
  connection: Duplex
  head: Buffer
}

/**
 * The WebSocket endpoint. Browsers' origins are checked before the upgrade (cross-site WebSocket hijacking); the token
 * never rides in the URL: it comes in the first message or, where a client can set headers, as `Authorization`.
 */
const realtime: FastifyPluginAsyncTypebox<{ config: Config; worker: number }> = async (app, { config, worker }) => {
  const { relay, relayStats } = app
  const options: ServerOptions & { closeTimeout: number } = {
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    autoPong: false, // ours leave with what else is due, and are counted
    maxPayload: payloadBytesMax,
    closeTimeout: closeTimeoutMs,
    handleProtocols: (offered) => (offered.has(subprotocol) ? subprotocol : false)
  }
  const server = new WebSocketServer(options)
  const waiting = new WeakMap<IncomingMessage, Waiting>()
  server.on('headers', (headers) => {
    if (config.exposeInstance) headers.push(`X-Instance: ${config.instance}/${worker}`)
  })

  function checkUpgrade(request: IncomingMessage): void {
    const { origin } = request.headers
    if (origin !== undefined && !config.origins.includes(origin)) throw failure('ORIGIN_FORBIDDEN')
    if (/[?&](access_)?token=/i.test(request.url ?? '')) throw failure('TOKEN_IN_URL')
    if (relay.isDraining() || relayStats.sockets >= socketsMax) throw failure('DRAINING', { retryAfterSeconds: 1 })
  }

  /** A token in the header is checked before the upgrade, so that who has none gets a plain 401. */
  async function upgrade(request: FastifyRequest, reply: FastifyReply, { connection, head }: Waiting): Promise<void> {
    checkUpgrade(request.raw)
    const [, token] = bearerPattern.exec(request.headers.authorization ?? '') ?? []
    if (token && !request.claims) await app.revocation.check(await app.tokens.verifyAccess(token))
    reply.hijack()
    reply.raw.detachSocket(connection as never)
    if (connection.destroyed) return
    server.handleUpgrade(request.raw, connection, head, (ws) => {
      connection.off('error', destroy)
      const client = relay.accept(ws, connection)
      if (token) client.begin(token)
    })
  }

  /**
   * An upgrade is also a plain request (RFC 9110, section 7.8) and takes the way of every other: counted, logged, refused
   * in the same words. One that is not ours is answered as if it had not asked for anything else.
   */
  function route(request: IncomingMessage, connection: Duplex, head: Buffer): void {
    connection.on('error', destroy)
    if (isWebSocket(request)) waiting.set(request, { connection, head })
    const response = new ServerResponse(request)
    response.shouldKeepAlive = false
    response.assignSocket(connection as never)
    response.on('finish', () => connection.end(() => connection.destroy()))
    app.routing(request, response)
  }

  app.server.on('upgrade', route)

  app.get(
    '',
    {
      config: {
        access: 'public',
        errors: ['UPGRADE_REQUIRED', 'ORIGIN_FORBIDDEN', 'TOKEN_IN_URL', 'TOKEN_INVALID', 'TOKEN_REVOKED', 'DRAINING']
      },
      schema: {
        tags: ['Realtime'],
        operationId: 'openSocket',
        summary: 'The WebSocket endpoint (subprotocol skillmatch.v1)',
        response: { 101: Type.Null({ description: 'the connection is a WebSocket from here on' }) }
      }
    },
    async (request, reply) => {
      const asked = waiting.get(request.raw)
      if (asked) return upgrade(request, reply, asked)
      reply.header('upgrade', 'websocket')
      throw failure('UPGRADE_REQUIRED')
    }
  )
}

export default realtime
