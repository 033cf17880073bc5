import { createHash, randomBytes } from 'node:crypto'
import { Binary, type ObjectId } from 'mongodb'
import { failure } from '../errors.ts'
import { serverNow, serverNowMs } from './clock.ts'
import type { LinkDocument, UserDocument } from './documents.ts'
import type { Collections } from './store.ts'

export type LinkPurpose = LinkDocument['purpose']

export const linkLifeMs: Record<LinkPurpose, number> = {
  'verify-email': 24 * 3_600_000,
  'reset-password': 10 * 60_000
}

const idOf = (token: string): Binary => new Binary(createHash('sha256').update(token).digest())

/** Makes a one-time token for a link in a mail to the user's present address; earlier ones of its kind are void. */
export async function createLink(db: Collections, user: UserDocument, purpose: LinkPurpose): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db.links.deleteMany({ userId: user._id, purpose })
  const expiresAt = new Date(serverNowMs() + linkLifeMs[purpose])
  await db.links.insertOne({ _id: idOf(token), userId: user._id, email: user.email, purpose, expiresAt })
  return token
}

/** Whose token it is, without using it up. @throws LINK_INVALID as useLink */
export async function findLink(db: Collections, token: string, purpose: LinkPurpose): Promise<ObjectId> {
  const link = await db.links.findOne({ _id: idOf(token), purpose, expiresAt: { $gt: serverNow() } })
  const user = link && (await db.users.findOne({ _id: link.userId, email: link.email, deletedAt: null }))
  if (!user) throw failure('LINK_INVALID')
  return user._id
}

/**
 * Uses a token up, in the transaction `tx`; of two that try at once one succeeds.
 * @throws LINK_INVALID when it is unknown, used, expired, or was sent to an address that is no longer the user's
 */
export async function useLink(tx: Collections, token: string, purpose: LinkPurpose): Promise<ObjectId> {
  const userId = await findLink(tx, token, purpose)
  const { deletedCount } = await tx.links.deleteOne({ _id: idOf(token) })
  if (deletedCount === 0) throw failure('LINK_INVALID')
  return userId
}
