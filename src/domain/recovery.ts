import { createHash } from 'node:crypto'
import { serverNow } from './clock.ts'
import { countInStore } from './counters.ts'
import type { UserDocument } from './documents.ts'
import { createLink, findLink, type LinkPurpose, useLink } from './links.ts'
import { accountMails, type Mail } from './mails.ts'
import type { Passwords } from './passwords.ts'
import type { Revoked } from './revocations.ts'
import { endAllSessions, type SessionRules } from './sessions.ts'
import type { Collections, Store } from './store.ts'
import { findUserByEmail, normaliseEmail } from './users.ts'

/** So many mails of one kind to one address an hour; nobody can have another person's mailbox flooded. */
const mailsPerHourMax = 5
const hourMs = 3_600_000

async function mayWrite(store: Collections, email: string, purpose: LinkPurpose): Promise<boolean> {
  const address = createHash('sha256').update(email).digest('base64url').slice(0, 22)
  const { count } = await countInStore(store, `mail:${purpose}:${address}`, hourMs)
  return count <= mailsPerHourMax
}

/** The mail with which a person verifies their address; null when it is verified or has had enough mails. */
export async function verificationMail(store: Store, user: UserDocument, origin: string): Promise<Mail | null> {
  if (user.emailVerifiedAt || !(await mayWrite(store, user.email, 'verify-email'))) return null
  return accountMails.verify(user, origin, await createLink(store, user, 'verify-email'))
}

/** As verificationMail, for whoever has this address; null when nobody has. */
export async function verificationMailTo(store: Store, email: string, origin: string): Promise<Mail | null> {
  const user = await findUserByEmail(store, email)
  return user && verificationMail(store, user, origin)
}

/** The mail with which a forgotten password is replaced; null when nobody has the address or it has had enough mails. */
export async function resetMail(store: Store, email: string, origin: string): Promise<Mail | null> {
  if (!(await mayWrite(store, normaliseEmail(email), 'reset-password'))) return null
  const user = await findUserByEmail(store, email)
  return user && accountMails.reset(user, origin, await createLink(store, user, 'reset-password'))
}

/** @throws LINK_INVALID */
export function verifyEmail(store: Store, token: string): Promise<void> {
  return store.transaction(async (tx) => {
    const _id = await useLink(tx, token, 'verify-email')
    const now = serverNow()
    await tx.users.updateOne({ _id }, { $set: { emailVerifiedAt: now, updatedAt: now } })
  })
}

/**
 * Sets a new password by a mailed token and ends every session of the user. Who reads the mail has the address: it is
 * verified by that too.
 * @throws LINK_INVALID, VALIDATION_FAILED for a common password, BUSY
 */
export async function resetPassword(
  store: Store,
  token: string,
  password: string,
  passwords: Passwords,
  rules: SessionRules
): Promise<{ revoked: Revoked; mail: Mail }> {
  // An invalid link costs no hash; the transaction decides for good.
  await findLink(store, token, 'reset-password')
  const passwordHash = await passwords.hash(password, 'password')
  return store.transaction(async (tx) => {
    const _id = await useLink(tx, token, 'reset-password')
    const now = serverNow()
    const changes = { passwordHash, emailVerifiedAt: now, updatedAt: now }
    const user = await tx.users.findOneAndUpdate({ _id }, { $set: changes }, { returnDocument: 'after' })
    const revoked = await endAllSessions(tx, _id, 'password-changed', rules)
    return { revoked, mail: accountMails.passwordChanged(user as UserDocument) }
  })
}
