import type { IncomingMessage } from 'node:http'
import { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { type ServerOptions, WebSocketServer } from 'ws'
import type { Config } from '../src/config/config.ts'
import { failure } from '../src/errors.ts'
import { readBearer } from '../src/http/bearer.ts'
import { readAsPlainRequest } from '../src/http/ignored-upgrade.ts'
import { sendRawResponse } from '../src/http/raw-response.ts'
import { subprotocol } from '../src/schemas/realtime.ts'
import { createSlicedQueue } from '../src/util/time-slices.ts'

const payloadBytesMax = 16 * 1024
const closeTimeoutMs = 5000
const socketsMax = 20_000
/** How long upgrades may hold the event loop at once: there may be many, and others wait for an answer. */
const upgradesMsMax = 1

/** 16 bytes in base64 (RFC 6455, section 4.1). */
const keyPattern = /^[+/0-9A-Za-z]{22}==$/
/** 8 is the last draft's; its wire is the same. */
const versions = new Set(['13', '8'])

/** Whether a request may become a WebSocket; what has a body or another method is a plain request, whatever else it wants. */
const isWebSocket = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' &&
  headers.upgrade?.toLowerCase() === 'websocket' &&
  headers['transfer-encoding'] === undefined &&
  Number(headers['content-length'] ?? 0) === 0

/** @throws HANDSHAKE_VERSION or HANDSHAKE_INVALID when the handshake is not one (RFC 6455, section 4.2.1) */
function checkHandshake({ headers }: IncomingMessage): void {
  const { 'sec-websocket-key': key = '', 'sec-websocket-version': version = '' } = headers
  if (!versions.has(version)) throw failure('HANDSHAKE_VERSION')
  if (!keyPattern.test(key)) throw failure('HANDSHAKE_INVALID', { params: { header: 'Sec-WebSocket-Key' } })
}

/** The answer to an earlier request that is on its way. There is no public name for it. */
const answerOf = (connection: Duplex): ServerResponse | null | undefined =>
  (connection as { _httpMessage?: ServerResponse | null })._httpMessage

/** Ends a connection when what was asked before is answered. */
function endAfterAnswers(connection: Duplex): void {
  const earlier = answerOf(connection)
  if (!earlier) connection.end(() => connection.destroy())
  else earlier.once('close', () => process.nextTick(endAfterAnswers, connection))
}

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
  const { gateway, realtimeStats } = app
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
  const correlationIds = new WeakMap<IncomingMessage, string>()
  // What checkHandshake lets pass and ws does not: its own answer would be plain text.
  server.on('wsClientError', (_error, connection, request) => {
    const correlationId = correlationIds.get(request)
    sendRawResponse(
      connection,
      failure('HANDSHAKE_INVALID', { params: { header: 'Sec-WebSocket-Protocol' } }),
      correlationId
    )
  })
  server.on('headers', (headers) => {
    if (config.exposeInstance) headers.push(`X-Instance: ${config.instance}/${worker}`)
  })

  function checkUpgrade(request: IncomingMessage): void {
    const { origin } = request.headers
    if (origin !== undefined && !config.origins.includes(origin)) throw failure('ORIGIN_FORBIDDEN')
    checkHandshake(request)
    const isFull = app.primary.isCrowded() || realtimeStats.sockets >= socketsMax
    if (gateway.isDraining() || isFull) throw failure('DRAINING', { retryAfterSeconds: 1 })
  }

  /** A token in the header is checked before the upgrade, so that who has none gets a plain 401. */
  async function upgrade(request: FastifyRequest, reply: FastifyReply, { connection, head }: Waiting): Promise<void> {
    checkUpgrade(request.raw)
    const token = readBearer(request.headers.authorization)
    if (token && !request.claims) await app.revocation.check(await app.tokens.verifyAccess(token))
    correlationIds.set(request.raw, request.id)
    reply.hijack()
    reply.raw.detachSocket(connection as never)
    if (connection.destroyed) return
    server.handleUpgrade(request.raw, connection, head, (ws) => {
      connection.off('error', destroy)
      const client = gateway.accept(ws, connection)
      if (token) client.begin(token)
    })
  }

  /**
   * An upgrade is also a plain request (RFC 9110, section 7.8) and takes the way of every other: counted, logged, refused
   * in the same words. One that is not ours is read again as if it had not asked for anything else.
   */
  function route(request: IncomingMessage, connection: Duplex, head: Buffer): void {
    if (answerOf(connection)) {
      // Its parts may still come: nothing else may be written, and who changes protocols waits for the answer before.
      connection.on('error', destroy)
      endAfterAnswers(connection)
      return
    }
    if (!isWebSocket(request)) {
      readAsPlainRequest(app.server, request, connection, head)
      return
    }
    connection.on('error', destroy)
    waiting.set(request, { connection, head })
    const response = new ServerResponse(request)
    response.shouldKeepAlive = false
    response.assignSocket(connection as never)
    response.on('finish', () => connection.end(() => connection.destroy()))
    app.routing(request, response)
  }

  // A few hundred at once, refused or not, would hold up everybody's requests until the last of them is answered.
  const inTurn = createSlicedQueue(upgradesMsMax)
  const routeGuarded = app.faults.guard('request', 'upgrade', route)
  app.server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    connection.on('error', destroy)
    inTurn(() => {
      connection.off('error', destroy)
      if (!connection.destroyed) routeGuarded(request, connection, head)
    })
  })

  app.get(
    '',
    {
      // Before anybody says that the route knows no such parameter.
      preValidation: async ({ raw }) => {
        if (/[?&](access_)?token=/i.test(raw.url ?? '')) throw failure('TOKEN_IN_URL')
      },
      config: {
        access: 'public',
        limit: 'upgrade',
        countedBy: 'address',
        errors: [
          'UPGRADE_REQUIRED',
          'HANDSHAKE_VERSION',
          'HANDSHAKE_INVALID',
          'ORIGIN_FORBIDDEN',
          'TOKEN_IN_URL',
          'TOKEN_INVALID',
          'TOKEN_REVOKED',
          'DRAINING'
        ]
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
      // A handshake of another version learns which ones there are (RFC 6455, section 4.4).
      reply.header('sec-websocket-version', '13, 8')
      if (asked) return upgrade(request, reply, asked)
      reply.header('upgrade', 'websocket')
      throw failure('UPGRADE_REQUIRED')
    }
  )
}

export default realtime
