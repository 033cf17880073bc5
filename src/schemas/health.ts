/** Schemas of health checks and metrics. */
import { Type } from 'typebox'
import { oneOf, Timestamp } from './common.ts'

const Reachable = oneOf(['up', 'down'])

export const Live = Type.Object({ status: Type.Literal('ok'), timestamp: Timestamp })

/** ready: 200; degraded: 200, a shared dependency is away; not_ready: 503; draining: 404. */
export const Ready = Type.Object({
  status: oneOf(['ready', 'degraded', 'not_ready', 'draining']),
  checks: Type.Object({ database: Reachable, redis: Reachable, overall: Reachable }),
  timestamp: Timestamp
})

const Service = Type.Object({ status: Reachable, responseTime: Type.String({ examples: ['1ms'] }) })

export const Health = Type.Object({
  status: oneOf(['ok', 'degraded']),
  timestamp: Timestamp,
  version: Type.String({ examples: ['1.0.0'] }),
  commit: Type.String({ description: 'what this build was made from', examples: ['12f947876c1d'] }),
  uptime: Type.Number({ description: 'seconds' }),
  environment: Type.String({ examples: ['production'] }),
  services: Type.Object({ database: Service, redis: Service }),
  system: Type.Object({
    memory: Type.Object({ used: Type.Integer(), total: Type.Integer(), percentage: Type.Number() }),
    cpu: Type.Number({ description: 'load average of one minute per core' })
  })
})

const Counts = (name: string) => Type.Record(Type.String(), Type.Integer(), { examples: [{ [name]: 3 }] })

/** Sums over every worker of this host, also of those that have ended; `ageMs` tells how old a worker's figures are. */
export const Metrics = Type.Object({
  uptime: Type.Object({
    ms: Type.Integer(),
    seconds: Type.Integer(),
    formatted: Type.String({ examples: ['2d 3h 4m'] })
  }),
  requests: Type.Object({
    total: Type.Integer(),
    byMethod: Counts('GET'),
    byStatus: Counts('200'),
    byRoute: Counts('/api/jobs')
  }),
  responseTime: Type.Object({
    total: Type.Number(),
    count: Type.Integer(),
    min: Type.Number(),
    max: Type.Number(),
    avg: Type.Number()
  }),
  errors: Type.Object({
    total: Type.Integer(),
    byType: Type.Object({ '4xx': Type.Integer(), '5xx': Type.Integer() }),
    rate: Type.String({ examples: ['0.00%'] })
  }),
  database: Type.Object({ queries: Type.Integer(), totalDuration: Type.Number(), avgDuration: Type.Number() }),
  cache: Type.Object({ hits: Type.Integer(), misses: Type.Integer(), hitRate: Type.String({ examples: ['75.00%'] }) }),
  faults: Type.Record(Type.String(), Type.Integer(), {
    examples: [{ payload: 3 }],
    description: 'contained faults, by kind'
  }),
  clockOffsetSeconds: Type.Number({
    description: "how far MongoDB's clock is ahead of this host's; beyond ±10, set this host's clock"
  }),
  workersExpected: Type.Integer({
    description: 'how many workers this host should have; with fewer in `workers`, some are down'
  }),
  workers: Type.Array(Type.Object({ worker: Type.Integer(), ageMs: Type.Integer(), sockets: Type.Integer() })),
  timestamp: Timestamp
})
