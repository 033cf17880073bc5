import fp from 'fastify-plugin'

/** Tokens of one-time links never reach the log. */
const masked = (url: string): string =>
  url.replace(/(token=|\/(?:verify-email|reset-password)\/)[^&?/]+/g, '$1[masked]')

/** One line per request, when its answer is out. A log that cannot be written never fails a request. */
export default fp(
  async (app) => {
    app.addHook('onResponse', async (request, reply) => {
      request.log.info(
        {
          method: request.method,
          url: masked(request.originalUrl),
          ip: request.ip,
          userAgent: request.headers['user-agent'],
          statusCode: reply.statusCode,
          durationMs: Math.round(reply.elapsedTime * 10) / 10
        },
        'request'
      )
    })
  },
  { name: 'request-log' }
)
