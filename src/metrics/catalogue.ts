/** Every figure of a host: its name, type, labels and meaning, and how those of several workers become one. */

/**
 * How the figures of a host's workers become one. `worker`: not at all, each has its number as a label; `widest`: the one
 * furthest from 0. Counters and histograms are always sums, in which workers that have ended keep their share.
 */
export type Merge = 'sum' | 'min' | 'max' | 'widest' | 'worker'

export interface Definition {
  type: 'counter' | 'gauge' | 'histogram'
  help: string
  labels: readonly string[]
  merge: Merge
  /** upper bounds, ascending, of a histogram */
  buckets: readonly number[]
}

type Options = Partial<Pick<Definition, 'labels' | 'merge'>>

const counter = (help: string, labels: readonly string[] = []): Definition => ({
  ...{ type: 'counter', help, labels },
  ...{ merge: 'sum', buckets: [] }
})
const gauge = (help: string, { labels = [], merge = 'sum' }: Options = {}): Definition => ({
  ...{ type: 'gauge', help, merge, buckets: [] },
  labels: merge === 'worker' ? ['worker'] : labels
})
const histogram = (help: string, labels: readonly string[], buckets: readonly number[]): Definition => ({
  ...{ type: 'histogram', help, labels, buckets },
  merge: 'sum'
})

const perWorker = { merge: 'worker' } as const
const highest = { merge: 'max' } as const
const lowest = { merge: 'min' } as const

const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const
const commandBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5] as const

/** No label holds what a client has chosen: routes are patterns, everything unrouted is one of them. */
const definitions = {
  http_request_duration_seconds: histogram(
    'Time from the head of a request to the end of its response, by route pattern and class of status.',
    ['method', 'route', 'status'],
    requestBuckets
  ),
  http_requests_by_status_total: counter('Responses by status.', ['status']),
  http_requests_in_flight: gauge('Requests being served.'),

  event_loop_delay_p99_seconds: gauge(
    '99th percentile of the delay of the event loop in the last second; of one at rest, how late its timers were.',
    perWorker
  ),
  event_loop_utilization_ratio: gauge('Share of the last second in which the event loop was busy.', perWorker),
  process_heap_bytes: gauge('Heap of JavaScript in use.', perWorker),
  process_resident_memory_bytes: gauge('Resident memory.', perWorker),
  process_open_fds: gauge('Open file descriptors.', perWorker),
  process_max_fds: gauge('File descriptors that may be open.', perWorker),
  process_start_time_seconds: gauge('Start of the process, in seconds since 1970.', perWorker),
  process_cpu_seconds_total: counter('CPU time, user and system, of all processes of the host.'),
  garbage_collection_seconds_total: counter('Time in which garbage collection stopped the event loop.'),

  mongodb_command_duration_seconds: histogram(
    'Time of a command of MongoDB; a change stream that waits for changes is not one.',
    ['command'],
    commandBuckets
  ),
  mongodb_command_failures_total: counter('Commands that MongoDB rejected or did not respond to.', ['command']),
  mongodb_pool_connections: gauge('Connections of the pools, by state: in_use or idle.', { labels: ['state'] }),
  mongodb_pool_waiting: gauge('Operations that wait for a connection.'),

  mongodb_connected: gauge('1 while every worker knows a primary of MongoDB.', lowest),
  redis_trusted: gauge('1 while every worker accepts what Redis says; else MongoDB is used instead.', lowest),
  redis_trust_changed_timestamp_seconds: gauge('When a worker last began or ceased to trust Redis.', highest),
  redis_connected: gauge('1 while every worker is connected to Redis.', lowest),
  redis_commands_queued: gauge('Commands of requests that wait for a response of Redis.'),

  websocket_open: gauge('Open WebSockets.', perWorker),
  event_polls_waiting: gauge('Requests for events over HTTP that are being served or wait for the first.'),
  realtime_deliveries_total: counter('Frames handed to sockets.'),
  realtime_gaps_total: counter('Entries that arrived before their predecessor.'),
  realtime_catch_ups_total: counter('Readings of the log in place of, or after, what Redis carries.'),
  realtime_memory_resumes_total: counter('Resumes that were answered from memory, without a reading of the log.'),
  realtime_resyncs_total: counter('Clients told that the log no longer reaches back to their position.'),
  realtime_slow_clients_closed_total: counter('Sockets closed because their client read too slowly.'),

  outbox_pending: gauge('Events that wait to enter the log, at most 10,000; told by the leader.', highest),
  outbox_oldest_age_seconds: gauge('Age of the oldest of them, in whole seconds; told by the leader.', highest),
  sequencer_leading: gauge('1 on the host whose sequencer is the leader.', highest),
  sequencer_lag_seconds: gauge(
    'From commit to publication, of the last events published; told by the leader.',
    highest
  ),
  log_position: gauge('Position of the last entry of the log that a worker knows of.', highest),
  log_term: gauge("Term of the leader's lease, as far as a worker knows.", highest),
  log_terms_total: counter('Terms served as leader.'),
  log_entries_published_total: counter('Entries of the log published as leader.'),

  finder_query_duration_seconds: histogram(
    'Time of a question to the finder of the host, as its worker sees it, by result: ok or failed.',
    ['question', 'result'],
    commandBuckets
  ),
  finder_entries: gauge('What the indexes of the finder hold, by kind: jobs or seekers, open ones.', {
    labels: ['kind'],
    merge: 'max'
  }),
  finder_watched: gauge('Connected seekers whose best jobs the finder watches.', highest),
  live_matches_sent_total: counter('Messages about live matches sent to seekers, one for each of their sockets.'),
  finder_loaded_ratio: gauge('How much of the present loading of the indexes is done; 1: nothing is loaded.', lowest),
  finder_rebuilds_total: counter('Times that the finder has built its indexes anew, beside those it answers by.'),
  finder_log_position: gauge('Position of the last entry of the log that the finder knows of.', highest),
  finder_lag_seconds: gauge('From the entry in the log to the index, of the last one applied.', highest),

  rate_limit_hits_total: counter('Requests rejected by a limit.', ['limit']),
  revocations_total: counter('Revocations of tokens, sessions and users.'),
  mails_waiting: gauge('Mails that wait to be sent.', highest),
  mails_quarantined: gauge('Mails that could not be sent and wait for an operator.', highest),
  cache_hits_total: counter('Responses served from the cache.'),
  cache_misses_total: counter('Responses computed because the cache had none.'),
  answer_cache_hits_total: counter('Lists of jobs, jobs and searches answered by ready bytes.'),
  answer_cache_misses_total: counter('Such answers that were made, as none was ready.'),
  answer_cache_bytes: gauge('Bytes of ready answers kept.'),
  answer_cache_evictions_total: counter('Ready answers that made room for others.'),

  worker_restarts_total: counter('Workers and helpers replaced, by cause.', ['cause']),
  host_reloads_total: counter('Rolling reloads, by result: ok or failed.', ['result']),
  host_samples_failed_total: counter('Samples of the host for the console that could not be written.'),
  host_state: gauge("1 for the host's state: starting, serving, draining or broken; 0 for the others.", {
    labels: ['state'],
    merge: 'max'
  }),
  workers_expected: gauge('Workers this host should have.'),
  workers_ready: gauge('Workers that serve.'),
  worker_snapshot_age_seconds: gauge("Age of a worker's figures.", perWorker),
  build_info: gauge('1; the version and commit of this build.', { labels: ['version', 'commit'], merge: 'max' }),
  faults_total: counter('Faults that were contained, by kind.', ['kind']),
  clock_offset_seconds: gauge("MongoDB's clock minus this host's.", { merge: 'widest' }),

  http_response_seconds_min: gauge('Shortest response since the start.', lowest),
  http_response_seconds_max: gauge('Longest response since the start.', highest)
} satisfies Record<string, Definition>

export type MetricName = keyof typeof definitions

export const catalogue: Record<MetricName, Definition> = definitions
export const metricNames = Object.keys(definitions) as MetricName[]

/** Figures of the contract's forms alone: extremes since the start tell nothing that can be acted upon. */
export const contractOnly: ReadonlySet<MetricName> = new Set(['http_response_seconds_min', 'http_response_seconds_max'])

/** The label values of a figure, and its number or, of a histogram, its buckets (not cumulative) followed by their sum. */
export type Series = [labels: string[], value: number | number[]]

/**
 * To a millionth: sums of multiples of it are exact whatever their order. Others differ in their last digit when the order of
 * workers changes, and a counter that falls by a trillionth is a restart to Prometheus.
 */
export const toMillionth = (value: number): number => Math.round(value * 1e6) / 1e6

/** The figures of one process, or of several; plain JSON. Those it has nothing to say of are left out. */
export type Snapshot = Partial<Record<MetricName, Series[]>>
