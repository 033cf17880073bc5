/**
 * What a fault can hit: MongoDB, Redis, hosts (each on a machine of its own where that can be), HAProxy as it is shipped; jobs
 * and seekers for the load, sockets that listen, and a writer of events.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { freePort } from '../../tools/processes/ports.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startHaproxy } from '../../tools/services/haproxy.mjs'
import { startHost } from '../../tools/services/hosts.mjs'
import { startMongo } from '../../tools/services/mongod.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { makeNetwork } from '../../tools/services/namespaces.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { startRedis } from '../../tools/services/redis.mjs'
import { openStore } from '../realtime/fixture.mjs'
import { createWriter } from '../realtime/writer.mjs'
import { mountDisks } from './disks.mjs'
import { listen, room, settle } from './people.mjs'
import { makeReleases } from './releases.mjs'

/**
 * @typedef {import('../../tools/services/hosts.mjs').Host} Host
 * @typedef {import('../../tools/services/namespaces.mjs').Machine} Machine
 * @typedef {import('../../tools/services/redis.mjs').Redis} Redis
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 *
 * @typedef {object} Options
 * @property {string} folder for data
 * @property {string} logFolder
 * @property {(() => Promise<unknown>)[]} stops filled in while things start, to be called from the last to the first
 * @property {Sizes} sizes
 * @property {boolean} [hasNetwork] a machine for each host; else all on loopback
 * @property {number} hosts
 * @property {number} [nodes] of MongoDB, default 1
 * @property {boolean} [hasSmallDisks] MongoDB's, where mounting is permitted
 * @property {(options: Options) => Promise<RedisSet>} [openRedis] default one server that persists
 *
 * @typedef {object} RedisSet
 * @property {string} url as REDIS_URL
 * @property {Redis[]} servers
 * @property {number[]} sentinelPorts
 *
 * @typedef {object} Stage
 * @property {string} folder for data
 * @property {string} logFolder
 * @property {string} url the balancer's
 * @property {Host[]} hosts
 * @property {Machine[]} machines of the hosts; none on loopback
 * @property {ReturnType<typeof makeReleases>} releases what the hosts run
 * @property {number} workers of each host
 * @property {import('../../tools/services/mongod.mjs').Mongo} mongo
 * @property {import('./disks.mjs').Disk[]} disks of MongoDB's nodes; none where mounting is not permitted
 * @property {RedisSet} redis
 * @property {import('../../tools/services/haproxy.mjs').Balancer} balancer
 * @property {string[]} seekers tokens
 * @property {string[]} seekerIds
 * @property {string[]} jobs ids
 * @property {number} nextPair the first pair of seeker and job that no application was sent for
 * @property {import('mongodb').Db} db
 * @property {any} store of the compiled service
 * @property {import('../realtime/follower.mjs').Follower[]} followers
 * @property {import('../realtime/writer.mjs').Writer} writer
 * @property {(() => Promise<unknown>)[]} stops
 */

const upMsMax = 30_000

/**
 * @param {Options} options
 * @returns {Promise<Stage>} hosts ready, followers not yet open
 */
export async function startStage(options) {
  const { sizes, stops, folder, logFolder } = options
  const { address, machines } = await openNetwork(options)
  const dataFolder = join(folder, 'mongo')
  const disks = options.hasSmallDisks ? mountDisks(dataFolder, options.nodes ?? 1, stops) : []
  const mongo = await startMongo({
    binary: await ensureMongod(),
    dataFolder,
    logFolder,
    ...(address && { address }),
    nodes: options.nodes ?? 1,
    electionTimeoutMs: 2_000
  })
  stops.push(mongo.stop)
  const redis = await (options.openRedis?.(options) ?? openRedis(options, address))
  const secret = randomBytes(32).toString('hex')
  const releases = makeReleases(folder)
  const env = settingsOf(mongo.uri('chaos'), redis.url, secret, address)
  const hosts = await openHosts(options, machines, releases.entry, env)
  const configFile = join(folder, 'haproxy.cfg')
  const logFile = join(logFolder, 'haproxy.log')
  const balancer = await startHaproxy({
    ...{ binary: await ensureProgram('haproxy'), hosts, configFile, logFile },
    change: (text) => text.replace('timeout check 2s', `timeout check ${sizes.checkSecondsMax}s`)
  })
  stops.push(balancer.stop)
  const { url } = balancer
  await awaitUp(balancer, hosts)
  const { store, record } = await openStore(mongo.uri('chaos'), stops)
  const { db, ...people } = await settle(url, mongo.uri('chaos'), secret, stops)
  const listeners = listen(url, secret, sizes.sockets, stops)
  const users = listeners.filter(({ isRoom }) => !isRoom).map(({ topic }) => topic)
  const writer = createWriter(store, record, { room, users })
  stops.push(writer.stop)
  const system = {
    folder,
    logFolder,
    url,
    hosts,
    machines,
    releases,
    workers: sizes.workers,
    mongo,
    disks,
    redis,
    balancer,
    stops
  }
  return { ...system, ...people, nextPair: 0, db, store, followers: listeners, writer }
}

/** @param {Options} options */
async function openNetwork({ hasNetwork, hosts, stops }) {
  /** @type {Machine[]} */
  const machines = []
  if (!hasNetwork) return { address: '', machines }
  const network = await makeNetwork()
  stops.push(network.remove)
  for (let index = 0; index < hosts; index++) machines.push(await network.addMachine())
  return { address: network.address, machines }
}

/** @param {Options} options @param {string} address @returns {Promise<RedisSet>} */
async function openRedis({ folder, logFolder, stops }, address) {
  const files = { dataFolder: join(folder, 'redis'), logFile: join(logFolder, 'redis.log') }
  // A network of ours is nobody else's: what comes over it needs no password.
  const open = address ? { address, settings: ['--protected-mode', 'no'] } : {}
  const redis = await startRedis({ binary: await ensureProgram('redis-server'), ...files, ...open })
  stops.push(redis.stop)
  return { url: redis.url, servers: [redis], sentinelPorts: [] }
}

/** @param {string} mongodbUri @param {string} redisUrl @param {string} secret @param {string} address */
const settingsOf = (mongodbUri, redisUrl, secret, address) => ({
  NODE_ENV: 'test',
  HOST: address ? '0.0.0.0' : '127.0.0.1',
  MONGODB_URI: mongodbUri,
  REDIS_URL: redisUrl,
  JWT_SECRET: secret,
  JWT_REFRESH_SECRET: randomBytes(32).toString('hex'),
  // As long as the tokens that are made here live.
  JWT_EXPIRE: '1h',
  // Everybody comes from one address.
  UNVERIFIED_JOBS_PER_DAY: '0',
  RATE_LIMIT_MAX_REQUESTS: '1000000',
  UPGRADE_RATE_LIMIT_MAX: '1000000',
  TRUST_PROXY: `${address || '127.0.0.1'}/32`,
  EXPOSE_INSTANCE: 'true',
  NODE_V8_COVERAGE: ''
})

/** @param {Options} options @param {Machine[]} machines @param {string} entry @param {Record<string, string>} env */
async function openHosts({ logFolder, stops, sizes, hosts: count }, machines, entry, env) {
  const open = async (/** @type {number} */ index) => {
    const name = `host-${index + 1}`
    const place = machines[index] ? { ...machines[index], port: 5000 } : { port: await freePort() }
    const log = { logFile: join(logFolder, `${name}.log`) }
    const host = await startHost({ name, ...place, workers: sizes.workers, env, entry, ...log })
    // Nobody is served any more: it need not take its time to leave.
    stops.push(() => host.kill())
    return host
  }
  return Promise.all(Array.from({ length: count }, (_, index) => open(index)))
}

/** @param {Pick<Stage, 'balancer'>['balancer']} balancer @param {Host[]} hosts */
export async function awaitUp(balancer, hosts) {
  const areUp = async () => {
    const states = await balancer.states()
    return hosts.every(({ name }) => states[name] === 'UP')
  }
  await waitFor('HAProxy to reach every host', areUp, { limitMs: upMsMax, everyMs: 50 })
}
