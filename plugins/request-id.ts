import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'

/** Every answer names its request (X-Correlation-ID) and, where it is wished, the process that gave it (X-Instance). */
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
