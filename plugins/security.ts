import cookie from '@fastify/cookie'
import cors from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { parseJsonBody } from '../src/http/json-body.ts'
import { securityHeaders } from '../src/http/security-headers.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** the body of a request under an Idempotency-Key as it was received; null for every other */
    jsonBody: { text: string; value: unknown } | null
  }
}

/**
 * Only application/json is read; no body at all is fine whatever the header says (clients send it with every POST).
 * What a client calls its fields does no harm: of a body only the fields that a route's schema names are ever looked at.
 */
function readJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.decorateRequest('jsonBody', null)
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    async (request: FastifyRequest, body: unknown) => {
      const text = body as string
      if (text.length === 0) return undefined
      const value = parseJsonBody(text)
      const isRepeatable = request.routeOptions.config?.idempotent && 'idempotency-key' in request.headers
      if (isRepeatable) request.jsonBody = { text, value }
      return value
    }
  )
}

/** Below this a compressed answer is hardly shorter. */
const compressedBytesMin = 1024

/** Whether an answer is not worth the balancer's compressing, which it does to answers of these codes only. */
const isSmall = (statusCode: number, payload: unknown): boolean =>
  statusCode < 300 && typeof payload === 'string' && payload.length < compressedBytesMin

/** Headers, origins, cookies and content types: what a browser may do with us. */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    app.addHook('onRequest', async (_request, reply) => {
      reply.headers(securityHeaders)
    })
    app.addHook('onSend', async (_request, reply, payload) => {
      if (isSmall(reply.statusCode, payload) && !reply.hasHeader('cache-control')) {
        reply.header('cache-control', 'no-transform')
      }
    })
    const allowed = new Set(config.origins)
    await app.register(cors, {
      // A refused origin gets no CORS headers, not an error: the browser then keeps the answer from the page.
      origin: (origin, done) => done(null, origin !== undefined && allowed.has(origin)),
      credentials: true,
      methods: ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'],
      allowedHeaders: ['Content-Type', 'Authorization', 'Idempotency-Key', 'If-Match', 'X-Correlation-ID'],
      exposedHeaders: [
        'ETag',
        'Link',
        'RateLimit-Limit',
        'RateLimit-Remaining',
        'RateLimit-Reset',
        'RateLimit-Policy',
        'Retry-After',
        'X-Correlation-ID'
      ],
      maxAge: 600,
      strictPreflight: false
    })
    await app.register(cookie)
    readJsonOnly(app)
  },
  { name: 'security' }
)
