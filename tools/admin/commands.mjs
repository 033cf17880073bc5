/** The commands of `npm run admin`: a line each, with what it takes, says and does. */
import { createAdministrator, endSessions, listUsers, resetPassword, restore, suspend } from './accounts.mjs'
import { grants, listMigrations } from './data.mjs'
import { status } from './status.mjs'
import { listMails, renewLog, retryMails } from './system.mjs'

/**
 * @typedef {object} Context
 * @property {import('../../src/database/store.ts').Store} store
 * @property {string} argument '' when none was given
 * @property {Record<string, string | boolean | undefined>} options
 * @property {(path: string) => Promise<any>} load a compiled module below src
 *
 * @typedef {object} Result
 * @property {unknown} data what --json prints
 * @property {string} text for people
 * @property {string} [problem] what is not done; then the exit code is 1
 *
 * @typedef {object} Described
 * @property {string} name one word or two
 * @property {string} [argument] in brackets when it can be left out
 * @property {Record<string, { type: 'string' | 'boolean', help: string }>} [options]
 * @property {string} summary
 *
 * @typedef {{ run: (context: Context) => Promise<Result>, print?: undefined }} Run
 * @typedef {{ print: (argument: string) => Result, run?: undefined }} Print needs no database
 * @typedef {Described & (Run | Print)} Command
 */

const limit = /** @type {const} */ ({ type: 'string', help: 'at most so many, 1 to 1000; default 50' })

/** @type {Command[]} */
export const commands = [
  {
    name: 'create',
    argument: 'EMAIL',
    summary: "make an administrator's account; its password is shown once",
    run: createAdministrator
  },
  {
    name: 'list',
    summary: 'accounts, newest first',
    options: {
      role: { type: 'string', help: 'JOB_SEEKER, EMPLOYER or ADMIN' },
      query: { type: 'string', help: 'part of the name or address' },
      limit
    },
    run: listUsers
  },
  {
    name: 'reset-password',
    argument: 'EMAIL',
    summary: 'void password, sessions and links; shows a link to choose a new password, once',
    run: resetPassword
  },
  {
    name: 'suspend',
    argument: 'EMAIL',
    summary: 'end all sessions and prevent new ones',
    options: { reason: { type: 'string', help: 'for the audit log' } },
    run: suspend
  },
  { name: 'restore', argument: 'EMAIL', summary: 'lift a suspension', run: restore },
  { name: 'end-sessions', argument: 'EMAIL', summary: 'end all sessions, on every host', run: endSessions },
  { name: 'status', summary: 'log, sequencer, trust in Redis, mails, tasks', run: status },
  {
    name: 'log renew',
    summary: 'begin a new log of events: every client fetches anew; hosts may run meanwhile',
    run: renewLog
  },
  {
    name: 'mails list',
    summary: 'mails that were given up, latest first; never their texts',
    options: { waiting: { type: 'boolean', help: 'those that wait, instead' }, limit },
    run: listMails
  },
  { name: 'migrations', summary: 'which migrations have run, which run, and how far', run: listMigrations },
  {
    name: 'grants',
    argument: '[DATABASE]',
    summary: "print the least that the service's users of MongoDB and Redis need",
    print: grants
  },
  { name: 'mails retry', argument: '[ID]', summary: 'send what was given up again: one mail, or all', run: retryMails }
]

/** @param {Command} command */
const usageOf = ({ name, argument, options = {} }) =>
  [name, argument, ...Object.entries(options).map(([key, { type }]) => `[--${key}${type === 'string' ? ' X' : ''}]`)]
    .filter(Boolean)
    .join(' ')

/** @param {Command[]} shown */
export function help(shown = commands) {
  const width = Math.max(...shown.map((command) => usageOf(command).length))
  const lines = shown.map((command) => `  ${usageOf(command).padEnd(width)}  ${command.summary}`)
  const options =
    shown.length === 1 ? Object.entries(shown[0]?.options ?? {}).map(([key, { help }]) => `  --${key}: ${help}`) : []
  return [
    'npm run admin -- COMMAND [--json]',
    '',
    ...lines,
    ...options,
    '',
    'Exit codes: 0 done, 1 failed, 2 wrong command line.'
  ].join('\n')
}
