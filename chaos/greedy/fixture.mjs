/** What the greedy client and the ordinary ones share: MongoDB, Redis, one host of one worker, jobs, and people signed in. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { MongoClient, ObjectId } from 'mongodb'
import { signAccess } from '../../bench/realtime/token.mjs'
import { createClient, dataOf } from '../../tools/api/client.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { spawnHost } from '../../tools/services/hosts.mjs'
import { startServices } from '../realtime/fixture.mjs'
import { elsewhere, signUp } from '../trust/endings.mjs'

/**
 * @typedef {object} Stage
 * @property {import('../../tools/services/hosts.mjs').Host} host one worker
 * @property {import('../../tools/api/client.mjs').Client} client
 * @property {import('mongodb').Db} db
 * @property {string} redisUrl
 * @property {string} secret signs access tokens
 * @property {Person} employer
 * @property {Person[]} seekers
 * @property {Person} greedy none of them: what one has to wait for because of oneself is not asked about here
 * @property {string[]} jobs ids of the employer's own, for the ordinary
 * @property {Record<string, string>} address a header that names the one address they all come from
 * @property {{ first: string }} cursors places in the log of the topic `jobs`
 * @property {(url: string) => import('../../tools/api/client.mjs').Client} clientOf another host
 *
 * @typedef {{ id: string, token: string, email: string, password: string }} Person
 *
 * @typedef {object} HostOptions
 * @property {string} [logFile] default one in the log folder
 * @property {number} [descriptorsMax] `ulimit -n` of the host
 * @property {string} [entry] of another build of the service
 * @property {Record<string, string>} [settings] beside those of every host
 */

/** As many as the greedy may exhaust, and the ordinary still have some: what is limited by count is not asked about here. */
const unlimited = '1000000'
const readyLimitMs = 90_000
/** How long a finder may take to load what a large board holds, on a busy machine. */
const loadLimitMs = 300_000
const seekersCount = 20
const jobsCount = 40

/**
 * Starts what outlives every attack, and a function that starts hosts on it.
 * @param {{ folder: string, logFolder: string, stops: (() => Promise<unknown>)[] }} options
 */
export async function startFixture(options) {
  const { stops, logFolder } = options
  const { mongo, redis } = await startServices({ ...options, nodes: 1 })
  const secret = randomBytes(32).toString('hex')
  const env = {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    MONGODB_URI: mongo.uri('chaos'),
    REDIS_URL: redis.url,
    JWT_SECRET: secret,
    JWT_REFRESH_SECRET: randomBytes(32).toString('hex'),
    JWT_EXPIRE: '2h',
    UNVERIFIED_JOBS_PER_DAY: '0',
    RATE_LIMIT_MAX_REQUESTS: unlimited,
    UPGRADE_RATE_LIMIT_MAX: unlimited,
    SEARCH_RATE_LIMIT_MAX: unlimited,
    SUGGESTIONS_RATE_LIMIT_MAX: unlimited,
    UPLOAD_RATE_LIMIT_MAX: unlimited,
    LOGIN_RATE_LIMIT_MAX: '1000',
    TRUST_PROXY: '127.0.0.1/32',
    DRAIN_ANNOUNCE_MS: '0',
    NODE_V8_COVERAGE: ''
  }
  const client = new MongoClient(mongo.uri('chaos'))
  stops.push(() => client.close())
  /** @param {HostOptions} [more] */
  const openHost = async ({ logFile = join(logFolder, 'host.log'), settings = {}, ...more } = {}) => {
    const options = { name: 'host', port: await freePort(), workers: 1, env: { ...env, ...settings }, logFile }
    const host = spawnHost({ ...options, ...more })
    const stop = () => host.stop(15_000)
    stops.push(stop)
    // Not told which process it is: a log that is a device has no end to be shown.
    await waitFor('the host to be ready', host.isReady, { limitMs: readyLimitMs })
    const isLoaded = async () => (await fetch(`${host.url}/api/search/suggestions?prefix=a`)).status === 200
    await waitFor('its finder', isLoaded, { limitMs: loadLimitMs, everyMs: 200 })
    return { host, stop }
  }
  /** What everybody has asked so far counts no more: limits that are asked about begin anew. */
  const forgetCounts = async () => {
    const connection = new Redis(redis.url)
    const names = await connection.keys('rl:*')
    if (names.length > 0) await connection.unlink(...names)
    await client.db().collection('counters').deleteMany({})
    connection.disconnect()
  }
  return { db: client.db(), redisUrl: redis.url, secret, openHost, forgetCounts }
}

/** @param {number} index */
export const jobBody = (index) => ({
  title: `Engineer of kind ${index}`,
  companyName: 'Chaos Works',
  location: index % 2 === 0 ? 'Berlin' : 'Lisbon',
  salary: '$70,000',
  type: 'Full-time',
  description: `We look for somebody who keeps ${index} promises while others try to break them, every day.`,
  requiredSkills: ['Node.js', 'MongoDB', 'Redis'].slice(0, 1 + (index % 3))
})

/**
 * People and jobs; everybody stays signed in for the whole run.
 * @param {Pick<Stage, 'host' | 'db' | 'redisUrl' | 'secret'>} ground
 * @returns {Promise<Stage>}
 */
export async function populate(ground) {
  const clientOf = (/** @type {string} */ url) => createClient(url, { socketsMax: 64 })
  const client = clientOf(ground.host.url)
  const employer = await signUp(client, elsewhere(), { role: 'EMPLOYER', companyName: 'Chaos Works' })
  const first = await signUp(client, elsewhere())
  const jobs = []
  for (let index = 0; index < jobsCount; index++) {
    const answer = await client.call('POST', '/api/jobs', { token: employer.token, body: jobBody(index) })
    jobs.push(dataOf(answer, 201)._id)
  }
  // A hash for each would take the machine long: everybody has the password of one who signed up.
  const users = ground.db.collection('users')
  const template = await users.findOne({ _id: new ObjectId(first.id) })
  const people = Array.from({ length: seekersCount + 1 }, () => {
    const id = new ObjectId()
    return {
      id: String(id),
      email: `${id}@example.com`,
      password: first.password,
      token: signAccess(ground.secret, String(id))
    }
  })
  const skills = { skills: ['Node.js', 'MongoDB'], skillKeys: ['node', 'mongodb'] }
  await users.insertMany(people.map(({ id, email }) => ({ ...template, ...skills, _id: new ObjectId(id), email })))
  const [greedy, ...seekers] = /** @type {[Person, ...Person[]]} */ (people)
  return { ...ground, client, clientOf, employer, greedy, seekers, jobs, address: elsewhere(), cursors: { first: '' } }
}
