/** Samples of hosts for tests of the console's functions, as the service's schema has them. */
import type { HostSample } from '../../src/schemas/host-samples.ts'
import { addSamples, type Hosts } from '../../web/console/samples.ts'

/** When the tests' samples begin. */
export const startMs = Date.parse('2026-01-05T12:00:00.000Z')

const uptimeSeconds = 1000

/** A healthy host's sample, some seconds after the start. */
export function sampleAt(host: string, seconds: number, changes: Partial<HostSample> = {}): HostSample {
  return {
    ...{ host, at: new Date(startMs + seconds * 1000).toISOString(), seconds: 5, state: 'serving' },
    ...{ version: '1.0.0', commit: 'abc', uptimeSeconds: uptimeSeconds + seconds, processes: [], cpuSeconds: 1 },
    ...{ routes: [], requestsInFlight: 0, statuses: { '2xx': 10, '3xx': 0, '4xx': 0, '5xx': 0 }, limitHits: [] },
    ...{ deliveries: 0, gaps: 0, resyncs: 0, revocations: 0, published: 0, faults: 0 },
    ...{ cache: { hits: 0, misses: 0, bytes: 0 }, outboxPending: 0, outboxOldestSeconds: 0, sequencerLagSeconds: 0 },
    ...{ isLeader: host === 'host-1', term: 1, position: 1, mongodbConnected: true, mongodbMs: null },
    ...{ redisConnected: true, redisTrusted: true, mailsWaiting: 0, mailsQuarantined: 0 },
    ...{ finderReady: true, finderJobs: 1, restarts: [], reloads: [] },
    ...changes
  }
}

/** A sample every five seconds, from one time until another. */
export const samplesFrom = (
  host: string,
  from: number,
  until: number,
  changes: Partial<HostSample> = {}
): HostSample[] =>
  Array.from({ length: Math.floor((until - from) / 5) + 1 }, (_, index) => sampleAt(host, from + index * 5, changes))

/** What the console keeps of samples at a time. */
export const keptAt = (seconds: number, ...samples: HostSample[][]): Hosts =>
  addSamples(new Map(), samples.flat(), startMs + seconds * 1000)
