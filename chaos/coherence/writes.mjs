/** Single writes: each made until it is known what has become of it; a lost answer is followed by another attempt, which finds out. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { fullNameOf, groupWord, titleOf } from './answers.mjs'
import { acknowledge, attemptVersion, concede } from './history.mjs'
import { countOne, placeOf, rememberRecent } from './world.mjs'

/**
 * @typedef {import('./world.mjs').World} World
 * @typedef {import('./history.mjs').Subject} Subject
 * @typedef {import('../../tools/api/client.mjs').Client} Client
 * @typedef {'change' | 'close' | 'open' | 'delete'} Action
 *
 * @typedef {object} Writes
 * @property {number} acknowledged
 * @property {number} unanswered or answered with an error: made or not
 * @property {number} unacknowledged made, as a later one found, though it was not answered
 * @property {Record<string, number>} refused for a reason that there should not be
 *
 * @typedef {object} Outlet what writers need of the rest
 * @property {Client[]} clients one for each host
 * @property {World} world
 * @property {Writes} writes
 * @property {() => void} poke somebody reads at once
 * @property {() => number} reads so far
 * @property {boolean} isOver nothing is tried again
 */

const againMs = 150
const unclear = new Set([0, 408, 409, 429, 500, 502, 503, 504])

/** @param {Outlet} outlet @param {string} method @param {string} path @param {Parameters<import('../../tools/api/client.mjs').Call>[2]} options */
async function send({ clients, writes }, method, path, options) {
  const client = /** @type {Client} */ (clients[Math.floor(Math.random() * clients.length)])
  const answer = await client.call(method, path, options).catch(() => null)
  const status = answer?.status ?? 0
  if (status < 300 && status > 0) writes.acknowledged += 1
  else if (unclear.has(status)) writes.unanswered += 1
  return { status, data: answer?.body?.data }
}

/** @param {string} title @param {string} [validThrough] */
export const bodyOf = (title, validThrough) => ({
  ...{ title, companyName: 'Coherent', location: 'Berlin, Germany', salary: 'Not stated', type: 'Full-time' },
  description: `${'A job that is changed again and again while everybody reads it. '.repeat(2)}${groupWord}`,
  requiredSkills: ['Node.js'],
  ...(validThrough && { validThrough })
})

/** @param {Outlet} outlet @param {Subject} job */
function announce({ world, poke }, job) {
  rememberRecent(world, job)
  poke()
}

/**
 * Makes a job, however often that takes; the key makes it one.
 * @param {Outlet} outlet
 * @param {string} token
 * @param {Subject} job
 */
export async function createJob(outlet, token, job) {
  const { world } = outlet
  world.jobs.set(job.name, job)
  world.current.set(placeOf(job.name), job)
  const attempt = attemptVersion(job, 1, { isOpen: true, exists: true })
  const isBrief = job.endsMs < Number.POSITIVE_INFINITY
  const until = isBrief ? new Date(performance.timeOrigin + job.endsMs).toISOString() : undefined
  const body = bodyOf(titleOf(job.name, 1, attempt), until)
  const headers = { 'idempotency-key': randomUUID() }
  while (!outlet.isOver) {
    const { status, data } = await send(outlet, 'POST', '/api/jobs', { token, body, headers })
    if (status === 201) {
      job.id = data._id
      acknowledge(job, 1, attempt, performance.now())
      return announce(outlet, job)
    }
    if (!unclear.has(status)) {
      // Its time has passed before it was answered.
      if (!isBrief || status !== 400) countOne(outlet.writes.refused, `create ${status}`)
      return
    }
    await sleep(againMs)
  }
}

/** @param {Action} action @param {boolean} wasOpen */
function effectOf(action, wasOpen) {
  if (action === 'delete') return { isOpen: false, exists: false }
  return { isOpen: action === 'open' || (action === 'change' && wasOpen), exists: true }
}

/**
 * One attempt at a job's next version, from before it is sent until it is answered.
 * @param {Subject} job
 * @param {number} version
 * @param {Action} action
 */
export function attemptOf(job, version, action) {
  const before = job.versions[version - 1]
  const effect = effectOf(action, before?.attempts[before.winner ?? 0]?.isOpen ?? true)
  const attempt = attemptVersion(job, version, effect)
  const isActive = action === 'change' ? {} : { isActive: action === 'open' }
  const body = action === 'delete' ? undefined : { title: titleOf(job.name, version, attempt), ...isActive }
  const method = action === 'delete' ? 'DELETE' : 'PUT'
  return { attempt, method, path: `/api/jobs/${job.id}`, body, headers: { 'if-match': `"${version - 1}"` } }
}

/**
 * Makes a job's next version, however many attempts that takes.
 * @param {Outlet} outlet
 * @param {string} token
 * @param {Subject} job
 * @param {Action} action
 * @param {number} [version] one that an attempt has been made at already
 */
export async function changeJob(outlet, token, job, action, version = job.versions.length) {
  while (!outlet.isOver) {
    const { attempt, method, path, body, headers } = attemptOf(job, version, action)
    const { status } = await send(outlet, method, path, { token, headers, body })
    if (status === 200) {
      acknowledge(job, version, attempt, performance.now())
      return announce(outlet, job)
    }
    const isMade = status === 412 || (status === 404 && action === 'delete')
    if (isMade && attempt > 0) {
      concede(job, version)
      outlet.writes.unacknowledged += 1
      return
    }
    if (!unclear.has(status)) return countOne(outlet.writes.refused, `${action} ${status}`)
    await sleep(againMs)
  }
}

/** @param {Outlet} outlet @param {{ token: string, subject: Subject }} employer */
export async function rename(outlet, { token, subject }) {
  const version = subject.versions.length
  const attempt = attemptVersion(subject, version, { isOpen: true, exists: true })
  const body = { name: fullNameOf(subject.name, version, attempt) }
  // Always the same name: no condition keeps one that comes late from being written, but it changes nothing.
  while (!outlet.isOver) {
    const { status } = await send(outlet, 'PUT', '/api/users/profile', { token, body })
    if (status === 200) {
      acknowledge(subject, version, attempt, performance.now())
      return outlet.poke()
    }
    if (!unclear.has(status)) return countOne(outlet.writes.refused, `rename ${status}`)
    await sleep(againMs)
  }
}
