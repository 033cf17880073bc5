/** Reset of a forgotten password by a mailed link. */
import { serverNow } from '../../database/clock.ts'
import type { Store } from '../../database/store.ts'
import type { Revoked } from '../sessions/revocations.ts'
import { endAllSessions, type SessionRules } from '../sessions/sessions.ts'
import { voidLaterUndos } from './email-undo.ts'
import { linkMail } from './link-mail.ts'
import { accountMails, type LinkOrigins, type Mail } from './mails.ts'
import { consumeToken, findOneTimeToken } from './one-time-tokens.ts'
import type { Passwords } from './passwords.ts'
import { findUserByEmail } from './users.ts'

/** The mail for resetting a password; null when no account has the address or it was mailed recently. */
export async function resetMail(store: Store, email: string, origins: LinkOrigins): Promise<Mail | null> {
  const user = await findUserByEmail(store, email)
  return user && linkMail(store, user, 'reset-password', user.email, origins)
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
  passwords: Passwords,
  rules: SessionRules
): Promise<{ revoked: Revoked; mail: Mail }> {
  // Checked first, so that an invalid link costs no hash; the transaction checks again.
  await findOneTimeToken(store, token, 'reset-password')
  const passwordHash = await passwords.hash(password, 'password')
  return store.transaction(async (tx) => {
    const { user } = await consumeToken(tx, token, 'reset-password')
    const { _id } = user
    const now = serverNow()
    const changes = { passwordHash, pendingEmail: null, emailVerifiedAt: now, updatedAt: now }
    await tx.users.updateOne({ _id }, { $set: changes })
    await voidLaterUndos(tx, user)
    const revoked = await endAllSessions(tx, _id, 'password-changed', rules)
    return { revoked, mail: accountMails.passwordChanged(user.email) }
  })
}
