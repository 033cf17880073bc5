/** Outgoing mail. */
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import fp from 'fastify-plugin'
import { createTransport } from 'nodemailer'
import type { Config } from '../src/config/config.ts'
import type { Mail } from '../src/domain/accounts/mails.ts'

export interface Mailer {
  /** Creates and sends a mail after the response, so that the response time does not reveal whether there is one. */
  later(create: () => Promise<Mail | null>): void
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
const pruneEvery = 100
const closeMsMax = 5000

/** An error of the mail server or client may contain what was sent, including the password: only its codes are kept. */
class UndeliveredError extends Error {
  readonly code: unknown
  readonly responseCode: unknown
  readonly command: string | undefined
  constructor(error: unknown) {
    super('the mail server rejected the mail')
    const { code, responseCode, command } = error as { code?: unknown; responseCode?: unknown; command?: unknown }
    this.code = code
    this.responseCode = responseCode
    this.command = String(command ?? '').split(' ')[0]
  }
}

/** Characters that would turn one address into several, or start another header line. */
const notOneAddress = /[\s\p{Cc}<>(),;:"\\]/u

/** Writes a readable file per mail, atomically. */
async function writeToFile({ to, subject, text }: Mail): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.txt`
  const path = join(folder, name)
  await writeFile(`${path}.new`, `To: ${to}\nSubject: ${subject}\n\n${text}`, { mode: 0o600 })
  await rename(`${path}.new`, path)
  return path
}

/** Keeps only the newest files: their names begin with their time. */
async function prune(): Promise<void> {
  const names = (await readdir(folder)).sort()
  for (const name of names.slice(0, -filesMax)) await rm(join(folder, name), { force: true })
}

/**
 * Sends mails through SMTP_URL, or writes them to files. A mail that fails three times is dropped, counted and logged;
 * the user can request another one. Only the subject of a mail is ever logged.
 */
export default fp<{ config: Config }>(
  async (app, { config: { mail } }) => {
    const transport = mail.smtpUrl
      ? createTransport({ url: mail.smtpUrl, connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 })
      : null
    let written = 0
    const deliver = async (message: Mail): Promise<void> => {
      if (notOneAddress.test(message.to)) throw new Error('a mail must have exactly one recipient')
      if (transport) {
        try {
          // An object: this address is used as it is, not parsed as a list.
          await transport.sendMail({ from: mail.from, ...message, to: { name: '', address: message.to } })
        } catch (error) {
          throw new UndeliveredError(error)
        }
        return
      }
      const file = await writeToFile(message)
      app.log.info({ file, subject: message.subject }, 'mail written to a file: SMTP_URL is not set')
      if (++written % pruneEvery === 0) await prune()
    }
    const send = async (create: () => Promise<Mail | null>): Promise<void> => {
      // The response is sent first: its time does not reveal whether there is a mail.
      await setImmediate()
      const message = await create()
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
    app.metrics.read('mails_waiting', () => pending.size)
    app.decorate('mail', {
      later: (create) => {
        if (pending.size >= waitingMax) {
          app.faults.report('mail', new Error(`${waitingMax} mails are pending`))
          return
        }
        const done = send(create)
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
  { name: 'mail', dependencies: ['faults', 'metrics'] }
)
