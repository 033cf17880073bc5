/** Whom a stage is for: jobs, seekers who ask for them, and sockets that listen. */
import { MongoClient, ObjectId } from 'mongodb'
import { signAccess } from '../../bench/realtime/token.mjs'
import { createClient } from '../../tools/api/client.mjs'
import { createVisitors } from '../../tools/api/visitors.mjs'
import { createFollower } from '../realtime/follower.mjs'

/** @typedef {(() => Promise<unknown>)[]} Stops to be called from the last to the first */

/** Every pair of them once before any twice: one more than the jobs and the seekers have no common divisor. */
const [jobsCount, seekersCount] = [200, 500]
export const room = 'jobs'

/** @param {number} index */
const userOf = (index) => `c4a05ead${index.toString(16).padStart(16, '0')}`

/**
 * Jobs, and seekers with a token each: copies of one of each, because a password for each would take the machine long.
 * @param {string} url @param {string} uri @param {string} secret @param {Stops} stops
 */
export async function settle(url, uri, secret, stops) {
  const mongo = await MongoClient.connect(uri, { appName: 'chaos' })
  const client = createClient(url)
  stops.push(async () => {
    client.close()
    await mongo.close()
  })
  const db = mongo.db()
  const visitors = createVisitors(client)
  const seeker = await visitors.signUp('JOB_SEEKER')
  const job = await visitors.postJob(await visitors.signUp('EMPLOYER'))
  const copy = async (/** @type {string} */ name, /** @type {string} */ id, /** @type {number} */ count) => {
    const template = await db.collection(name).findOne({ _id: new ObjectId(id) })
    const ids = Array.from({ length: count }, () => new ObjectId())
    const differing = (/** @type {ObjectId} */ _id) => ({
      _id,
      ...(name === 'users' && { email: `${_id}@example.com` })
    })
    await db.collection(name).insertMany(ids.map((_id) => ({ ...template, ...differing(_id) })))
    return ids.map(String)
  }
  const seekerIds = await copy('users', seeker.id, seekersCount)
  const jobs = await copy('jobs', job._id, jobsCount)
  return { db, jobs, seekerIds, seekers: seekerIds.map((id) => signAccess(secret, id)) }
}

/** Sockets to come, every fifth in a room that all share. @param {string} url @param {string} secret @param {number} count @param {Stops} stops */
export function listen(url, secret, count, stops) {
  const followers = Array.from({ length: count }, (_, index) => {
    const isRoom = index % 5 === 0
    const topic = isRoom ? room : `user:${userOf(index)}`
    return createFollower(url, { token: signAccess(secret, userOf(index)), topic, isRoom })
  })
  stops.push(async () => {
    for (const follower of followers) follower.pause()
  })
  return followers
}
