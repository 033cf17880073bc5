/** Decides what becomes of a request that asks for another protocol, and looks after its connection until it has one. */
import type { EventEmitter } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { failure } from '../errors.ts'
import type { Faults } from '../util/faults.ts'
import { createSlicedQueue } from '../util/time-slices.ts'
import { readAsPlainRequest } from './ignored-upgrade.ts'

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
export function checkHandshake({ headers }: IncomingMessage): void {
  const { 'sec-websocket-key': key = '', 'sec-websocket-version': version = '' } = headers
  if (!versions.has(version)) throw failure('HANDSHAKE_VERSION')
  if (!keyPattern.test(key)) throw failure('HANDSHAKE_INVALID', { params: { header: 'Sec-WebSocket-Key' } })
}

/** The answer that a connection is busy with. There is no public name for it. */
const answerOf = (connection: Duplex): ServerResponse | null | undefined =>
  (connection as { _httpMessage?: ServerResponse | null })._httpMessage

/** Parts a connection that has become a WebSocket from the answer to its upgrade, which would live as long as it. */
export const detachAnswer = (connection: Duplex): void => answerOf(connection)?.detachSocket(connection as never)

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

/**
 * Hands the upgrades of `server` that may become WebSockets to the `upgrade` listeners of `gate`, which route them as the
 * plain requests they also are (RFC 9110, section 7.8): counted, logged, refused in the same words. A refusal ends the
 * connection. One that is not ours is read again as if it had not asked for anything else.
 */
export function guardUpgrades(server: Server, gate: EventEmitter, faults: Faults): void {
  function pass(request: IncomingMessage, connection: Duplex, head: Buffer): void {
    if (answerOf(connection)) {
      // Its parts may still come: nothing else may be written, and who changes protocols waits for the answer before.
      connection.on('error', destroy)
      endAfterAnswers(connection)
      return
    }
    if (!isWebSocket(request)) {
      readAsPlainRequest(server, request, connection, head)
      return
    }
    gate.emit('upgrade', request, connection, head)
    const answer = answerOf(connection)
    if (!answer) return // it is a WebSocket already
    answer.shouldKeepAlive = false
    answer.on('finish', () => connection.end(() => connection.destroy()))
  }

  // A few hundred at once, refused or not, would hold up everybody's requests until the last of them is answered.
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
