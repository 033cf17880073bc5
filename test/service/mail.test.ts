// Goal: a mail is sent if, and only if, what caused it was committed: whoever dies, whoever races, however the mail server
// behaves; one that cannot be sent is kept in quarantine; nothing secret of it is stored or logged.
// Method: apps over one database that send to a server of this test's own; workers in processes of their own that are killed;
// the time of leases and pauses passes by changing `dueAt`.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Writable } from 'node:stream'
import { ObjectId } from 'mongodb'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config/config.ts'
import { listMails, retryMails } from '../../src/domain/mails/quarantine.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { freshDatabaseUri, signUp, startApp, testEnvironment } from '../support/app.ts'
import { runProgram } from '../support/program.ts'
import { startSmtp, untilNextAttempt } from '../support/smtp.ts'

const smtp = await startSmtp(t)
const settings = { MONGODB_URI: freshDatabaseUri(), SMTP_URL: smtp.url, PUBLIC_URL: 'https://api.example.com' }
const service = await startApp(t, settings)
const other = await startApp(t, settings)
const foreign = await startApp(t, { ...settings, JWT_REFRESH_SECRET: 'another-refresh-secret-0123456789abcdef' })
const { app } = service
const { store, mails } = app

const addressOf = (name: string) => `${name}-${new ObjectId().toHexString()}@example.com`
const mail = (to: string) => ({ to, subject: 'A subject', text: 'A secret text' })
const queue = (to: string, userId = new ObjectId()) => store.transaction((tx) => mails.queue(tx, userId, mail(to)))
const sentTo = (address: string) => smtp.received.filter(({ to }) => to.includes(address))
const stored = (to: string) => store.mails.findOne({ to })
const attempted = (to: string, attempts: number) =>
  waitFor(`attempt ${attempts}`, async () => (await store.mails.countDocuments({ to, attempts, claim: null })) === 1)
const allSettled = () =>
  waitFor('no mail to wait', async () => (await store.mails.countDocuments({ dueAt: { $type: 'date' } })) === 0)

/** Signs somebody up in a process of its own, which is killed: see the program. */
function dyingWorker(email: string, when: 'committed' | 'accepted', onPid: (pid: number) => void = () => undefined) {
  const env = { ...process.env, ...testEnvironment(settings) }
  return runProgram('dying-worker.mts', [email, when], { env, onOutput: (text) => onPid(Number(text)) })
}

t.test('a worker killed between commit and sending: another one sends', async (t) => {
  const email = addressOf('committed')
  t.match(await dyingWorker(email, 'committed'), { code: 1, output: /^\d+\n$/ })
  const [sent] = await smtp.until(email, 1)
  t.match(sent?.text, /https:\/\/api\.example\.com\/api\/auth\/verify-email\//)
  await allSettled()
  t.equal(sentTo(email).length, 1)
})

t.test(
  'a worker killed when the server has the mail: twice at most, under one Message-ID, with one link',
  async (t) => {
    const email = addressOf('accepted')
    let pid = 0
    const dying = dyingWorker(email, 'accepted', (own) => {
      pid = own
    })
    smtp.onReceived = async () => {
      if (pid === 0) return
      process.kill(pid, 'SIGKILL')
      pid = 0
      await dying
    }
    await dying
    t.equal(sentTo(email).length, 1)
    const { text, messageId } = sentTo(email)[0] ?? {}
    await untilNextAttempt(app)
    await allSettled()
    t.ok(sentTo(email).length <= 2)
    for (const each of sentTo(email)) t.match(each, { text, messageId })
    t.match(messageId, /^<[0-9a-f]{24}@localhost>$/)
  }
)

t.test('a transaction that aborts causes no mail', async (t) => {
  const email = addressOf('aborted')
  const work = store.transaction(async (tx) => {
    await mails.queue(tx, new ObjectId(), mail(email))
    throw new Error('no')
  })
  await t.rejects(work, { message: 'no' })
  mails.nudge()
  t.equal(await stored(email), null)
})

t.test('hosts that race for mails send each once; one of another key is left to the hosts that have it', async (t) => {
  const addresses = Array.from({ length: 12 }, (_, index) => addressOf(`race-${index}`))
  const queued = addresses.map(async (to) => {
    await queue(to)
    for (const { app } of [service, other, foreign]) app.mails.nudge()
  })
  await Promise.all(queued)
  await allSettled()
  t.same(
    addresses.map((to) => sentTo(to).length),
    addresses.map(() => 1)
  )

  const to = addressOf('rotated')
  await store.transaction((tx) => foreign.app.mails.queue(tx, new ObjectId(), mail(to)))
  mails.nudge()
  foreign.app.mails.nudge()
  await smtp.until(to, 1)
  for (const { app } of [service, other, foreign]) t.equal(app.faults.counts.task + app.faults.counts.mail, 0)
})

t.test('a server that fails three times gets the mail once; nothing in the database tells the link', async (t) => {
  smtp.refuse(3)
  const { email } = await signUp(service, 'EMPLOYER')
  for (const attempts of [1, 2, 3]) {
    await attempted(email, attempts)
    const pauseMs = Number((await stored(email))?.dueAt) - Date.now()
    t.ok(pauseMs > 3000 * 4 ** (attempts - 1) && pauseMs <= 10_000 * 4 ** (attempts - 1), `${pauseMs} ms`)
    if (attempts === 1) {
      const waiting = JSON.stringify(await stored(email))
      t.match(waiting, /did not accept the mail: EMESSAGE 451 DATA/)
      t.notMatch(waiting, /api\.example\.com|verify-email/)
    }
    await untilNextAttempt(app)
  }
  const token = /verify-email\/([\w-]{43})/.exec((await smtp.until(email, 1))[0]?.text ?? '')?.[1] ?? 'none'
  await allSettled()
  t.equal(sentTo(email).length, 1)
  for (const name of ['mails', 'links', 'tasks', 'outbox', 'log', 'audit']) {
    t.notOk(JSON.stringify(await store.db.collection(name).find().toArray()).includes(token), name)
  }
})

t.test(
  'a mail that is rejected for good, or whose address is none, is in quarantine until it is retried',
  async (t) => {
    smtp.refuse(1, 550)
    const [to, bad] = [addressOf('rejected'), `${addressOf('two')}, ${addressOf('three')}`]
    await queue(to)
    mails.nudge()
    await waitFor('quarantine', async () => Boolean((await stored(to))?.quarantinedAt))
    await queue(bad)
    mails.nudge()
    await waitFor('quarantine', async () => Boolean((await stored(bad))?.quarantinedAt))
    t.equal(
      [service, other].reduce((sum, { app }) => sum + app.faults.counts.mail, 0),
      2
    )
    const listed = await listMails(store, { limit: 10 })
    t.same(
      listed.map((one) => one.to),
      [bad, to]
    )
    t.match(listed[1], { attempts: 1, error: 'the mail server did not accept the mail: EMESSAGE 550 DATA' })
    t.notOk('sealed' in (listed[1] ?? {}))
    mails.figures()
    await waitFor('figures', () => mails.figures().quarantined === 2, { limitMs: 15_000 })

    t.equal(await retryMails(store, listed[1]?._id), 1)
    t.equal(await store.audit.countDocuments({ action: 'mail.retried', entityId: listed[1]?._id ?? '' }), 1)
    mails.nudge()
    await smtp.until(to, 1)
    await allSettled()
    t.equal((await listMails(store, { limit: 10 })).length, 1)
  }
)

t.test('a mail whose link is dead is not sent: expired, used or void', async (t) => {
  smtp.refuse(2)
  const [expired, used] = [await signUp(service, 'EMPLOYER'), await signUp(service, 'EMPLOYER')]
  for (const { email } of [expired, used]) await attempted(email, 1)
  await store.mails.updateOne(
    { to: expired.email },
    { $set: { sendBy: new Date(Date.now() - 1), sealedBy: 'a key that is gone' } }
  )
  await store.oneTimeTokens.deleteMany({ email: used.email })
  await untilNextAttempt(app)
  await allSettled()
  for (const { email } of [expired, used]) {
    t.equal(sentTo(email).length, 0)
    t.equal(await stored(email), null)
  }
})

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
  const environment = testEnvironment({ SMTP_URL: url, LOG_LEVEL: 'info' })
  const refused = await buildApp(loadConfig(environment), pino({ level: 'info' }, log))
  t.teardown(() => refused.close())
  await refused.store.transaction((tx) => refused.mails.queue(tx, new ObjectId(), mail('ana@example.com')))
  refused.mails.nudge()
  await waitFor(
    'it to be tried',
    async () => (await refused.store.mails.countDocuments({ attempts: 1, claim: null })) === 1
  )
  const text = lines.join('') + JSON.stringify(await refused.store.mails.find({}, { projection: { to: 0 } }).toArray())
  t.match(text, /EAUTH 535/, 'why is told')
  const secrets = [password, encodeURIComponent(password), 'operator', 'ana@example.com', 'A secret text']
  for (const secret of [...secrets, Buffer.from(`\0operator\0${password}`).toString('base64')]) {
    t.notOk(text.includes(secret), secret)
    t.notOk(text.includes(JSON.stringify(secret).slice(1, -1)), secret)
  }
  await refused.store.db.dropDatabase()
})

t.test('what happens to a mail is logged with the trace of the request that caused it', async (t) => {
  const lines: Record<string, unknown>[] = []
  const log = { write: (line: string) => void lines.push(JSON.parse(line)) }
  const environment = testEnvironment({ ...settings, MONGODB_URI: freshDatabaseUri(), LOG_LEVEL: 'info' })
  const traced = await buildApp(loadConfig(environment), pino({ level: 'info' }, log))
  t.teardown(async () => {
    await traced.store.db.dropDatabase()
    await traced.close()
  })
  const found = async (filter: object) => (await traced.store.mails.findOne(filter)) ?? undefined
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
  const traceparent = `00-${traceId}-00f067aa0ba902b7-01`
  const linesOf = (mail: unknown) =>
    lines.filter((line) => line.mail === String(mail)).map(({ msg, traceId }) => [msg, traceId])

  const email = addressOf('traced')
  smtp.refuse(1)
  const person = { name: 'Test Person', email, password: 'correct-Horse-7', role: 'EMPLOYER' }
  const signup = { method: 'POST', url: '/api/auth/signup', payload: person, headers: { traceparent } } as const
  t.equal((await traced.inject(signup)).statusCode, 201)
  const once = await waitFor('an attempt', () => found({ attempts: 1, claim: null }))
  t.equal(once.traceId, traceId)
  await untilNextAttempt(traced)
  await smtp.until(email, 1)
  await waitFor('it to be logged', () => linesOf(once._id).length === 2)
  t.same(linesOf(once._id), [
    ['mail not sent; trying again later', traceId],
    ['mail sent', traceId]
  ])

  smtp.refuse(1, 550)
  const forgot = { method: 'POST', url: '/api/auth/forgot-password', payload: { email } } as const
  await traced.inject({ ...forgot, headers: { traceparent } })
  const parked = await waitFor('quarantine', () => found({ quarantinedAt: { $type: 'date' } }))
  t.same([parked.traceId, linesOf(parked._id).at(-1)?.[1]], [traceId, traceId])

  lines.length = 0
  await traced.store.transaction((tx) => traced.mails.queue(tx, new ObjectId(), mail(addressOf('untraced'))))
  traced.mails.nudge()
  const line = await waitFor('it to be sent', () => lines.find(({ msg }) => msg === 'mail sent'))
  t.notOk('traceId' in line)
})

t.test('without a server each mail is a file, for its owner alone', async (t) => {
  const { app } = await startApp(t)
  const folder = resolve('.skillmatch', 'mail')
  const to = addressOf('file')
  await app.store.transaction((tx) => app.mails.queue(tx, new ObjectId(), mail(to)))
  const { _id } = (await app.store.mails.findOne({ to })) ?? {}
  app.mails.nudge()
  let file = ''
  await waitFor('the file', async () => {
    file = (await readdir(folder).catch(() => [])).find((name) => name.endsWith(`${_id}.txt`)) ?? ''
    return file !== ''
  })
  t.equal(await readFile(join(folder, file), 'utf8'), `To: ${to}\nSubject: A subject\n\nA secret text`)
  t.equal((await stat(join(folder, file))).mode & 0o777, 0o600)
})
