/** The Idempotency-Key of a request. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { jsonFingerprint } from '../src/database/fingerprints.ts'
import type { IdempotencyKey } from '../src/database/idempotency.ts'
import { failure } from '../src/errors.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** a POST that creates: a repetition with the same Idempotency-Key gets the same response and creates nothing */
    idempotent?: boolean
  }
  interface FastifyRequest {
    /** on idempotent routes: the key the client sent, scoped to user and route; null without one */
    idempotency: IdempotencyKey | null
  }
}

/** The route with what its parameters name: the same key may be used for each. */
const pathOf = ({ routeOptions, params }: FastifyRequest): string =>
  String(routeOptions.url).replace(/:(\w+)/g, (_, name: string) => String((params as Record<string, unknown>)[name]))

/**
 * Reads Idempotency-Key (its syntax is validated by the route's schema). The database is authoritative; here only a
 * concurrent request with the same key in the same process is rejected, before it waits for anything.
 */
export default fp(
  async (app) => {
    const inFlight = new Set<string>()
    app.decorateRequest('idempotency', null)
    const readKey = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const key = request.headers['idempotency-key']
      if (typeof key !== 'string') return
      const id = `${request.claims?.id} ${request.method} ${pathOf(request)} ${key}`
      if (inFlight.has(id)) throw failure('REQUEST_IN_FLIGHT')
      const { text, value } = request.jsonBody ?? { text: '', value: null }
      request.jsonBody = null
      request.idempotency = { id, ...jsonFingerprint(text, value), replayed: false }
      inFlight.add(id)
      // Not onResponse, which is not called when the client disconnects, and just such a client will retry.
      reply.raw.once('close', () => inFlight.delete(id))
    }
    const tellReplay = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      if (request.idempotency?.replayed) reply.header('idempotent-replayed', 'true')
    }
    app.addHook('onRoute', (route) => {
      if (!route.config?.idempotent) return
      route.preHandler = [readKey, route.preHandler ?? []].flat()
      route.onSend = [route.onSend ?? [], tellReplay].flat()
    })
  },
  { name: 'idempotency', dependencies: ['access', 'security'] }
)
