/** One-time tokens of mailed links. */
import type { Binary } from 'mongodb'
import { serverNow, serverNowMs } from '../../database/clock.ts'
import type { OneTimeTokenDocument, UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import { hashOf, newToken } from '../../database/secret-tokens.ts'
import { isDuplicateKey } from '../../database/transaction.ts'
import { failure } from '../../errors.ts'
import { resetMailThrottle } from './mail-throttle.ts'

export type TokenPurpose = OneTimeTokenDocument['purpose']

export const tokenLifeMs: Record<TokenPurpose, number> = {
  'verify-email': 24 * 3_600_000,
  'reset-password': 10 * 60_000,
  'undo-email': 7 * 24 * 3_600_000
}

/** A new token, and what is stored of it. */
export interface OneTimeToken {
  token: string
  id: Binary
  expiresAt: Date
}

/** Creates a one-time token for a link mailed to `email`; earlier ones stay valid. */
export async function createOneTimeToken(
  db: Collections,
  user: Pick<UserDocument, '_id' | 'email'>,
  purpose: TokenPurpose,
  { email = user.email, rank }: { email?: string; rank?: number } = {}
): Promise<OneTimeToken> {
  const { token, hash: id } = newToken()
  const expiresAt = new Date(serverNowMs() + tokenLifeMs[purpose])
  const link = { _id: id, userId: user._id, email, purpose, expiresAt }
  await db.oneTimeTokens.insertOne(rank === undefined ? link : { ...link, rank })
  return { token, id, expiresAt }
}

/** The new address that waits for confirmation, for one day from the request. */
export const pendingEmailOf = ({ pendingEmail, pendingEmailUntil }: UserDocument): string | null =>
  pendingEmail && pendingEmailUntil && pendingEmailUntil > serverNow() ? pendingEmail : null

/**
 * Whether a link's purpose still applies: a former address can be restored, but neither verified nor used for a reset.
 */
function stillApplies({ purpose, email }: OneTimeTokenDocument, user: UserDocument): boolean {
  if (purpose === 'undo-email') return true
  return email === user.email || (purpose === 'verify-email' && email === pendingEmailOf(user))
}

export interface FoundToken {
  link: OneTimeTokenDocument
  user: UserDocument
}

/** Finds a token with its user, without consuming it. @throws LINK_INVALID as consumeToken */
export async function findOneTimeToken(db: Collections, token: string, purpose: TokenPurpose): Promise<FoundToken> {
  const link = await db.oneTimeTokens.findOne({ _id: hashOf(token), purpose, expiresAt: { $gt: serverNow() } })
  const user = link && (await db.users.findOne({ _id: link.userId, deletedAt: null }))
  if (!user || !stillApplies(link, user)) throw failure('LINK_INVALID')
  return { link, user }
}

/**
 * Voids the links of an account, in the transaction `tx`. Undo links of former addresses stay: an attacker who controls
 * the account must not be able to void them.
 */
export async function voidOneTimeTokens(tx: Collections, user: UserDocument): Promise<void> {
  await tx.oneTimeTokens.deleteMany({ userId: user._id, purpose: { $in: ['verify-email', 'reset-password'] } })
  await resetMailThrottle(tx, user)
}

/**
 * Consumes a token, in the transaction `tx`, and voids the account's others; of two concurrent attempts one succeeds.
 * @throws LINK_INVALID when it is unknown, used, expired, or was sent to an address that is no longer the user's
 */
export async function consumeToken(tx: Collections, token: string, purpose: TokenPurpose): Promise<FoundToken> {
  const found = await findOneTimeToken(tx, token, purpose)
  const { deletedCount } = await tx.oneTimeTokens.deleteOne({ _id: found.link._id })
  if (deletedCount === 0) throw failure('LINK_INVALID')
  await voidOneTimeTokens(tx, found.user)
  return found
}

/** A link to an address that another account has acquired meanwhile is invalid, without telling why. */
export const asInvalidLink = (error: unknown): unknown =>
  isDuplicateKey(error) ? failure('LINK_INVALID', { cause: error }) : error
