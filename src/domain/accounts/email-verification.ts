/** Verification of e-mail addresses, the first one and new ones, by a mailed link. */
import { auditAddress } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import { type Mails, mailingTransaction } from '../mails/outbox.ts'
import { createUndoToken } from './email-undo.ts'
import { mailLink } from './link-mail.ts'
import { accountMails, linkTo } from './mails.ts'
import { asInvalidLink, consumeToken, pendingEmailOf } from './one-time-tokens.ts'
import { findUserByEmail, isTaken } from './users.ts'

/**
 * Queues the mail for verifying a user's address, the new one if a change is pending, in the transaction `tx`; none when
 * nothing is unverified.
 */
export async function mailVerification(tx: Collections, user: UserDocument, mails: Mails): Promise<void> {
  const email = pendingEmailOf(user) ?? (user.emailVerifiedAt ? null : user.email)
  if (email !== null) await mailLink(tx, user, 'verify-email', email, mails)
}

/** As mailVerification, for the user with this address, if there is one. */
export async function mailVerificationTo(tx: Collections, email: string, mails: Mails): Promise<void> {
  const user = await findUserByEmail(tx, email)
  if (user) await mailVerification(tx, user, mails)
}

/**
 * Verifies the address a link was sent to; a new address becomes the account's, and the former one is notified with a
 * link that undoes the change.
 * @throws LINK_INVALID, also when another account has the address by now
 */
export function verifyEmail(store: Store, token: string, mails: Mails): Promise<void> {
  const work = mailingTransaction(store, mails, async (tx) => {
    const { user, link } = await consumeToken(tx, token, 'verify-email')
    const { _id, email: former } = user
    const now = serverNow()
    if (link.email === former) {
      await tx.users.updateOne({ _id }, { $set: { emailVerifiedAt: now, updatedAt: now } })
      return
    }
    if (await isTaken(tx, link.email, _id)) throw failure('LINK_INVALID')
    const changes = { email: link.email, pendingEmail: null, emailVerifiedAt: now, updatedAt: now }
    await tx.users.updateOne({ _id }, { $set: changes })
    await auditAddress(tx, user, {
      action: 'user.email-changed',
      actor: { id: _id.toHexString(), role: user.role },
      to: link.email
    })
    const undo = linkTo('undo-email', await createUndoToken(tx, user), mails.origins)
    await mails.queue(tx, _id, accountMails(user).addressChanged(former, undo))
  })
  return work.catch((error: unknown) => {
    throw asInvalidLink(error)
  })
}
