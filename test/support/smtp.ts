/** A mail server that keeps the mails it receives. */
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import type { Test } from 'tap'

export interface Received {
  from: string
  to: string[]
  subject: string
  /** as a person reads it */
  text: string
}

export interface Mailbox {
  url: string
  received: Received[]
  /** the next so many mails are refused as by a busy server */
  refuse: (count: number) => void
  /** The mails to this address, once there are `count` of them; at most 15 s. */
  until: (address: string, count: number) => Promise<Received[]>
}

const waitMsMax = 15_000

/** Undoes quoted-printable (RFC 2045, section 6.7). */
const decodeQuoted = (body: string): string =>
  Buffer.from(
    body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1'
  ).toString()

function read(message: string): Pick<Received, 'subject' | 'text'> {
  const [head = '', ...rest] = message.split(/\r?\n\r?\n/)
  const body = rest.join('\n\n')
  const isQuoted = /^content-transfer-encoding: quoted-printable/im.test(head)
  return { subject: /^subject: (.*)$/im.exec(head)?.[1] ?? '', text: isQuoted ? decodeQuoted(body) : body }
}

/** A mail server that keeps what it gets. It asks for a name and a password, as real ones do. */
export async function startSmtp(t: Test): Promise<Mailbox> {
  const received: Received[] = []
  let refused = 0
  const server = new SMTPServer({
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'service' && password === 'of-the-tests' ? done(null, { user: username }) : done(new Error('no')),
    onData: async (stream, { envelope }, done) => {
      const message = await text(stream)
      if (refused > 0) {
        refused--
        return done(Object.assign(new Error('try again later'), { responseCode: 451 }))
      }
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
      received.push({ from, to: envelope.rcptTo.map(({ address }) => address), ...read(message) })
      done()
    }
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => new Promise<void>((resolve) => server.close(resolve)))
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://service:of-the-tests@127.0.0.1:${port}`,
    received,
    refuse: (count) => {
      refused = count
    },
    until: async (address, count) => {
      const deadline = Date.now() + waitMsMax
      for (;;) {
        const found = received.filter(({ to }) => to.includes(address))
        if (found.length >= count) return found
        if (Date.now() > deadline) throw new Error(`${found.length} of ${count} mails to ${address}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    }
  }
}
