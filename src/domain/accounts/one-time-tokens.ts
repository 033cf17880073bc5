import { createHash, randomBytes } from 'node:crypto'
import { Binary } from 'mongodb'
import { serverNow, serverNowMs } from '../../database/clock.ts'
import type { LinkDocument, UserDocument } from '../../database/documents.ts'
import type { Collections } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import { forgetGaps } from './mail-throttle.ts'

export type LinkPurpose = LinkDocument['purpose']

export const linkLifeMs: Record<LinkPurpose, number> = {
  'verify-email': 24 * 3_600_000,
  'reset-password': 10 * 60_000,
  'undo-email': 7 * 24 * 3_600_000
}

const idOf = (token: string): Binary => new Binary(createHash('sha256').update(token).digest())

/** Makes a one-time token for a link in a mail to `email`; earlier ones stay valid. */
export async function createLink(
  db: Collections,
  user: Pick<UserDocument, '_id' | 'email'>,
  purpose: LinkPurpose,
  { email = user.email, rank }: { email?: string; rank?: number } = {}
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(serverNowMs() + linkLifeMs[purpose])
  const link = { _id: idOf(token), userId: user._id, email, purpose, expiresAt }
  await db.links.insertOne(rank === undefined ? link : { ...link, rank })
  return token
}

/** The address that waits for its confirmation: for a day from when it was asked for with the password. */
export const pendingEmailOf = ({ pendingEmail, pendingEmailUntil }: UserDocument): string | null =>
  pendingEmail && pendingEmailUntil && pendingEmailUntil > serverNow() ? pendingEmail : null

/** What a link was sent for still holds: a former address may be taken back, but neither be confirmed nor reset by. */
function stillApplies({ purpose, email }: LinkDocument, user: UserDocument): boolean {
  if (purpose === 'undo-email') return true
  return email === user.email || (purpose === 'verify-email' && email === pendingEmailOf(user))
}

export interface FoundLink {
  link: LinkDocument
  user: UserDocument
}

/** Whose token it is, without using it up. @throws LINK_INVALID as useLink */
export async function findLink(db: Collections, token: string, purpose: LinkPurpose): Promise<FoundLink> {
  const link = await db.links.findOne({ _id: idOf(token), purpose, expiresAt: { $gt: serverNow() } })
  const user = link && (await db.users.findOne({ _id: link.userId, deletedAt: null }))
  if (!user || !stillApplies(link, user)) throw failure('LINK_INVALID')
  return { link, user }
}

/**
 * Voids the links of an account, in the transaction `tx`. Those that take back a former address stay: whoever got hold
 * of an account must not be able to void them.
 */
export async function voidLinks(tx: Collections, user: UserDocument): Promise<void> {
  await tx.links.deleteMany({ userId: user._id, purpose: { $in: ['verify-email', 'reset-password'] } })
  await forgetGaps(tx, user)
}

/**
 * Uses a token up, in the transaction `tx`, and voids the account's others; of two that try at once one succeeds.
 * @throws LINK_INVALID when it is unknown, used, expired, or was sent to an address that is no longer the user's
 */
export async function useLink(tx: Collections, token: string, purpose: LinkPurpose): Promise<FoundLink> {
  const found = await findLink(tx, token, purpose)
  const { deletedCount } = await tx.links.deleteOne({ _id: found.link._id })
  if (deletedCount === 0) throw failure('LINK_INVALID')
  await voidLinks(tx, found.user)
  return found
}
