/** The helper that finds: holds the indexes of a host, kept by the log, and answers its workers. */
import { openHelperStore } from '../cluster/helper-store.ts'
import type { StartHelper } from '../cluster/helper-table.ts'
import { connectRedis } from '../redis/connection.ts'
import { startFinder } from './finder.ts'

const progressMs = 1000
const logMs = 5000
/** It reads pages one after the other, and profiles beside. */
const poolMax = 4

export const startHelper: StartHelper = async ({ config, log, faults, metrics, folder, progress }) => {
  const store = await openHelperStore({ config, log, metrics, progress }, poolMax)
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
    await finder.stop()
    redis.disconnect()
    await store.client.close()
  }
}
