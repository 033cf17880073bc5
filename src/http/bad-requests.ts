/** Requests that the HTTP parser or the router cannot handle. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyBaseLogger } from 'fastify'
import { type ErrorCode, failure } from '../errors.ts'
import { readAddress } from './client-address.ts'
import { sendRawResponse } from './raw-response.ts'

const nowhere = '/api/undecodable'

/**
 * The URL to route a request by. A path that cannot be decoded is replaced: the router itself would reject it before
 * any hook runs, so without the headers, limits and log line of every other response.
 */
export function toRoutable({ url = nowhere }: IncomingMessage): string {
  if (!url.includes('%')) return url
  try {
    decodeURI(url.split(/[?#]/, 1)[0]!)
    return url
  } catch {
    return nowhere
  }
}

const codes: Record<string, ErrorCode> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT'
}

/** Whether the response to an earlier request of this connection is being sent: nothing may be written into it. */
function isAnswering(socket: Socket): boolean {
  // As in Node's own handler; there is no public API for it.
  const { _httpMessage: response } = socket as { _httpMessage?: { headersSent: boolean } | null }
  return response?.headersSent === true
}

/**
 * For the server's `clientError`: the request cannot be parsed (headers beyond Node's 16 KiB are 431, a request that
 * does not arrive in time 408, a violation of HTTP's grammar 400). The connection is closed.
 */
export const onClientError =
  (logger: FastifyBaseLogger) =>
  (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return
    const code = codes[error.code ?? ''] ?? 'MALFORMED_REQUEST'
    const correlationId = randomUUID()
    const ip = readAddress(socket.remoteAddress ?? '') ?? undefined
    logger.info({ correlationId, code, ip, reason: error.code }, 'malformed request')
    if (socket.writable && !isAnswering(socket)) sendRawResponse(socket, failure(code), correlationId)
    else socket.destroySoon()
  }
