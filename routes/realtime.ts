/**
 * /api/realtime, the WebSocket endpoint. The origins of browsers are checked before the upgrade (cross-site WebSocket
 * hijacking); the token is never in the URL: it comes in the first message or, where a client can set headers, as
 * `Authorization`. @fastify/websocket changes protocols; from there on the socket is the gateway's.
 */
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
import { checkHandshake, detachResponse, guardUpgrades } from '../src/http/upgrades.ts'
import { subprotocol } from '../src/schemas/realtime.ts'

const payloadBytesMax = 16 * 1024
const closeTimeoutMs = 5000
const socketsMax = 20_000

const socketOptions: WebsocketPluginOptions['options'] & { closeTimeout: number } = {
  clientTracking: false,
  perMessageDeflate: false,
  autoPong: false, // the gateway's pongs leave with the other pending frames, and are counted
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

const realtime: FastifyPluginAsyncTypebox<{ config: Config; worker: number }> = async (app, { config, worker }) => {
  const { gateway, realtimeStats } = app
  const gate = new EventEmitter()
  guardUpgrades(app.server, gate, app.faults)
  // Registered here and not for all routes: its hooks would cost every request, and any route would accept an upgrade.
  await app.register(websocket, {
    options: { ...socketOptions, server: gate as never },
    preClose: (done) => done(), // the gateway sends its sockets a reconnect hint and closes them
    errorHandler: (error, ws) => {
      app.faults.report('socket', error)
      ws.terminate()
    }
  })
  const correlationIds = new WeakMap<IncomingMessage, string>()
  // A handshake that checkHandshake accepts and ws does not: the response of ws would be plain text.
  app.websocketServer.on('wsClientError', (_error, connection, request) => {
    const refused = failure('HANDSHAKE_INVALID', { params: { header: 'Sec-WebSocket-Protocol' } })
    sendRawResponse(connection, refused, correlationIds.get(request))
  })
  app.websocketServer.on('headers', (headers) => {
    if (config.exposeInstance) headers.push(`X-Instance: ${config.instance}/${worker}`)
  })

  /** A token in the header is checked before the upgrade, so that an invalid one gets a plain 401. */
  async function checkUpgrade(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    // Names the supported versions to a handshake of another one (RFC 6455, section 4.4).
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
    // Before the check for unknown query parameters.
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
      detachResponse(connection)
      // The package's listener would retain the request as long as the socket, and report a client's invalid frame as our fault.
      ws.removeAllListeners('error')
      const client = gateway.accept(ws, connection)
      const token = readBearer(request.headers.authorization)
      if (token) client.begin(token)
    }
  })
}

export default realtime
