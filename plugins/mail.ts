import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import fp from 'fastify-plugin'
import { createTransport } from 'nodemailer'
import type { Config } from '../src/config/config.ts'
import type { Mail } from '../src/domain/accounts/mails.ts'

export interface Mailer {
  /** Makes a mail and sends it after the answer: what was asked for takes the same time whether there is one or not. */
  later(make: () => Promise<Mail | null>): void
}

declare module 'fastify' {
  interface FastifyInstance {
    mail: Mailer
  }
}

const folder = resolve('.skillmatch', 'mail')
const tries = 3
const pauseMs = 1000
const waitingMax = 1000
const filesMax = 1000
const tidyEvery = 100
const closeMsMax = 5000

/** What a mail server or its client said may repeat what was sent to it, the password too: only codes are kept of it. */
class UndeliveredError extends Error {
  readonly code: unknown
  readonly responseCode: unknown
  readonly command: string | undefined
  constructor(error: unknown) {
    super('the mail server did not take it')
    const { code, responseCode, command } = error as { code?: unknown; responseCode?: unknown; command?: unknown }
    this.code = code
    this.responseCode = responseCode
    this.command = String(command ?? '').split(' ')[0]
  }
}

/** Anything in an address that makes more than one of it, or another line of a header. */
const notOneAddress = /[\s\p{Cc}<>(),;:"\\]/u

/** A readable file per mail, complete as soon as it is there. */
async function writeToFile({ to, subject, text }: Mail): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.txt`
  const path = join(folder, name)
  await writeFile(`${path}.new`, `To: ${to}\nSubject: ${subject}\n\n${text}`, { mode: 0o600 })
  await rename(`${path}.new`, path)
  return path
}

/** Only the newest are kept: their names begin with their time. */
async function tidy(): Promise<void> {
  const names = (await readdir(folder)).sort()
  for (const name of names.slice(0, -filesMax)) await rm(join(folder, name), { force: true })
}

/**
 * Sends through SMTP_URL, else into files. A mail that cannot be sent after three tries is given up, counted
 * and logged; the person asks for another one. Nothing of a mail but its subject is ever logged.
 */
export default fp<{ config: Config }>(
  async (app, { config: { mail } }) => {
    const transport = mail.smtpUrl
      ? createTransport({ url: mail.smtpUrl, connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 })
      : null
    let written = 0
    const deliver = async (message: Mail): Promise<void> => {
      if (notOneAddress.test(message.to)) throw new Error('a mail is for one address')
      if (transport) {
        try {
          // An object: an address alone is taken as it is, not read as a list.
          await transport.sendMail({ from: mail.from, ...message, to: { name: '', address: message.to } })
        } catch (error) {
          throw new UndeliveredError(error)
        }
        return
      }
      const file = await writeToFile(message)
      app.log.info({ file, subject: message.subject }, 'mail written: SMTP_URL is empty')
      if (++written % tidyEvery === 0) await tidy()
    }
    const send = async (make: () => Promise<Mail | null>): Promise<void> => {
      // The answer leaves first: its time does not tell whether there is anything to do.
      await setImmediate()
      const message = await make()
      for (let left = tries; message; left--) {
        try {
          return await deliver(message)
        } catch (error) {
          if (left === 1) throw error
          await sleep(pauseMs)
        }
      }
    }

    const pending = new Set<Promise<void>>()
    app.decorate('mail', {
      later: (make) => {
        if (pending.size >= waitingMax) {
          app.faults.report('mail', new Error(`${waitingMax} mails are waiting`))
          return
        }
        const done = send(make)
          .catch((error: unknown) => app.faults.report('mail', error))
          .finally(() => pending.delete(done))
        pending.add(done)
      }
    })
    app.addHook('preClose', async () => {
      await Promise.race([Promise.all(pending), sleep(closeMsMax, undefined, { ref: false })])
      transport?.close()
    })
  },
  { name: 'mail', dependencies: ['faults'] }
)
