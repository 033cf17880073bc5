/** Who fuzzes and what there is to find: two people of each role, some jobs, a logo. */
import { randomBytes } from 'node:crypto'
import { createClient, dataOf } from './client.mjs'
import { employers, jobs } from './demo.mjs'

/** @typedef {'JOB_SEEKER' | 'EMPLOYER'} Role */
/** @typedef {{ email: string, token: string }} Person */

export const roles = /** @type {const} */ (['JOB_SEEKER', 'EMPLOYER'])

const password = randomBytes(18).toString('base64url')
const jobCount = 20
// A picture of one pixel's width and height: its head is all that is looked at.
const logo = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')

/**
 * @param {import('./client.mjs').Client} client
 * @param {Role} role
 * @returns {Promise<Person>}
 */
async function signUp(client, role) {
  const email = `fuzz-${randomBytes(6).toString('hex')}@example.com`
  const body = { name: 'Fuzzing Person', email, password, role, companyName: 'Fuzzing' }
  const { token } = dataOf(await client.call('POST', '/api/auth/signup', { body }), 201)
  return { email, token }
}

/**
 * @param {string} url
 * @param {string} token
 * @returns {Promise<string>} the file's public id
 */
async function uploadLogo(url, token) {
  const form = new FormData()
  form.append('logo', new Blob([logo], { type: 'image/png' }), 'logo.png')
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`${url}/api/uploads/logo`, { method: 'POST', headers, body: form })
  const { data } = /** @type {any} */ (await answer.json())
  return data.publicId
}

/**
 * Makes the scene through the public API.
 * @param {string} url
 * @returns {Promise<Record<Role, { scene: object, users: object }>>} by role of the fuzzing user: what the hooks are told,
 *   and the users file (Web Fuzzing Commons) with this user and another one who must not see what is this one's
 */
export async function makeScene(url) {
  const client = createClient(url)
  try {
    const own = { JOB_SEEKER: await signUp(client, 'JOB_SEEKER'), EMPLOYER: await signUp(client, 'EMPLOYER') }
    const other = { JOB_SEEKER: await signUp(client, 'JOB_SEEKER'), EMPLOYER: await signUp(client, 'EMPLOYER') }
    const { by, body: job } = /** @type {(typeof jobs)[number]} */ (jobs[0])
    const ids = []
    for (let index = 0; index < jobCount; index++) {
      const body = { ...job, companyName: employers[by]?.companyName ?? job.companyName }
      ids.push(dataOf(await client.call('POST', '/api/jobs', { token: own.EMPLOYER.token, body }), 201)._id)
    }
    const tokens = { JOB_SEEKER: own.JOB_SEEKER.token, EMPLOYER: own.EMPLOYER.token }
    const shared = { url, password, tokens, job, jobs: ids, logo: await uploadLogo(url, other.EMPLOYER.token) }
    const of = (/** @type {Role} */ role) => ({
      scene: { ...shared, role, ...own[role] },
      users: { auth: [entry('own', own[role].token), entry('other', other[role].token)] }
    })
    return { JOB_SEEKER: of('JOB_SEEKER'), EMPLOYER: of('EMPLOYER') }
  } finally {
    client.close()
  }
}

/** @param {string} name @param {string} token */
const entry = (name, token) => ({ name, fixedHeaders: [{ name: 'Authorization', value: `Bearer ${token}` }] })
