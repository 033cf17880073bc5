/** Routes upgrade requests, and guards their connections until they are WebSockets. */
import type { EventEmitter } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { failure } from '../errors.ts'
import type { Faults } from '../util/faults.ts'
import { createSlicedQueue } from '../util/time-slices.ts'
import { readAsPlainRequest } from './ignored-upgrade.ts'

/** How long upgrades may occupy the event loop at once: there may be many, and other requests wait. */
const upgradesMsMax = 1

/** 16 bytes in base64 (RFC 6455, section 4.1). */
const keyPattern = /^[+/0-9A-Za-z]{22}==$/
/** 8 is the last draft's; its wire is the same. */
const versions = new Set(['13', '8'])

/** Whether a request may become a WebSocket; with a body or another method it is a plain request. */
const isWebSocket = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' &&
  headers.upgrade?.toLowerCase() === 'websocket' &&
  headers['transfer-encoding'] === undefined &&
  Number(headers['content-length'] ?? 0) === 0

/** @throws HANDSHAKE_VERSION or HANDSHAKE_INVALID when the handshake is not one (RFC 6455, section 4.2.1) */
export function checkHandshake({ headers }: IncomingMessage): void {
  const { 'sec-websocket-key': key = '', 'sec-websocket-version': version = '' } = headers
  if (!versions.has(version)) throw failure('HANDSHAKE_VERSION')
  if (!keyPattern.test(key)) throw failure('HANDSHAKE_INVALID', { params: { header: 'Sec-WebSocket-Key' } })
}

/** The response under way on a connection. Node has no public name for it. */
const responseOf = (connection: Duplex): ServerResponse | null | undefined =>
  (connection as { _httpMessage?: ServerResponse | null })._httpMessage

/** Detaches a connection that has become a WebSocket from the response to its upgrade, which it would retain. */
export const detachResponse = (connection: Duplex): void => responseOf(connection)?.detachSocket(connection as never)

/** Ends a connection when the responses to its earlier requests are sent. */
function endAfterResponses(connection: Duplex): void {
  const earlier = responseOf(connection)
  if (!earlier) connection.end(() => connection.destroy())
  else earlier.once('close', () => process.nextTick(endAfterResponses, connection))
}

/** For the errors of a connection that is not a WebSocket yet. */
function destroy(this: Duplex): void {
  this.destroy()
}

/**
 * Emits the upgrades of `server` that may become WebSockets as `upgrade` of `gate`, whose listeners route them as the plain
 * requests they also are (RFC 9110, section 7.8): counted, logged and rejected alike. A rejection ends the connection. An
 * upgrade to another protocol is read again as a request without it.
 */
export function guardUpgrades(server: Server, gate: EventEmitter, faults: Faults): void {
  function pass(request: IncomingMessage, connection: Duplex, head: Buffer): void {
    if (responseOf(connection)) {
      // The earlier response is still being sent: nothing else may be written, and a protocol changes only after it.
      connection.on('error', destroy)
      endAfterResponses(connection)
      return
    }
    if (!isWebSocket(request)) {
      readAsPlainRequest(server, request, connection, head)
      return
    }
    gate.emit('upgrade', request, connection, head)
    const response = responseOf(connection)
    if (!response) return // it is a WebSocket already
    response.shouldKeepAlive = false
    response.on('finish', () => connection.end(() => connection.destroy()))
  }

  // A few hundred at once, rejected or not, would delay all other requests until the last of them is done.
  const inTurn = createSlicedQueue(upgradesMsMax)
  const passGuarded = faults.guard('request', 'upgrade', (...args: Parameters<typeof pass>) => {
    try {
      pass(...args)
    } catch (error) {
      args[1].destroy()
      throw error
    }
  })
  server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    connection.on('error', destroy)
    inTurn(() => {
      connection.off('error', destroy)
      if (!connection.destroyed) passGuarded(request, connection, head)
    })
  })
}
