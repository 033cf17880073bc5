/**
 * Every response carries its request id (X-Correlation-ID) and, if configured, the process that sent it (X-Instance).
 */
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'

export default fp<{ config: Config; worker: number }>(
  async (app, { config, worker }) => {
    const instance = `${config.instance}/${worker}`
    app.addHook('onRequest', async (request, reply) => {
      reply.header('x-correlation-id', request.id)
      if (config.exposeInstance) reply.header('x-instance', instance)
    })
  },
  { name: 'request-id' }
)
