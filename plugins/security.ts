import cookie from '@fastify/cookie'
import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../src/config.ts'
import { securityHeaders } from '../src/security-headers.ts'

/**
 * Only application/json is read; no body at all is fine whatever the header says (clients send it with every POST).
 * `__proto__` and `constructor.prototype` are dropped wherever they stand, as any other field that nobody knows.
 */
function readJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('remove', 'remove')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.length === 0) done(null, undefined)
    else parse(request, body as string, done)
  })
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
