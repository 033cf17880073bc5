/** What every bench needs around the hosts: MongoDB, Redis and the load client. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { waitFor } from '../../tools/processes/processes.mjs'
import { spawnHost } from '../../tools/services/hosts.mjs'
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
 * The settings of a host as in production, with secrets of its own.
 * @param {Pick<import('../realtime/subject.mjs').Services, 'mongo' | 'redis'>} services
 * @param {string} database
 * @template {Record<string, string>} More
 * @param {More} more
 */
export const hostSettings = ({ mongo, redis }, database, more) => ({
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  MONGODB_URI: mongo.uri(database),
  REDIS_URL: redis.url,
  JWT_SECRET: randomBytes(32).toString('hex'),
  JWT_REFRESH_SECRET: randomBytes(32).toString('hex'),
  DRAIN_ANNOUNCE_MS: '0',
  ...more
})

/**
 * Starts a host, and waits until its finder has loaded as well.
 * @param {import('../../tools/services/hosts.mjs').HostOptions} options
 * @param {number} limitMs for each of the two
 * @param {(() => Promise<unknown>)[]} stops
 */
export async function startLoadedHost(options, limitMs, stops) {
  const host = spawnHost(options)
  stops.push(() => host.stop())
  const isLoaded = async () => (await fetch(`${host.url}/api/search/suggestions?prefix=en`)).status === 200
  await waitFor('the host', host.isReady, { limitMs, process: host.process })
  await waitFor('its finder', isLoaded, { limitMs, everyMs: 200, process: host.process })
  return host
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
