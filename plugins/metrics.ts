/** Measures requests by route pattern and class of status; other plugins add their figures. Never fails a request. */
import fp from 'fastify-plugin'
import { type CounterSeries, createRecorder, type HistogramSeries, type Recorder } from '../src/metrics/recorder.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** this worker's figures; the primary holds the latest of every worker */
    metrics: Recorder
  }
}

const classes = ['0xx', '1xx', '2xx', '3xx', '4xx', '5xx']
/** A client may send any method to a path that does not exist. */
const unknownRoute = 'unknown'
const otherMethod = 'other'
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

const extreme = (pick: (a: number, b: number) => number) => {
  let seen: number | null = null
  return {
    note(value: number) {
      seen = seen === null ? value : pick(seen, value)
    },
    read: () => seen
  }
}

export default fp(
  async (app) => {
    const metrics = createRecorder()
    app.decorate('metrics', metrics)
    metrics.read('faults_total', () => Object.entries(app.faults.counts).map(([kind, count]) => [[kind], count]))

    const durations = metrics.histogram('http_request_duration_seconds')
    const statuses = metrics.counter('http_requests_by_status_total')
    const [shortest, longest] = [extreme(Math.min), extreme(Math.max)]
    metrics.read('http_response_seconds_min', shortest.read)
    metrics.read('http_response_seconds_max', longest.read)
    /** Found once for each method, route and class. */
    const series = new Map<string, Map<string, HistogramSeries[]>>()
    const seriesOf = (method: string, route: string, statusClass: number): HistogramSeries => {
      const ofMethod = series.get(method) ?? new Map<string, HistogramSeries[]>()
      series.set(method, ofMethod)
      const ofRoute = ofMethod.get(route) ?? []
      ofMethod.set(route, ofRoute)
      const found = ofRoute[statusClass] ?? durations.of(method, route, classes[statusClass] ?? 'other')
      ofRoute[statusClass] = found
      return found
    }
    const byStatus: CounterSeries[] = []
    app.addHook('onResponse', (request, reply, done) => {
      const seconds = reply.elapsedTime / 1000
      const { statusCode } = reply
      const route = request.routeOptions.url ?? unknownRoute
      const method = methods.has(request.method) ? request.method : otherMethod
      seriesOf(method, route, Math.floor(statusCode / 100)).observe(seconds)
      const ofStatus = byStatus[statusCode] ?? statuses.of(String(statusCode))
      byStatus[statusCode] = ofStatus
      ofStatus.add(1)
      shortest.note(seconds)
      longest.note(seconds)
      done()
    })
  },
  { name: 'metrics', dependencies: ['faults'] }
)
