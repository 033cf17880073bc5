/** What browsers may do: security headers, CORS and content types. */
import cors, { type FastifyCorsOptions } from '@fastify/cors'
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { parseJsonBody } from '../src/http/json-body.ts'
import { compressedBytesMin } from '../src/http/ready-answers.ts'
import { securityHeaders } from '../src/http/security-headers.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** the body of a request with an Idempotency-Key, as received; null for every other */
    jsonBody: { text: string; value: unknown } | null
  }
}

/**
 * Parses only application/json; an empty body is accepted with any Content-Type (clients send the header with every
 * POST). Names of fields are harmless: only the fields in a route's schema are ever read.
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

/** Whether a response is too small for the load balancer to compress, which it does only for these status codes. */
const isSmall = (statusCode: number, payload: unknown): boolean =>
  statusCode < 300 && typeof payload === 'string' && payload.length < compressedBytesMin

/**
 * Of every response. `Vary` also where there was no Origin: a cache in between must not give a page of another origin what
 * it keeps of such a request, as that lacks the CORS headers (Fetch Standard, 3.2.5).
 */
const fixedHeaders = Object.freeze({ ...securityHeaders, vary: 'Origin' })

/** @fastify/cors with its hook run only for requests that name an origin: it has nothing to do for any other. */
const corsWithOrigin = fp((app: FastifyInstance, options: FastifyCorsOptions, done) => {
  const addHook = (name: 'onRequest', hook: onRequestHookHandler): void => {
    app.addHook(name, (request, reply, next) => {
      if (request.headers.origin === undefined) next()
      else hook.call(app, request, reply, next)
    })
  }
  const [decorateRequest, route] = [app.decorateRequest.bind(app), app.options.bind(app)]
  cors({ addHook, decorateRequest, options: route } as unknown as FastifyInstance, options, done)
})

/** Security headers, CORS and content types. */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    app.addHook('onRequest', (_request, reply, done) => {
      reply.headers(fixedHeaders)
      done()
    })
    app.addHook('onSend', (_request, reply, payload, done) => {
      if (isSmall(reply.statusCode, payload) && !reply.hasHeader('cache-control')) {
        reply.header('cache-control', 'no-transform')
      }
      done(null, payload)
    })
    const allowed = new Set(config.origins)
    await app.register(corsWithOrigin, {
      // A forbidden origin gets no CORS headers rather than an error: the browser then hides the response from the
      // page.
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
        'X-Correlation-ID',
        ...(config.exposeInstance ? ['X-Instance'] : [])
      ],
      maxAge: 600,
      strictPreflight: false
    })
    readJsonOnly(app)
  },
  { name: 'security' }
)
