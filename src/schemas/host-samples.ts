/** What a host tells of itself every five seconds, for the operators' console. */
import { type Static, type TInteger, type TNumber, Type } from 'typebox'
import { nullable, oneOf, Timestamp } from './common.ts'

const Count = (description: string, example = 3) => Type.Integer({ minimum: 0, description, examples: [example] })
const Measure = (description: string, example: number) => Type.Number({ description, examples: [example] })

/** A number or null, without a choice of two schemas: this is written often, and a choice costs a validation. */
const orNull = (schema: TInteger | TNumber) => Type.Unsafe<number | null>({ ...schema, type: [schema.type, 'null'] })

/** Worker, helper or primary. Null: not known yet, or it has none. */
export const SampledProcess = Type.Object({
  name: Type.String({ examples: ['1'], description: "a worker's number, a helper's name, or `primary`" }),
  kind: oneOf(['worker', 'helper', 'primary']),
  pid: orNull(Type.Integer({ examples: [4711] })),
  ready: Type.Boolean(),
  residentBytes: orNull(Type.Integer({ examples: [134217728] })),
  heapBytes: orNull(Type.Integer({ examples: [50331648] })),
  utilization: orNull(Measure('share of the last second in which the event loop was busy', 0.12)),
  delayP99Seconds: orNull(Measure('99th percentile of the delay of the event loop', 0.004)),
  sockets: orNull(Type.Integer({ examples: [120], description: 'open WebSockets' }))
})
export type SampledProcess = Static<typeof SampledProcess>

export const SampledRoute = Type.Object({
  method: Type.String({ examples: ['GET'] }),
  route: Type.String({ examples: ['/api/jobs'], description: 'the pattern, never what a client sent' }),
  count: Count('requests', 250),
  failures: Count('responses with 5xx', 0),
  p50Ms: Measure('median of the time to respond, from the buckets of a histogram', 2.5),
  p99Ms: Measure('99th percentile of it', 9.5)
})
export type SampledRoute = Static<typeof SampledRoute>

const Percentiles = Type.Object({ p50: Measure('median', 0.6), p99: Measure('99th percentile', 2.4) })

/**
 * Counts are of the time since the host's sample before, `seconds` long; of the first one since the host's start. Later versions
 * add fields and change none: two versions run side by side.
 */
export const HostSample = Type.Object({
  host: Type.String({ examples: ['host-1'], description: 'INSTANCE_NAME' }),
  at: { ...Timestamp, description: "when it was taken, by MongoDB's clock" },
  seconds: orNull(Measure('since the sample before; null: the first since the start', 5)),
  state: oneOf(['starting', 'serving', 'draining', 'broken']),
  version: Type.String({ examples: ['1.0.0'] }),
  commit: Type.String({ examples: ['12f947876c1d'] }),
  uptimeSeconds: Count('since the start of the host', 86400),
  processes: Type.Array(SampledProcess),
  cpuSeconds: Measure('of all its processes', 0.4),
  routes: Type.Array(SampledRoute, { description: 'the 20 with most requests' }),
  requestsInFlight: Count('now', 1),
  statuses: Type.Object({
    '2xx': Count('responses', 240),
    '3xx': Count('responses', 4),
    '4xx': Count('responses', 6),
    '5xx': Count('responses', 0)
  }),
  limitHits: Type.Array(
    Type.Object({ limit: Type.String({ examples: ['general'] }), count: Count('requests rejected by it', 2) })
  ),
  deliveries: Count('frames handed to sockets', 900),
  gaps: Count('entries that arrived before their predecessor', 0),
  resyncs: Count('clients told to fetch anew', 0),
  revocations: Count('of tokens, sessions and users', 1),
  published: Count('entries of the log, published as leader', 45),
  faults: Count('contained faults', 0),
  cache: Type.Object({
    hits: Count('answers from ready bytes', 180),
    misses: Count('answers that were made', 20),
    bytes: Count('kept now', 1048576)
  }),
  outboxPending: orNull(Type.Integer({ examples: [0], description: 'told by the leader; null: by nobody here' })),
  outboxOldestSeconds: orNull(Measure('age of the oldest event that waits', 0)),
  sequencerLagSeconds: orNull(Measure('from commit to publication', 0.012)),
  isLeader: Type.Boolean(),
  term: orNull(Type.Integer({ examples: [3], description: "of the leader's lease" })),
  position: orNull(Type.Integer({ examples: [12045], description: 'of the last entry of the log it knows of' })),
  mongodbConnected: Type.Boolean(),
  mongodbMs: nullable(Percentiles),
  redisConnected: Type.Boolean(),
  redisTrusted: Type.Boolean(),
  mailsWaiting: Count('now', 0),
  mailsQuarantined: Count('now', 0),
  finderReady: Type.Boolean(),
  finderJobs: orNull(Type.Integer({ examples: [40], description: 'open jobs in its index' })),
  restarts: Type.Array(
    Type.Object({ cause: Type.String({ examples: ['crash'] }), count: Count('since the start of the host', 1) })
  ),
  reloads: Type.Array(
    Type.Object({ result: Type.String({ examples: ['ok'] }), count: Count('since the start of the host', 1) })
  )
})
export type HostSample = Static<typeof HostSample>

export const HostSamplesQuery = Type.Object({
  after: Type.Optional(
    Type.String({ maxLength: 128, description: 'the `cursor` of the answer before; without it the last 15 minutes' })
  )
})

export const HostSamples = Type.Object({
  samples: Type.Array(HostSample, { description: 'oldest first; an answer of many ends early' }),
  cursor: Type.String({ description: 'opaque: where the next request goes on', examples: ['WyJob3N0cyIsbnVsbF0'] }),
  now: { ...Timestamp, description: "MongoDB's time" }
})
export type HostSamples = Static<typeof HostSamples>
