/** The texts of mails about accounts, and the links in them. */
import type { LinkOrigins, Mail } from '../mails/outbox.ts'
import type { OneTimeToken, TokenPurpose } from './one-time-tokens.ts'

/** A link with its token, as it is mailed. */
export type MailedLink = Pick<OneTimeToken, 'id' | 'expiresAt'> & { url: string }

/**
 * The URL of a mailed link. Undo links lead to this service's own page where its URL is known: older front ends have
 * none.
 */
export function linkTo(purpose: TokenPurpose, { token, ...stored }: OneTimeToken, origins: LinkOrigins): MailedLink {
  const { frontendUrl, publicUrl, hasPublicUrl } = origins
  const isOurs = frontendUrl === '' || (purpose === 'undo-email' && hasPublicUrl)
  return { ...stored, url: isOurs ? `${publicUrl}/api/auth/${purpose}/${token}` : `${frontendUrl}/${purpose}/${token}` }
}

const signature = '\n\nSkillMatch\n'

/** The link stands in place of its own line. */
const compose = (to: string, subject: string, lines: (string | MailedLink)[]): Mail => {
  const link = lines.find((line) => typeof line !== 'string')
  const text = ['Hello,', ...lines.map((line) => (typeof line === 'string' ? line : line.url))].join('\n\n') + signature
  return { to, subject, text, ...(link && { link }) }
}

/**
 * Every mail about an account. They contain no client input: otherwise a user who enters a foreign address could send
 * messages to its owner in our name.
 */
export const accountMails = {
  verify: (to: string, link: MailedLink) =>
    compose(to, 'Confirm your e-mail address', [
      'Please confirm your e-mail address within 24 hours:',
      link,
      'If you did not request this, you can ignore this mail.'
    ]),
  reset: (to: string, link: MailedLink) =>
    compose(to, 'Choose a new password', [
      'We received a request to reset your password. Choose a new password within 10 minutes:',
      link,
      'If you did not request this, you can ignore this mail; your password stays unchanged.'
    ]),
  passwordChanged: (to: string) =>
    compose(to, 'Your password was changed', [
      'Your password was changed and your other devices were signed out.',
      'If this was not you, reset your password immediately ("forgot password").'
    ]),
  /** to the current address, when a change is requested */
  addressChanging: (to: string, link: MailedLink) =>
    compose(to, 'Your e-mail address is about to change', [
      'We received a request to change the e-mail address of your account. The change takes effect once the new address is confirmed.',
      'If this was not you, keep this address and sign out all devices within 7 days:',
      link
    ]),
  /** to the former address */
  addressChanged: (to: string, link: MailedLink) =>
    compose(to, 'Your e-mail address was changed', [
      'The e-mail address of your account was changed; this address is no longer in use.',
      'If this was not you, restore your account within 7 days:',
      link
    ]),
  /** to the restored address */
  addressRestored: (to: string, link: MailedLink) =>
    compose(to, 'Choose a new password', [
      'The e-mail address of your account was restored to this one. All devices were signed out, and the former password is no longer valid.',
      'Choose a new password within 10 minutes:',
      link,
      'After that, request another link ("forgot password").'
    ])
}
