/** Logs one line per request after its response. A log that cannot be written never fails a request. */
import fp from 'fastify-plugin'
import { loggedPath } from '../src/http/masked-url.ts'

const userAgentCharsMax = 300

export default fp(
  async (app) => {
    app.addHook('onResponse', async (request, reply) => {
      request.log.info(
        {
          method: request.method,
          url: loggedPath(request.originalUrl),
          ip: request.clientAddress,
          userAgent: request.headers['user-agent']?.slice(0, userAgentCharsMax),
          statusCode: reply.statusCode,
          durationMs: Math.round(reply.elapsedTime * 10) / 10
        },
        'request'
      )
    })
  },
  { name: 'request-log' }
)
