/** Closes a connection to a Redis Cluster (its URL is the argument) while it asks for the slots; then nothing is left to do. */
import type { Cluster } from 'ioredis'
import { connectRedis } from '../../src/redis/connection.ts'

const cluster = connectRedis(process.argv[2] ?? '', { name: 'closing' }) as unknown as Cluster
cluster.on('error', () => undefined)
cluster.once('ready', () => {
  const { refreshSlotsCache } = cluster
  cluster.refreshSlotsCache = (callback) => {
    refreshSlotsCache.call(cluster, callback)
    cluster.disconnect()
    console.log('closed')
  }
})
// Keeps the process until then: the connection's own timers need not.
const waiting = setInterval(() => undefined, 1000)
cluster.once('end', () => clearInterval(waiting))
