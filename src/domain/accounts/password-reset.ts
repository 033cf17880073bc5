/** Reset of a forgotten password by a mailed link. */
import { serverNow } from '../../database/clock.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { type Mails, mailingTransaction } from '../mails/outbox.ts'
import type { Revoked } from '../sessions/revocations.ts'
import { endAllSessions, type SessionRules } from '../sessions/sessions.ts'
import { voidLaterUndos } from './email-undo.ts'
import { mailLink } from './link-mail.ts'
import { accountMails } from './mails.ts'
import { consumeToken, findOneTimeToken } from './one-time-tokens.ts'
import type { Passwords } from './passwords.ts'
import { findUserByEmail } from './users.ts'

/**
 * Queues the mail for resetting a password, in the transaction `tx`; none when no account has the address or it was mailed
 * recently.
 */
export async function mailReset(tx: Collections, email: string, mails: Mails): Promise<void> {
  const user = await findUserByEmail(tx, email)
  if (user) await mailLink(tx, user, 'reset-password', user.email, mails)
}

/**
 * Sets a new password by a mailed token and ends every session of the user. This also verifies the address, as only its
 * owner reads the mail. A pending change of address is cancelled, and undo links of later addresses are voided.
 * @throws LINK_INVALID, VALIDATION_FAILED for a common password, BUSY
 */
export async function resetPassword(
  store: Store,
  token: string,
  password: string,
  { passwords, rules, mails }: { passwords: Passwords; rules: SessionRules; mails: Mails }
): Promise<Revoked> {
  // Checked first, so that an invalid link costs no hash; the transaction checks again.
  await findOneTimeToken(store, token, 'reset-password')
  const passwordHash = await passwords.hash(password, 'password')
  return mailingTransaction(store, mails, async (tx) => {
    const { user } = await consumeToken(tx, token, 'reset-password')
    const { _id } = user
    const now = serverNow()
    const changes = { passwordHash, pendingEmail: null, emailVerifiedAt: now, updatedAt: now }
    await tx.users.updateOne({ _id }, { $set: changes })
    await voidLaterUndos(tx, user)
    const revoked = await endAllSessions(tx, _id, 'password-changed', rules)
    await mails.queue(tx, _id, accountMails(user).passwordChanged(user.email))
    return revoked
  })
}
