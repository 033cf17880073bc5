// Goal: a mail that cannot be sent is counted and told in the log, without a word of the secrets in SMTP_URL, of the mail or
// of whom it was for; mails land in files where there is no server, one address each.
// Method: an app with a mail server that refuses everything and repeats all it was told, one without a server, both real.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config/config.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startApp, testEnvironment } from '../support/app.ts'

const mail = (to: string) => ({ to, subject: 'A subject', text: 'A secret text' })

t.test('nothing of a mail or of SMTP_URL is logged when the server refuses it', async (t) => {
  const password = 'p@ss/w:rd#?%'
  const server = new SMTPServer({
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    // As careless servers do.
    onAuth: ({ username, password }, _session, done) => {
      const encoded = Buffer.from(`\0${username}\0${password}`).toString('base64')
      done(new Error(`not ${username} with ${password}, that is ${encoded}, at ${server.server.address()}`))
    }
  })
  server.on('error', () => undefined)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  t.teardown(() => new Promise<void>((done) => server.close(done)))
  const { port } = server.server.address() as { port: number }
  const url = `smtp://operator:${encodeURIComponent(password)}@127.0.0.1:${port}`

  const lines: string[] = []
  const log = new Writable({
    write: (line: Buffer, _encoding, done) => {
      lines.push(line.toString())
      done()
    }
  })
  const app = await buildApp(
    loadConfig(testEnvironment({ SMTP_URL: url, LOG_LEVEL: 'info' })),
    pino({ level: 'info' }, log)
  )
  t.teardown(() => app.close())
  app.mail.later(async () => mail('ana@example.com'))
  await waitFor('it to be given up', async () => app.faults.counts.mail === 1, { limitMs: 30_000 })
  app.mail.later(() => Promise.reject(new Error('no mail could be made')))
  await waitFor('another one', async () => app.faults.counts.mail === 2, { limitMs: 30_000 })
  const text = lines.join('')
  t.match(text, /"responseCode":535/, 'why is told')
  t.match(text, /no mail could be made/)
  const secrets = [password, encodeURIComponent(password), 'operator', 'ana@example.com', 'A secret text']
  for (const secret of [...secrets, Buffer.from(`\0operator\0${password}`).toString('base64')]) {
    t.notOk(text.includes(secret), secret)
    t.notOk(text.includes(JSON.stringify(secret).slice(1, -1)), secret)
  }
})

t.test(
  'without a server each mail is a file of its own, for its owner alone; more than one address is none',
  async (t) => {
    const { app } = await startApp(t)
    const folder = resolve('.skillmatch', 'mail')
    const to = `files-${process.pid}@example.com`
    const bad = [`${to}\nBcc: ${to}`, `${to}, x-${to}`, `<${to}>`, `${to}\r\n\r\nA text`, `"${to}" x`]
    for (const address of bad) app.mail.later(async () => mail(address))
    await waitFor('the bad ones to be given up', async () => app.faults.counts.mail === bad.length, { limitMs: 30_000 })
    app.mail.later(async () => null)
    app.mail.later(async () => mail(to))
    const found: string[] = []
    await waitFor(
      'the file',
      async () => {
        found.length = 0
        for (const name of await readdir(folder).catch(() => [])) {
          const path = join(folder, name)
          if ((await readFile(path, 'utf8').catch(() => '')).includes(to)) found.push(path)
        }
        return found.some((path) => path.endsWith('.txt'))
      },
      { limitMs: 30_000 }
    )
    t.equal(found.length, 1)
    t.equal(await readFile(found[0] ?? '', 'utf8'), `To: ${to}\nSubject: A subject\n\nA secret text`)
    t.equal((await stat(found[0] ?? '')).mode & 0o777, 0o600)
    t.equal(app.faults.counts.mail, bad.length)
  }
)
