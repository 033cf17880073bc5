/** Who is measured: our service as it runs in production with one worker, and two that sign people in without a bound. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MongoClient, ObjectId } from 'mongodb'
import { freePort } from '../../tools/processes/ports.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startHost } from '../../tools/services/hosts.mjs'
import { startChild } from '../lib/child.mjs'
import { hostSettings } from '../lib/services.mjs'
import { workersOf } from '../lib/usage.mjs'
import { post } from './visitors.mjs'

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {number} pid of the process that answers
 * @property {string} url
 * @property {() => Promise<unknown>} beginWatch
 * @property {() => Promise<import('../lib/loop-watch.mjs').LoopDelay>} endWatch
 * @property {() => Promise<unknown>} stop
 *
 * @typedef {object} Services
 * @property {import('../../tools/services/mongod.mjs').Mongo} mongo
 * @property {import('../../tools/services/redis.mjs').Redis} redis
 * @property {string} folder
 */

export const password = 'correct-Horse-7'
const fileOf = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url))

/** @param {number} index */
export const emailOf = (index) => `person-${index}@example.com`

/**
 * One person signs up; the others are made like them.
 * @param {string} uri
 * @param {string} url
 * @param {number} count
 */
async function makePeople(uri, url, count) {
  const client = new MongoClient(uri)
  const users = client.db().collection('users')
  if ((await users.countDocuments()) === 0) {
    await post(url, '/api/auth/signup', { name: 'Person', email: emailOf(0), password, role: 'JOB_SEEKER' })
    const like = await users.findOne({})
    const others = Array.from({ length: count - 1 }, (_, index) => ({
      ...like,
      _id: new ObjectId(),
      email: emailOf(index + 1)
    }))
    await users.insertMany(others)
  }
  await client.close()
}

/** @param {Services} services @param {number} people @returns {Promise<Subject>} */
async function startOurs({ mongo, redis, folder }, people) {
  const watchFile = join(folder, 'watched.json')
  const env = hostSettings({ mongo, redis }, 'login', {
    // The visitors say where they come from, as a balancer would.
    TRUST_PROXY: '127.0.0.1/32',
    SMTP_URL: 'smtp://127.0.0.1:9',
    WATCH_FILE: watchFile
  })
  const entry = fileOf('watched.mjs')
  const logFile = join(folder, 'ours.log')
  const host = await startHost({ name: 'ours', port: await freePort(), workers: 1, env, logFile, entry })
  await makePeople(env.MONGODB_URI, host.url, people)
  const pid = workersOf(host.process.pid)[0] ?? 0
  return {
    name: 'ours',
    pid,
    url: host.url,
    beginWatch: async () => {
      rmSync(watchFile, { force: true })
      process.kill(pid, 'SIGUSR2')
    },
    endWatch: async () => {
      process.kill(pid, 'SIGUSR2')
      await waitFor('what the worker saw', async () => existsSync(watchFile), { limitMs: 10_000 })
      return JSON.parse(readFileSync(watchFile, 'utf8'))
    },
    stop: () => host.stop()
  }
}

/** @param {string} name @param {string} manner @param {Services} services @returns {Promise<Subject>} */
async function startPeer(name, manner, { folder }) {
  const child = startChild(fileOf('../peers/logins.mjs'), [manner, password], join(folder, `${manner}.log`))
  return {
    name,
    pid: child.pid,
    url: `http://127.0.0.1:${await child.ask('port')}`,
    beginWatch: () => child.ask('begin'),
    endWatch: () => child.ask('end'),
    stop: child.stop
  }
}

/** How each is started, by name. @type {Record<string, (services: Services, people: number) => Promise<Subject>>} */
export const starters = {
  ours: startOurs,
  'bcryptjs in process': (services) => startPeer('bcryptjs in process', 'bcryptjs', services),
  'argon2 unbounded': (services) => startPeer('argon2 unbounded', 'argon2', services)
}
