import type { UserDocument } from './documents.ts'

export interface Mail {
  to: string
  subject: string
  text: string
}

const signature = '\n\nSkillMatch\n'

const write = (to: string, subject: string, lines: string[]): Mail => ({
  to,
  subject,
  text: lines.join('\n\n') + signature
})

type Recipient = Pick<UserDocument, 'name' | 'email'>

/** Every mail about an account. `origin` is where the pages are: their links carry the one-time token. */
export const accountMails = {
  verify: ({ name, email }: Recipient, origin: string, token: string) =>
    write(email, 'Confirm your e-mail address', [
      `Hello ${name},`,
      'please confirm that this address is yours, within 24 hours:',
      `${origin}/verify-email/${token}`,
      'If you have not signed up, nothing needs to be done.'
    ]),
  reset: ({ name, email }: Recipient, origin: string, token: string) =>
    write(email, 'Choose a new password', [
      `Hello ${name},`,
      'somebody, hopefully you, wants to choose a new password for this account. Within 10 minutes, here:',
      `${origin}/reset-password/${token}`,
      'If it was not you, nothing needs to be done: the password stays as it is.'
    ]),
  passwordChanged: ({ name, email }: Recipient) =>
    write(email, 'Your password was changed', [
      `Hello ${name},`,
      'the password of this account was changed and other devices were signed out.',
      'If it was not you, choose a new one at once ("forgot password").'
    ]),
  /** to the address that was in use until now */
  addressChanged: ({ name, email }: Recipient) =>
    write(email, 'Your e-mail address was changed', [
      `Hello ${name},`,
      'the e-mail address of this account is another one from now on; this one is no longer in use.',
      'If it was not you, please contact us.'
    ])
}
