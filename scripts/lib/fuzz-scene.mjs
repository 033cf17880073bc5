/** Who fuzzes and what there is to find: two people of each role, some jobs, a logo. */
import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { createClient, dataOf } from './client.mjs'
import { employers, jobs } from './demo.mjs'

/** @typedef {'JOB_SEEKER' | 'EMPLOYER'} Role */
/** @typedef {{ email: string, token: string }} Person */

export const roles = /** @type {const} */ (['JOB_SEEKER', 'EMPLOYER'])

const password = randomBytes(18).toString('base64url')
const jobCount = 20
/** @param {'png' | 'jpeg' | 'webp'} format @returns {Promise<Buffer>} a white picture of the smallest size that is taken */
const picture = (format) =>
  sharp({ create: { width: 100, height: 100, channels: 3, background: '#fff' } })
    .toFormat(format)
    .toBuffer()

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
  form.append('logo', new Blob([await picture('png')], { type: 'image/png' }), 'logo.png')
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
    const formats = /** @type {const} */ (['png', 'jpeg', 'webp'])
    const pictures = await Promise.all(
      formats.map(async (format) => [`image/${format}`, (await picture(format)).toString('base64')])
    )
    const shared = {
      pictures: Object.fromEntries(pictures),
      url,
      password,
      tokens,
      job,
      jobs: ids,
      logo: await uploadLogo(url, other.EMPLOYER.token)
    }
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
