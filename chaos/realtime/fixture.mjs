/** Everything a fault can hit, on free ports: three MongoDB nodes, Redis with cables to it, two hosts, HAProxy; and people on it. */
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { signAccess } from '../../bench/realtime/token.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startTcpProxy } from '../../tools/processes/tcp-proxy.mjs'
import { startHaproxy } from '../../tools/services/haproxy.mjs'
import { startHost } from '../../tools/services/hosts.mjs'
import { startMongo } from '../../tools/services/mongod.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { startRedis } from '../../tools/services/redis.mjs'
import { createFollower } from './follower.mjs'
import { createWriter } from './writer.mjs'

/**
 * @typedef {object} Stage
 * @property {import('../../tools/services/mongod.mjs').Mongo} mongo
 * @property {import('../../tools/services/redis.mjs').Redis} redis it persists, through every restart
 * @property {string} redisFolder its data
 * @property {import('../../tools/processes/tcp-proxy.mjs').Cable[]} cables to Redis, one for each host
 * @property {import('../../tools/services/hosts.mjs').Host[]} hosts
 * @property {import('../../tools/services/haproxy.mjs').Balancer} balancer
 * @property {any} store of the compiled service
 * @property {import('./follower.mjs').Follower[]} followers
 * @property {import('./writer.mjs').Writer} writer
 *
 * @typedef {object} StageOptions
 * @property {string} folder for data
 * @property {string} logFolder
 * @property {(() => Promise<unknown>)[]} stops filled in while things start, to be called from the last to the first
 * @property {import('./sizes.mjs').Sizes} sizes
 * @property {number} [workers] per host, default 2
 * @property {number} [nodes] of MongoDB, default 3
 * @property {Record<string, string>} [env] further settings of the hosts
 * @property {string} [entry] the compiled cluster.js of another build
 * @property {string} [prefix] of the hosts' names, default host
 */

const room = 'jobs'
const workersEach = 2
/** How long HAProxy's former process keeps its sockets after a reload. */
export const hardStopMs = 3_000
const openMsMax = 30_000

/** @param {number} index */
const userOf = (index) => `c4a05ead${index.toString(16).padStart(16, '0')}`

/**
 * @param {StageOptions} options
 * @returns {Promise<Stage>} hosts ready, every follower subscribed
 */
export async function startFixture(options) {
  const { sizes, stops } = options
  const secret = randomBytes(32).toString('hex')
  const services = await startServices(options)
  const hosts = await startHosts(options, services, secret)
  const balancer = await startBalancer(options, hosts)
  const { store, record } = await openStore(services.mongo.uri('chaos'), stops)
  const followers = Array.from({ length: sizes.users + sizes.room }, (_, index) => {
    const isRoom = index >= sizes.users
    const topic = isRoom ? room : `user:${userOf(index)}`
    return createFollower(balancer.url, { token: signAccess(secret, userOf(index)), topic, isRoom })
  })
  stops.push(async () => {
    for (const follower of followers) follower.pause()
  })
  for (const follower of followers) follower.open()
  await allSubscribed(followers)
  const users = followers.filter(({ isRoom }) => !isRoom).map(({ topic }) => topic)
  const writer = createWriter(store, record, { room, users })
  return { ...services, hosts, balancer, store, followers, writer }
}

/** @param {import('./follower.mjs').Follower[]} followers */
export const allSubscribed = (followers) =>
  waitFor('every client to be subscribed', () => followers.every(({ isSubscribed }) => isSubscribed), {
    limitMs: openMsMax
  })

/** @param {Omit<StageOptions, 'sizes'>} options */
export async function startServices({ folder, logFolder, stops, nodes = 3 }) {
  const [binary, redisBinary] = [await ensureMongod(), await ensureProgram('redis-server')]
  const dataFolder = join(folder, 'mongo')
  const mongo = await startMongo({ binary, dataFolder, logFolder, nodes, electionTimeoutMs: 2_000 })
  stops.push(mongo.stop)
  const redisFolder = join(folder, 'redis')
  const logFile = join(logFolder, 'redis.log')
  const redis = await startRedis({ binary: redisBinary, logFile, dataFolder: redisFolder })
  stops.push(redis.stop)
  const cables = [await startTcpProxy(redis.url), await startTcpProxy(redis.url)]
  stops.push(async () => {
    for (const cable of cables) cable.stop()
  })
  return { mongo, redis, redisFolder, cables }
}

/**
 * @param {Omit<StageOptions, 'sizes'>} options
 * @param {{ mongo: import('../../tools/services/mongod.mjs').Mongo, cables: import('../../tools/processes/tcp-proxy.mjs').Cable[] }} services
 * @param {string} secret
 */
export async function startHosts(options, { mongo, cables }, secret) {
  const { logFolder, stops, workers = workersEach, env = {}, entry, prefix = 'host' } = options
  const settings = {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    MONGODB_URI: mongo.uri('chaos'),
    JWT_SECRET: secret,
    // Everybody comes from one address.
    UNVERIFIED_JOBS_PER_DAY: '0',
    RATE_LIMIT_MAX_REQUESTS: '1000000',
    UPGRADE_RATE_LIMIT_MAX: '1000000',
    EVENTS_RATE_LIMIT_MAX: '1000000',
    // As long as the tokens that are made here live.
    JWT_EXPIRE: '1h',
    JWT_REFRESH_SECRET: randomBytes(32).toString('hex'),
    TRUST_PROXY: '127.0.0.1/32',
    DRAIN_ANNOUNCE_MS: '0',
    NODE_V8_COVERAGE: '',
    ...env
  }
  return Promise.all(
    cables.map(async ({ url }, index) => {
      const name = `${prefix}-${index + 1}`
      const logFile = join(logFolder, `${name}.log`)
      const host = await startHost({
        name,
        port: await freePort(),
        workers,
        ...(entry !== undefined && { entry }),
        env: { ...settings, REDIS_URL: url },
        logFile
      })
      stops.push(() => host.stop(15_000))
      return host
    })
  )
}

/**
 * The repository's configuration, but for the patience with sockets after a reload: shorter than a fault lasts.
 * @param {StageOptions} options
 * @param {import('../../tools/services/hosts.mjs').Host[]} hosts
 */
async function startBalancer({ folder, logFolder, stops }, hosts) {
  const configFile = join(folder, 'haproxy.cfg')
  const logFile = join(logFolder, 'haproxy.log')
  const balancer = await startHaproxy({ binary: await ensureProgram('haproxy'), hosts, configFile, logFile })
  stops.push(balancer.stop)
  const text = readFileSync(configFile, 'utf8')
  writeFileSync(configFile, text.replace(/hard-stop-after \S+/, `hard-stop-after ${hardStopMs}ms`))
  await balancer.process.stop()
  await balancer.restart()
  return balancer
}

/**
 * @param {string} uri
 * @param {StageOptions['stops']} stops
 */
export async function openStore(uri, stops) {
  const { createStore } = await import(join(root, 'dist', 'src', 'database', 'store.js'))
  const { recordEvent: record } = await import(join(root, 'dist', 'src', 'database', 'outbox.js'))
  const client = new MongoClient(uri, { ignoreUndefined: true, writeConcern: { w: 'majority' }, appName: 'chaos' })
  stops.push(() => client.close())
  return { store: createStore(client), record }
}
