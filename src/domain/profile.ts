import { ObjectId } from 'mongodb'
import { failure, invalidField } from '../errors.ts'
import type { ProfileBody } from '../schemas/users.ts'
import { serverNow } from './clock.ts'
import type { UserDocument } from './documents.ts'
import { accountMails, type Mail } from './mails.ts'
import type { Passwords } from './passwords.ts'
import { nothingRevoked, type Revoked } from './revocations.ts'
import { endOtherSessions, type SessionRules } from './sessions.ts'
import type { Store } from './store.ts'
import { isDuplicateKey } from './transaction.ts'
import { findUser, normaliseEmail } from './users.ts'

interface Outcome {
  user: UserDocument
  revoked: Revoked
  /** what the person is told by mail, so that a stranger's change does not go unnoticed */
  notices: Mail[]
}

/** The fields to store; an address other than the current one has to be verified again. */
function changesOf(user: UserDocument, body: ProfileBody): Partial<UserDocument> {
  const { name, email, bio, skills, avatar, companyName, experienceLevel } = body
  const changes: Partial<UserDocument> = { updatedAt: serverNow() }
  if (name !== undefined) changes.name = name.trim()
  if (bio !== undefined) changes.bio = bio
  if (skills !== undefined) changes.skills = [...new Set(skills.map((skill) => skill.trim()))]
  if (avatar !== undefined) changes.avatar = avatar
  if (companyName !== undefined) changes.companyName = companyName.trim()
  if (experienceLevel !== undefined && user.role === 'JOB_SEEKER') changes.experienceLevel = experienceLevel
  if (email !== undefined && normaliseEmail(email) !== user.email) {
    changes.email = normaliseEmail(email)
    changes.emailVerifiedAt = null
  }
  return changes
}

async function newPasswordHash(user: UserDocument, body: ProfileBody, passwords: Passwords): Promise<string | null> {
  if (body.password === undefined) return null
  if (body.currentPassword === undefined) throw invalidField('currentPassword', 'is required to change the password')
  if (!(await passwords.verify(user.passwordHash, body.currentPassword))) throw failure('WRONG_CURRENT_PASSWORD')
  return passwords.hash(body.password, 'password')
}

/**
 * Changes one's own profile; fields left out stay. A new password needs the current one and ends every other session.
 * @throws USER_NOT_FOUND, WRONG_CURRENT_PASSWORD, VALIDATION_FAILED, USER_EXISTS for a taken address, BUSY
 */
export async function updateProfile(
  store: Store,
  { id, sid }: { id: string; sid: string },
  body: ProfileBody,
  passwords: Passwords,
  rules: SessionRules
): Promise<Outcome> {
  const before = await findUser(store, id)
  const passwordHash = await newPasswordHash(before, body, passwords)
  const _id = new ObjectId(id)
  try {
    return await store.transaction(async (tx) => {
      const current = await findUser(tx, id)
      // Whoever changed the password meanwhile has ended this session: the password that was checked is no longer it.
      if (passwordHash !== null && current.passwordHash !== before.passwordHash) throw failure('WRONG_CURRENT_PASSWORD')
      const $set = { ...changesOf(current, body), ...(passwordHash !== null && { passwordHash }) }
      const user = await tx.users.findOneAndUpdate({ _id }, { $set }, { returnDocument: 'after' })
      if (!user) throw failure('USER_NOT_FOUND')
      const revoked =
        passwordHash === null ? nothingRevoked() : await endOtherSessions(tx, _id, sid, 'password-changed', rules)
      const notices = [
        ...(passwordHash === null ? [] : [accountMails.passwordChanged(current)]),
        ...(user.email === current.email ? [] : [accountMails.addressChanged(current)])
      ]
      return { user, revoked, notices }
    })
  } catch (error) {
    throw isDuplicateKey(error) ? failure('USER_EXISTS', { cause: error }) : error
  }
}
