/** Counts requests by method, status and route pattern, and the database's commands. Never fails a request. */
import fp from 'fastify-plugin'
import { emptyMetrics, type MetricsSnapshot } from '../src/cluster/metrics.ts'
import { clockOffsetMs } from '../src/database/clock.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** this worker's metrics; the primary holds the latest of every worker */
    metrics: MetricsSnapshot
  }
}

const count = (table: Record<string, number>, key: string): void => {
  table[key] = (table[key] ?? 0) + 1
}

export default fp(
  async (app) => {
    const metrics = emptyMetrics(app.faults.counts)
    Object.defineProperty(metrics, 'clockOffsetMs', { enumerable: true, get: clockOffsetMs })
    app.decorate('metrics', metrics)

    app.addHook('onResponse', async (request, reply) => {
      const { requests, durationMs } = metrics
      requests.total++
      count(requests.byMethod, request.method)
      count(requests.byStatus, String(reply.statusCode))
      count(requests.byRoute, `${request.method} ${request.routeOptions.url ?? 'unknown'}`)
      const elapsedMs = reply.elapsedTime
      durationMs.sum += elapsedMs
      durationMs.max = Math.max(durationMs.max, elapsedMs)
      durationMs.min = requests.total === 1 ? elapsedMs : Math.min(durationMs.min, elapsedMs)
    })
    const onCommand = ({ duration }: { duration: number }): void => {
      metrics.database.queries++
      metrics.database.durationMs += duration
    }
    app.store.client.on('commandSucceeded', onCommand).on('commandFailed', onCommand)
  },
  { name: 'metrics', dependencies: ['mongo', 'faults'] }
)
