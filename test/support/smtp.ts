/** A mail server that keeps the mails it receives. */
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import type { Test } from 'tap'
import type { App } from '../../src/app.ts'
import { waitFor } from '../../tools/processes/processes.mjs'

export interface Received {
  from: string
  to: string[]
  subject: string
  messageId: string
  /** as a person reads it */
  text: string
  /** as a mail program shows it; '' without */
  html: string
  /** each in one line */
  headers: string[]
}

export interface Mailbox {
  url: string
  received: Received[]
  /** the next so many mails are refused: by default as by a busy server, with 550 for good */
  refuse: (count: number, responseCode?: number) => void
  /** what happens between the reception of a mail and its acknowledgement */
  onReceived: (mail: Received) => Promise<void> | void
  /** The mails to this address, once there are `count` of them; at most 20 s. */
  until: (address: string, count: number) => Promise<Received[]>
}

const waitMsMax = 20_000

/** Undoes quoted-printable (RFC 2045, section 6.7). */
const decodeQuoted = (body: string): string =>
  Buffer.from(
    body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1'
  ).toString()

/** Undoes encoded words (RFC 2047). */
const decodeWords = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(=\?utf-8\?q\?[^?]*\?=)+/gi, (words) =>
      decodeQuoted(words.replace(/=\?utf-8\?q\?|\?=/gi, '').replaceAll('_', ' '))
    )
    .replace(/(=\?utf-8\?b\?[^?]*\?=)+/gi, (words) =>
      Buffer.concat(
        [...words.matchAll(/\?b\?([^?]*)\?=/gi)].map(([, word = '']) => Buffer.from(word, 'base64'))
      ).toString()
    )

interface Part {
  headers: string[]
  body: string
}

function split(message: string): Part {
  const end = /\r?\n\r?\n/.exec(message)
  const head = end ? message.slice(0, end.index) : message
  const headers = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return { headers, body: end ? message.slice(end.index + end[0].length) : '' }
}

const headerOf = ({ headers }: Part, name: string): string =>
  headers.find((header) => header.toLowerCase().startsWith(`${name}: `))?.slice(name.length + 2) ?? ''

function contentOf(part: Part): string {
  const encoding = headerOf(part, 'content-transfer-encoding')
  if (encoding === 'base64') return Buffer.from(part.body, 'base64').toString()
  return encoding === 'quoted-printable' ? decodeQuoted(part.body) : part.body
}

function read(message: string): Omit<Received, 'from' | 'to'> {
  const whole = split(message)
  const [, boundary] = /^multipart\/alternative;.*boundary="([^"]+)"/.exec(headerOf(whole, 'content-type')) ?? []
  const parts =
    boundary === undefined
      ? [whole]
      : whole.body
          .split(`--${boundary}`)
          .slice(1, -1)
          .map((part) => split(part.trim()))
  const ofType = (type: string) => parts.find((part) => headerOf(part, 'content-type').startsWith(type))
  const [text, html] = [ofType('text/plain') ?? whole, ofType('text/html')]
  const [subject, messageId] = [decodeWords(headerOf(whole, 'subject')), headerOf(whole, 'message-id')]
  return { subject, messageId, text: contentOf(text), html: html ? contentOf(html) : '', headers: whole.headers }
}

/** A mail server that keeps what it gets. It asks for a name and a password, as real ones do. */
export async function startSmtp(t: Test): Promise<Mailbox> {
  const received: Received[] = []
  let refused = 0
  let refusal = 451
  const server = new SMTPServer({
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'service' && password === 'of-the-tests' ? done(null, { user: username }) : done(new Error('no')),
    onData: async (stream, { envelope }, done) => {
      const message = await text(stream)
      if (refused > 0) {
        refused--
        return done(Object.assign(new Error('not this one'), { responseCode: refusal }))
      }
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
      const mail = { from, to: envelope.rcptTo.map(({ address }) => address), ...read(message) }
      received.push(mail)
      await mailbox.onReceived(mail)
      done()
    }
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise<void>((resolve) => server.close(resolve)))
  const { port } = server.server.address() as { port: number }
  const mailbox: Mailbox = {
    url: `smtp://service:of-the-tests@127.0.0.1:${port}`,
    received,
    refuse: (count, responseCode = 451) => {
      refused = count
      refusal = responseCode
    },
    onReceived: () => undefined,
    until: (address, count) => {
      const find = () => {
        const found = received.filter(({ to }) => to.includes(address))
        return found.length >= count && found
      }
      return waitFor(`${count} mails to ${address}`, find, { limitMs: waitMsMax, everyMs: 10 })
    }
  }
  return mailbox
}

/** Lets the time pass until the next attempt of every mail: as when the lease of a killed worker, or a pause, is over. */
export async function untilNextAttempt({ store, mails }: App): Promise<void> {
  await store.mails.updateMany({ dueAt: { $type: 'date' } }, [{ $set: { dueAt: '$$NOW' } }])
  mails.nudge()
}
