/** The helper that finds: holds the indexes of a host, kept by the log, and answers its workers. */
import { MongoClient } from 'mongodb'
import type { StartHelper } from '../cluster/helper-table.ts'
import { clientOptions, connectPatiently, onCommandEnd } from '../database/connection.ts'
import { guardAgainstSilence } from '../database/reachability.ts'
import { createStore } from '../database/store.ts'
import { watchMongodb } from '../metrics/mongodb.ts'
import { connectRedis } from '../redis/connection.ts'
import { startFinder } from './finder.ts'

const progressMs = 1000
const logMs = 5000
/** It reads pages one after the other, and profiles beside. */
const poolMax = 4

export const startHelper: StartHelper = async ({ config, log, faults, metrics, folder, progress }) => {
  const client = new MongoClient(config.mongodb.uri, { ...clientOptions(poolMax), minPoolSize: 1 })
  watchMongodb(client, (listener) => onCommandEnd(client, listener), metrics)
  let isClosing = false
  await connectPatiently(
    client,
    () => isClosing,
    (error) => {
      progress('MongoDB is not reachable yet')
      log.warn({ err: error }, 'MongoDB is not reachable yet')
    }
  )
  const store = createStore(client, { guard: guardAgainstSilence(client) })
  const redis = connectRedis(config.redisUrl, { name: 'finder', enableOfflineQueue: true })
  redis.on('error', (error) => log.warn({ redis: 'finder', err: error }, 'Redis connection failed'))
  const finder = startFinder({ store, redis, log, faults, metrics, folder })
  let toldMs = 0
  const tell = (): void => {
    const { text } = finder.progress()
    progress(text)
    toldMs += progressMs
    if (toldMs % logMs === 0) log.info(`finder: ${text}`)
  }
  const timer = setInterval(faults.guard('task', 'progress of the finder', tell), progressMs)
  await finder.ready.finally(() => clearInterval(timer))
  return async () => {
    isClosing = true
    await finder.stop()
    redis.disconnect()
    await client.close()
  }
}
