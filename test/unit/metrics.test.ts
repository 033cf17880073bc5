// Goal: figures of several workers add up, no counter falls when a worker ends, nothing a client does can fill the memory,
// and what is exported is what docs/metrics.md says and what promtool accepts.
// Method: recorders by hand, their snapshots merged as the primary does; promtool where it can be had.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { toContractPrometheus, toPrometheus, toReport } from '../../src/cluster/prometheus.ts'
import { joinSnapshots } from '../../src/cluster/snapshots.ts'
import { catalogue, contractOnly, type MetricName, metricNames, type Snapshot } from '../../src/metrics/catalogue.ts'
import { merge, unlabelled, whatRemains } from '../../src/metrics/merge.ts'
import { createRecorder } from '../../src/metrics/recorder.ts'
import { findPromtool } from '../../tools/services/promtool.mjs'
import { readSamples } from '../support/figures.ts'
import { root } from '../support/source-graph.ts'

/** A worker that has served some requests and holds sockets. */
function workerOf(requests: number, sockets: number) {
  const recorder = createRecorder()
  const durations = recorder.histogram('http_request_duration_seconds')
  const statuses = recorder.counter('http_requests_by_status_total')
  for (let count = 0; count < requests; count++) {
    durations.observe(0.02, 'GET', '/api/jobs/:id', '2xx')
    statuses.add(1, '200')
  }
  recorder.read('websocket_open', () => sockets)
  recorder.read('http_response_seconds_max', () => requests)
  return recorder
}

t.test('a histogram counts each value in its bucket', async (t) => {
  const recorder = createRecorder()
  const commands = recorder.histogram('mongodb_command_duration_seconds')
  for (const seconds of [0.001, 0.0011, 0.3, 60]) commands.observe(seconds, 'find')
  const samples = readSamples(toPrometheus(recorder.snapshot()))
  const upTo = (bound: string) => samples.get(`mongodb_command_duration_seconds_bucket{command="find",le="${bound}"}`)
  t.same([upTo('0.001'), upTo('0.0025'), upTo('0.25'), upTo('0.5'), upTo('5'), upTo('+Inf')], [1, 2, 2, 3, 3, 4])
  t.equal(samples.get('mongodb_command_duration_seconds_count{command="find"}'), 4)
  t.equal(Math.round((samples.get('mongodb_command_duration_seconds_sum{command="find"}') ?? 0) * 10_000), 603_021)
})

t.test('two workers are one host; one that ends takes nothing with it', async (t) => {
  const [first, second] = [workerOf(3, 5), workerOf(4, 7)]
  const told = (id: number, recorder: typeof first) => ({ id, ageMs: 250, series: recorder.snapshot() })
  const both = joinSnapshots(2, [told(1, first), told(2, second)], [])
  const count = 'http_request_duration_seconds_count{method="GET",route="/api/jobs/:id",status="2xx"}'
  let samples = readSamples(toPrometheus(both.series))
  t.equal(samples.get(count), 7)
  t.same([samples.get('websocket_open{worker="1"}'), samples.get('websocket_open{worker="2"}')], [5, 7])
  t.equal(samples.get('worker_snapshot_age_seconds{worker="2"}'), 0.25)
  t.match(both.workers, [
    { worker: 1, ageMs: 250, sockets: 5 },
    { worker: 2, ageMs: 250, sockets: 7 }
  ])

  const departed = merge([{}, whatRemains(first.snapshot())])
  const after = joinSnapshots(2, [told(1, workerOf(1, 0)), told(2, second)], [departed])
  samples = readSamples(toPrometheus(after.series))
  t.equal(samples.get(count), 8)
  t.equal(samples.get('websocket_open{worker="1"}'), 0, 'what is, not what was')
  t.equal(samples.get('http_requests_by_status_total{status="200"}'), 8)
  t.match(toReport(after), {
    requests: { total: 8, byMethod: { GET: 8 }, byStatus: { 200: 8 }, byRoute: { 'GET /api/jobs/:id': 8 } },
    responseTime: { total: 160, count: 8, avg: 20, max: 4000 },
    errors: { total: 0, rate: '0.00%' },
    workersExpected: 2
  })
  t.same(Object.keys(unlabelled(second.snapshot())).sort(), [
    'http_request_duration_seconds',
    'http_requests_by_status_total',
    'http_response_seconds_max'
  ])
})

t.test('a helper counts for the host, under its name, and is no worker of it', async (t) => {
  const [worker, helper] = [workerOf(3, 5), workerOf(4, 7)].map((recorder) => recorder.snapshot())
  const joined = joinSnapshots(
    1,
    [
      { id: 1, ageMs: 250, series: worker! },
      { id: 'index', ageMs: 500, series: helper! }
    ],
    []
  )
  const samples = readSamples(toPrometheus(joined.series))
  t.equal(samples.get('http_requests_by_status_total{status="200"}'), 7)
  t.equal(samples.get('worker_snapshot_age_seconds{worker="index"}'), 0.5)
  t.same(joined.workers, [{ worker: 1, ageMs: 250, sockets: 5 }])
})

t.test('a sum does not depend on the order of workers', async (t) => {
  const of = (seconds: number): Snapshot => ({ process_cpu_seconds_total: [[[], seconds]] })
  const parts = [0.1, 0.2, 0.3, 1.7, 2.4, 0.000001].map(of)
  const sums = [parts, [...parts].reverse(), [merge(parts.slice(0, 3)), ...parts.slice(3)]].map((some) => merge(some))
  for (const sum of sums) t.same(sum, of(4.700001))
})

t.test('gauges become one by what they mean', async (t) => {
  const of = (value: number): Snapshot => ({
    redis_trusted: [[[], value]],
    log_position: [[[], value]],
    mails_waiting: [[[], value]],
    clock_offset_seconds: [[[], -value]],
    redis_commands_queued: [[[], value]]
  })
  t.same(merge([of(1), of(3), of(2)]), {
    redis_trusted: [[[], 1]],
    log_position: [[[], 3]],
    mails_waiting: [[[], 3]],
    clock_offset_seconds: [[[], -3]],
    redis_commands_queued: [[[], 6]]
  })
})

t.test('what cannot be read is left out; what is unknown too', async (t) => {
  const recorder = createRecorder()
  recorder.read('log_position', () => {
    throw new Error('not now')
  })
  recorder.read('outbox_pending', () => null)
  recorder.read('log_term', () => 4)
  t.same(recorder.snapshot(), { log_term: [[[], 4]] })
})

t.test('labels are bounded, and escaped', async (t) => {
  const recorder = createRecorder()
  const hits = recorder.counter('rate_limit_hits_total')
  for (let count = 0; count < 5000; count++) hits.add(1, `limit ${count}`)
  const series = recorder.snapshot().rate_limit_hits_total ?? []
  t.equal(series.length, 2001)
  t.same(series.at(-1), [['other'], 3000])
  const odd = toPrometheus({ rate_limit_hits_total: [[['a"b\\c\nd'], 1]] })
  t.ok(odd.includes('rate_limit_hits_total{limit="a\\"b\\\\c\\nd"} 1\n'))
})

t.test('a heartbeat stays small', async (t) => {
  const recorder = createRecorder()
  const durations = recorder.histogram('http_request_duration_seconds')
  for (let route = 0; route < 100; route++) {
    for (const status of ['2xx', '4xx', '5xx']) {
      for (let count = 0; count < 1000; count++)
        durations.observe(count / 100, 'GET', `/api/some-route/${route}`, status)
    }
  }
  t.ok(JSON.stringify(recorder.snapshot()).length < 50_000)
})

/** Every metric once, with a value for each label. */
function everything(): Snapshot {
  const seriesOf = (name: MetricName): Snapshot[MetricName] => {
    const { type, labels, buckets } = catalogue[name]
    return [[[...labels], type === 'histogram' ? [...buckets.map(() => 1), 1, 2] : 1]]
  }
  return Object.fromEntries(metricNames.map((name) => [name, seriesOf(name)]))
}

t.test('docs/metrics.md has every metric, as it is', async (t) => {
  const page = readFileSync(join(root, 'docs/metrics.md'), 'utf8')
  const rows = page.split('\n').filter((line) => /^\| `[a-z_0-9]+` +\| (counter|gauge|histogram)/.test(line))
  const described = rows.map((row) => row.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  const exported = metricNames.filter((name) => !contractOnly.has(name))
  t.same(
    described.map(([, name, type, labels, help]) => ({ name, type, labels, help })),
    exported.map((name) => {
      const { type, labels, help } = catalogue[name]
      return { name, type, labels: labels.join(', '), help }
    })
  )
})

t.test('the contract keeps its names beside them', async (t) => {
  const text = toContractPrometheus(joinSnapshots(1, [{ id: 1, ageMs: 0, series: everything() }], []))
  const names = [...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name = '']) => name)
  t.equal(new Set(names).size, names.length, 'each once')
  for (const name of ['http_requests_total', 'db_query_duration_ms', 'cache_hit_rate', 'websocket_open']) {
    t.ok(names.includes(name), name)
  }
})

t.test('promtool has nothing to say', async (t) => {
  const promtool = await findPromtool()
  if (promtool === undefined) {
    t.comment('skipped: promtool is not installed')
    return
  }
  const { status, stdout, stderr } = spawnSync(promtool, ['check', 'metrics'], {
    input: toPrometheus(everything()),
    encoding: 'utf8'
  })
  t.same([status, stdout, stderr], [0, '', ''])
})
