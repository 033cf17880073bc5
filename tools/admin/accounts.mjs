/** The commands of `npm run admin` that are about accounts. */
import { randomBytes } from 'node:crypto'
import { readRun } from '../processes/runfile.mjs'
import { UserError } from '../terminal/log.mjs'
import { columns } from '../terminal/table.mjs'
import { readLimit } from './system.mjs'

/** @typedef {import('./commands.mjs').Context} Context */
/** @typedef {import('./commands.mjs').Result} Result */

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const roles = ['JOB_SEEKER', 'EMPLOYER', 'ADMIN']
const propagationMsMax = 10_000
const pollMs = 50

/** Every host has announced its lifetime of access tokens: the longest of them counts. */
const rules = { accessTtlSeconds: 0, refreshTtlSeconds: 0, sessionMaxSeconds: 0, jtisOf: () => [] }

/** @param {Context} context */
function emailOf({ argument }) {
  if (!emailPattern.test(argument)) throw new UserError(`Not an e-mail address: ${argument}`)
  return argument
}

/** @param {Context} context @returns {Promise<import('../../src/database/collections/accounts.ts').UserDocument>} */
async function accountOf(context) {
  const { findUserByEmail } = await context.load('domain/accounts/users')
  const email = emailOf(context)
  const user = await findUserByEmail(context.store, email)
  if (!user) throw new UserError(`There is no account of ${email}.`)
  return user
}

/** @param {Context} context the hash of a password that nobody knows, or of a given one */
async function hashOf({ load }, password = randomBytes(32).toString('base64url')) {
  const { createPasswords } = await load('domain/accounts/passwords')
  return createPasswords({ concurrencyMax: 1, waitingMax: 1 }).hash(password, 'password')
}

/**
 * Waits until no host accepts the revoked tokens, as a logout does.
 * @param {Context} context
 * @param {{ eventIds: string[] }} revoked
 */
async function awaitRevoked({ store, load }, { eventIds }) {
  const { createPropagation } = await load('redis/propagation')
  const { findVisible } = await load('redis/lease-record')
  const poll = (/** @type {string[]} */ ids) => findVisible(store, ids)
  return createPropagation({ poll, pollMs, waitMsMax: propagationMsMax }).wait(eventIds)
}

/**
 * @param {Context} context
 * @param {object} data
 * @param {{ eventIds: string[] }} revoked
 * @param {string} text
 * @returns {Promise<Result>}
 */
async function revocation(context, data, revoked, text) {
  const isEverywhere = await awaitRevoked(context, revoked)
  const problem = 'Stored, but not yet in effect on every host: is a host running? Repeat the command to wait again.'
  return { data: { ...data, isEverywhere }, text, ...(!isEverywhere && { problem }) }
}

/** @param {Context} context @returns {Promise<Result>} */
export async function createAdministrator(context) {
  const email = emailOf(context)
  const { createAdministrator } = await context.load('domain/admin/users')
  const password = randomBytes(15).toString('base64url')
  const { _id, ...user } = await createAdministrator(context.store, email, await hashOf(context, password))
  const text = `Administrator ${user.email} made. Password, shown once: ${password}`
  return { data: { _id: String(_id), email: user.email, password }, text }
}

/** @param {string} text matched literally */
const part = (text) => new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'i')

/** @param {Context} context @returns {Promise<Result>} */
export async function listUsers({ store, options, load }) {
  const { userRecord } = await load('domain/admin/users')
  const { role, query } = options
  if (role !== undefined && !roles.includes(String(role)))
    throw new UserError(`--role must be one of ${roles.join(', ')}`)
  const filter = {
    deletedAt: null,
    // All roles by name: the index has them apart.
    role: role === undefined ? { $in: roles } : String(role),
    ...(query !== undefined && { $or: ['name', 'email'].map((field) => ({ [field]: part(String(query)) })) })
  }
  const found = await store.users
    .find(/** @type {any} */ (filter))
    .sort({ createdAt: -1, _id: -1 })
    .limit(readLimit(options))
    .toArray()
  const users = found.map((user) => {
    const { _id, email, name, role, emailVerified, suspendedAt, createdAt } = userRecord(user)
    return { _id, email, name, role, emailVerified, suspendedAt, createdAt }
  })
  const rows = users.map(({ email, role, name, suspendedAt, createdAt }) => [
    email,
    role,
    name,
    suspendedAt ? 'suspended' : '',
    createdAt
  ])
  return { data: { users }, text: columns([['address', 'role', 'name', '', 'since'], ...rows]) }
}

/** @param {Context} context @returns {Promise<Result>} */
export async function resetPassword(context) {
  const { store, load } = context
  const { _id, email } = await accountOf(context)
  const { resetPasswordOf } = await load('domain/admin/users')
  const { linkTo } = await load('domain/accounts/mails')
  const { linkOrigins } = await load('config/origins')
  const id = String(_id)
  const { token, revoked } = await resetPasswordOf(store, id, await hashOf(context), rules)
  const { url, expiresAt } = linkTo(
    'reset-password',
    token,
    linkOrigins({ ...process.env, PUBLIC_URL: process.env.PUBLIC_URL || readRun()?.lb })
  )
  const text = `Password and sessions of ${email} are void. Link to choose a new password, shown once, valid until ${expiresAt.toISOString()}:\n${url}`
  return revocation(context, { _id: id, email, url, expiresAt: expiresAt.toISOString() }, revoked, text)
}

/** @param {Context} context @returns {Promise<Result>} */
export async function suspend(context) {
  const { store, options, load } = context
  const { _id } = await accountOf(context)
  const { suspendUser } = await load('domain/admin/users')
  const { user, revoked } = await suspendUser(
    store,
    null,
    String(_id),
    String(options.reason ?? 'by an operator'),
    rules
  )
  const data = { _id: String(_id), email: user.email, suspendedAt: user.suspendedAt.toISOString() }
  return revocation(context, data, revoked, `${user.email} is suspended and signed out.`)
}

/** @param {Context} context @returns {Promise<Result>} */
export async function restore(context) {
  const { _id, email } = await accountOf(context)
  const { restoreUser } = await context.load('domain/admin/users')
  await restoreUser(context.store, null, String(_id))
  return { data: { _id: String(_id), email, suspendedAt: null }, text: `${email} may sign in again.` }
}

/** @param {Context} context @returns {Promise<Result>} */
export async function endSessions(context) {
  const { _id, email } = await accountOf(context)
  const { endSessionsOf } = await context.load('domain/admin/users')
  const { revoked } = await endSessionsOf(context.store, null, String(_id), rules)
  return revocation(context, { _id: String(_id), email }, revoked, `All sessions of ${email} have ended.`)
}
