/** The commands of `npm run admin` that are about the log and the mails. */
import { UserError } from '../terminal/log.mjs'
import { columns } from '../terminal/table.mjs'

/** @typedef {import('./commands.mjs').Context} Context */
/** @typedef {import('./commands.mjs').Result} Result */

const limitMax = 1000

/** @param {Context['options']} options */
export function readLimit({ limit = '50' }) {
  const count = Number(limit)
  if (!Number.isInteger(count) || count < 1 || count > limitMax) throw new UserError(`--limit must be 1 to ${limitMax}`)
  return count
}

/** @param {Context} context @returns {Promise<Result>} */
export async function renewLog({ store, load }) {
  const { renewLog } = await load('event-log/log-renewal')
  const renewed = await renewLog(store)
  if (!renewed) throw new UserError('There is no log yet: it begins with the first host.')
  const { audit } = await load('database/audit')
  const { logId: entityId, position } = renewed
  const entry = { actor: null, action: 'log.renewed', entityType: 'Log', entityId, details: { position } }
  await store.transaction((tx) => audit(tx, entry))
  const text = `A new log, ${renewed.logId}, begins after position ${renewed.position}. Connected clients are told to resync.`
  return { data: renewed, text }
}

/** @param {Context} context @returns {Promise<Result>} */
export async function listMails({ store, options, load }) {
  const { listMails } = await load('domain/mails/quarantine')
  const limit = readLimit(options)
  /** @type {import('../../src/domain/mails/quarantine.ts').MailRecord[]} */
  const mails = await listMails(store, { limit, isWaiting: options.waiting === true })
  const rows = mails.map(({ _id, to, subject, attempts, error }) => [_id, to, subject, String(attempts), error ?? ''])
  return { data: { mails }, text: columns([['id', 'to', 'subject', 'attempts', 'why'], ...rows]) }
}

/** @param {Context} context @returns {Promise<Result>} */
export async function retryMails({ store, argument, load }) {
  if (argument !== '' && !/^[0-9a-f]{24}$/i.test(argument)) throw new UserError(`Not the id of a mail: ${argument}`)
  const { retryMails } = await load('domain/mails/quarantine')
  const count = await retryMails(store, argument || undefined)
  if (argument !== '' && count === 0) throw new UserError('There is no such mail in quarantine.')
  return { data: { count }, text: `${count} of the mails that were given up are tried again.` }
}
