/** Sessions: opening, listing and ending. */
import { createHash, randomBytes } from 'node:crypto'
import { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { SessionDocument } from '../../database/collections/sessions.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Session } from '../../schemas/sessions.ts'
import {
  findRevoked,
  nothingRevoked,
  type RevocableClaims,
  type Revoked,
  revocationIds,
  revokeSession,
  revokeUser
} from './revocations.ts'

/** Lifetimes, and how a refresh token's jti derives from session and rotation (that of the current secret first). */
export interface SessionRules {
  accessTtlSeconds: number
  refreshTtlSeconds: number
  sessionMaxSeconds: number
  jtisOf(sid: string, rotation: number): string[]
}

/** The contents of a session's tokens. */
export interface OpenSession {
  user: UserDocument
  sid: string
  jti: string
  expiresAt: Date
}

/** Where a session was opened: shown to its owner, to recognise foreign sessions. */
export interface Device {
  userAgent: string
  address: string
}

export type EndReason = 'logout' | 'ended-by-user' | 'too-many' | 'reused-token' | 'password-changed' | UserEndReason
type UserEndReason = 'suspended' | 'signed-out-everywhere' | 'deleted'

/** The least recently used session of a user ends when one more is opened. */
export const sessionsPerUserMax = 50

/** The stored form of a refresh token. */
export const hashOfJti = (jti: string): string => createHash('sha256').update(jti).digest('base64url')

/**
 * Opens a session in the transaction `tx`. The user's document is written too, so that a concurrent change of the
 * password or suspension conflicts and cannot overlook the new session.
 * @throws BAD_CREDENTIALS when the user changed since it was read
 */
export async function openSession(
  tx: Collections,
  user: UserDocument,
  device: Device,
  rules: SessionRules
): Promise<OpenSession & Revoked> {
  const unchanged = { passwordHash: user.passwordHash, tokenGeneration: user.tokenGeneration, deletedAt: null }
  const { matchedCount } = await tx.users.updateOne(
    { _id: user._id, suspendedAt: null, ...unchanged },
    { $set: { signedInAt: serverNow() } }
  )
  if (matchedCount === 0) throw failure('BAD_CREDENTIALS')
  const revoked = await endOldest(tx, user._id, rules)
  return { ...(await storeSession(tx, user, device, rules)), ...revoked }
}

/** The same for a user who is new in the transaction `tx`: there is nothing to compare, and no older session. */
export async function storeSession(
  tx: Collections,
  user: UserDocument,
  device: Device,
  rules: SessionRules
): Promise<OpenSession> {
  const now = serverNow()
  const sid = randomBytes(18).toString('base64url')
  const jti = rules.jtisOf(sid, 0)[0]!
  const expiresAt = new Date(now.getTime() + Math.min(rules.refreshTtlSeconds, rules.sessionMaxSeconds) * 1000)
  await tx.sessions.insertOne({
    _id: sid,
    userId: user._id,
    refreshHash: hashOfJti(jti),
    previousHash: null,
    rotation: 0,
    rotatedAt: now,
    userAgent: device.userAgent.slice(0, 300),
    address: device.address,
    ...{ createdAt: now, expiresAt, endedAt: null, endReason: null }
  })
  return { user, sid, jti, expiresAt }
}

async function endOldest(tx: Collections, userId: ObjectId, rules: SessionRules): Promise<Revoked> {
  const surplus = await tx.sessions
    .find({ userId, endedAt: null, expiresAt: { $gt: serverNow() } })
    .sort({ rotatedAt: -1 })
    .skip(sessionsPerUserMax - 1)
    .toArray()
  return endSessions(tx, surplus, 'too-many', rules)
}

/**
 * Ends the given sessions, in the transaction `tx`: none of their tokens is accepted once the result has propagated.
 * For a session that has already ended the existing revocation is returned and nothing is written, so that a retried
 * request can await it.
 */
export async function endSessions(
  tx: Collections,
  sessions: Pick<SessionDocument, '_id' | 'userId'>[],
  endReason: EndReason,
  rules: SessionRules
): Promise<Revoked> {
  const all = nothingRevoked()
  for (const session of sessions) {
    const end = { $set: { endedAt: serverNow(), endReason } }
    const { matchedCount } = await tx.sessions.updateOne({ _id: session._id, endedAt: null }, end)
    const before = matchedCount === 0 ? await findRevoked(tx, [revocationIds.session(session._id)]) : null
    const { revocations, eventIds } = before ?? (await revokeSession(tx, session, rules.accessTtlSeconds))
    all.revocations.push(...revocations)
    all.eventIds.push(...eventIds)
  }
  return all
}

/** Logs out: ends the session of a token and its access tokens. */
export function signOut(
  store: Store,
  { sid, id }: Pick<RevocableClaims, 'sid' | 'id'>,
  rules: SessionRules
): Promise<Revoked> {
  return store.transaction((tx) => endSessions(tx, [{ _id: sid, userId: new ObjectId(id) }], 'logout', rules))
}

/**
 * Ends one session of a user.
 * @throws NOT_FOUND when the user has no such session
 */
export function endSession(store: Store, userId: ObjectId, sid: string, rules: SessionRules): Promise<Revoked> {
  return store.transaction(async (tx) => {
    const session = await tx.sessions.findOne({ _id: sid, userId })
    if (!session) throw failure('NOT_FOUND', { params: { what: 'Session' } })
    return endSessions(tx, [session], 'ended-by-user', rules)
  })
}

/** Ends every session of a user but `keepSid`, in the transaction `tx`. */
export async function endOtherSessions(
  tx: Collections,
  userId: ObjectId,
  keepSid: string,
  reason: EndReason,
  rules: SessionRules
): Promise<Revoked> {
  const others = await tx.sessions.find({ userId, endedAt: null, _id: { $ne: keepSid } }).toArray()
  return endSessions(tx, others, reason, rules)
}

/** Ends every session of a user at once: raises the generation its access tokens must have. */
export async function endAllSessions(
  tx: Collections,
  userId: ObjectId,
  reason: UserEndReason | 'password-changed',
  rules: SessionRules
): Promise<Revoked> {
  const user = await tx.users.findOneAndUpdate(
    { _id: userId },
    { $inc: { tokenGeneration: 1 } },
    { returnDocument: 'after' }
  )
  if (!user) throw failure('USER_NOT_FOUND')
  await tx.sessions.updateMany({ userId, endedAt: null }, { $set: { endedAt: serverNow(), endReason: reason } })
  return revokeUser(tx, userId, user.tokenGeneration, reason, rules.accessTtlSeconds)
}

/** The user's open sessions, most recently used first. */
export function listSessions(store: Store, userId: ObjectId): Promise<SessionDocument[]> {
  return store.sessions
    .find({ userId, endedAt: null, expiresAt: { $gt: serverNow() } }, { readPreference: 'primary' })
    .sort({ rotatedAt: -1, _id: -1 })
    .limit(sessionsPerUserMax)
    .toArray()
}

/** A session as shown to its owner in the session `currentSid`. */
export const sessionView = (session: SessionDocument, currentSid: string): Session => ({
  _id: session._id,
  userAgent: session.userAgent,
  address: session.address,
  createdAt: session.createdAt.toISOString(),
  lastUsedAt: session.rotatedAt.toISOString(),
  expiresAt: session.expiresAt.toISOString(),
  current: session._id === currentSid
})
