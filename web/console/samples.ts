/** Samples of hosts as the service tells them, and the last 15 minutes of them in memory. */
import { quantileOf } from './quantiles.ts'

export interface ProcessSample {
  readonly name: string
  readonly kind: 'worker' | 'helper' | 'primary'
  readonly pid: number | null
  readonly ready: boolean
  readonly residentBytes: number | null
  readonly heapBytes: number | null
  readonly utilization: number | null
  readonly delayP99Seconds: number | null
  readonly sockets: number | null
}

export interface RouteSample {
  readonly method: string
  readonly route: string
  readonly count: number
  readonly failures: number
  readonly p50Ms: number
  readonly p99Ms: number
}

/** What a host says of itself every 5 s; counters are of the `seconds` since the sample before, those of causes and results since its start. */
export interface HostSample {
  readonly host: string
  readonly at: string
  /** null: the first one of a host, whose counters are of the time since its start */
  readonly seconds: number | null
  readonly state: 'starting' | 'serving' | 'draining' | 'broken'
  readonly version: string
  readonly commit: string
  readonly uptimeSeconds: number
  readonly processes: readonly ProcessSample[]
  readonly cpuSeconds: number
  readonly routes: readonly RouteSample[]
  readonly requestsInFlight: number
  readonly statuses: { readonly [status in '2xx' | '3xx' | '4xx' | '5xx']: number }
  readonly limitHits: readonly { readonly limit: string; readonly count: number }[]
  readonly deliveries: number
  readonly gaps: number
  readonly resyncs: number
  readonly revocations: number
  readonly published: number
  readonly faults: number
  readonly cache: { readonly hits: number; readonly misses: number; readonly bytes: number }
  readonly outboxPending: number | null
  readonly outboxOldestSeconds: number | null
  readonly sequencerLagSeconds: number | null
  readonly isLeader: boolean
  readonly term: number | null
  readonly position: number | null
  readonly mongodbConnected: boolean
  readonly mongodbMs: { readonly p50: number; readonly p99: number } | null
  readonly redisConnected: boolean
  readonly redisTrusted: boolean
  readonly mailsWaiting: number
  readonly mailsQuarantined: number
  readonly finderReady: boolean
  readonly finderJobs: number | null
  readonly restarts: readonly { readonly cause: string; readonly count: number }[]
  readonly reloads: readonly { readonly result: string; readonly count: number }[]
}

/** An answer of `/api/admin/hosts/samples`. */
export interface SamplePage {
  readonly samples: readonly HostSample[]
  readonly cursor: string
  readonly now: string
}

/** A sample with what is asked of it again and again. */
export interface Sample extends HostSample {
  readonly atMs: number
  /** the seconds that its counters are of; 0: nothing can be said per second */
  readonly spanSeconds: number
  /** of all its routes but the one that waits for events; null without a request */
  readonly latencyMs: { readonly p50: number; readonly p99: number } | null
}

export const sampleMs = 5_000
export const windowMs = 15 * 60_000
/** Between two samples of a host: beyond it one is missing. */
export const gapMs = 2.5 * sampleMs
/** Without a sample for so long, a host is said to be silent. */
export const silentMs = 15_000

export function toSample(told: HostSample): Sample {
  const routes = told.routes.filter(({ route }) => !route.startsWith('/api/events'))
  const [p50, p99] = [quantileOf(routes, 0.5), quantileOf(routes, 0.99)]
  const latencyMs = p50 === null || p99 === null ? null : { p50, p99 }
  return { ...told, atMs: Date.parse(told.at), spanSeconds: told.seconds ?? told.uptimeSeconds, latencyMs }
}

export type Hosts = ReadonlyMap<string, readonly Sample[]>

/**
 * The samples of each host, by name, oldest first: those kept and those just told, each once, none older than the window.
 * A host whose last sample is older is not there.
 */
export function addSamples(kept: Hosts, told: readonly HostSample[], nowMs: number): Hosts {
  const hosts = new Map<string, Sample[]>([...kept].map(([host, samples]) => [host, [...samples]]))
  for (const one of told) {
    const samples = hosts.get(one.host) ?? []
    hosts.set(one.host, samples)
    const sample = toSample(one)
    const place = samples.findLastIndex(({ atMs }) => atMs <= sample.atMs)
    if (samples[place]?.atMs !== sample.atMs) samples.splice(place + 1, 0, sample)
  }
  const fresh = [...hosts].map(
    ([host, samples]) => [host, samples.filter(({ atMs }) => atMs > nowMs - windowMs)] as const
  )
  return new Map(
    fresh
      .filter(([, samples]) => samples.length > 0)
      .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
  )
}
