/** Changes of the own profile, password and e-mail address. */
import { ObjectId } from 'mongodb'
import { auditAddress } from '../../database/audit.ts'
import { serverNow, serverNowMs } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { countInStore } from '../../database/window-counter.ts'
import { failure, invalidField } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { ProfileBody } from '../../schemas/users.ts'
import type { Role } from '../../schemas/vocabulary.ts'
import { renameByProfile } from '../companies/rename.ts'
import { type Mails, mailingTransaction } from '../mails/outbox.ts'
import { nothingRevoked, type Revoked } from '../sessions/revocations.ts'
import { endOtherSessions, type SessionRules } from '../sessions/sessions.ts'
import { createUndoToken } from './email-undo.ts'
import { mailVerification } from './email-verification.ts'
import { accountMails, linkTo } from './mails.ts'
import { pendingEmailOf, tokenLifeMs, voidOneTimeTokens } from './one-time-tokens.ts'
import type { Passwords } from './passwords.ts'
import { recordProfileChange } from './profile-events.ts'
import { findUser, isTaken, normaliseEmail } from './users.ts'

const addressesPerDayMax = 20
const dayMs = 86_400_000

const inOneDay = (): Date => new Date(serverNowMs() + tokenLifeMs['verify-email'])

interface Outcome {
  user: UserDocument
  revoked: Revoked
}

/** The requested address, unless it is the current one. */
function newEmailOf(user: UserDocument, { email }: ProfileBody): string | null {
  const requested = email === undefined ? user.email : normaliseEmail(email)
  return requested === user.email ? null : requested
}

/** Whether a change may need the current password: others need not be compared with what is stored. */
export const namesCredentials = ({ email, password }: ProfileBody): boolean =>
  email !== undefined || password !== undefined

/** Whether a change needs the current password, so that a stolen token is not enough. */
export const needsCurrentPassword = (user: UserDocument, body: ProfileBody): boolean =>
  body.password !== undefined || newEmailOf(user, body) !== null

/** The profile fields that are stored as sent or normalised; address and password have their own rules. */
type PlainField = Exclude<keyof ProfileBody, 'email' | 'password' | 'currentPassword'>

/** The stored value of each field; undefined: unchanged. A field that is missing here does not compile. */
const stored: {
  [Field in PlainField]-?: (value: NonNullable<ProfileBody[Field]>, role: Role) => UserDocument[Field] | undefined
} = {
  name: (name) => name.trim(),
  bio: (bio) => bio,
  skills: (skills) => [...new Set(skills.map((skill) => skill.trim()))],
  avatar: (avatar) => avatar,
  companyName: (companyName) => companyName.trim(),
  language: (language) => language,
  experienceLevel: (level, role) => (role === 'JOB_SEEKER' ? level : undefined)
}

/** The changed fields, without address and password. */
function changesOf(role: Role, body: ProfileBody): Partial<UserDocument> {
  const changes: Partial<Record<PlainField, unknown>> = {}
  for (const field of Object.keys(stored) as PlainField[]) {
    const value = body[field]
    const kept = value === undefined ? undefined : stored[field](value as never, role)
    if (kept !== undefined) changes[field] = kept
  }
  return { ...(changes as Partial<UserDocument>), updatedAt: serverNow() }
}

/** The same, with the companyName that an employer has then: it is their company's. */
async function changesWithCompany(
  tx: Collections,
  user: UserDocument,
  body: ProfileBody
): Promise<Partial<UserDocument>> {
  const changes = changesOf(user.role, body)
  if (user.role !== 'EMPLOYER' || changes.companyName === undefined) return changes
  return { ...changes, companyName: await renameByProfile(tx, user, changes.companyName) }
}

/**
 * Changes the actor's own profile where it names no credentials; omitted fields stay.
 * @throws USER_NOT_FOUND, BUSY
 */
export function updatePlainFields(store: Store, { id, role }: Actor, body: ProfileBody): Promise<Outcome> {
  const _id = new ObjectId(id)
  const namesCompany = role === 'EMPLOYER' && body.companyName !== undefined
  return store.transaction(async (tx) => {
    const changes = namesCompany ? await changesWithCompany(tx, await findUser(tx, id), body) : changesOf(role, body)
    const before = await tx.users.findOneAndUpdate({ _id, deletedAt: null }, { $set: changes })
    if (!before) throw failure('USER_NOT_FOUND')
    const user = { ...before, ...changes }
    await recordProfileChange(tx, user, before, user)
    return { user, revoked: nothingRevoked() }
  })
}

async function checkCurrentPassword(user: UserDocument, body: ProfileBody, passwords: Passwords): Promise<void> {
  if (body.currentPassword === undefined) {
    const what = body.password === undefined ? 'e-mail address' : 'password'
    throw invalidField('currentPassword', `is required to change the ${what}`)
  }
  if (!(await passwords.verify(user.passwordHash, body.currentPassword))) throw failure('WRONG_CURRENT_PASSWORD')
}

/** Limits new addresses: each one receives a mail, and may be a foreign address. */
async function countNewAddress(store: Store, userId: ObjectId): Promise<void> {
  const { count, leftMs } = await countInStore(store, `new-address:${userId.toHexString()}`, dayMs)
  if (count > addressesPerDayMax) throw failure('TOO_MANY_REQUESTS', { retryAfterSeconds: Math.ceil(leftMs / 1000) })
}

/** Audits a requested change of address and queues the mail to the current one, in the transaction of the request. */
async function announceChange(tx: Collections, user: UserDocument, to: string, mails: Mails): Promise<void> {
  const actor = { id: user._id.toHexString(), role: user.role }
  await auditAddress(tx, user, { action: 'user.email-change-requested', actor, to })
  const undo = linkTo('undo-email', await createUndoToken(tx, user), mails.origins)
  await mails.queue(tx, user._id, accountMails(user).addressChanging(user.email, undo))
}

/**
 * The same with a password or an address. A new password or address needs the current password. A new
 * password ends every other session, voids mailed links and cancels a pending change of address; a new address takes
 * effect once it is confirmed.
 * @param before the user as passed to needsCurrentPassword
 * @throws USER_NOT_FOUND, WRONG_CURRENT_PASSWORD, VALIDATION_FAILED, USER_EXISTS for a taken address, BUSY,
 * TOO_MANY_REQUESTS after 20 new addresses a day
 */
export async function updateProfile(
  store: Store,
  { sid, before, body }: { sid: string; before: UserDocument; body: ProfileBody },
  { passwords, rules, mails }: { passwords: Passwords; rules: SessionRules; mails: Mails }
): Promise<Outcome> {
  const isProven = needsCurrentPassword(before, body)
  if (isProven) await checkCurrentPassword(before, body, passwords)
  const passwordHash = body.password === undefined ? null : await passwords.hash(body.password, 'password')
  const _id = new ObjectId(before._id)
  if (![before.email, pendingEmailOf(before)].includes(newEmailOf(before, body) ?? before.email)) {
    await countNewAddress(store, _id)
  }
  return mailingTransaction(store, mails, async (tx) => {
    const current = await findUser(tx, _id.toHexString())
    // A concurrent change of the password has ended this session: the password that was checked is no longer valid.
    if (isProven && current.passwordHash !== before.passwordHash) throw failure('WRONG_CURRENT_PASSWORD')
    // After a concurrent change of the address, sending the former one is not a request to change it back.
    const newEmail = newEmailOf(before, body) === null ? null : newEmailOf(current, body)
    if (newEmail !== null && (await isTaken(tx, newEmail, _id))) throw failure('USER_EXISTS')
    // An attacker's change does not go unnoticed.
    if (passwordHash !== null) {
      await voidOneTimeTokens(tx, current)
      await mails.queue(tx, _id, accountMails(current).passwordChanged(current.email))
    }
    if (newEmail !== null && newEmail !== pendingEmailOf(current)) {
      await announceChange(tx, current, newEmail, mails)
    }
    const $set = {
      ...(await changesWithCompany(tx, current, body)),
      ...(passwordHash !== null && { passwordHash, pendingEmail: null }),
      ...(newEmail !== null && { pendingEmail: newEmail, pendingEmailUntil: inOneDay() })
    }
    const user = await tx.users.findOneAndUpdate({ _id }, { $set }, { returnDocument: 'after' })
    if (!user) throw failure('USER_NOT_FOUND')
    await recordProfileChange(tx, user, current, user)
    const revoked =
      passwordHash === null ? nothingRevoked() : await endOtherSessions(tx, _id, sid, 'password-changed', rules)
    if (newEmail !== null) await mailVerification(tx, user, mails)
    return { user, revoked }
  })
}
