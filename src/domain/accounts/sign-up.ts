/** Signing up. */
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { isDuplicateKey } from '../../database/transaction.ts'
import { failure } from '../../errors.ts'
import type { SignupBody } from '../../schemas/users.ts'
import type { Language } from '../../schemas/vocabulary.ts'
import { storeInvited } from '../companies/accept.ts'
import { type Mails, mailingTransaction } from '../mails/outbox.ts'
import { newOwnCompany } from '../membership/own-company.ts'
import { type Device, type OpenSession, type SessionRules, storeSession } from '../sessions/sessions.ts'
import { mailVerification } from './email-verification.ts'
import type { Passwords } from './passwords.ts'
import { isTaken, newUser } from './users.ts'

/**
 * Stores a new user: an employer with a company of their own, or as a member of the one that has invited them.
 * @returns as they are stored
 * @throws as storeInvited
 */
async function storeNew(tx: Collections, user: UserDocument, invitationToken?: string): Promise<UserDocument> {
  if (invitationToken !== undefined) return storeInvited(tx, user, invitationToken)
  if (user.role === 'EMPLOYER') {
    const { company, membership } = newOwnCompany(user)
    user.company = membership
    await tx.companies.insertOne(company)
  }
  await tx.users.insertOne(user)
  return user
}

/**
 * Registers a user, signs them in and mails the link that confirms the address, in one transaction.
 * @throws USER_EXISTS when the address is taken, VALIDATION_FAILED for a common password, BUSY; with an invitation as storeInvited
 */
export async function signUp(
  store: Store,
  body: SignupBody & { language?: Language | undefined },
  device: Device,
  { passwords, rules, mails }: { passwords: Passwords; rules: SessionRules; mails: Mails }
): Promise<OpenSession> {
  if (await isTaken(store, body.email)) throw failure('USER_EXISTS')
  const passwordHash = await passwords.hash(body.password, 'password')
  const { language, ...fields } = body
  const user = newUser({
    ...{ ...fields, companyName: body.companyName?.trim() ?? '', passwordHash },
    ...(language && { language })
  })
  try {
    return await mailingTransaction(store, mails, async (tx) => {
      const stored = await storeNew(tx, user, body.invitationToken)
      await mailVerification(tx, stored, mails)
      return storeSession(tx, stored, device, rules)
    })
  } catch (error) {
    throw isDuplicateKey(error, ['email']) ? failure('USER_EXISTS', { cause: error }) : error
  }
}
