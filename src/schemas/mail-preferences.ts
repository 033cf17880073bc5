/** Schemas of what is mailed of notifications. */
import { type Static, Type } from 'typebox'
import { oneOf } from './common.ts'
import { type MailedKind, mailedKinds, mailSettings } from './vocabulary.ts'

const setting = oneOf(mailSettings)

/** One for each kind of notification: a new kind is in it by itself. */
export const MailPreferences = Type.Object(
  Object.fromEntries(mailedKinds.map((kind) => [kind, setting])) as Record<MailedKind, typeof setting>
)
export type MailPreferences = Static<typeof MailPreferences>

export const MailPreferencesBody = Type.Partial(MailPreferences, { examples: [{ new_message: 'off' }] })
export type MailPreferencesBody = Static<typeof MailPreferencesBody>

/** Kinds in a link that stops their mails: `new_message`, or several with dots between. */
export const MailedKinds = Type.String({
  pattern: `^(${mailedKinds.join('|')})(\\.(${mailedKinds.join('|')})){0,${mailedKinds.length - 1}}$`,
  maxLength: 1000,
  description: 'kinds of notifications, with dots between',
  examples: ['new_message']
})
