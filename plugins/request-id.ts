/**
 * Every response carries its request id (X-Correlation-ID) and, if configured, the process that sent it (X-Instance).
 * Decorates a request with the id of its caller's trace.
 */
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { readTraceparent } from '../src/http/trace-context.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** of a valid `traceparent`, for what outlives the request; its lines of the log have it by themselves */
    traceId: string | null
  }
}

export default fp<{ config: Config; worker: number }>(
  async (app, { config, worker }) => {
    const instance = `${config.instance}/${worker}`
    // Read when it is asked for: few requests cause what outlives them.
    app.decorateRequest('traceId', {
      getter() {
        const { traceparent } = this.headers
        return traceparent === undefined ? null : (readTraceparent(traceparent)?.traceId ?? null)
      }
    })
    app.addHook('onRequest', (request, reply, done) => {
      reply.header('x-correlation-id', request.id)
      if (config.exposeInstance) reply.header('x-instance', instance)
      done()
    })
  },
  { name: 'request-id' }
)
