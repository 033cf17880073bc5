/** Connections to Redis: one server, Sentinel or Cluster, with the options that every one of them has. */
import { Cluster, Redis, type RedisOptions } from 'ioredis'
import { type RedisServers, readRedisUrl } from '../config/redis-url.ts'

export interface RedisConnectionOptions {
  /** shown by CLIENT LIST */
  name: string
  /** commands wait for the connection instead of failing at once; needed by subscribers */
  enableOfflineQueue?: boolean
  /** how long a command may take, default 250 ms */
  commandTimeoutMs?: number
  /** connect() reports the failure of the first attempt, nothing is retried */
  once?: boolean
}

const onceTimeoutMs = 5000

const credentials = ({ username, password, isTls }: RedisServers) => ({
  ...(username && { username }),
  ...(password && { password }),
  ...(isTls && { tls: {} })
})

const sentinelCredentials = ({ sentinelUser, sentinelPassword, isTls }: RedisServers) => ({
  ...(sentinelUser && { sentinelUsername: sentinelUser }),
  ...(sentinelPassword && { sentinelPassword }),
  ...(isTls && { enableTLSForSentinelMode: true, sentinelTLS: {} })
})

function common({ name, enableOfflineQueue = false, once = false, commandTimeoutMs = 250 }: RedisConnectionOptions) {
  return {
    connectionName: `skillmatch-${name}`,
    // CLIENT SETINFO is unknown to Redis 7.0, and one more command to be permitted.
    disableClientInfo: true,
    enableAutoPipelining: true,
    // Its requests are gathered already (admission.ts).
    autoPipeliningIgnoredCommands: ['leaseAdmit'],
    enableOfflineQueue,
    maxRetriesPerRequest: 0,
    // A resent increment would be counted twice.
    autoResendUnfulfilledCommands: false,
    // No request waits for such a connection: it is of a start, when a machine may be slow with everything else.
    commandTimeout: once ? onceTimeoutMs : commandTimeoutMs,
    connectTimeout: once ? onceTimeoutMs : 1000,
    lazyConnect: once
  } satisfies RedisOptions
}

const slotsRefreshMs = 5000

/** Jittered, so that workers do not reconnect all at once; at most a second. */
const retry = (attempt: number): number => Math.min(1000, 50 * attempt) * (0.5 + Math.random() / 2)

/**
 * Asks every 5 s which node has which slots, until the connection ends. Not by ioredis' `slotsRefreshInterval`: when the answer
 * comes after the connection was closed or has begun anew, that starts one more round of timers, which never ends.
 */
function refreshSlots(cluster: Cluster): void {
  const timer = setInterval(() => {
    if (cluster.status === 'ready') cluster.refreshSlotsCache()
  }, slotsRefreshMs)
  timer.unref()
  cluster.once('end', () => clearInterval(timer))
}

/**
 * Begins anew when a connection has ended without having been told to. A failover that is announced while the connection asks
 * the sentinels for the master ends it: ioredis takes what its detector says for a disconnect() of ours.
 */
function reviveAfterEnd(redis: Redis): void {
  const { disconnect } = redis
  let isWanted = true
  redis.disconnect = (reconnect = false) => {
    isWanted &&= reconnect
    disconnect.call(redis, reconnect)
  }
  const revive = (): void => {
    // Its failure is an `error` event too, and ends it once more.
    if (isWanted) redis.connect().catch(() => undefined)
  }
  redis.on('end', () => {
    if (isWanted) setTimeout(revive, retry(1)).unref()
  })
}

/**
 * Connects to what REDIS_URL names: one server, Sentinel (follows failovers as they happen) or Cluster; see readRedisUrl.
 * A Cluster is typed as a Redis: it
 * has the same commands; `isCluster` distinguishes them.
 * @throws an Error as readRedisUrl
 */
export function connectRedis(url: string, options: RedisConnectionOptions): Redis {
  const shared = common(options)
  const retryStrategy = options.once ? () => null : retry
  const read = readRedisUrl(url)
  if (read.kind === 'sentinel') {
    const redis = new Redis({
      ...shared,
      ...credentials(read),
      ...sentinelCredentials(read),
      retryStrategy,
      sentinels: read.servers,
      name: read.name || 'mymaster',
      sentinelRetryStrategy: retryStrategy,
      // Leaves the old master's connection as soon as a sentinel reports another one.
      failoverDetector: true
    })
    if (!options.once) reviveAfterEnd(redis)
    return redis
  }
  if (read.kind === 'cluster') {
    const { enableOfflineQueue, enableAutoPipelining, autoPipeliningIgnoredCommands, lazyConnect, ...redisOptions } =
      shared
    const cluster = new Cluster(read.servers, {
      enableOfflineQueue,
      enableAutoPipelining,
      autoPipeliningIgnoredCommands,
      lazyConnect,
      clusterRetryStrategy: retryStrategy,
      shardedSubscribers: true,
      slotsRefreshTimeout: 1000,
      redisOptions: { ...redisOptions, ...credentials(read) }
    })
    refreshSlots(cluster)
    return cluster as unknown as Redis
  }
  return new Redis(url, { ...shared, retryStrategy })
}
