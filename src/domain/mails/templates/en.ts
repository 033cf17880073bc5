/** Mails in English. */
import type { Texts } from './texts-type.ts'

const forJob = (title?: string): string => (title === undefined ? '' : ` for ${title}`)

export const en: Texts = {
  hello: 'Hello,',
  accounts: {
    verify: {
      subject: 'Confirm your e-mail address',
      before: ['Please confirm your e-mail address within 24 hours:'],
      after: 'If you did not request this, you can ignore this mail.'
    },
    reset: {
      subject: 'Choose a new password',
      before: ['We received a request to reset your password. Choose a new password within 10 minutes:'],
      after: 'If you did not request this, you can ignore this mail; your password stays unchanged.'
    },
    passwordChanged: {
      subject: 'Your password was changed',
      before: [
        'Your password was changed and your other devices were signed out.',
        'If this was not you, reset your password immediately ("forgot password").'
      ]
    },
    addressChanging: {
      subject: 'Your e-mail address is about to change',
      before: [
        'We received a request to change the e-mail address of your account. The change takes effect once the new address is confirmed.',
        'If this was not you, keep this address and sign out all devices within 7 days:'
      ]
    },
    addressChanged: {
      subject: 'Your e-mail address was changed',
      before: [
        'The e-mail address of your account was changed; this address is no longer in use.',
        'If this was not you, restore your account within 7 days:'
      ]
    },
    addressRestored: {
      subject: 'Choose a new password',
      before: [
        'The e-mail address of your account was restored to this one. All devices were signed out, and the former password is no longer valid.',
        'Choose a new password within 10 minutes:'
      ],
      after: 'After that, request another link ("forgot password").'
    }
  },
  events: {
    application_submitted: {
      line: ({ jobTitle }) => `You received a new application${forJob(jobTitle)}`,
      many: 'New applications'
    },
    application_reviewed: {
      line: ({ jobTitle }) => `Your application${forJob(jobTitle)} is being reviewed`,
      many: 'Applications being reviewed'
    },
    application_interviewing: {
      line: ({ jobTitle }) => `You are invited to an interview${forJob(jobTitle)}`,
      many: 'Invitations to interviews'
    },
    application_accepted: {
      line: ({ jobTitle }) => `Your application${forJob(jobTitle)} has been accepted`,
      many: 'Accepted applications'
    },
    application_rejected: {
      line: ({ jobTitle }) => `Your application${forJob(jobTitle)} has been rejected`,
      many: 'Rejected applications'
    },
    new_message: {
      line: ({ senderName, jobTitle }) =>
        `You have a new message${senderName === undefined ? '' : ` from ${senderName}`}${jobTitle === undefined ? '' : ` about ${jobTitle}`}`,
      many: 'New messages'
    },
    job_recommendation: {
      line: ({ jobTitle, companyName }) =>
        `A job that matches your profile${jobTitle === undefined ? '' : `: ${jobTitle}`}${companyName === undefined ? '' : ` at ${companyName}`}`,
      many: 'Recommended jobs'
    }
  },
  digest: {
    subject: (count) => (count === '1' ? '1 new notification' : `${count} new notifications`),
    intro: 'What is new and not read yet:',
    more: (count) => `and ${count} more`
  },
  searches: {
    subject: (count) =>
      count === 1 ? '1 new job for your saved searches' : `${count} new jobs for your saved searches`,
    intro: 'New matches of your saved searches:',
    section: (name, count) => `${name}: ${count} new`,
    more: (count) => `and ${count} more`,
    stopOne: 'No more mails about this search'
  },
  open: 'Open',
  stopKind: 'No more mails of this kind',
  stopAll: 'No more of these mails'
}
