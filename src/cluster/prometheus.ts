/** The two forms of a host's figures that the contract names: the JSON report, and Prometheus' text with its older names. */
import type { Static } from 'typebox'
import type { Definition, MetricName, Series, Snapshot } from '../metrics/catalogue.ts'
import { family, toLines, toText } from '../metrics/text.ts'
import type { Metrics } from '../schemas/health.ts'
import type { HostSnapshot } from './ipc.ts'

type Report = Static<typeof Metrics>

const round = (value: number): number => Math.round(value * 100) / 100
const percent = (part: number, whole: number): string => `${whole === 0 ? '0.00' : ((100 * part) / whole).toFixed(2)}%`

/** How many observations the buckets of a histogram hold, and their sum, which follows them. */
const countOf = (value: Series[1]): number => (typeof value === 'number' ? value : value.slice(0, -1).reduce(add, 0))
const sumOf = (value: Series[1]): number => (typeof value === 'number' ? value : (value.at(-1) ?? 0))
const add = (a: number, b: number): number => a + b
const total = (series: Series[], of: (value: Series[1]) => number): number =>
  series.reduce((sum, [, value]) => sum + of(value), 0)

const seriesOf = ({ series }: HostSnapshot, name: MetricName): Series[] => series[name] ?? []
const figureOf = (host: HostSnapshot, name: MetricName): number => total(seriesOf(host, name), sumOf)

/** The counts of a figure's series by one of its labels, or by several. */
function countBy(series: Series[], keyOf: (labels: string[]) => string): Record<string, number> {
  const counts = new Map<string, number>()
  for (const [labels, value] of series) {
    const key = keyOf(labels)
    counts.set(key, (counts.get(key) ?? 0) + countOf(value))
  }
  return Object.fromEntries(counts)
}

function formatted(seconds: number): string {
  const hours = Math.floor(seconds / 3600)
  return `${hours}h ${Math.floor((seconds % 3600) / 60)}m ${seconds % 60}s`
}

function uptimeOf(host: HostSnapshot): Report['uptime'] {
  const starts = seriesOf(host, 'process_start_time_seconds').map(([, value]) => sumOf(value) * 1000)
  const ms = Math.max(0, Math.round(Date.now() - Math.min(Date.now(), ...starts)))
  const seconds = Math.floor(ms / 1000)
  return { ms, seconds, formatted: formatted(seconds) }
}

function requestsOf(host: HostSnapshot): Pick<Report, 'requests' | 'responseTime' | 'errors'> {
  const requests = seriesOf(host, 'http_request_duration_seconds')
  const count = total(requests, countOf)
  const totalMs = total(requests, sumOf) * 1000
  const byStatus = countBy(seriesOf(host, 'http_requests_by_status_total'), ([status = '']) => status)
  const ofClass = (digit: string): number =>
    Object.entries(byStatus).reduce((sum, [status, some]) => sum + (status.startsWith(digit) ? some : 0), 0)
  const [clientErrors, serverErrors] = [ofClass('4'), ofClass('5')]
  return {
    requests: {
      total: count,
      byMethod: countBy(requests, ([method = '']) => method),
      byStatus,
      byRoute: countBy(requests, ([method, route]) => `${method} ${route}`)
    },
    responseTime: {
      total: round(totalMs),
      count,
      min: round(figureOf(host, 'http_response_seconds_min') * 1000),
      max: round(figureOf(host, 'http_response_seconds_max') * 1000),
      avg: count > 0 ? round(totalMs / count) : 0
    },
    errors: {
      total: clientErrors + serverErrors,
      byType: { '4xx': clientErrors, '5xx': serverErrors },
      rate: percent(clientErrors + serverErrors, count)
    }
  }
}

/** The contract's JSON report. */
export function toReport(host: HostSnapshot): Report {
  const commands = seriesOf(host, 'mongodb_command_duration_seconds')
  const queries = total(commands, countOf)
  const queryMs = total(commands, sumOf) * 1000
  const [hits, misses] = [figureOf(host, 'cache_hits_total'), figureOf(host, 'cache_misses_total')]
  return {
    uptime: uptimeOf(host),
    ...requestsOf(host),
    database: { queries, totalDuration: round(queryMs), avgDuration: queries > 0 ? round(queryMs / queries) : 0 },
    cache: { hits, misses, hitRate: percent(hits, hits + misses) },
    faults: countBy(seriesOf(host, 'faults_total'), ([kind = '']) => kind),
    clockOffsetSeconds: figureOf(host, 'clock_offset_seconds'),
    workersExpected: host.workersExpected,
    workers: host.workers,
    timestamp: new Date().toISOString()
  }
}

const table = (counts: Record<string, number>): Series[] => Object.entries(counts).map(([key, count]) => [[key], count])
const one = (value: number): Series[] => [[[], value]]
const shape = (type: Definition['type'], help: string, ...labels: string[]): Definition => ({
  ...{ type, help, labels },
  ...{ merge: 'sum', buckets: [] }
})

/** The contract's names: older than the conventions of Prometheus, which some of them break. */
function contractLines(host: HostSnapshot): string[] {
  const { requests, responseTime, errors, database, cache, uptime } = toReport(host)
  const { avg, min, max } = responseTime
  const families: [string, Definition, Series[]][] = [
    ['http_requests_total', shape('counter', 'Requests responded to.'), one(requests.total)],
    ['http_requests_by_method_total', shape('counter', 'Requests by method.', 'method'), table(requests.byMethod)],
    ['http_requests_by_route_total', shape('counter', 'Requests by route.', 'route'), table(requests.byRoute)],
    ['http_response_time_ms', shape('gauge', 'Response time since the start.', 'type'), table({ avg, min, max })],
    ['http_errors_total', shape('counter', 'Responses with status 400 and above.'), one(errors.total)],
    ['db_queries_total', shape('counter', 'Database commands.'), one(database.queries)],
    ['db_query_duration_ms', shape('gauge', 'Average duration of a database command.'), one(database.avgDuration)],
    [
      'cache_hit_rate',
      shape('gauge', 'Cache hits in percent of cacheable responses.'),
      one(Number.parseFloat(cache.hitRate))
    ],
    ['process_uptime_seconds', shape('gauge', 'Seconds since the start of the host.'), one(uptime.seconds)]
  ]
  return families.flatMap(([name, definition, series]) => family(name, definition, series))
}

/** What the admin server serves: current names only, in which `promtool check metrics` finds nothing. */
export const toPrometheus = (series: Snapshot): string => toText(toLines(series))

/** The contract's text: its names, and all that the admin server serves. */
export const toContractPrometheus = (host: HostSnapshot): string =>
  toText([...contractLines(host), ...toLines(host.series)])
