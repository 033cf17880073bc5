/** Error responses without Fastify. */
import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { AppError } from '../errors.ts'
import { failureHeaders, toFailureEnvelope } from './envelope.ts'
import { securityHeaders } from './security-headers.ts'

/**
 * Sends an error response to a request that never reaches Fastify, with the envelope and headers of every other error,
 * and closes the connection whatever the client does.
 */
export function sendRawResponse(connection: Duplex, error: AppError, correlationId: string = randomUUID()): void {
  const body = JSON.stringify(toFailureEnvelope(error))
  const headers = {
    ...securityHeaders,
    'x-correlation-id': correlationId,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...failureHeaders(error),
    connection: 'close'
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const status = `HTTP/1.1 ${error.statusCode} ${STATUS_CODES[error.statusCode]}`
  connection.end(`${[status, ...lines].join('\r\n')}\r\n\r\n${body}`, () => connection.destroy())
}
