/** Redis' names of everything that is believed or counted, in one slot of a Cluster: one atomic question covers them. */
export interface RedisKeys {
  /** the lease: who vouches for what is in here */
  trust: string
  /** whose filling is under way */
  filling: string
  /** a name given once to the counters in here: gone when they are */
  counters: string
  /** `blacklist:…`, one per revocation */
  revocation: (id: string) => string
  /** `rl:…`, one per counted window */
  counter: (id: string) => string
}

/** The database's name keeps deployments apart that share one Redis. */
export function redisKeys(databaseName: string): RedisKeys {
  const tag = `{${databaseName}}`
  return {
    trust: `trust:${tag}`,
    filling: `trust:${tag}:filling`,
    counters: `trust:${tag}:counters`,
    revocation: (id) => `blacklist:${tag}:${id}`,
    counter: (id) => `rl:${tag}:${id}`
  }
}

/** What the trust key says. */
export interface RedisLease {
  /** the Redis process it was filled for (INFO run_id): another one holding a copy is not meant */
  runId: string
  fillId: string
  /** the database it was filled from */
  deploymentId: string
  /** since when, in ms by Redis' clock, windows are counted here; one that began earlier is gone on with from MongoDB */
  countFromMs: number
}

export const encodeLease = ({ runId, fillId, deploymentId, countFromMs }: RedisLease): string =>
  [runId, fillId, deploymentId, Math.max(0, Math.trunc(countFromMs))].join(':')

export function parseLease(text: string | null | undefined): RedisLease | null {
  const [runId, fillId, deploymentId, countFrom] = text?.split(':') ?? []
  if (!runId || !fillId || !deploymentId || countFrom === undefined) return null
  return { runId, fillId, deploymentId, countFromMs: Number(countFrom) }
}
