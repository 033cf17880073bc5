/** User accounts: finding, making, signing in. */
import { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { LoginBody, User } from '../../schemas/users.ts'
import { canonicalEmail } from '../../util/email-address.ts'
import { membershipOf } from '../membership/membership.ts'
import type { Revoked } from '../sessions/revocations.ts'
import { type Device, type OpenSession, openSession, type SessionRules } from '../sessions/sessions.ts'
import { storedFileView } from '../uploads/files.ts'
import { isHeldForAnother } from './email-undo.ts'
import { pendingEmailOf } from './one-time-tokens.ts'
import type { Passwords } from './passwords.ts'

/** The canonical form in which addresses are compared and stored. */
export const normaliseEmail = canonicalEmail

/** A user's own account, as shown to them: never the password. */
export function toUser(user: UserDocument): User {
  const pendingEmail = pendingEmailOf(user)
  const membership = membershipOf(user)
  return {
    _id: user._id.toHexString(),
    name: user.name,
    email: user.email,
    role: user.role,
    avatar: user.avatar,
    skills: user.skills,
    bio: user.bio,
    companyName: user.companyName,
    ...(membership && { company: { _id: membership.companyId.toHexString(), role: membership.role } }),
    experienceLevel: user.experienceLevel,
    ...(user.language && { language: user.language }),
    resume: user.resume && storedFileView(user.resume),
    companyLogo: user.companyLogo && storedFileView(user.companyLogo),
    emailVerified: user.emailVerifiedAt !== null,
    ...(pendingEmail !== null && { pendingEmail }),
    createdAt: user.createdAt.toISOString()
  }
}

/** @throws USER_NOT_FOUND also when it was deleted */
export async function findUser(db: Collections, userId: string): Promise<UserDocument> {
  const user = await db.users.findOne({ _id: new ObjectId(userId), deletedAt: null })
  if (!user) throw failure('USER_NOT_FOUND')
  return user
}

export function findUserByEmail(db: Collections, email: string): Promise<UserDocument | null> {
  return db.users.findOne({ email: normaliseEmail(email), deletedAt: null })
}

/** Whether an address belongs to another account: in use, or still reserved for an undo. */
export async function isTaken(db: Collections, email: string, exceptUserId?: ObjectId): Promise<boolean> {
  const owner = await findUserByEmail(db, email)
  if (owner && !(exceptUserId && owner._id.equals(exceptUserId))) return true
  return isHeldForAnother(db, normaliseEmail(email), exceptUserId)
}

/** The document of a new user; not stored yet. */
export function newUser(
  fields: Pick<UserDocument, 'name' | 'email' | 'passwordHash' | 'role' | 'companyName' | 'language'>
): UserDocument {
  const now = serverNow()
  // Picked one by one: the argument may be a request's body with the password and any other field.
  const { name, email, passwordHash, role, companyName, language } = fields
  return {
    _id: new ObjectId(),
    email: normaliseEmail(email),
    name: name.trim(),
    passwordHash,
    role,
    companyName,
    ...(language && { language }),
    avatar: '',
    skills: [],
    bio: '',
    experienceLevel: 'entry',
    resume: null,
    companyLogo: null,
    emailVerifiedAt: null,
    suspendedAt: null,
    signedInAt: now,
    tokenGeneration: 0,
    createdAt: now,
    updatedAt: now,
    deletedAt: null
  }
}

/**
 * Signs a user in. An unknown address and a wrong password are indistinguishable, by response and by time; only with
 * the right password does the response reveal that an account is suspended.
 * @throws BAD_CREDENTIALS, ACCOUNT_SUSPENDED, BUSY
 */
export async function signIn(
  store: Store,
  { email, password }: LoginBody,
  device: Device,
  passwords: Passwords,
  rules: SessionRules
): Promise<OpenSession & Revoked> {
  const user = await findUserByEmail(store, email)
  const matches = await passwords.verify(user?.passwordHash ?? null, password)
  if (!user || !matches) throw failure('BAD_CREDENTIALS')
  if (user.suspendedAt) throw failure('ACCOUNT_SUSPENDED')
  return store.transaction((tx) => openSession(tx, user, device, rules))
}
