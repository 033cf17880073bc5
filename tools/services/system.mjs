/** The whole system of `up`: MongoDB and Redis unless the environment names others, the hosts, HAProxy before them. */
import { join } from 'node:path'
import { logFolder, stateFolder } from '../processes/paths.mjs'
import { freePort, requireFree } from '../processes/ports.mjs'
import { waitFor } from '../processes/processes.mjs'
import { task } from '../terminal/log.mjs'
import { demoEnvironment, given } from './demo-environment.mjs'
import { startHaproxy } from './haproxy.mjs'
import { spawnHost } from './hosts.mjs'
import { startMongo } from './mongod.mjs'
import { ensureMongod } from './mongod-binary.mjs'
import { ensureProgram } from './packages.mjs'
import { startRedis } from './redis.mjs'
import { dropLogs } from './state.mjs'

/**
 * @typedef {object} SystemOptions
 * @property {number} hosts
 * @property {number | undefined} workers
 * @property {number} port of the balancer
 * @property {number} hostPort of the first host
 * @property {boolean} hasProxy
 *
 * @typedef {object} System
 * @property {import('./supervise.mjs').Part[]} parts in the order they were started
 * @property {import('./hosts.mjs').Host[]} hosts
 * @property {import('./haproxy.mjs').Balancer | undefined} balancer
 * @property {import('./redis.mjs').Redis | undefined} redis our own; none where REDIS_URL names another
 * @property {string} mongodbUri
 * @property {string} redisUrl
 */

const readyLimitMs = 30_000

/** An address as people say it, and as the page's origin is. @param {string} url */
export const spoken = (url) => url.replace('//127.0.0.1:', '//localhost:')

/** @param {SystemOptions} options */
export const hostPorts = ({ hosts, hostPort }) => Array.from({ length: hosts }, (_, index) => hostPort + index)

/** The ports that these options ask for. @param {SystemOptions} options */
export const portsOf = (options) => [...(options.hasProxy ? [options.port] : []), ...hostPorts(options)]

/**
 * Throws one clear line when a port is taken.
 * @param {SystemOptions} options
 */
export async function requirePorts(options) {
  if (options.hasProxy) await requireFree(options.port, 'balancer', 'choose another by --port P')
  for (const [index, port] of hostPorts(options).entries()) {
    await requireFree(port, `host-${index + 1}`, 'choose others by --host-port P')
  }
}

/**
 * Starts everything in order; resolves when requests are served.
 * @param {SystemOptions} options
 * @param {System} system filled in while its parts start, so that the caller can stop what there is when one of them fails
 * @param {string[]} pageOrigins of the page that shows it
 */
export async function startSystem(options, system, pageOrigins) {
  const settings = given()
  dropLogs()
  const haproxy = options.hasProxy ? await ensureProgram('haproxy') : ''
  system.mongodbUri = settings.MONGODB_URI ?? (await startOwnMongo(system))
  system.redisUrl = settings.REDIS_URL ?? (await startOwnRedis(system))
  const services = { MONGODB_URI: system.mongodbUri, REDIS_URL: system.redisUrl }
  const PUBLIC_URL = `http://localhost:${options.hasProxy ? options.port : options.hostPort}`
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...(await demoEnvironment(settings, { PUBLIC_URL, pageOrigins })), ...services }
  await startHosts(options, env, system)
  if (!options.hasProxy) return
  await task('balancer', async (note) => {
    await startBalancer(haproxy, options, env.HOST ?? '127.0.0.1', system)
    const { url, statisticsUrl } = /** @type {import('./haproxy.mjs').Balancer} */ (system.balancer)
    note(`${spoken(url)}, its status page ${statisticsUrl}`)
  })
}

/** A host ends what a killed worker left open within seconds; this bounds it while no host runs that could. */
const transactionSecondsMax = 15

/** @param {System} system */
async function startOwnMongo(system) {
  const binary = await ensureMongod()
  const dataFolder = join(stateFolder, 'mongo')
  const mongo = await task('MongoDB', async (note) => {
    const started = await startMongo({ binary, dataFolder, logFolder, transactionSecondsMax })
    note(started.uri('skillmatch'))
    return started
  })
  system.parts.push(...mongo.nodes)
  return mongo.uri('skillmatch')
}

/** @param {System} system */
async function startOwnRedis(system) {
  const binary = await ensureProgram('redis-server')
  const [dataFolder, logFile] = [join(stateFolder, 'redis'), join(logFolder, 'redis.log')]
  const redis = await task('Redis', async (note) => {
    const started = await startRedis({ binary, logFile, dataFolder })
    note(started.url)
    return started
  })
  system.redis = redis
  system.parts.push(redis)
  return redis.url
}

/**
 * @param {SystemOptions} options
 * @param {NodeJS.ProcessEnv} env
 * @param {System} system
 */
async function startHosts(options, env, system) {
  await task(`${options.hosts} ${options.hosts === 1 ? 'host' : 'hosts'}`, async (note) => {
    for (const [index, port] of hostPorts(options).entries()) {
      const name = `host-${index + 1}`
      const workers = options.workers === undefined ? {} : { workers: options.workers }
      // A setting of the environment can be the port of one host only.
      const ADMIN_PORT = (options.hosts === 1 && env.ADMIN_PORT) || String(await freePort())
      const host = spawnHost({
        name,
        port,
        env: { ...env, ADMIN_PORT },
        logFile: join(logFolder, `${name}.log`),
        ...workers
      })
      system.hosts.push(host)
      system.parts.push(host)
    }
    let ready = 0
    await Promise.all(
      system.hosts.map(async (host) => {
        await host.awaitReady()
        note(`${++ready} of ${options.hosts} ready`)
      })
    )
    note(`${system.hosts.map(({ url }) => spoken(url)).join(', ')}, logs in .skillmatch/log`)
  })
}

/**
 * @param {string} binary
 * @param {SystemOptions} options
 * @param {string} host the address to listen on
 * @param {System} system
 */
async function startBalancer(binary, { port }, host, system) {
  const files = { configFile: join(stateFolder, 'haproxy.cfg'), logFile: join(logFolder, 'haproxy.log') }
  const balancer = await startHaproxy({ binary, hosts: system.hosts, port, host, ...files })
  system.balancer = balancer
  system.parts.push(balancer)
  const areUp = async () => Object.values(await balancer.states()).every((state) => state === 'UP')
  await waitFor('HAProxy to reach every host', areUp, { limitMs: readyLimitMs, process: balancer.process })
}

/**
 * Stops the parts, last started first; the hosts together.
 * @param {System} system
 */
export async function stopSystem(system) {
  const isHost = (/** @type {import('./supervise.mjs').Part} */ part) => system.hosts.some((host) => host === part)
  const inOrder = [...system.parts].reverse()
  for (const part of inOrder.filter((part) => part === system.balancer)) await part.process.stop()
  await Promise.all(system.hosts.map((host) => host.stop()))
  await Promise.all(inOrder.filter((part) => !isHost(part)).map((part) => part.process.stop()))
}
