/** What makes a deployment large: many jobs, and a long history of the log. */
import { join } from 'node:path'
import { ObjectId } from 'mongodb'
import { root } from '../../tools/processes/paths.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { openSocket } from './ordinary.mjs'

/** @typedef {import('./fixture.mjs').Stage} Stage */

const kinds = [
  ['Node.js', 'MongoDB'],
  ['Java', 'Spring'],
  ['Python', 'Django', 'PostgreSQL'],
  ['React', 'TypeScript', 'Redux']
]

/**
 * As many jobs as a large board holds; a quarter of them fits our seekers well. The words that ordinary people search for stand in
 * none of them: what a search costs among so many is not asked about here.
 * @param {Stage} stage
 * @param {number} count
 */
export async function addJobs({ db, jobs }, count) {
  const { skillKeys } = await import(join(root, 'dist', 'src', 'domain', 'skills', 'skill-keys.js'))
  const collection = db.collection('jobs')
  const found = await collection.findOne({ _id: new ObjectId(jobs[0]) })
  const template = { ...found, title: 'Craftsman' }
  for (let start = 0; start < count; start += 1000) {
    const batch = Array.from({ length: Math.min(1000, count - start) }, (_, index) => {
      const requiredSkills = kinds[(start + index) % kinds.length] ?? []
      return { ...template, _id: new ObjectId(), requiredSkills, skillKeys: skillKeys(requiredSkills) }
    })
    await collection.insertMany(batch)
  }
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
