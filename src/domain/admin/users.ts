/** Administration of users: suspension, listing, audit log. */
import { type Filter, ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { AuditDocument } from '../../database/collections/audit.ts'
import { type Order, type Page, type PageRequest, readPage } from '../../database/paging.ts'
import type { Store } from '../../database/store.ts'
import { isDuplicateKey } from '../../database/transaction.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { AuditRecord, UserRecord } from '../../schemas/administration.ts'
import { roles } from '../../schemas/vocabulary.ts'
import { createOneTimeToken, type OneTimeToken, voidOneTimeTokens } from '../accounts/one-time-tokens.ts'
import { recordProfileChange } from '../accounts/profile-events.ts'
import { findUser, newUser, normaliseEmail, toUser } from '../accounts/users.ts'
import type { Revoked } from '../sessions/revocations.ts'
import { endAllSessions, type SessionRules } from '../sessions/sessions.ts'

const usersNewestFirst: Order = { name: 'users', keys: [{ field: 'createdAt', type: 'date' }] }
const auditNewestFirst: Order = { name: 'audit', keys: [{ field: 'at', type: 'date' }] }

export const userRecord = (user: UserDocument): UserRecord => ({
  ...toUser(user),
  suspendedAt: user.suspendedAt?.toISOString() ?? null
})

/**
 * Suspends a user: ends every session and prevents new ones until the user is restored. Idempotent.
 * @param actor null: an operator, at the command line
 * @throws USER_NOT_FOUND, NOT_YOURS for oneself
 */
export function suspendUser(
  store: Store,
  actor: Actor | null,
  id: string,
  reason: string,
  rules: SessionRules
): Promise<{ user: UserDocument; revoked: Revoked }> {
  if (actor?.id === id.toLowerCase()) throw failure('NOT_YOURS', { params: { action: 'suspend yourself' } })
  return store.transaction(async (tx) => {
    const now = serverNow()
    const user = await tx.users.findOneAndUpdate(
      { _id: new ObjectId(id), deletedAt: null },
      { $set: { suspendedAt: now, updatedAt: now } },
      { returnDocument: 'after' }
    )
    if (!user) throw failure('USER_NOT_FOUND')
    await recordProfileChange(tx, user)
    await audit(tx, { actor, action: 'user.suspended', entityType: 'User', entityId: id, details: { reason } })
    return { user, revoked: await endAllSessions(tx, user._id, 'suspended', rules) }
  })
}

/**
 * Creates an administrator's account: signup never grants that role.
 * @throws USER_EXISTS for any account with this address
 */
export async function createAdministrator(store: Store, email: string, passwordHash: string): Promise<UserDocument> {
  const user: UserDocument = {
    ...newUser({ name: 'Administrator', email, passwordHash, role: 'ADMIN', companyName: '' }),
    emailVerifiedAt: serverNow()
  }
  return store
    .transaction(async (tx) => {
      await tx.users.insertOne(user)
      const entityId = user._id.toHexString()
      await audit(tx, { actor: null, action: 'administrator.created', entityType: 'User', entityId })
      return user
    })
    .catch((error: unknown) => {
      throw isDuplicateKey(error) ? failure('USER_EXISTS') : error
    })
}

/** Lifts a user's suspension. @throws USER_NOT_FOUND */
export function restoreUser(store: Store, actor: Actor | null, id: string): Promise<UserDocument> {
  return store.transaction(async (tx) => {
    const user = await tx.users.findOneAndUpdate(
      { _id: new ObjectId(id), deletedAt: null },
      { $set: { suspendedAt: null, updatedAt: serverNow() } },
      { returnDocument: 'after' }
    )
    if (!user) throw failure('USER_NOT_FOUND')
    await recordProfileChange(tx, user)
    await audit(tx, { actor, action: 'user.restored', entityType: 'User', entityId: id })
    return user
  })
}

/** Ends every session of a user, who may sign in again. @param actor null: an operator @throws USER_NOT_FOUND */
export function endSessionsOf(
  store: Store,
  actor: Actor | null,
  id: string,
  rules: SessionRules
): Promise<{ user: UserDocument; revoked: Revoked }> {
  return store.transaction(async (tx) => {
    const user = await findUser(tx, id)
    await audit(tx, { actor, action: 'user.sessions-ended', entityType: 'User', entityId: id })
    return { user, revoked: await endAllSessions(tx, user._id, 'signed-out-everywhere', rules) }
  })
}

/**
 * Voids a user's password, sessions and mailed links, by an operator, and makes the token of a link for choosing a new
 * password, valid for ten minutes.
 * @param passwordHash of a password that nobody knows
 * @throws USER_NOT_FOUND
 */
export function resetPasswordOf(
  store: Store,
  id: string,
  passwordHash: string,
  rules: SessionRules
): Promise<{ token: OneTimeToken; revoked: Revoked }> {
  return store.transaction(async (tx) => {
    const user = await findUser(tx, id)
    await voidOneTimeTokens(tx, user)
    await tx.users.updateOne({ _id: user._id }, { $set: { passwordHash, pendingEmail: null, updatedAt: serverNow() } })
    const token = await createOneTimeToken(tx, user, 'reset-password')
    await audit(tx, { actor: null, action: 'user.password-reset', entityType: 'User', entityId: id })
    return { token, revoked: await endAllSessions(tx, user._id, 'password-changed', rules) }
  })
}

/** Accounts, newest first; optionally by exact address. @throws INVALID_CURSOR */
export async function listUsers(
  store: Store,
  { email, ...page }: PageRequest & { email?: string }
): Promise<Page<UserRecord>> {
  // All roles by name: the index has them apart.
  const filter: Filter<UserDocument> = {
    role: { $in: [...roles] },
    deletedAt: null,
    ...(email && { email: normaliseEmail(email) })
  }
  const { items, nextCursor } = await readPage(store.users, filter, usersNewestFirst, page)
  return { items: items.map(userRecord), nextCursor }
}

const auditRecord = (entry: AuditDocument): AuditRecord => ({
  _id: entry._id.toHexString(),
  at: entry.at.toISOString(),
  actorId: entry.actorId?.toHexString() ?? null,
  action: entry.action,
  entityType: entry.entityType,
  entityId: entry.entityId,
  details: entry.details
})

/** The audit log, newest first; optionally of one entity. @throws INVALID_CURSOR */
export async function listAudit(
  store: Store,
  { entityId, ...page }: PageRequest & { entityId?: string }
): Promise<Page<AuditRecord>> {
  const filter: Filter<AuditDocument> = entityId ? { entityId } : {}
  const { items, nextCursor } = await readPage(store.audit, filter, auditNewestFirst, page)
  return { items: items.map(auditRecord), nextCursor }
}
