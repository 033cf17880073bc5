/**
 * Logs one line per request after its response; of probes only what fails or has changed. A log that cannot be written
 * never fails a request.
 */
import fp from 'fastify-plugin'
import { loggedPath } from '../src/http/masked-url.ts'
import { createProbeFilter } from '../src/http/probe-log.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** of a probe: what it was told, where the status does not tell all */
    outcome: string
  }
}

const userAgentCharsMax = 300

export default fp(
  async (app) => {
    app.decorateRequest('outcome', '')
    const isLogged = createProbeFilter()
    // Nothing to look for in these lines: none of their fields can hold a secret but the URL, which is masked by itself.
    const lines = app.log.child({}, { redact: { paths: [] } })
    app.addHook('onResponse', (request, reply, done) => {
      const { outcome } = request
      const { statusCode } = reply
      if (isLogged(request.routeOptions.url, `${statusCode} ${outcome}`, statusCode)) {
        const { claims, errorCode, traceId } = request
        lines.info(
          {
            correlationId: request.id,
            ...(traceId !== null && { traceId }),
            method: request.method,
            url: loggedPath(request.originalUrl),
            ip: request.clientAddress,
            userAgent: request.headers['user-agent']?.slice(0, userAgentCharsMax),
            statusCode,
            durationMs: Math.round(reply.elapsedTime * 10) / 10,
            ...(claims && { userId: claims.id, sessionId: claims.sid }),
            ...(errorCode !== '' && { code: errorCode }),
            ...(outcome !== '' && { outcome })
          },
          'request'
        )
      }
      done()
    })
  },
  { name: 'request-log' }
)
