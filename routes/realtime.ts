import { EventEmitter } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import websocket, { type WebsocketPluginOptions } from '@fastify/websocket'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Config } from '../src/config/config.ts'
import { failure } from '../src/errors.ts'
import { readBearer } from '../src/http/bearer.ts'
import { sendRawResponse } from '../src/http/raw-response.ts'
import { checkHandshake, detachAnswer, guardUpgrades } from '../src/http/upgrades.ts'
import { subprotocol } from '../src/schemas/realtime.ts'

const payloadBytesMax = 16 * 1024
const closeTimeoutMs = 5000
const socketsMax = 20_000

const socketOptions: WebsocketPluginOptions['options'] & { closeTimeout: number } = {
  clientTracking: false,
  perMessageDeflate: false,
  autoPong: false, // ours leave with what else is due, and are counted
  maxPayload: payloadBytesMax,
  closeTimeout: closeTimeoutMs,
  handleProtocols: (offered) => (offered.has(subprotocol) ? subprotocol : false)
}

const errors = [
  'UPGRADE_REQUIRED',
  'HANDSHAKE_VERSION',
  'HANDSHAKE_INVALID',
  'ORIGIN_FORBIDDEN',
  'TOKEN_IN_URL',
  'TOKEN_INVALID',
  'TOKEN_REVOKED',
  'DRAINING'
] as const

const schema = {
  tags: ['Realtime'],
  operationId: 'openSocket',
  summary: 'The WebSocket endpoint (subprotocol skillmatch.v1)',
  response: { 101: Type.Null({ description: 'the connection is a WebSocket from here on' }) }
}

/**
 * The WebSocket endpoint. Browsers' origins are checked before the upgrade (cross-site WebSocket hijacking); the token
 * never rides in the URL: it comes in the first message or, where a client can set headers, as `Authorization`.
 * @fastify/websocket changes protocols; from there on the socket is the gateway's.
 */
const realtime: FastifyPluginAsyncTypebox<{ config: Config; worker: number }> = async (app, { config, worker }) => {
  const { gateway, realtimeStats } = app
  const gate = new EventEmitter()
  guardUpgrades(app.server, gate, app.faults)
  // Here and not for all routes: its hooks would cost every request, and any route would accept an upgrade.
  await app.register(websocket, {
    options: { ...socketOptions, server: gate as never },
    preClose: (done) => done(), // the gateway tells its sockets when to come back, and closes them
    errorHandler: (error, ws) => {
      app.faults.report('socket', error)
      ws.terminate()
    }
  })
  const correlationIds = new WeakMap<IncomingMessage, string>()
  // What checkHandshake lets pass and ws does not: its own answer would be plain text.
  app.websocketServer.on('wsClientError', (_error, connection, request) => {
    const refused = failure('HANDSHAKE_INVALID', { params: { header: 'Sec-WebSocket-Protocol' } })
    sendRawResponse(connection, refused, correlationIds.get(request))
  })
  app.websocketServer.on('headers', (headers) => {
    if (config.exposeInstance) headers.push(`X-Instance: ${config.instance}/${worker}`)
  })

  /** A token in the header is checked before the upgrade, so that who has none gets a plain 401. */
  async function checkUpgrade(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    // A handshake of another version learns which ones there are (RFC 6455, section 4.4).
    reply.header('sec-websocket-version', '13, 8')
    if (!request.ws) return
    const { origin, authorization } = request.headers
    if (origin !== undefined && !config.origins.includes(origin)) throw failure('ORIGIN_FORBIDDEN')
    checkHandshake(request.raw)
    const isFull = app.primary.isCrowded() || realtimeStats.sockets >= socketsMax
    if (gateway.isDraining() || isFull) throw failure('DRAINING', { retryAfterSeconds: 1 })
    const token = readBearer(authorization)
    if (token && !request.claims) await app.revocation.check(await app.tokens.verifyAccess(token))
    correlationIds.set(request.raw, request.id)
  }

  app.route({
    method: 'GET',
    url: '',
    // Before anybody says that the route knows no such parameter.
    preValidation: async ({ raw }) => {
      if (/[?&](access_)?token=/i.test(raw.url ?? '')) throw failure('TOKEN_IN_URL')
    },
    preHandler: checkUpgrade,
    config: { access: 'public', limit: 'upgrade', countedBy: 'address', errors: [...errors] },
    schema,
    handler: async (_request, reply) => {
      reply.header('upgrade', 'websocket')
      throw failure('UPGRADE_REQUIRED')
    },
    wsHandler: (ws, request) => {
      const connection = request.raw.socket
      detachAnswer(connection)
      // The package's listener would keep the request as long as the socket, and take a client's broken frame for our fault.
      ws.removeAllListeners('error')
      const client = gateway.accept(ws, connection)
      const token = readBearer(request.headers.authorization)
      if (token) client.begin(token)
    }
  })
}

export default realtime
