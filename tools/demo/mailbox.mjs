/** The demo's mailbox: the files that hosts without SMTP_URL write their mails to. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stateFolder } from '../processes/paths.mjs'

/**
 * @typedef {object} MailHead
 * @property {string} id
 * @property {string} at
 * @property {string} to
 * @property {string} subject
 */

const folder = join(stateFolder, 'mail')
const mailsMax = 100
/** Its time, as plugins/mail.ts makes it part of a file's name, and the mail's id. */
const namePattern = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)-[0-9a-f]{24}\.txt$/

/** The names of the newest, newest first. */
async function listNames() {
  const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]))
  return names
    .filter((name) => namePattern.test(name))
    .sort()
    .reverse()
    .slice(0, mailsMax)
}

/**
 * @param {string} name
 * @param {string} content
 * @returns {MailHead & { text: string }}
 */
function parse(name, content) {
  const end = content.indexOf('\n\n')
  const head = new Map(
    content
      .slice(0, end)
      .split('\n')
      .map((line) => /** @type {[string, string]} */ (line.split(/: (.*)/s, 2)))
  )
  const at = name.replace(namePattern, '$1$2:$3:$4')
  return {
    id: name.replace('.txt', ''),
    at,
    to: head.get('To') ?? '',
    subject: head.get('Subject') ?? '',
    text: content.slice(end + 2)
  }
}

/** @returns {Promise<MailHead[]>} the newest hundred, newest first */
export async function listMails() {
  const mails = await Promise.all((await listNames()).map((name) => readMail(name)))
  // Between the list and the reading a host may have removed one.
  return mails.flatMap((mail) => (mail ? [{ id: mail.id, at: mail.at, to: mail.to, subject: mail.subject }] : []))
}

/** @param {string} name */
async function readMail(name) {
  const content = await readFile(join(folder, name), 'utf8').catch(() => undefined)
  return content === undefined ? undefined : parse(name, content)
}

/**
 * @param {string} id as the list has it; anything else names no file
 * @returns {Promise<(MailHead & { text: string }) | undefined>}
 */
export async function findMail(id) {
  const name = (await listNames()).find((name) => name === `${id}.txt`)
  return name === undefined ? undefined : readMail(name)
}
