// Goal: the rows of /health: what is said of a host, summed over its workers; and what the origin broke there.
// Method: requests to a host of two workers in turn; numbers are waited for, as workers tell them once a second.
import t from 'tap'
import { version } from '../../src/config/version.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { scene } from '../support/contract-fixture.ts'

t.test('live and ready', async (t) => {
  const { get } = await scene(t)
  const live = await get(null, '/health/live')
  t.match([live.statusCode, live.json()], [200, { status: 'ok', timestamp: /^\d{4}-/ }])
  const ready = await get(null, '/health/ready')
  const checks = { database: 'up', redis: 'up', overall: 'up' }
  t.match([ready.statusCode, ready.json()], [200, { status: 'ready', checks, timestamp: /^\d{4}-/ }])
})

t.test('health, under both spellings', async (t) => {
  const { get } = await scene(t)
  const up = { status: 'up', responseTime: /^\d+ms$/ }
  for (const url of ['/health', '/health/health']) {
    const health = await get(null, url)
    t.equal(health.statusCode, 200)
    t.match(health.json(), { status: 'ok', environment: 'test', services: { database: up, redis: up } })
    const { memory, cpu } = health.json().system
    t.ok(memory.used > 0 && memory.used < memory.total && memory.percentage > 0 && cpu >= 0)
    t.ok(health.json().uptime > 0)
    t.equal(health.json().version, version)
    t.equal(typeof health.json().commit, 'string')
  }
})

t.test('metrics for Prometheus', async (t) => {
  const { get } = await scene(t)
  const metrics = await get(null, '/health/metrics/prometheus')
  t.match(metrics.headers['content-type'], /^text\/plain; version=0\.0\.4/)
  const names = [
    ...[
      'http_requests_total',
      'http_requests_by_method_total{method="GET"}',
      'http_requests_by_status_total{status="200"}'
    ],
    ...['http_response_time_ms{type="avg"}', 'http_response_time_ms{type="min"}', 'http_response_time_ms{type="max"}'],
    ...['http_errors_total', 'db_queries_total', 'db_query_duration_ms', 'cache_hits_total', 'cache_misses_total'],
    ...['cache_hit_rate', 'process_uptime_seconds', 'rate_limit_hits_total{limit="general"}', 'revocations_total'],
    ...['mongodb_pool_connections{state="idle"}', 'redis_trusted', 'log_position', 'websocket_open{worker="1"}']
  ]
  const lines = metrics.body.split('\n')
  for (const name of names) {
    const value = lines.find((line) => line.startsWith(`${name} `))?.slice(name.length)
    t.ok(value !== undefined && Number.isFinite(Number(value)), `${name}${value}`)
  }
})

t.test('X21a, X21b: metrics count the requests of all workers, by whole routes', async (t) => {
  const { get, employer } = await scene(t)
  const route = 'GET /api/jobs/employer/my-jobs'
  const counted = async (): Promise<number> => (await get(null, '/health/metrics')).json().requests.byRoute[route] ?? 0
  const before = await counted()
  const asked = 20
  for (let count = 0; count < asked; count++) await get(employer, '/api/jobs/employer/my-jobs')
  await waitFor('all requests to be counted', async () => (await counted()) >= before + asked)
  t.equal(await counted(), before + asked, 'of both workers, whichever is asked')
  const metrics = (await get(null, '/health/metrics')).json()
  t.equal(metrics.workers.length, 2)
  const routes: string[] = Object.keys(metrics.requests.byRoute)
  t.ok(routes.includes('POST /api/auth/signup'))
  for (const name of routes) t.match(name, /^[A-Z]+ (\/api\/|\/health|\/docs|unknown)/)
})

t.test('X21c: what the database takes is measured', async (t) => {
  const { get } = await scene(t)
  const { uptime, responseTime, errors, database, cache } = (await get(null, '/health/metrics')).json()
  t.ok(database.queries > 0 && database.totalDuration > 0 && database.avgDuration > 0)
  t.ok(uptime.ms > 0 && uptime.seconds === Math.floor(uptime.ms / 1000))
  t.ok(responseTime.min <= responseTime.avg && responseTime.avg <= responseTime.max)
  t.match(errors, { byType: { '4xx': Number, '5xx': Number }, rate: /^\d+\.\d\d%$/ })
  t.match(cache, { hits: Number, misses: Number, hitRate: /^\d+\.\d\d%$/ })
})
