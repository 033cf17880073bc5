/**
 * The helper that sequences: one candidate of each host for the sequencer's lease, in a process of its own, so that no request
 * delays an event and no event a request. Without the lease it only listens.
 */
import type { Redis } from 'ioredis'
import { openHelperStore } from '../cluster/helper-store.ts'
import type { HelperContext, StartHelper } from '../cluster/helper-table.ts'
import { readClock } from '../database/clock.ts'
import type { Store } from '../database/store.ts'
import { emptyStats } from '../event-log/stats.ts'
import { connectRedis, type RedisConnectionOptions } from '../redis/connection.ts'
import { recur } from '../util/recurring.ts'
import { listenForLeader } from './listener.ts'
import { startCandidate } from './start.ts'

/** The stream and a transaction take one each; lease, retention and figures share the others. */
const poolMax = 6
/** How often MongoDB's clock is read: clocks drift by some ms meanwhile. */
const clockMs = 30_000
const name = 'sequencer'

/** Opens connections that are all closed at the end. */
function createConnections({ config, log }: Pick<HelperContext, 'config' | 'log'>) {
  const opened: Redis[] = []
  return {
    open(connection: string, options: Omit<RedisConnectionOptions, 'name'> = {}): Redis {
      const redis = connectRedis(config.redisUrl, { name: connection, ...options })
      redis.on('error', (error) => log.warn({ redis: connection, err: error }, 'Redis connection failed'))
      opened.push(redis)
      return redis
    },
    close(): void {
      for (const redis of opened) redis.disconnect()
    }
  }
}

function followClock({ db }: Store): () => void {
  const read = (): void => void readClock(db).catch(() => undefined) // unavailable: the last reading stays in use
  read()
  return recur(clockMs, read)
}

export const startHelper: StartHelper = async ({ config, log, faults, metrics, progress }) => {
  const store = await openHelperStore({ config, log, metrics, progress }, poolMax)
  const stopClock = followClock(store)
  const connections = createConnections({ config, log })
  const stats = emptyStats()
  const redis = connections.open('listener', { enableOfflineQueue: true })
  const listener = listenForLeader({ store, redis, log, stats, faults, onSilent: () => sequencer.nudge() })
  const { isHearing: hears, seen } = listener
  metrics.read('log_term', () => stats.term || null)
  metrics.read('log_position', () => seen().position)
  const openRedis = connections.open
  const sequencer = startCandidate({ store, openRedis, config, name, log, metrics, stats, faults, hears, seen })
  return async () => {
    await sequencer.stop()
    listener.stop()
    stopClock()
    connections.close()
    await store.client.close()
  }
}
