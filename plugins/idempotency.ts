import { createHash } from 'node:crypto'
import fp from 'fastify-plugin'
import type { IdempotencyKey } from '../src/domain/idempotency.ts'
import { failure } from '../src/errors.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** a POST that creates: repeated under the same Idempotency-Key it answers the same and creates nothing again */
    idempotent?: boolean
  }
  interface FastifyRequest {
    /** on idempotent routes: the key the client sent, scoped to user and route; null without one */
    idempotency: IdempotencyKey | null
  }
}

/** The same for two JSON values that differ in nothing but the order of their keys. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, item]) => [key, canonical(item)])
  )
}

export const hashOf = (body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(body ?? null)))
    .digest('hex')

/**
 * Reads Idempotency-Key (its form is checked by the route's schema). The database decides what was done; here only a
 * second request that meets the first one in this very process is turned away, before it waits for anything.
 */
export default fp(
  async (app) => {
    const inFlight = new Set<string>()
    app.decorateRequest('idempotency', null)
    app.addHook('preHandler', async (request) => {
      const key = request.headers['idempotency-key']
      if (!request.routeOptions.config.idempotent || typeof key !== 'string') return
      const id = `${request.claims?.id} ${request.method} ${request.routeOptions.url} ${key}`
      if (inFlight.has(id)) throw failure('REQUEST_IN_FLIGHT')
      inFlight.add(id)
      request.idempotency = { id, bodyHash: hashOf(request.body), replayed: false }
    })
    app.addHook('onSend', async (request, reply) => {
      if (request.idempotency?.replayed) reply.header('idempotent-replayed', 'true')
    })
    app.addHook('onResponse', async (request) => {
      if (request.idempotency) inFlight.delete(request.idempotency.id)
    })
  },
  { name: 'idempotency', dependencies: ['access'] }
)
