/** What every bench needs around the hosts: MongoDB, Redis and the load client. */
import { join } from 'node:path'
import { startMongo } from '../../tools/services/mongod.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { startRedis } from '../../tools/services/redis.mjs'
import { task } from '../../tools/terminal/log.mjs'
import { ensureLoad } from './load.mjs'

/**
 * @param {string} folder for data and logs
 * @param {(() => Promise<unknown>)[]} stops filled in while things start
 * @returns {Promise<import('../realtime/subject.mjs').Services>}
 */
export async function startServices(folder, stops) {
  const [mongod, redisServer] = [await ensureMongod(), await ensureProgram('redis-server')]
  await ensureLoad()
  const mongo = await task('MongoDB', () =>
    startMongo({ binary: mongod, dataFolder: join(folder, 'mongo'), logFolder: folder })
  )
  stops.push(mongo.stop)
  const redis = await task('Redis', () => startRedis({ binary: redisServer, logFile: join(folder, 'redis.log') }))
  stops.push(redis.stop)
  return { mongo, redis, logFolder: folder }
}

/**
 * Runs what there is to run, then stops all that was started, the last first.
 * @template T
 * @param {(stops: (() => Promise<unknown>)[]) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function stopping(work) {
  /** @type {(() => Promise<unknown>)[]} */
  const stops = []
  try {
    return await work(stops)
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}
