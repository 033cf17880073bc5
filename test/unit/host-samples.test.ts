// Goal: what a sample counts is what happened between two snapshots, whichever workers ended and came in between; what it says
// of now is the last snapshot's; quantiles are those of the histogram's buckets.
// Method: recorders by hand for workers and helpers, joined as the primary joins them.
import t from 'tap'
import { type HostFacts, sampleOf } from '../../src/cluster/host-samples.ts'
import { joinSnapshots } from '../../src/cluster/snapshots.ts'
import { merge, whatRemains } from '../../src/metrics/merge.ts'
import { quantile } from '../../src/metrics/quantile.ts'
import { createRecorder } from '../../src/metrics/recorder.ts'

const facts: HostFacts = {
  host: 'host-1',
  state: 'serving',
  version: '1.2.3',
  commit: 'abc',
  uptimeSeconds: 61,
  processes: [
    { name: '1', kind: 'worker', pid: 11, ready: true },
    { name: 'finder', kind: 'helper', pid: null, ready: false },
    { name: 'primary', kind: 'primary', pid: 10, ready: true }
  ],
  restarts: { crash: 2, signal: 0 },
  reloads: { ok: 1, failed: 0 }
}

/** A worker that counts. */
function createWorker() {
  const recorder = createRecorder()
  const [durations, commands] = [
    recorder.histogram('http_request_duration_seconds'),
    recorder.histogram('mongodb_command_duration_seconds')
  ]
  const [hits, deliveries] = [recorder.counter('rate_limit_hits_total'), recorder.counter('realtime_deliveries_total')]
  const serve = (count: number, route: string, status = '2xx', seconds = 0.02): void => {
    for (let served = 0; served < count; served++) durations.observe(seconds, 'GET', route, status)
  }
  return { recorder, serve, commands, hits, deliveries }
}

const seriesOf = (workers: ReturnType<typeof createWorker>[], others: Parameters<typeof joinSnapshots>[2] = []) => {
  const told = workers.map(({ recorder }, index) => ({ id: index + 1, ageMs: 0, series: recorder.snapshot() }))
  return joinSnapshots(workers.length, told, others).series
}

t.test('the first sample counts from the start, the next ones what is new', async (t) => {
  const worker = createWorker()
  worker.serve(3, '/api/jobs')
  worker.hits.add(0, 'general')
  const first = seriesOf([worker])
  t.match(sampleOf(facts, null, first, null), {
    seconds: null,
    statuses: { '2xx': 3, '3xx': 0, '4xx': 0, '5xx': 0 },
    routes: [{ method: 'GET', route: '/api/jobs', count: 3, failures: 0, p50Ms: 17.5, p99Ms: 24.85 }],
    limitHits: [],
    mongodbMs: null
  })
  worker.serve(2, '/api/jobs', '4xx')
  worker.serve(4, '/api/auth/login', '5xx', 7)
  worker.serve(1, '/api/auth/login')
  worker.hits.add(2, 'general')
  worker.deliveries.add(7)
  worker.commands.observe(0.0005, 'find')
  worker.commands.observe(0.0005, 'insert')
  const second = sampleOf(facts, first, seriesOf([worker]), 5.00049)
  t.equal(second.seconds, 5)
  t.same(second.statuses, { '2xx': 1, '3xx': 0, '4xx': 2, '5xx': 4 })
  t.same(second.routes, [
    { method: 'GET', route: '/api/auth/login', count: 5, failures: 4, p50Ms: 6875, p99Ms: 9937.5 },
    { method: 'GET', route: '/api/jobs', count: 2, failures: 0, p50Ms: 17.5, p99Ms: 24.85 }
  ])
  t.same(second.limitHits, [{ limit: 'general', count: 2 }])
  t.same([second.deliveries, second.mongodbMs], [7, { p50: 0.5, p99: 0.99 }])
  const third = sampleOf(facts, seriesOf([worker]), seriesOf([worker]), 5)
  t.same([third.routes, third.limitHits, third.deliveries, third.mongodbMs], [[], [], 0, null])
})

t.test('a worker that ends and one that comes: counted once each', async (t) => {
  const [ending, staying] = [createWorker(), createWorker()]
  ending.serve(10, '/api/jobs')
  staying.serve(5, '/api/jobs')
  const first = seriesOf([ending, staying])
  // It counted some more after the first sample, and told them before its end.
  ending.serve(4, '/api/jobs')
  const departed = merge([{}, whatRemains(ending.recorder.snapshot())])
  const successor = createWorker()
  successor.serve(2, '/api/jobs')
  const second = seriesOf([successor, staying], [departed])
  t.equal(sampleOf(facts, first, second, 5).routes[0]?.count, 6)
  t.equal(sampleOf(facts, second, second, 5).routes.length, 0)
  t.equal(sampleOf(facts, second, first, 5).routes.length, 0, 'nothing is ever counted down')
})

t.test('what is now, and what nobody tells', async (t) => {
  const worker = createWorker()
  const nothing = sampleOf(facts, null, seriesOf([worker]), null)
  t.match(nothing, { outboxPending: null, sequencerLagSeconds: null, term: null, position: null, finderJobs: null })
  t.match(nothing, {
    isLeader: false,
    mongodbConnected: false,
    redisConnected: false,
    redisTrusted: false,
    mailsWaiting: 0
  })
  const { recorder } = worker
  const now = {
    ...{
      websocket_open: 8,
      process_resident_memory_bytes: 1000,
      event_loop_utilization_ratio: 0.25,
      outbox_pending: 0
    },
    ...{ sequencer_leading: 1, log_term: 4, log_position: 99, mongodb_connected: 1, redis_trusted: 0, mails_waiting: 2 }
  } as const
  for (const [name, value] of Object.entries(now)) recorder.read(name as keyof typeof now, () => value)
  recorder.read('finder_entries', () => [
    [['jobs'], 40],
    [['seekers'], 7]
  ])
  const sample = sampleOf(facts, null, seriesOf([worker]), null)
  t.same(sample.processes, [
    {
      ...{ name: '1', kind: 'worker', pid: 11, ready: true, residentBytes: 1000, heapBytes: null },
      ...{ utilization: 0.25, delayP99Seconds: null, sockets: 8 }
    },
    {
      ...{ name: 'finder', kind: 'helper', pid: null, ready: false, residentBytes: null, heapBytes: null },
      ...{ utilization: null, delayP99Seconds: null, sockets: null }
    },
    {
      ...{ name: 'primary', kind: 'primary', pid: 10, ready: true, residentBytes: null, heapBytes: null },
      ...{ utilization: null, delayP99Seconds: null, sockets: null }
    }
  ])
  t.match(sample, {
    outboxPending: 0,
    isLeader: true,
    term: 4,
    position: 99,
    mongodbConnected: true,
    redisTrusted: false
  })
  t.match(sample, { mailsWaiting: 2, finderJobs: 40, finderReady: false, state: 'serving', uptimeSeconds: 61 })
  t.same([sample.restarts, sample.reloads], [[{ cause: 'crash', count: 2 }], [{ result: 'ok', count: 1 }]])
})

t.test('twenty routes at most, those with most requests', async (t) => {
  const worker = createWorker()
  for (let index = 1; index <= 30; index++) worker.serve(index, `/api/${index}`)
  const { routes } = sampleOf(facts, null, seriesOf([worker]), null)
  t.same(
    routes.map(({ count }) => count),
    Array.from({ length: 20 }, (_, index) => 30 - index)
  )
})

t.test('quantiles', async (t) => {
  const name = 'mongodb_command_duration_seconds'
  const counts = (...given: number[]) => [...given, ...new Array(13 - given.length).fill(0)]
  t.equal(quantile(name, counts(), 0.5), null)
  t.equal(quantile(name, counts(4), 0.5), 0.0005)
  t.equal(quantile(name, counts(4, 4), 0.5), 0.001)
  t.equal(quantile(name, counts(4, 0, 4), 0.75), 0.00375)
  t.equal(quantile(name, [...new Array(11).fill(0), 3, 100], 0.5), 5, 'the sum is no bucket; beyond the last bound')
})
