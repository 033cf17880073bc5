import { randomUUID } from 'node:crypto'
import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyBaseLogger } from 'fastify'
import { toFailureEnvelope } from './envelope.ts'
import { type ErrorCode, failure } from './errors.ts'

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

/** What every other answer says to browsers, by hand: plugins and hooks work on requests, and here there is none. */
const securityHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0'
}

function write(socket: Socket, code: ErrorCode, correlationId: string): void {
  const error = failure(code)
  const body = JSON.stringify(toFailureEnvelope(error))
  const headers = {
    ...securityHeaders,
    'x-correlation-id': correlationId,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close'
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const status = `HTTP/1.1 ${error.statusCode} ${STATUS_CODES[error.statusCode]}`
  socket.write(`${[status, ...lines].join('\r\n')}\r\n\r\n${body}`)
}

/** Whether the answer to an earlier request of this connection is on its way: nothing may be written into it. */
function isAnswering(socket: Socket): boolean {
  // As Node's own handler tells; there is no public name for it.
  const { _httpMessage: answer } = socket as { _httpMessage?: { headersSent: boolean } | null }
  return answer?.headersSent === true
}

/**
 * For the server's `clientError`: what arrives is not a readable request (headers beyond Node's 16 KiB are 431, a request
 * that does not arrive in time 408, what breaks HTTP's grammar 400). The envelope is written by hand and the connection ends.
 */
export const answerUnreadable =
  (logger: FastifyBaseLogger) =>
  (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return
    const code = codes[error.code ?? ''] ?? 'MALFORMED_REQUEST'
    const correlationId = randomUUID()
    logger.info({ correlationId, code, ip: socket.remoteAddress, reason: error.code }, 'a request could not be read')
    if (socket.writable && !isAnswering(socket)) write(socket, code, correlationId)
    socket.destroySoon()
  }
