/** What the faults hit: MongoDB, Redis with a cable for each host, two hosts of two workers; and who writes and reads there. */
import { randomBytes } from 'node:crypto'
import { createClient } from '../../tools/api/client.mjs'
import { httpGet } from '../../tools/api/http.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { openStore, startHosts, startServices } from '../realtime/fixture.mjs'
import { signUp } from '../trust/endings.mjs'
import { startReaders } from './readers.mjs'
import { createWorld } from './world.mjs'
import { settleEmployer, startWriters } from './writers.mjs'

/**
 * @typedef {import('../../tools/services/hosts.mjs').Host} Host
 * @typedef {import('./readers.mjs').Place} Place
 * @typedef {import('./writers.mjs').Employer} Employer
 *
 * @typedef {object} Options
 * @property {string} folder for data
 * @property {string} logFolder
 * @property {(() => Promise<unknown>)[]} stops filled in while things start, to be called from the last to the first
 * @property {import('./sizes.mjs').Sizes} sizes
 * @property {number} nodes of MongoDB
 * @property {string} [entry] the compiled cluster.js of another build
 *
 * @typedef {object} Stage
 * @property {import('../../tools/services/mongod.mjs').Mongo} mongo
 * @property {import('../../tools/services/redis.mjs').Redis} redis it persists
 * @property {string} redisFolder its data
 * @property {import('../../tools/processes/tcp-proxy.mjs').Cable[]} cables to Redis, one for each host
 * @property {Host[]} hosts
 * @property {any} store of the compiled service
 * @property {Place[]} places every worker
 * @property {Employer[]} employers
 * @property {Employer} victim who writes only while a worker is killed
 * @property {import('./writes.mjs').Outlet} outlet
 * @property {(entry: string) => Promise<Place[]>} addHost one more, of another build
 *
 * @typedef {object} Crowd who reads and writes during a fault
 * @property {import('./readers.mjs').Readers} readers
 * @property {() => Promise<void>} hold nobody writes any more
 * @property {() => void} goOn they write again
 * @property {() => Promise<void>} leave nobody writes or reads any more
 */

const workersEach = 2
const limitMs = 60_000
const many = '1000000000'

const env = {
  EXPOSE_INSTANCE: 'true',
  UNVERIFIED_JOBS_PER_DAY: '0',
  RATE_LIMIT_MAX_REQUESTS: many,
  SEARCH_RATE_LIMIT_MAX: many,
  LOGIN_RATE_LIMIT_MAX: many,
  // Longer than any run.
  JWT_EXPIRE: '24h'
}

/** @param {Host[]} hosts @returns {Place[]} */
const placesOf = (hosts) =>
  hosts.flatMap(({ name, url }) =>
    Array.from({ length: workersEach }, (_, index) => ({ instance: `${name}/${index + 1}`, url }))
  )

/** What a host says of its processes. @param {Host} host */
export async function statusOf(host) {
  const { body } = await httpGet(`${await host.adminUrl()}/status`)
  return JSON.parse(body)
}

/** Every worker of every host serves. @param {Host[]} hosts */
export const awaitWorkers = (hosts) =>
  waitFor(
    'every worker',
    async () => {
      const all = await Promise.all(hosts.map(statusOf))
      return all.every(({ workers }) => workers.every((/** @type {{ ready: boolean }} */ { ready }) => ready))
    },
    { limitMs, everyMs: 50 }
  )

/** @param {Options} options @returns {Promise<Stage>} */
export async function startFixture(options) {
  const { stops, sizes } = options
  const secret = randomBytes(32).toString('hex')
  const services = await startServices(options)
  const place = { ...options, env }
  const hosts = await startHosts(place, services, secret)
  const clients = hosts.map(({ url }) => createClient(url))
  stops.push(async () => {
    for (const client of clients) client.close()
  })
  const { store } = await openStore(services.mongo.uri('chaos'), stops)
  const writes = { acknowledged: 0, unanswered: 0, unacknowledged: 0, refused: {} }
  const outlet = { clients, world: createWorld(), writes, poke: () => undefined, reads: () => 0, isOver: false }
  stops.push(async () => {
    outlet.isOver = true
  })
  const settle = async (/** @type {number} */ index) => {
    const client = /** @type {import('../../tools/api/client.mjs').Client} */ (clients[index % clients.length])
    const { token } = await signUp(client, {}, { role: 'EMPLOYER', companyName: 'Coherent' })
    return settleEmployer(outlet, token, index, index < sizes.employers ? sizes.jobs : 1)
  }
  const all = await Promise.all(Array.from({ length: sizes.employers + 1 }, (_, index) => settle(index)))
  const victim = /** @type {Employer} */ (all.pop())
  const addHost = async (/** @type {string} */ entry) => {
    const [cable] = services.cables
    const cables = cable ? [cable] : []
    return placesOf(await startHosts({ ...place, entry, prefix: 'other' }, { ...services, cables }, secret))
  }
  return { ...services, hosts, store, places: placesOf(hosts), employers: all, victim, outlet, addHost }
}

/**
 * @param {Pick<Stage, 'outlet' | 'employers'>} stage
 * @param {Place[]} places where they read
 */
export function startCrowd({ outlet, employers }, places) {
  const readers = startReaders(outlet.world, places)
  outlet.poke = readers.poke
  outlet.reads = () => readers.account.reads
  let stop = startWriters(outlet, employers)
  /** @type {Crowd} */
  const crowd = {
    readers,
    hold: () => stop(),
    goOn: () => {
      stop = startWriters(outlet, employers)
    },
    leave: async () => {
      await stop()
      await readers.stop()
    }
  }
  return crowd
}
