/** A database of 20,000 jobs, 200 employers and 1,800 seekers, hosts over it, and the bare peer. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { MongoClient, ObjectId } from 'mongodb'
import { createClient, dataOf } from '../../tools/api/client.mjs'
import { createWorld, generateProfiles } from '../../tools/data/generated-jobs.mjs'
import { storeJobs } from '../../tools/data/stored-jobs.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { startHost } from '../../tools/services/hosts.mjs'
import { task } from '../../tools/terminal/log.mjs'
import { startChild } from '../lib/child.mjs'
import { fixed } from '../lib/goals.mjs'
import { hostSettings, startLoadedHost, startServices } from '../lib/services.mjs'
import { signAccess } from '../realtime/token.mjs'

const counts = { jobs: 20_000, employers: 200, seekers: 1800 }
/** About 800 bytes a job in an answer, as short postings have. */
const paddings = 0
const loadLimitMs = 120_000
const tokenLifeSeconds = 7200
const bareFile = fileURLToPath(new URL('../peers/bare.mjs', import.meta.url))
const person = { name: 'Person', password: 'correct-Horse-7' }
const roles = /** @type {const} */ (['EMPLOYER', 'JOB_SEEKER'])

/**
 * @typedef {object} Target something that answers our requests
 * @property {string} name
 * @property {number} port
 * @property {number} pid of the first of its processes
 * @property {() => Promise<string>} [adminUrl] ours alone
 * @property {() => Promise<unknown>} stop
 *
 * @typedef {Target & { know: (answers: [string, unknown][]) => Promise<void> }} Bare
 * @typedef {Awaited<ReturnType<typeof startGround>>} Ground
 */

/** @param {string} name of a compiled file */
export const compiled = (name) => import(pathToFileURL(join(root, 'dist', 'src', name)).href)

/**
 * Employers and seekers like those that signed up, and their jobs; past the log, so hosts are started afterwards.
 * @param {import('mongodb').Db} db
 */
async function fill(db) {
  const users = db.collection('users')
  const { allSkills } = await compiled('domain/skills/skills.js')
  const world = createWorld(allSkills)
  const people = async (/** @type {typeof roles[number]} */ role, /** @type {number} */ count) => {
    const like = await users.findOne({ role })
    const made = [...generateProfiles({ ...world, seed: 5, count })].map(({ skillKeys, level }, index) => ({
      ...{ ...like, _id: new ObjectId(), email: `${role.toLowerCase()}-${index}@example.com`, skills: skillKeys },
      ...{ name: `Person ${index}`, experienceLevel: level ?? 'mid' }
    }))
    await users.insertMany(made)
    return made.map(({ _id }) => _id)
  }
  const employerIds = await people('EMPLOYER', counts.employers)
  const seekerIds = await people('JOB_SEEKER', counts.seekers)
  const jobs = db.collection('jobs')
  await storeJobs(jobs, { world, count: counts.jobs, employerIds, paddings })
  /** newest first, as they are listed */
  const listed = await jobs
    .find({}, { projection: { postedAt: 1 } })
    .sort({ postedAt: -1, _id: -1 })
    .toArray()
  return { seekerIds, skills: world.skills, listed: listed.map(({ _id, postedAt }) => ({ _id, postedAt })) }
}

/**
 * @param {string} folder
 * @param {(() => Promise<unknown>)[]} stops
 */
export async function startGround(folder, stops) {
  const { mongo, redis } = await startServices(folder, stops)
  const secret = randomBytes(32).toString('hex')
  const many = '1000000000'
  const env = hostSettings({ mongo, redis }, 'http', {
    JWT_SECRET: secret,
    JWT_EXPIRE: '2h',
    UNVERIFIED_JOBS_PER_DAY: '0',
    RATE_LIMIT_MAX_REQUESTS: many,
    SEARCH_RATE_LIMIT_MAX: many,
    SUGGESTIONS_RATE_LIMIT_MAX: many,
    SMTP_URL: 'smtp://127.0.0.1:9'
  })
  const optionsOf = async (/** @type {string} */ name, /** @type {number} */ workers) => ({
    ...{ name, workers, env, port: await freePort(), logFile: join(folder, `${name}.log`) }
  })
  const client = await new MongoClient(env.MONGODB_URI).connect()
  stops.push(() => client.close())
  const db = client.db()
  const { seekerIds, ...rest } = await task(`${fixed(counts.jobs, 0)} jobs`, async () => {
    const first = await startHost(await optionsOf('first', 1))
    for (const role of roles) {
      const body = { ...person, email: `${role.toLowerCase()}@example.com`, role }
      dataOf(await createClient(first.url).call('POST', '/api/auth/signup', { body }), 201)
    }
    await first.stop()
    return fill(db)
  })
  /** @param {string} name @param {number} [workers] @returns {Promise<Target>} one whose finder has loaded */
  const openHost = (name, workers = 1) =>
    task(`host ${name}`, async () => {
      const host = await startLoadedHost(await optionsOf(name, workers), loadLimitMs, stops)
      return { name, port: host.port, pid: host.process.pid, adminUrl: host.adminUrl, stop: () => host.stop() }
    })
  /** @returns {Promise<Bare>} */
  const openBare = async () => {
    const { ask, pid, stop } = startChild(bareFile, [env.MONGODB_URI], join(folder, 'bare.log'))
    stops.push(stop)
    return { name: 'bare', port: await ask('port'), pid, stop, know: (answers) => ask('know', answers) }
  }
  return {
    ...{ db, openHost, openBare, ...rest },
    tokens: seekerIds.map((id) => signAccess(secret, String(id), tokenLifeSeconds)),
    beside: { mongod: mongo.nodes[0]?.process.pid ?? 0, redis: redis.process.pid }
  }
}
