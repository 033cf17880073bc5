/** Sums the workers' metrics, and renders them as the JSON report and as Prometheus text. */
import type { Static } from 'typebox'
import type { Metrics } from '../schemas/health.ts'
import type { HostSnapshot } from './ipc.ts'

type Report = Static<typeof Metrics>

const sum = (numbers: number[]): number => numbers.reduce((total, next) => total + next, 0)
const round = (value: number): number => Math.round(value * 100) / 100
const percent = (part: number, whole: number): string => `${whole === 0 ? '0.00' : ((100 * part) / whole).toFixed(2)}%`

function sumTables(tables: Record<string, number>[]): Record<string, number> {
  const total: Record<string, number> = {}
  for (const table of tables) for (const [key, count] of Object.entries(table)) total[key] = (total[key] ?? 0) + count
  return total
}

function formatted(seconds: number): string {
  const hours = Math.floor(seconds / 3600)
  return `${hours}h ${Math.floor((seconds % 3600) / 60)}m ${seconds % 60}s`
}

/** The number furthest from 0. */
const widest = (numbers: number[]): number =>
  numbers.reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most), 0)

/** Adds up the workers' snapshots. */
export function sumSnapshots({ workersExpected, workers, faults }: HostSnapshot): Report {
  const all = workers.map((snapshot) => snapshot.metrics)
  const startedAtMs = Math.min(Date.now(), ...all.map((one) => one.startedAtMs))
  const uptimeMs = Date.now() - startedAtMs
  const requests = sum(all.map((one) => one.requests.total))
  const byStatus = sumTables(all.map((one) => one.requests.byStatus))
  const ofClass = (digit: string): number =>
    sum(Object.entries(byStatus).map(([status, count]) => (status.startsWith(digit) ? count : 0)))
  const durationSum = sum(all.map((one) => one.durationMs.sum))
  const minima = all.filter((one) => one.requests.total > 0).map((one) => one.durationMs.min)
  const queries = sum(all.map((one) => one.database.queries))
  const queryMs = sum(all.map((one) => one.database.durationMs))
  const [hits, misses] = [sum(all.map((one) => one.cache.hits)), sum(all.map((one) => one.cache.misses))]
  return {
    uptime: { ms: uptimeMs, seconds: Math.floor(uptimeMs / 1000), formatted: formatted(Math.floor(uptimeMs / 1000)) },
    requests: {
      total: requests,
      byMethod: sumTables(all.map((one) => one.requests.byMethod)),
      byStatus,
      byRoute: sumTables(all.map((one) => one.requests.byRoute))
    },
    responseTime: {
      total: round(durationSum),
      count: requests,
      min: minima.length > 0 ? round(Math.min(...minima)) : 0,
      max: round(Math.max(0, ...all.map((one) => one.durationMs.max))),
      avg: requests > 0 ? round(durationSum / requests) : 0
    },
    errors: {
      total: ofClass('4') + ofClass('5'),
      byType: { '4xx': ofClass('4'), '5xx': ofClass('5') },
      rate: percent(ofClass('4') + ofClass('5'), requests)
    },
    database: { queries, totalDuration: queryMs, avgDuration: queries > 0 ? round(queryMs / queries) : 0 },
    cache: { hits, misses, hitRate: percent(hits, hits + misses) },
    faults: sumTables([...all.map((one) => one.faults), faults]),
    clockOffsetSeconds: widest(all.map((one) => one.clockOffsetMs)) / 1000,
    workersExpected,
    workers: workers.map(({ worker, ageMs, metrics }) => ({ worker, ageMs, sockets: metrics.sockets })),
    timestamp: new Date().toISOString()
  }
}

const labelled = (name: string, label: string, table: Record<string, number>): string[] =>
  Object.entries(table).map(([key, count]) => `${name}{${label}="${key}"} ${count}`)

/** The report in Prometheus' text exposition format, version 0.0.4. */
export function toPrometheus(report: Report): string {
  const family = (name: string, type: string, help: string, lines: string[]): string[] => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...lines
  ]
  const one = (name: string, type: string, help: string, value: number): string[] =>
    family(name, type, help, [`${name} ${value}`])
  const { requests, responseTime, errors, database, cache } = report
  const ages = Object.fromEntries(report.workers.map(({ worker, ageMs }) => [String(worker), ageMs / 1000]))
  const sockets = Object.fromEntries(report.workers.map(({ worker, sockets: open }) => [String(worker), open]))
  return [
    one('http_requests_total', 'counter', 'Requests responded to.', requests.total),
    family(
      'http_requests_by_method_total',
      'counter',
      'Requests by method.',
      labelled('http_requests_by_method_total', 'method', requests.byMethod)
    ),
    family(
      'http_requests_by_status_total',
      'counter',
      'Requests by status.',
      labelled('http_requests_by_status_total', 'status', requests.byStatus)
    ),
    family(
      'http_requests_by_route_total',
      'counter',
      'Requests by route.',
      labelled('http_requests_by_route_total', 'route', requests.byRoute)
    ),
    family(
      'http_response_time_ms',
      'gauge',
      'Response time since the start.',
      labelled('http_response_time_ms', 'type', { avg: responseTime.avg, min: responseTime.min, max: responseTime.max })
    ),
    one('http_errors_total', 'counter', 'Responses with status 400 and above.', errors.total),
    one('db_queries_total', 'counter', 'Database commands.', database.queries),
    one('db_query_duration_ms', 'gauge', 'Average duration of a database command.', database.avgDuration),
    one('cache_hits_total', 'counter', 'Responses served from the cache.', cache.hits),
    one('cache_misses_total', 'counter', 'Responses computed because the cache had none.', cache.misses),
    family(
      'faults_total',
      'counter',
      'Faults that were contained, by kind.',
      labelled('faults_total', 'kind', report.faults)
    ),
    one('cache_hit_rate', 'gauge', 'Cache hits in percent of cacheable responses.', Number.parseFloat(cache.hitRate)),
    family('websocket_open', 'gauge', 'Open WebSockets by worker.', labelled('websocket_open', 'worker', sockets)),
    family(
      'worker_snapshot_age_seconds',
      'gauge',
      "Age of a worker's snapshot.",
      labelled('worker_snapshot_age_seconds', 'worker', ages)
    ),
    one('clock_offset_seconds', 'gauge', "MongoDB's clock minus this host's.", report.clockOffsetSeconds),
    one('workers_expected', 'gauge', 'Workers this host should have.', report.workersExpected),
    one('process_uptime_seconds', 'gauge', 'Seconds since the oldest worker started.', report.uptime.seconds)
  ]
    .flat()
    .join('\n')
    .concat('\n')
}
