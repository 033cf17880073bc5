/** Samples as a host makes them, for tests of what reads them. */
import { ObjectId } from 'mongodb'
import { type HostDocument, sampleFormat } from '../../src/database/collections/hosts.ts'

/** A quiet host's. */
export const quiet: HostDocument['sample'] = {
  host: 'host-1',
  seconds: 5,
  state: 'serving',
  version: '0.1.0',
  commit: 'unknown',
  uptimeSeconds: 60,
  processes: [],
  cpuSeconds: 0.1,
  routes: [],
  requestsInFlight: 0,
  statuses: { '2xx': 0, '3xx': 0, '4xx': 0, '5xx': 0 },
  limitHits: [],
  deliveries: 0,
  gaps: 0,
  resyncs: 0,
  revocations: 0,
  published: 0,
  faults: 0,
  cache: { hits: 0, misses: 0, bytes: 0 },
  outboxPending: null,
  outboxOldestSeconds: null,
  sequencerLagSeconds: null,
  isLeader: false,
  term: null,
  position: null,
  mongodbConnected: true,
  mongodbMs: null,
  redisConnected: true,
  redisTrusted: true,
  mailsWaiting: 0,
  mailsQuarantined: 0,
  finderReady: true,
  finderJobs: 0,
  restarts: [],
  reloads: []
}

/** A quiet host's, as it is stored. */
export const storedSample = (at: Date, differs: Partial<HostDocument['sample']> = {}): HostDocument => ({
  _id: new ObjectId(),
  format: sampleFormat,
  at,
  sample: { ...quiet, ...differs }
})
