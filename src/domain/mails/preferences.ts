/** What of their notifications people want to be mailed, by kind, and who is mailed at all. */
import { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { MailPreferences, MailPreferencesBody } from '../../schemas/mail-preferences.ts'
import { type MailedKind, type MailSetting, mailedKinds } from '../../schemas/vocabulary.ts'

interface Rule {
  /** for those who have said nothing; administrators are mailed nothing then */
  setting: MailSetting
  /** not mailed when it is read within this time */
  delayMs?: number
}

export const mailRules: Readonly<Record<MailedKind, Rule>> = {
  application_submitted: { setting: 'daily' },
  application_reviewed: { setting: 'instant' },
  application_interviewing: { setting: 'instant' },
  application_accepted: { setting: 'instant' },
  application_rejected: { setting: 'instant' },
  new_message: { setting: 'instant', delayMs: 10 * 60_000 },
  job_recommendation: { setting: 'daily' }
}

export type Mailable = Pick<UserDocument, 'email' | 'role' | 'language' | 'mailPreferences'>
const mailableFields = { email: 1, role: 1, language: 1, mailPreferences: 1 } as const

export const isMailedKind = (type: string): type is MailedKind => Object.hasOwn(mailRules, type)

export const settingOf = (
  { role, mailPreferences }: Pick<Mailable, 'role' | 'mailPreferences'>,
  kind: MailedKind
): MailSetting => mailPreferences?.[kind] ?? (role === 'ADMIN' ? 'off' : mailRules[kind].setting)

/** Somebody with a confirmed address whose account is neither suspended nor deleted; null: nothing is mailed to them. */
export const findMailable = (db: Collections, _id: ObjectId): Promise<Mailable | null> =>
  db.users.findOne<Mailable>(
    { _id, emailVerifiedAt: { $ne: null }, suspendedAt: null, deletedAt: null },
    { projection: mailableFields }
  )

const viewOf = (user: Pick<Mailable, 'role' | 'mailPreferences'>): MailPreferences =>
  Object.fromEntries(mailedKinds.map((kind) => [kind, settingOf(user, kind)])) as MailPreferences

/** @throws USER_NOT_FOUND */
export async function readMailPreferences(db: Collections, { id }: Actor): Promise<MailPreferences> {
  const user = await db.users.findOne({ _id: new ObjectId(id), deletedAt: null }, { projection: mailableFields })
  if (!user) throw failure('USER_NOT_FOUND')
  return viewOf(user)
}

/** The settings of these kinds, as an update of the user. */
const settingsOf = (given: MailPreferencesBody) =>
  Object.fromEntries(
    mailedKinds.flatMap((kind) => (given[kind] === undefined ? [] : [[`mailPreferences.${kind}`, given[kind]]]))
  )

/** Changes the given kinds; the others stay. @throws USER_NOT_FOUND */
export async function changeMailPreferences(
  db: Collections,
  { id }: Actor,
  given: MailPreferencesBody
): Promise<MailPreferences> {
  const user = await db.users.findOneAndUpdate(
    { _id: new ObjectId(id), deletedAt: null },
    { $set: { ...settingsOf(given), updatedAt: serverNow() } },
    { returnDocument: 'after', projection: mailableFields }
  )
  if (!user) throw failure('USER_NOT_FOUND')
  return viewOf(user)
}

/** What a link in a mail stops: as often as wanted, and nothing of a deleted account. */
export async function stopKinds(db: Collections, _id: ObjectId, kinds: readonly MailedKind[]): Promise<void> {
  const off = Object.fromEntries(kinds.map((kind) => [kind, 'off'])) as MailPreferencesBody
  await db.users.updateOne({ _id, deletedAt: null }, { $set: { ...settingsOf(off), updatedAt: serverNow() } })
}
