/** What makes a deployment large: many jobs, and a long history of the log. */
import { join } from 'node:path'
import { ObjectId } from 'mongodb'
import { createWorld } from '../../tools/data/generated-jobs.mjs'
import { storeJobs } from '../../tools/data/stored-jobs.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { openSocket } from './ordinary.mjs'

/** @typedef {import('./fixture.mjs').Stage} Stage */

/** As many as a profile holds. */
const skillsMax = 50

/**
 * As many jobs as a large board holds, and a greedy one with the skills that most of them ask for. A host that is to know them is
 * started afterwards.
 * @param {Stage} stage
 * @param {number} count
 */
export async function addJobs({ db, employer, greedy }, count) {
  const { allSkills } = await import(join(root, 'dist', 'src', 'domain', 'skills', 'skills.js'))
  const world = createWorld(allSkills)
  const skills = world.skills.slice(0, skillsMax)
  await db.collection('users').updateOne({ _id: new ObjectId(greedy.id) }, { $set: { skills } })
  const jobs = db.collection('jobs')
  if ((await jobs.estimatedDocumentCount()) > count) return
  await storeJobs(jobs, { world, count, employerIds: [new ObjectId(employer.id)] })
}

/**
 * A long history of the topic `jobs`, through the outbox and the sequencer as every event.
 * @param {Stage} stage
 * @param {number} count
 */
export async function addHistory({ db }, count) {
  const outbox = db.collection('outbox')
  const data = { job: { _id: 'a'.repeat(24), title: 'one of many', description: 'x'.repeat(600) } }
  for (let start = 0; start < count; start += 500) {
    const rows = Array.from({ length: Math.min(500, count - start) }, () => ({
      ...{ _id: new ObjectId(), topic: 'jobs', type: 'job.updated', data, pending: true }
    }))
    await outbox.insertMany(rows)
    await waitFor('the log to take the history in', async () => (await outbox.countDocuments()) < 2_000, {
      limitMs: 60_000
    })
  }
  await waitFor('the log to hold it all', async () => (await outbox.countDocuments()) === 0, { limitMs: 120_000 })
}

/**
 * Where the topic `jobs` is now: before everything that follows.
 * @param {Stage} stage
 * @returns {Promise<string>} a cursor
 */
export async function firstCursor({ host, seekers, address }) {
  const ignore = () => undefined
  const token = seekers[0]?.token ?? ''
  const { socket, cursor } = await openSocket(host.url, token, { headers: address, onEvent: ignore, onClose: ignore })
  socket.terminate()
  return cursor
}
