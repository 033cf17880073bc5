/** Makes a sample of a host: what it is, and what it has counted between two of its snapshots. */
import type { HostDocument } from '../database/collections/hosts.ts'
import { type MetricName, type Series, type Snapshot, toMillionth } from '../metrics/catalogue.ts'
import { quantile } from '../metrics/quantile.ts'
import type { SampledProcess, SampledRoute } from '../schemas/host-samples.ts'
import type { HostState } from './ipc.ts'

export type StoredSample = HostDocument['sample']

/** What the primary knows without any figure. */
export interface HostFacts {
  host: string
  state: HostState
  version: string
  commit: string
  uptimeSeconds: number
  processes: Pick<SampledProcess, 'name' | 'kind' | 'pid' | 'ready'>[]
  restarts: Readonly<Record<string, number>>
  reloads: Readonly<Record<string, number>>
}

const routesMax = 20

const keyOf = (labels: readonly string[]): string => labels.join('\n')
const totalOf = (value: Series[1]): number => (typeof value === 'number' ? value : value.slice(0, -1).reduce(add, 0))
const add = (sum: number, more: number): number => sum + more

function growthOf(value: Series[1], before: Series[1] | undefined): Series[1] {
  // Nothing that is counted falls while the primary lives.
  const grown = (now: number, then: number): number => Math.max(0, toMillionth(now - then))
  if (typeof value === 'number') return grown(value, Number(before ?? 0))
  return value.map((count, index) => grown(count, (before as number[] | undefined)?.[index] ?? 0))
}

/** What the figures have grown by: of counters and histograms alone, and only of those that have grown. */
function growth(before: Snapshot | null, now: Snapshot, name: MetricName): Series[] {
  const known = new Map(before?.[name]?.map(([labels, value]) => [keyOf(labels), value]))
  return (now[name] ?? [])
    .map(([labels, value]): Series => [labels, growthOf(value, known.get(keyOf(labels)))])
    .filter(([, value]) => totalOf(value) > 0)
}

/** Added up by some of their labels, those with most first. */
function grouped(series: Series[], labelsOf: (labels: string[]) => string[]): { labels: string[]; value: Series[1] }[] {
  const groups = new Map<string, { labels: string[]; value: Series[1] }>()
  for (const [all, value] of series) {
    const labels = labelsOf(all)
    const group = groups.get(keyOf(labels))
    if (!group) groups.set(keyOf(labels), { labels, value })
    else if (typeof value === 'number') group.value = Number(group.value) + value
    else group.value = value.map((count, index) => count + ((group.value as number[])[index] ?? 0))
  }
  return [...groups.values()].sort((a, b) => totalOf(b.value) - totalOf(a.value))
}

const durations = 'http_request_duration_seconds'
const commands = 'mongodb_command_duration_seconds'

/** In milliseconds. */
function percentiles(name: MetricName, value: Series[1]): { p50: number; p99: number } {
  const counts = typeof value === 'number' ? [] : value
  const inMs = (share: number): number => Math.round((quantile(name, counts, share) ?? 0) * 1e5) / 100
  return { p50: inMs(0.5), p99: inMs(0.99) }
}

function routesOf(requests: Series[]): SampledRoute[] {
  const failed = grouped(
    requests.filter(([[, , status]]) => status === '5xx'),
    ([method = '', route = '']) => [method, route]
  )
  const failures = new Map(failed.map(({ labels, value }) => [keyOf(labels), totalOf(value)]))
  return grouped(requests, ([method = '', route = '']) => [method, route])
    .slice(0, routesMax)
    .map(({ labels, value }) => {
      const { p50, p99 } = percentiles(durations, value)
      const [method = '', route = ''] = labels
      return {
        method,
        route,
        count: totalOf(value),
        failures: failures.get(keyOf(labels)) ?? 0,
        p50Ms: p50,
        p99Ms: p99
      }
    })
}

function statusesOf(requests: Series[]): StoredSample['statuses'] {
  const counts = new Map(
    grouped(requests, ([, , status = '']) => [status]).map(({ labels, value }) => [labels[0], totalOf(value)])
  )
  const of = (status: string): number => counts.get(status) ?? 0
  return { '2xx': of('2xx'), '3xx': of('3xx'), '4xx': of('4xx'), '5xx': of('5xx') }
}

/** Those that have happened, by name. */
const happened = (counts: Readonly<Record<string, number>>): [string, number][] =>
  Object.entries(counts).filter(([, count]) => count > 0)

/** What a snapshot says now. */
function gaugesOf(series: Snapshot) {
  const numberIn = (found: Series | undefined): number | null => {
    const value = found?.[1]
    return typeof value === 'number' ? value : null
  }
  return {
    /** null: nobody tells it */
    gauge: (name: MetricName): number | null => numberIn(series[name]?.[0]),
    labelled: (name: MetricName, label: string): number | null =>
      numberIn(series[name]?.find(([labels]) => labels[0] === label))
  }
}

function processOf(process: HostFacts['processes'][number], labelled: ReturnType<typeof gaugesOf>['labelled']) {
  const of = (name: MetricName): number | null => labelled(name, process.name)
  return {
    ...process,
    residentBytes: of('process_resident_memory_bytes'),
    heapBytes: of('process_heap_bytes'),
    utilization: of('event_loop_utilization_ratio'),
    delayP99Seconds: of('event_loop_delay_p99_seconds'),
    sockets: of('websocket_open')
  }
}

/**
 * @param before the snapshot of the sample before; null: there is none since the host's start
 * @param seconds between the two; null with it
 */
export function sampleOf(
  facts: HostFacts,
  before: Snapshot | null,
  now: Snapshot,
  seconds: number | null
): StoredSample {
  const { gauge, labelled } = gaugesOf(now)
  const grown = (name: MetricName): Series[] => growth(before, now, name)
  const count = (name: MetricName): number =>
    toMillionth(grown(name).reduce((sum, [, value]) => sum + totalOf(value), 0))
  const [requests, [asked]] = [grown(durations), grouped(grown(commands), () => [])]
  const { restarts, reloads, processes, ...rest } = facts
  return {
    ...rest,
    seconds: seconds === null ? null : Math.round(seconds * 1000) / 1000,
    processes: processes.map((process) => processOf(process, labelled)),
    cpuSeconds: count('process_cpu_seconds_total'),
    routes: routesOf(requests),
    requestsInFlight: gauge('http_requests_in_flight') ?? 0,
    statuses: statusesOf(requests),
    limitHits: grown('rate_limit_hits_total').map(([[limit = ''], value]) => ({ limit, count: totalOf(value) })),
    deliveries: count('realtime_deliveries_total'),
    gaps: count('realtime_gaps_total'),
    resyncs: count('realtime_resyncs_total'),
    revocations: count('revocations_total'),
    published: count('log_entries_published_total'),
    faults: count('faults_total'),
    cache: {
      hits: count('answer_cache_hits_total'),
      misses: count('answer_cache_misses_total'),
      bytes: gauge('answer_cache_bytes') ?? 0
    },
    outboxPending: gauge('outbox_pending'),
    outboxOldestSeconds: gauge('outbox_oldest_age_seconds'),
    sequencerLagSeconds: gauge('sequencer_lag_seconds'),
    isLeader: gauge('sequencer_leading') === 1,
    term: gauge('log_term'),
    position: gauge('log_position'),
    mongodbConnected: gauge('mongodb_connected') === 1,
    mongodbMs: asked ? percentiles(commands, asked.value) : null,
    redisConnected: gauge('redis_connected') === 1,
    redisTrusted: gauge('redis_trusted') === 1,
    mailsWaiting: gauge('mails_waiting') ?? 0,
    mailsQuarantined: gauge('mails_quarantined') ?? 0,
    finderReady: processes.some(({ name, ready }) => name === 'finder' && ready),
    finderJobs: labelled('finder_entries', 'jobs'),
    restarts: happened(restarts).map(([cause, count]) => ({ cause, count })),
    reloads: happened(reloads).map(([result, count]) => ({ result, count }))
  }
}
