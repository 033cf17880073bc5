import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyBaseLogger } from 'fastify'
import { type ErrorCode, failure } from '../errors.ts'
import { readAddress } from './client-address.ts'
import { sendRawResponse } from './raw-response.ts'

const nowhere = '/api/undecodable'

/**
 * Where the router shall look for a request: where its URL says, but a path that does not decode names nothing. The router
 * itself would refuse it before any hook runs, so without the headers, limits and log line that every answer has.
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

/** Whether the answer to an earlier request of this connection is on its way: nothing may be written into it. */
function isAnswering(socket: Socket): boolean {
  // As Node's own handler tells; there is no public name for it.
  const { _httpMessage: answer } = socket as { _httpMessage?: { headersSent: boolean } | null }
  return answer?.headersSent === true
}

/**
 * For the server's `clientError`: what arrives is not a readable request (headers beyond Node's 16 KiB are 431, a request
 * that does not arrive in time 408, what breaks HTTP's grammar 400). The connection ends.
 */
export const onClientError =
  (logger: FastifyBaseLogger) =>
  (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return
    const code = codes[error.code ?? ''] ?? 'MALFORMED_REQUEST'
    const correlationId = randomUUID()
    const ip = readAddress(socket.remoteAddress ?? '') ?? undefined
    logger.info({ correlationId, code, ip, reason: error.code }, 'a request could not be read')
    if (socket.writable && !isAnswering(socket)) sendRawResponse(socket, failure(code), correlationId)
    else socket.destroySoon()
  }
