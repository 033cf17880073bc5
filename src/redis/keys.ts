/** The keys of everything in Redis that depends on the lease: in one slot of a Cluster, so that one script covers them. */
export interface RedisKeys {
  /** the lease: while it is alive and valid, Redis holds every revocation */
  lease: string
  /** the fill id of the rebuild in progress */
  rebuilding: string
  /** an id given once to the counters of this Redis: lost together with them */
  counters: string
  /** `blacklist:…`, one per revocation */
  revocation: (id: string) => string
  /** `rl:…`, one per rate-limit window */
  counter: (id: string) => string
  /** `version:…`, a token that is another one after each change of what `name` stands for (versions.ts) */
  version: (name: string) => string
}

/** The database's name separates deployments that share one Redis. */
export function redisKeys(databaseName: string): RedisKeys {
  const tag = `{${databaseName}}`
  return {
    lease: `trust:${tag}`,
    rebuilding: `trust:${tag}:filling`,
    counters: `trust:${tag}:counters`,
    revocation: (id) => `blacklist:${tag}:${id}`,
    counter: (id) => `rl:${tag}:${id}`,
    version: (name) => `version:${tag}:${name}`
  }
}

/** The content of the lease's key. */
export interface RedisLease {
  /** the Redis process it was issued for (INFO run_id): not valid in another one that holds a copy */
  runId: string
  fillId: string
  /** the database Redis was rebuilt from */
  deploymentId: string
  /** since when, in ms by Redis' clock, windows are counted here; one that began earlier is continued from MongoDB */
  countFromMs: number
}

export const encodeLease = ({ runId, fillId, deploymentId, countFromMs }: RedisLease): string =>
  [runId, fillId, deploymentId, Math.max(0, Math.trunc(countFromMs))].join(':')

export function parseLease(text: string | null | undefined): RedisLease | null {
  const [runId, fillId, deploymentId, countFrom] = text?.split(':') ?? []
  if (!runId || !fillId || !deploymentId || countFrom === undefined) return null
  return { runId, fillId, deploymentId, countFromMs: Number(countFrom) }
}
