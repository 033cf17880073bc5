/** The people and jobs a verification makes for itself, and takes away at its end. */
import { randomBytes } from 'node:crypto'
import { describe, UserError } from '../terminal/log.mjs'
import { dataOf } from './client.mjs'

/** @typedef {import('./client.mjs').Client} Client */
/** @typedef {{ id: string, email: string, password: string, token: string }} Visitor */

/**
 * @param {Client} client whom the visitors are made and removed through
 */
export function createVisitors(client) {
  const run = `${Date.now().toString(36)}${randomBytes(4).toString('hex')}`
  /** @type {Visitor[]} */
  const visitors = []
  /** @type {{ id: string, token: string }[]} */
  const jobs = []

  /**
   * A fresh account of this run.
   * @param {'EMPLOYER' | 'JOB_SEEKER'} role
   * @returns {Promise<Visitor>}
   */
  async function signUp(role) {
    const email = `verify-${run}-${visitors.length + 1}@example.com`
    const password = randomBytes(18).toString('base64url')
    const body = {
      name: 'Verification',
      email,
      password,
      role,
      ...(role === 'EMPLOYER' && { companyName: 'Verification' })
    }
    const { user, token } = dataOf(await client.call('POST', '/api/auth/signup', { body }), 201)
    const visitor = { id: user._id, email, password, token }
    visitors.push(visitor)
    return visitor
  }

  /**
   * @param {Visitor} employer
   * @returns {Promise<{ _id: string, title: string, companyName: string }>}
   */
  async function postJob(employer) {
    const body = {
      title: 'Verification (please ignore)',
      companyName: 'Verification',
      location: 'Nowhere',
      salary: 'Not stated',
      type: 'Contract',
      description: 'Made by a verification of this deployment and removed at its end. Applying to it leads nowhere.',
      requiredSkills: ['General']
    }
    const job = dataOf(await client.call('POST', '/api/jobs', { token: employer.token, body }), 201)
    jobs.push({ id: job._id, token: employer.token })
    return job
  }

  /** Another session of a visitor. @param {Client} host @param {Visitor} visitor @returns {Promise<string>} its token */
  async function logIn(host, { email, password }) {
    return dataOf(await host.call('POST', '/api/auth/login', { body: { email, password } }), 200).token
  }

  /** Removes every job and account of this run; throws a UserError that names what had to be left behind. */
  async function removeAll() {
    const left = []
    for (const { id, token } of jobs) {
      const answer = await client.call('DELETE', `/api/jobs/${id}`, { token })
      if (answer.status !== 200) left.push(`job ${id} (${answer.status})`)
    }
    for (const { email, token, password } of visitors) {
      try {
        const body = { currentPassword: password }
        const answer = await client.call('DELETE', '/api/users/me', { token, body })
        // Its first session may be over: the logout check ends one.
        const again =
          answer.status === 401
            ? await client.call('DELETE', '/api/users/me', {
                token: await logIn(client, { id: '', email, password, token }),
                body
              })
            : answer
        if (again.status !== 200) left.push(`account ${email} (${again.status})`)
      } catch (error) {
        left.push(`account ${email} (${describe(error)})`)
      }
    }
    if (left.length > 0) throw new UserError(`left behind: ${left.join(', ')}`)
    return `${jobs.length} job and ${visitors.length} accounts of this run removed`
  }

  return { signUp, postJob, logIn, removeAll }
}
