/** Who fuzzes and what there is to find: two people of each role, an administrator, a visitor, some jobs, a logo. */
import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Binary, MongoClient, ObjectId } from 'mongodb'
import sharp from 'sharp'
import { createClient, dataOf } from '../tools/api/client.mjs'
import { employers, jobs } from '../tools/data/demo.mjs'
import { root } from '../tools/processes/paths.mjs'
import { run } from '../tools/processes/processes.mjs'
import { UserError } from '../tools/terminal/log.mjs'

/** @typedef {'JOB_SEEKER' | 'EMPLOYER'} Role */
/** @typedef {{ id: string, email: string, role: Role | 'ADMIN', token: string }} Person */
/** @typedef {import('../tools/api/client.mjs').Client} Client */
/**
 * @typedef {object} Service what is fuzzed
 * @property {string} url
 * @property {string} mongodbUri
 * @property {string} folder the working folder of its host, where it writes its mails
 */

export const roles = /** @type {const} */ (['JOB_SEEKER', 'EMPLOYER'])

const spacious = '10000000'

/** Settings of a host that is fuzzed: limits nobody reaches, tokens that live as long as the run. */
export const fuzzedEnvironment = {
  JWT_EXPIRE: '1d',
  UNVERIFIED_JOBS_PER_DAY: '0',
  RATE_LIMIT_MAX_REQUESTS: spacious,
  UPGRADE_RATE_LIMIT_MAX: spacious,
  EVENTS_RATE_LIMIT_MAX: spacious,
  MESSAGE_RATE_LIMIT_MAX: spacious,
  LOGIN_RATE_LIMIT_MAX: spacious,
  SEARCH_RATE_LIMIT_MAX: spacious,
  UPLOAD_RATE_LIMIT_MAX: spacious
}

const password = randomBytes(18).toString('base64url')
const jobCount = 20
/** @param {'png' | 'jpeg' | 'webp'} format @returns {Promise<Buffer>} a white picture of the smallest size that is taken */
const picture = (format) =>
  sharp({ create: { width: 100, height: 100, channels: 3, background: '#fff' } })
    .toFormat(format)
    .toBuffer()

/** @returns {Promise<Record<string, string>>} one of each media type, in base64 */
async function makePictures() {
  const formats = /** @type {const} */ (['png', 'jpeg', 'webp'])
  const pictures = formats.map(async (format) => [`image/${format}`, (await picture(format)).toString('base64')])
  return Object.fromEntries(await Promise.all(pictures))
}

/**
 * @param {Client} client
 * @param {Role} role
 * @returns {Promise<Person>}
 */
async function signUp(client, role) {
  const email = `fuzz-${randomBytes(6).toString('hex')}@example.com`
  const body = { name: 'Fuzzing Person', email, password, role, companyName: 'Fuzzing' }
  const { user, token } = dataOf(await client.call('POST', '/api/auth/signup', { body }), 201)
  return { id: user._id, email, role, token }
}

/**
 * An administrator, made as an operator makes the first one.
 * @param {Client} client
 * @param {string} mongodbUri
 * @returns {Promise<Person>}
 */
async function signInAdministrator(client, mongodbUri) {
  const email = `fuzz-${randomBytes(6).toString('hex')}@example.com`
  const env = { ...process.env, MONGODB_URI: mongodbUri }
  const { code, output } = await run(process.execPath, [join(root, 'scripts', 'admin.mjs'), 'create', email], { env })
  const [, secret] = /Password, shown once: (\S+)/.exec(output) ?? []
  if (code !== 0 || !secret) throw new UserError(`No administrator could be made: ${output}`)
  const { user, token } = dataOf(
    await client.call('POST', '/api/auth/login', { body: { email, password: secret } }),
    200
  )
  return { id: user._id, email, role: 'ADMIN', token }
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
 * @param {Client} client
 * @param {object} job
 * @param {string} token
 * @returns {Promise<string[]>} ids
 */
async function postJobs(client, job, token) {
  const ids = []
  for (let index = 0; index < jobCount; index++) {
    ids.push(dataOf(await client.call('POST', '/api/jobs', { token, body: job }), 201)._id)
  }
  return ids
}

/**
 * Tokens of links whose mails would take the run too long: that stops mails, which is mailed at six in the morning only, and that
 * invites to a company, which mails a few a day.
 * @param {string} mongodbUri
 * @param {string} companyId
 * @returns {Promise<{ unsubscribe: string, invitation: string }>}
 */
async function makeTokens(mongodbUri, companyId) {
  const client = await MongoClient.connect(mongodbUri)
  const expiresAt = new Date(Date.now() + 86_400_000)
  const store = async (/** @type {string} */ name, /** @type {(hash: Binary) => object} */ documentOf) => {
    const token = randomBytes(32).toString('base64url')
    const hash = new Binary(createHash('sha256').update(token).digest())
    await client.db().collection(name).insertOne(documentOf(hash))
    return token
  }
  try {
    const userId = new ObjectId()
    const sealed = { sealed: new Binary(), sealedBy: 'nobody' }
    const invited = {
      companyId: new ObjectId(companyId),
      email: 'invited@example.com',
      role: 'viewer',
      invitedBy: userId
    }
    return {
      unsubscribe: await store('unsubscribeTokens', (_id) => ({ _id, userId, ...sealed, expiresAt })),
      invitation: await store('companyInvitations', (tokenHash) => ({
        ...invited,
        tokenHash,
        createdAt: new Date(),
        expiresAt
      }))
    }
  } finally {
    await client.close()
  }
}

/**
 * Makes the scene through the public API, but for the administrator and what is only mailed.
 * @param {Service} service
 * @returns {Promise<Record<Role, { scene: object, users: object }>>} by role of the fuzzing user: what the hooks are told,
 *   and the users file (Web Fuzzing Commons) with this user and another one who must not see what is this one's
 */
export async function makeScene({ url, mongodbUri, folder }) {
  const client = createClient(url)
  try {
    const people = {
      JOB_SEEKER: await signUp(client, 'JOB_SEEKER'),
      EMPLOYER: await signUp(client, 'EMPLOYER'),
      ADMIN: await signInAdministrator(client, mongodbUri),
      VISITOR: await signUp(client, 'JOB_SEEKER')
    }
    const others = { JOB_SEEKER: await signUp(client, 'JOB_SEEKER'), EMPLOYER: await signUp(client, 'EMPLOYER') }
    const { by, body } = /** @type {(typeof jobs)[number]} */ (jobs[0])
    const job = { ...body, companyName: employers[by]?.companyName ?? body.companyName }
    const shared = {
      url,
      password,
      people,
      job,
      jobs: await postJobs(client, job, people.EMPLOYER.token),
      pictures: await makePictures(),
      logo: await uploadLogo(url, others.EMPLOYER.token),
      mails: join(folder, '.skillmatch', 'mail'),
      ...(await makeTokens(mongodbUri, people.EMPLOYER.id))
    }
    const of = (/** @type {Role} */ role) => ({
      scene: { ...shared, role, token: people[role].token },
      users: { auth: [entry('own', people[role].token), entry('other', others[role].token)] }
    })
    return { JOB_SEEKER: of('JOB_SEEKER'), EMPLOYER: of('EMPLOYER') }
  } finally {
    client.close()
  }
}

/** @param {string} name @param {string} token */
const entry = (name, token) => ({ name, fixedHeaders: [{ name: 'Authorization', value: `Bearer ${token}` }] })
