import { randomBytes } from 'node:crypto'
import { auditAddress } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Store } from '../../database/store.ts'
import { isDuplicateKey } from '../../database/transaction.ts'
import { failure } from '../../errors.ts'
import type { Revoked } from '../sessions/revocations.ts'
import { endAllSessions, type SessionRules } from '../sessions/sessions.ts'
import { createUndoToken, voidLaterUndos, voidUndone } from './email-undo.ts'
import { acquireMailTurn } from './mail-throttle.ts'
import { accountMails, type LinkOrigins, linkTo, type Mail } from './mails.ts'
import { consumeToken, createOneTimeToken, findOneTimeToken, pendingEmailOf, tokenLifeMs } from './one-time-tokens.ts'
import type { Passwords } from './passwords.ts'
import { findUserByEmail, isTaken } from './users.ts'

/** Makes a link and the mail around it, unless the mailbox was written to a short while ago. */
async function linkMail(
  store: Store,
  user: UserDocument,
  purpose: 'verify-email' | 'reset-password',
  email: string,
  origins: LinkOrigins
): Promise<Mail | null> {
  const isDue = await acquireMailTurn(store, purpose, { userId: user._id, email, lifeMs: tokenLifeMs[purpose] })
  if (!isDue) return null
  const link = linkTo(purpose, await createOneTimeToken(store, user, purpose, { email }), origins)
  return purpose === 'verify-email' ? accountMails.verify(email, link) : accountMails.reset(email, link)
}

/** The mail with which a person confirms their address, the new one if they want another; null when nothing is to confirm. */
export async function verificationMail(store: Store, user: UserDocument, origins: LinkOrigins): Promise<Mail | null> {
  const email = pendingEmailOf(user) ?? (user.emailVerifiedAt ? null : user.email)
  return email === null ? null : linkMail(store, user, 'verify-email', email, origins)
}

/** As verificationMail, for whoever has this address; null when nobody has. */
export async function verificationMailTo(store: Store, email: string, origins: LinkOrigins): Promise<Mail | null> {
  const user = await findUserByEmail(store, email)
  return user && verificationMail(store, user, origins)
}

/** The mail with which a forgotten password is replaced; null when nobody has the address or it was mailed just now. */
export async function resetMail(store: Store, email: string, origins: LinkOrigins): Promise<Mail | null> {
  const user = await findUserByEmail(store, email)
  return user && linkMail(store, user, 'reset-password', user.email, origins)
}

/** An address that somebody else has got meanwhile: the link says no more than that it is not good any more. */
const asInvalid = (error: unknown): unknown =>
  isDuplicateKey(error) ? failure('LINK_INVALID', { cause: error }) : error

/**
 * Confirms the address a link was sent to; where it is a new one, it is the account's from now on, and the former one
 * is told, with a link that takes it back.
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
    throw asInvalid(error)
  })
}

/**
 * Takes a former address back, or keeps the present one, for whoever reads its mail: every session and every other
 * link of the account ends, and so does the password, which a stranger knew; a mail with a link for a new one comes back.
 * @throws LINK_INVALID, BUSY
 */
export async function undoEmail(
  store: Store,
  token: string,
  { passwords, rules, origins }: { passwords: Passwords; rules: SessionRules; origins: LinkOrigins }
): Promise<{ revoked: Revoked; mail: Mail }> {
  await findOneTimeToken(store, token, 'undo-email')
  const passwordHash = await passwords.hash(randomBytes(32).toString('base64url'), 'password')
  const work = store.transaction(async (tx) => {
    const { user, link } = await consumeToken(tx, token, 'undo-email')
    const { _id } = user
    const now = serverNow()
    const changes = { email: link.email, pendingEmail: null, emailVerifiedAt: now, passwordHash, updatedAt: now }
    await tx.users.updateOne({ _id }, { $set: changes })
    await voidUndone(tx, link)
    await auditAddress(tx, user, { action: 'user.email-restored', actor: null, to: link.email })
    const revoked = await endAllSessions(tx, _id, 'signed-out-everywhere', rules)
    const reset = linkTo(
      'reset-password',
      await createOneTimeToken(tx, user, 'reset-password', { email: link.email }),
      origins
    )
    return { revoked, mail: accountMails.addressRestored(link.email, reset) }
  })
  return work.catch((error: unknown) => {
    throw asInvalid(error)
  })
}

/**
 * Sets a new password by a mailed token and ends every session of the user. Who reads the mail has the address: it is
 * verified by that too. A change of address under way is given up, and so are links to addresses it had later.
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
