/** Verification of e-mail addresses, the first one and new ones, by a mailed link. */
import { auditAddress } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import { createUndoToken } from './email-undo.ts'
import { linkMail } from './link-mail.ts'
import { accountMails, type LinkOrigins, linkTo, type Mail } from './mails.ts'
import { asInvalidLink, consumeToken, pendingEmailOf } from './one-time-tokens.ts'
import { findUserByEmail, isTaken } from './users.ts'

/** The mail for verifying a user's address, the new one if a change is pending; null when nothing is unverified. */
export async function verificationMail(store: Store, user: UserDocument, origins: LinkOrigins): Promise<Mail | null> {
  const email = pendingEmailOf(user) ?? (user.emailVerifiedAt ? null : user.email)
  return email === null ? null : linkMail(store, user, 'verify-email', email, origins)
}

/** As verificationMail, for the user with this address; null when there is none. */
export async function verificationMailTo(store: Store, email: string, origins: LinkOrigins): Promise<Mail | null> {
  const user = await findUserByEmail(store, email)
  return user && verificationMail(store, user, origins)
}

/**
 * Verifies the address a link was sent to; a new address becomes the account's, and the former one is notified with a
 * link that undoes the change.
 * @throws LINK_INVALID, also when another account has the address by now
 */
export function verifyEmail(store: Store, token: string, origins: LinkOrigins): Promise<Mail | null> {
  const work = store.transaction(async (tx) => {
    const { user, link } = await consumeToken(tx, token, 'verify-email')
    const { _id, email: former } = user
    const now = serverNow()
    if (link.email === former) {
      await tx.users.updateOne({ _id }, { $set: { emailVerifiedAt: now, updatedAt: now } })
      return null
    }
    if (await isTaken(tx, link.email, _id)) throw failure('LINK_INVALID')
    const changes = { email: link.email, pendingEmail: null, emailVerifiedAt: now, updatedAt: now }
    await tx.users.updateOne({ _id }, { $set: changes })
    await auditAddress(tx, user, {
      action: 'user.email-changed',
      actor: { id: _id.toHexString(), role: user.role },
      to: link.email
    })
    return accountMails.addressChanged(former, linkTo('undo-email', await createUndoToken(tx, user), origins))
  })
  return work.catch((error: unknown) => {
    throw asInvalidLink(error)
  })
}
