import { createHash, randomBytes } from 'node:crypto'
import { Binary } from 'mongodb'
import { serverNow, serverNowMs } from '../../database/clock.ts'
import type { OneTimeTokenDocument, UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import { failure } from '../../errors.ts'
import { resetMailThrottle } from './mail-throttle.ts'

export type TokenPurpose = OneTimeTokenDocument['purpose']

export const tokenLifeMs: Record<TokenPurpose, number> = {
  'verify-email': 24 * 3_600_000,
  'reset-password': 10 * 60_000,
  'undo-email': 7 * 24 * 3_600_000
}

const idOf = (token: string): Binary => new Binary(createHash('sha256').update(token).digest())

/** Makes a one-time token for a link in a mail to `email`; earlier ones stay valid. */
export async function createOneTimeToken(
  db: Collections,
  user: Pick<UserDocument, '_id' | 'email'>,
  purpose: TokenPurpose,
  { email = user.email, rank }: { email?: string; rank?: number } = {}
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(serverNowMs() + tokenLifeMs[purpose])
  const link = { _id: idOf(token), userId: user._id, email, purpose, expiresAt }
  await db.oneTimeTokens.insertOne(rank === undefined ? link : { ...link, rank })
  return token
}

/** The address that waits for its confirmation: for a day from when it was asked for with the password. */
export const pendingEmailOf = ({ pendingEmail, pendingEmailUntil }: UserDocument): string | null =>
  pendingEmail && pendingEmailUntil && pendingEmailUntil > serverNow() ? pendingEmail : null

/** What a link was sent for still holds: a former address may be taken back, but neither be confirmed nor reset by. */
function stillApplies({ purpose, email }: OneTimeTokenDocument, user: UserDocument): boolean {
  if (purpose === 'undo-email') return true
  return email === user.email || (purpose === 'verify-email' && email === pendingEmailOf(user))
}

export interface FoundToken {
  link: OneTimeTokenDocument
  user: UserDocument
}

/** Whose token it is, without using it up. @throws LINK_INVALID as consumeToken */
export async function findOneTimeToken(db: Collections, token: string, purpose: TokenPurpose): Promise<FoundToken> {
  const link = await db.oneTimeTokens.findOne({ _id: idOf(token), purpose, expiresAt: { $gt: serverNow() } })
  const user = link && (await db.users.findOne({ _id: link.userId, deletedAt: null }))
  if (!user || !stillApplies(link, user)) throw failure('LINK_INVALID')
  return { link, user }
}

/**
 * Voids the links of an account, in the transaction `tx`. Those that take back a former address stay: whoever got hold
 * of an account must not be able to void them.
 */
export async function voidOneTimeTokens(tx: Collections, user: UserDocument): Promise<void> {
  await tx.oneTimeTokens.deleteMany({ userId: user._id, purpose: { $in: ['verify-email', 'reset-password'] } })
  await resetMailThrottle(tx, user)
}

/**
 * Uses a token up, in the transaction `tx`, and voids the account's others; of two that try at once one succeeds.
 * @throws LINK_INVALID when it is unknown, used, expired, or was sent to an address that is no longer the user's
 */
export async function consumeToken(tx: Collections, token: string, purpose: TokenPurpose): Promise<FoundToken> {
  const found = await findOneTimeToken(tx, token, purpose)
  const { deletedCount } = await tx.oneTimeTokens.deleteOne({ _id: found.link._id })
  if (deletedCount === 0) throw failure('LINK_INVALID')
  await voidOneTimeTokens(tx, found.user)
  return found
}
