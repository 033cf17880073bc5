/**
 * Links that undo a change of the e-mail address, and which of them takes precedence. An attacker who took over an
 * account gets such links too, to the addresses they set. So links have ranks, in the order of the account's addresses:
 * an undo voids the links of later ranks, and none of those outlives it.
 */
import { randomBytes } from 'node:crypto'
import type { ObjectId } from 'mongodb'
import { auditAddress } from '../../database/audit.ts'
import { serverNow, serverNowMs } from '../../database/clock.ts'
import type { OneTimeTokenDocument, UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { type Mails, mailingTransaction } from '../mails/outbox.ts'
import type { Revoked } from '../sessions/revocations.ts'
import { endAllSessions, type SessionRules } from '../sessions/sessions.ts'
import { accountMails, linkTo } from './mails.ts'
import {
  asInvalidLink,
  consumeToken,
  createOneTimeToken,
  findOneTimeToken,
  type OneTimeToken,
  tokenLifeMs
} from './one-time-tokens.ts'
import type { Passwords } from './passwords.ts'

const purpose = 'undo-email'

const isLive = () => ({ $gt: serverNow() })

/** Extends the links of earlier ranks to a full lifetime from now. */
async function prolongEarlier(tx: Collections, userId: ObjectId, rank: number): Promise<void> {
  const expiresAt = new Date(serverNowMs() + tokenLifeMs[purpose])
  await tx.oneTimeTokens.updateMany(
    { userId, purpose, rank: { $lt: rank }, expiresAt: isLive() },
    { $max: { expiresAt } }
  )
}

/** Creates the token of a link that restores the account's current address; `tx` must also write the user. */
export async function createUndoToken(
  tx: Collections,
  { _id: userId, email }: Pick<UserDocument, '_id' | 'email'>
): Promise<OneTimeToken> {
  const live = await tx.oneTimeTokens.find({ userId, purpose, expiresAt: isLive() }).toArray()
  const last = Math.max(0, ...live.map(({ rank = 1 }) => rank))
  const { rank = last + 1 } = live.find((link) => link.email === email) ?? {}
  const token = await createOneTimeToken(tx, { _id: userId, email }, purpose, { rank })
  await prolongEarlier(tx, userId, rank)
  return token
}

/** After an undo: voids the links of its rank and of later ones. */
export async function voidUndone(tx: Collections, { userId, rank = 1 }: OneTimeTokenDocument): Promise<void> {
  await tx.oneTimeTokens.deleteMany({ userId, purpose, rank: { $gte: rank } })
  await prolongEarlier(tx, userId, rank)
}

/** Voids the links of later ranks, after the user has proved to own the account's address. */
export async function voidLaterUndos(
  tx: Collections,
  { _id: userId, email }: Pick<UserDocument, '_id' | 'email'>
): Promise<void> {
  const own = await tx.oneTimeTokens.findOne({ userId, purpose, email, expiresAt: isLive() })
  if (own) await tx.oneTimeTokens.deleteMany({ userId, purpose, rank: { $gt: own.rank ?? 1 } })
}

/**
 * Whether an address is reserved for an account that had it, so that no other account can acquire it before an undo.
 */
export async function isHeldForAnother(db: Collections, email: string, userId?: ObjectId): Promise<boolean> {
  const filter = { purpose, email, expiresAt: isLive() } as const
  return (await db.oneTimeTokens.findOne({ ...filter, ...(userId && { userId: { $ne: userId } }) })) !== null
}

/**
 * Restores a former address, or keeps the current one, by its undo link: ends every session, voids every other link and
 * the password, which an attacker knew, and mails a link for choosing a new one.
 * @throws LINK_INVALID, BUSY
 */
export async function undoEmail(
  store: Store,
  token: string,
  { passwords, rules, mails }: { passwords: Passwords; rules: SessionRules; mails: Mails }
): Promise<Revoked> {
  await findOneTimeToken(store, token, 'undo-email')
  const passwordHash = await passwords.hash(randomBytes(32).toString('base64url'), 'password')
  const work = mailingTransaction(store, mails, async (tx) => {
    const { user, link } = await consumeToken(tx, token, 'undo-email')
    const { _id } = user
    const now = serverNow()
    const changes = { email: link.email, pendingEmail: null, emailVerifiedAt: now, passwordHash, updatedAt: now }
    await tx.users.updateOne({ _id }, { $set: changes })
    await voidUndone(tx, link)
    await auditAddress(tx, user, { action: 'user.email-restored', actor: null, to: link.email })
    const revoked = await endAllSessions(tx, _id, 'signed-out-everywhere', rules)
    const resetToken = await createOneTimeToken(tx, user, 'reset-password', { email: link.email })
    const reset = linkTo('reset-password', resetToken, mails.origins)
    await mails.queue(tx, _id, accountMails(user).addressRestored(link.email, reset))
    return revoked
  })
  return work.catch((error: unknown) => {
    throw asInvalidLink(error)
  })
}
