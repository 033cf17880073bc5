/**
 * The texts of mails of companies. They contain nothing that a client wrote, as they go to addresses that a client names: not even
 * the company's name, but the domain of which it has proven to read a mailbox.
 */
import type { LinkOrigins, Mail } from '../mails/outbox.ts'

const compose = (to: string, subject: string, lines: string[]): Mail => ({
  ...{ to, subject },
  text: `${['Hello,', ...lines].join('\n\n')}\n\nSkillMatch\n`
})

const invitationLink = ({ frontendUrl, publicUrl }: LinkOrigins, token: string): string =>
  frontendUrl === ''
    ? `${publicUrl}/api/companies/invitations/${token}/page`
    : `${frontendUrl}/company-invitation/${token}`

export const companyMails = {
  invitation: (to: string, token: string, domain: string | undefined, origins: LinkOrigins) =>
    compose(to, 'You are invited to join a company', [
      `A company ${domain === undefined ? 'on SkillMatch' : `with the verified domain ${domain}`} invites you to become one of its members. Who invites you, and as what, is shown here for 7 days:`,
      invitationLink(origins, token),
      'If you do not expect this, you can ignore this mail.'
    ]),
  domain: (to: string, code: string) =>
    compose(to, 'Verify a domain for a company', [
      'An owner of a company asks to verify the domain of this address. If you are that owner, enter this code within an hour:',
      code,
      'Give it to nobody: with it the company is shown as that of your domain. If you did not request this, you can ignore this mail.'
    ])
}
