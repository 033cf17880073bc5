import type { TokenPurpose } from './one-time-tokens.ts'

export interface Mail {
  to: string
  subject: string
  text: string
}

/** Where links in mails may lead to; as the configuration has them. */
export interface LinkOrigins {
  /** a front end with pages of its own; '' when there is none */
  frontendUrl: string
  /** this service's own pages */
  publicUrl: string
  hasPublicUrl: boolean
}

/** A front end older than the undoing of an address has no page for it: ours is taken wherever it is known. */
export function linkTo(purpose: TokenPurpose, token: string, origins: LinkOrigins): string {
  const { frontendUrl, publicUrl, hasPublicUrl } = origins
  const isOurs = frontendUrl === '' || (purpose === 'undo-email' && hasPublicUrl)
  return isOurs ? `${publicUrl}/api/auth/${purpose}/${token}` : `${frontendUrl}/${purpose}/${token}`
}

const signature = '\n\nSkillMatch\n'

const write = (to: string, subject: string, lines: string[]): Mail => ({
  to,
  subject,
  text: ['Hello,', ...lines].join('\n\n') + signature
})

/**
 * Every mail about an account. Nothing in them was written by a client: whoever gives somebody else's address for their
 * own would otherwise write to them in our name.
 */
export const accountMails = {
  verify: (to: string, link: string) =>
    write(to, 'Confirm your e-mail address', [
      'please confirm that this address is yours, within 24 hours:',
      link,
      'If you have not asked for it, nothing needs to be done.'
    ]),
  reset: (to: string, link: string) =>
    write(to, 'Choose a new password', [
      'somebody, hopefully you, wants to choose a new password for this account. Within 10 minutes, here:',
      link,
      'If it was not you, nothing needs to be done: the password stays as it is.'
    ]),
  passwordChanged: (to: string) =>
    write(to, 'Your password was changed', [
      'the password of this account was changed and other devices were signed out.',
      'If it was not you, choose a new one at once ("forgot password").'
    ]),
  /** to the address in use, when another one is asked for */
  addressChanging: (to: string, link: string) =>
    write(to, 'Your e-mail address is about to change', [
      'the e-mail address of this account will be another one as soon as that one is confirmed.',
      'If it was not you, keep this one and sign everybody out, within 7 days, here:',
      link
    ]),
  /** to the address that was in use until now */
  addressChanged: (to: string, link: string) =>
    write(to, 'Your e-mail address was changed', [
      'the e-mail address of this account is another one from now on; this one is no longer in use.',
      'If it was not you, take the account back, within 7 days, here:',
      link
    ]),
  /** to the address that was taken back */
  addressRestored: (to: string, link: string) =>
    write(to, 'Choose a new password', [
      'this address is the one of your account again, all devices are signed out, and the former password is no longer valid.',
      'Choose a new one within 10 minutes, here:',
      link,
      'Later, ask for another link ("forgot password").'
    ])
}
