/** What the faults hit: MongoDB, Redis with a cable for each host, two hosts of two workers; and a crowd signed in on them. */
import { randomBytes } from 'node:crypto'
import { MongoClient, ObjectId } from 'mongodb'
import { createClient } from '../../tools/api/client.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startHosts, startServices } from '../realtime/fixture.mjs'
import { elsewhere, logIn, signUp } from './endings.mjs'

/**
 * @typedef {object} Stage
 * @property {import('../../tools/services/redis.mjs').Redis} redis it persists
 * @property {string} redisFolder its data
 * @property {import('../../tools/processes/tcp-proxy.mjs').Cable[]} cables to Redis, one for each host
 * @property {import('../../tools/api/client.mjs').Client[]} clients one for each host
 * @property {import('mongodb').Db} db
 * @property {string} admin an administrator's token
 * @property {(count: number) => Promise<Visitor[]>} invite makes so many accounts
 *
 * @typedef {{ email: string, password: string }} Visitor
 */

/** Requests a person has in a window; the windows are longer than any run. */
export const max = 260
const windowMs = 3_600_000
const profileBytes = 64 * 1024 * 1024

/**
 * A token of somebody new; asks again while the machine is too busy to answer.
 * @param {Pick<Stage, 'clients' | 'invite'>} stage
 * @returns {Promise<string>}
 */
export async function enter({ clients, invite }) {
  const [visitor] = await invite(1)
  const [client] = clients
  if (!visitor || !client) throw new Error('nobody, or nowhere')
  return waitFor('a login', async () => (await logIn(client, visitor, elsewhere())).token, { limitMs: 60_000 })
}

/**
 * @param {Omit<import('../realtime/fixture.mjs').StageOptions, 'sizes'>} options
 * @returns {Promise<Stage>}
 */
export async function startFixture(options) {
  const { stops } = options
  const services = await startServices({ ...options, nodes: 1 })
  const env = {
    EXPOSE_INSTANCE: 'true',
    UNVERIFIED_JOBS_PER_DAY: '0',
    RATE_LIMIT_MAX_REQUESTS: String(max),
    RATE_LIMIT_WINDOW_MS: String(windowMs),
    LOGIN_RATE_LIMIT_MAX: '1000'
  }
  const hosts = await startHosts({ ...options, env }, services, randomBytes(32).toString('hex'))
  const clients = hosts.map(({ url }) => createClient(url, { socketsMax: 200 }))
  const mongo = await MongoClient.connect(services.mongo.uri('chaos'))
  stops.push(async () => {
    for (const client of clients) client.close()
    await mongo.close()
  })
  const db = mongo.db()
  await watchQuestions(db)
  const [first] = clients
  if (!first) throw new Error('no hosts')
  const person = await signUp(first)
  await db.collection('users').updateOne({ _id: new ObjectId(person.id) }, { $set: { role: 'ADMIN' } })
  const { token: admin } = await logIn(first, person)
  const invite = inviter(db, await signUp(first))
  return {
    redis: services.redis,
    redisFolder: services.redisFolder,
    cables: services.cables,
    clients,
    db,
    admin,
    invite
  }
}

/**
 * MongoDB notes when it is asked what Redis would have been asked: whether a token was revoked, how a window stands.
 * @param {import('mongodb').Db} db
 */
async function watchQuestions(db) {
  await db.createCollection('system.profile', { capped: true, size: profileBytes })
  const isRevocation = { ns: `${db.databaseName}.revocations`, op: 'query' }
  const isCount = { ns: `${db.databaseName}.counters`, 'command.query._id': { $regex: '^rl:' } }
  await db.command({ profile: 1, filter: { $or: [isRevocation, isCount] } })
}

/**
 * Everybody invited has the password of one who signed up: a hash for each would take the machine long.
 * @param {import('mongodb').Db} db
 * @param {import('./endings.mjs').Person} one
 * @returns {Stage['invite']}
 */
const inviter = (db, one) => async (count) => {
  const users = db.collection('users')
  const template = await users.findOne({ _id: new ObjectId(one.id) })
  const visitors = Array.from({ length: count }, () => `${randomBytes(8).toString('hex')}@example.com`)
  await users.insertMany(visitors.map((email) => ({ ...template, _id: new ObjectId(), email })))
  return visitors.map((email) => ({ email, password: one.password }))
}
