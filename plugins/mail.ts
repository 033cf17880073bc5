/** Outgoing mail: the outbox, and this worker's part in sending what waits in it. */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import fp from 'fastify-plugin'
import { createTransport } from 'nodemailer'
import type { Config } from '../src/config/config.ts'
import type { MailDocument } from '../src/database/collections/mails.ts'
import { createDelivery, type Letter, SendError } from '../src/domain/mails/delivery.ts'
import { createMails, type Mails, tracedMails } from '../src/domain/mails/outbox.ts'
import { countMails, type MailFigures } from '../src/domain/mails/quarantine.ts'
import { createSealer } from '../src/domain/mails/sealer.ts'
import { createDueWorker, type DueWorker } from '../src/scheduler/due-worker.ts'

declare module 'fastify' {
  interface FastifyInstance {
    mails: Mails & {
      /** of the whole deployment, up to half a minute old; costs nothing */
      figures(): MailFigures
    }
  }
  interface FastifyRequest {
    /** what this request causes; told by its trace */
    mails: Mails
  }
}

type Send = (letter: Letter, signal: AbortSignal) => Promise<object>

const folder = resolve('.skillmatch', 'mail')
const filesMax = 1000
const pruneEvery = 100
/** At once by one worker, each over a connection of its own. */
const concurrencyMax = 3
const leaseMs = 60_000
/** However slowly a server responds: well within the lease. */
const sendMsMax = 30_000
/** Whoever stores a mail sends it at once: this finds those whose worker was killed in between, and retried ones. */
const pollMs = 8000
const closeMsMax = 5000
const figuresMs = 10_000
/** While no mail waits and this worker's do not fail. */
const quietFiguresMs = 30_000
const figuresRetryMs = 1000

/** Commands whose rejection by 5xx is about this mail, and not about our account or the server. */
const aboutThisMail = new Set(['RCPT', 'DATA'])

/** An error of the mail server or client may contain what was sent, including the password: only its codes are kept. */
function sendErrorOf(error: unknown): SendError {
  const { code, responseCode, command } = error as { code?: unknown; responseCode?: unknown; command?: unknown }
  const [verb = ''] = String(command ?? '').split(' ')
  const isPermanent = Number(responseCode) >= 500 && Number(responseCode) < 600 && aboutThisMail.has(verb)
  const reason = [code, responseCode, verb].filter((part) => /^\w+$/.test(String(part ?? ''))).join(' ')
  return new SendError(`the mail server did not accept the mail: ${reason || 'no reason'}`, isPermanent)
}

/** Sends through a bounded pool of connections. An aborted sending closes its own. */
function smtpSender({ smtpUrl, from }: Config['mail']): { send: Send; close(): void } {
  const domain = /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'localhost'
  const transport = createTransport({
    ...{ url: smtpUrl, pool: true, maxConnections: concurrencyMax, maxRequeues: 0, idleTimeout: 5000 },
    ...{ connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 }
  } as object)
  const send: Send = async ({ id, to, ...content }, signal) => {
    // An object: this address is used as it is, not parsed as a list.
    const message = { from, ...content, to: { name: '', address: to }, messageId: `<${id}@${domain}>` }
    const limit = AbortSignal.any([signal, AbortSignal.timeout(sendMsMax)])
    await transport.sendMail({ ...message, signal: limit } as object).catch((error: unknown) => {
      throw sendErrorOf(error)
    })
    return {}
  }
  return { send, close: () => transport.close() }
}

/** Keeps only the newest files: their names begin with their time. */
async function prune(): Promise<void> {
  const names = (await readdir(folder)).sort()
  for (const name of names.slice(0, -filesMax)) await rm(join(folder, name), { force: true })
}

/** Writes a readable file per mail, atomically, for its owner alone. */
function fileSender(): { send: Send; close(): void } {
  let written = 0
  const send: Send = async ({ id, to, subject, text, date, headers = {} }) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const path = join(folder, `${date.toISOString().replaceAll(':', '-')}-${id}.txt`)
    const head = Object.entries({ To: to, Subject: subject, ...headers }).map(([name, value]) => `${name}: ${value}\n`)
    await writeFile(`${path}.new`, `${head.join('')}\n${text}`, { mode: 0o600 })
    await rename(`${path}.new`, path)
    if (++written % pruneEvery === 0) await prune()
    return { file: path }
  }
  return { send, close: () => undefined }
}

/** What a line of the log tells of a mail. */
const toLog = ({ _id, subject, kinds, traceId }: MailDocument) => ({
  // The subject of a mail about notifications may name a job: a text of people.
  ...{ mail: _id, ...(kinds ? { kinds } : { subject }) },
  ...(traceId !== undefined && { traceId })
})

/**
 * Sends mails through SMTP_URL, or writes them to files. They are stored in the transaction that causes them and sent by
 * whichever worker claims them first; one that cannot be sent is tried again for as long as its link lives, two days at most,
 * and then kept in quarantine. Only the subject of a mail is ever logged (of one about notifications only their kinds), and the trace of the request that
 * caused it. Decorates `app.mails`, and `request.mails`, which keep the trace.
 */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    const { store, log, faults } = app
    const { refreshSecret, refreshSecretPrevious } = config.tokens
    const sealer = createSealer(refreshSecretPrevious ? [refreshSecret, refreshSecretPrevious] : [refreshSecret])
    const isSmtp = config.mail.smtpUrl !== ''
    const { send, close } = isSmtp ? smtpSender(config.mail) : fileSender()
    const sentLine = isSmtp ? 'mail sent' : 'mail written to a file: SMTP_URL is not set'
    let isQuiet = true
    const handle = createDelivery({
      store,
      sealer,
      send,
      onSent: (mail, details) => log.info({ ...toLog(mail), ...details }, sentLine),
      onDropped: (mail) =>
        log.info(toLog(mail), 'mail not sent: its link is no longer valid, or it is no longer wanted'),
      onFailed: (mail, error, isGivenUp) => {
        isQuiet = false
        const details = { ...toLog(mail), attempts: mail.attempts }
        if (isGivenUp) faults.report('mail', error, details)
        else log.warn({ ...details, reason: error.message }, 'mail not sent; trying again later')
      }
    })
    const worker: DueWorker = createDueWorker({
      name: 'mail',
      rows: store.mails,
      // One of another key is for hosts that have it; when its time is over, any host may drop it.
      filter: { $or: [{ sealedBy: { $in: sealer.keyIds } }, { $expr: { $lt: ['$sendBy', '$$NOW'] } }] },
      ...{ concurrencyMax, leaseMs, pollMs, handle, log, faults }
    })

    let figures: MailFigures = { waiting: 0, quarantined: 0 }
    let sampledMs = Number.NEGATIVE_INFINITY
    const sample = async (): Promise<void> => {
      figures = await countMails(store)
      isQuiet = figures.waiting + figures.quarantined === 0
    }
    app.metrics.read('mails_waiting', () => app.mails.figures().waiting)
    app.metrics.read('mails_quarantined', () => app.mails.figures().quarantined)
    app.decorate('mails', {
      ...createMails(sealer, config, () => worker.nudge()),
      figures: () => {
        if (performance.now() - sampledMs > (isQuiet ? quietFiguresMs : figuresMs)) {
          sampledMs = performance.now()
          void sample().catch(() => {
            // The database is unavailable: the last figures stay for a moment.
            isQuiet = false
            sampledMs = performance.now() - figuresMs + figuresRetryMs
          })
        }
        return figures
      }
    })
    app.decorateRequest('mails', {
      getter() {
        return tracedMails(app.mails, this.traceId)
      }
    })
    app.addHook('preClose', async () => {
      await worker.stop(closeMsMax)
      close()
    })
  },
  { name: 'mail', dependencies: ['mongo', 'faults', 'metrics', 'request-id'] }
)
