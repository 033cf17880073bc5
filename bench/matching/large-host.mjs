/** Hosts over 100,000 made-up jobs, which their finders have loaded, and seekers to ask them. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MongoClient, ObjectId } from 'mongodb'
import { createClient, dataOf } from '../../tools/api/client.mjs'
import { createWorld, generateProfiles } from '../../tools/data/generated-jobs.mjs'
import { storeJobs } from '../../tools/data/stored-jobs.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { startHost } from '../../tools/services/hosts.mjs'
import { task } from '../../tools/terminal/log.mjs'
import { fixed } from '../lib/goals.mjs'
import { hostSettings, startLoadedHost, startServices } from '../lib/services.mjs'
import { helperOf, workersOf } from '../lib/usage.mjs'
import { signAccess } from '../realtime/token.mjs'

const loadLimitMs = 600_000
const seekersCount = 500
const person = { name: 'Person', email: 'person@example.com', password: 'correct-Horse-7', role: 'JOB_SEEKER' }

/**
 * @typedef {object} LargeHost
 * @property {string} url
 * @property {{ primary: number, finder: number, workers: number[], mongod: number, redis: number }} pids
 * @property {() => Promise<unknown>} stop
 *
 * @typedef {object} Ground
 * @property {number} jobs how many are open
 * @property {import('mongodb').Db} db
 * @property {import('../../tools/data/generated-jobs.mjs').Profile[]} profiles of the seekers
 * @property {{ id: string, token: string }[]} seekers
 * @property {(workers: number) => Promise<LargeHost>} openHost
 */

/** The profiles of our world, as people who are signed in. @param {import('mongodb').Db} db @param {string} secret */
async function makeSeekers(db, secret) {
  const users = db.collection('users')
  const like = await users.findOne({ email: person.email })
  const { allSkills } = await import(pathToFileURL(join(root, 'dist', 'src', 'domain', 'skills', 'skills.js')).href)
  const world = createWorld(allSkills)
  const profiles = [...generateProfiles({ ...world, seed: 5, count: seekersCount })]
  const people = profiles.map(({ skillKeys, level }) => {
    const _id = new ObjectId()
    return { ...like, _id, email: `${_id}@example.com`, skills: skillKeys, experienceLevel: level ?? 'mid' }
  })
  await users.insertMany(people)
  const lifeSeconds = 7200
  const seekers = people.map(({ _id }) => ({ id: String(_id), token: signAccess(secret, String(_id), lifeSeconds) }))
  return { world, profiles, seekers }
}

/**
 * MongoDB and Redis, filled: by a host that makes the collections, and then past it.
 * @param {string} folder
 * @param {(() => Promise<unknown>)[]} stops
 * @param {number} jobs
 * @returns {Promise<Ground>}
 */
export async function startGround(folder, stops, jobs) {
  const { mongo, redis } = await startServices(folder, stops)
  const secret = randomBytes(32).toString('hex')
  const env = hostSettings({ mongo, redis }, 'matching', {
    JWT_SECRET: secret,
    JWT_EXPIRE: '2h',
    UNVERIFIED_JOBS_PER_DAY: '0',
    RATE_LIMIT_MAX_REQUESTS: '1000000',
    SUGGESTIONS_RATE_LIMIT_MAX: '1000000',
    SEARCH_RATE_LIMIT_MAX: '1000000',
    SMTP_URL: 'smtp://127.0.0.1:9'
  })
  const optionsOf = async (/** @type {string} */ name, /** @type {number} */ workers) => ({
    ...{ name, workers, env, port: await freePort(), logFile: join(folder, `${name}.log`) }
  })
  const client = await new MongoClient(env.MONGODB_URI).connect()
  stops.push(() => client.close())
  const db = client.db()
  const people = await task(`${fixed(jobs, 0)} jobs`, async () => {
    const first = await startHost(await optionsOf('first', 1))
    dataOf(await createClient(first.url).call('POST', '/api/auth/signup', { body: person }), 201)
    await first.stop()
    const { world, ...people } = await makeSeekers(db, secret)
    await storeJobs(db.collection('jobs'), { world, count: jobs })
    return people
  })
  return {
    ...{ jobs, db, ...people },
    openHost: (workers) =>
      task(`a host of ${workers}`, async () => {
        const host = await startLoadedHost(await optionsOf(`host-${workers}`, workers), loadLimitMs, stops)
        const primary = host.process.pid
        const beside = { mongod: mongo.nodes[0]?.process.pid ?? 0, redis: redis.process.pid }
        const pids = { primary, finder: helperOf(primary, 'finder'), workers: workersOf(primary), ...beside }
        return { url: host.url, pids, stop: () => host.stop() }
      })
  }
}

/** @param {LargeHost['pids']} pids @returns {Record<string, number>} by role; several of one role are numbered */
export const byRole = ({ workers, ...others }) => ({
  ...others,
  ...Object.fromEntries(workers.map((pid, index) => [workers.length > 1 ? `worker ${index + 1}` : 'worker', pid]))
})
