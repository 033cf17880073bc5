// Goal: `npm run admin` does what an operator needs, each command as its help says it, with its trace in the audit log, nothing
// secret in its output, and an exit code that tells whether it is done.
// Method: the script itself, in processes of their own, over the database of a running app; what it did shows through the API.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import { signUp, startApp } from '../support/app.ts'

const password = 'correct-Horse-7'
const service = await startApp(t, { SMTP_URL: 'smtp://127.0.0.1:1' })
const { app, ask, config } = service
const { store } = app
const env = { ...process.env, MONGODB_URI: config.mongodb.uri, PUBLIC_URL: 'https://api.example.com', FRONTEND_URL: '' }

/** Runs a command, with --json; its output is one line of JSON. */
async function admin(...args: string[]) {
  let out = ''
  const { code, output } = await run(process.execPath, ['scripts/admin.mjs', ...args, '--json'], { env })
  out = output.split('\n').find((line) => line.startsWith('{')) ?? 'null'
  return { code, output, data: JSON.parse(out) }
}

const logIn = (email: string, password: string) =>
  ask({ method: 'POST', url: '/api/auth/login', payload: { email, password } })
const statusOf = async (token: string) => (await ask({ url: '/api/users/me', token })).statusCode
const audited = (action: string, entityId: string) => store.audit.countDocuments({ action, entityId, actorId: null })

t.test('accounts: made, listed, suspended, restored, signed out, given a new password', async (t) => {
  const [first, second] = [await signUp(service, 'JOB_SEEKER'), await signUp(service, 'EMPLOYER')]
  const [made, listed, suspended, ended] = await Promise.all([
    admin('create', 'root@example.com'),
    admin('list', '--role', 'EMPLOYER', '--query', second.email.slice(0, 8), '--limit', '5'),
    admin('suspend', first.email.toUpperCase(), '--reason', 'spam'),
    admin('end-sessions', second.email)
  ])
  t.match(made, { code: 0, data: { _id: /^[0-9a-f]{24}$/, email: 'root@example.com', password: /^\S{20}$/ } })
  t.equal((await logIn('root@example.com', made.data.password)).statusCode, 200)

  t.equal(listed.code, 0)
  const [{ createdAt, ...shown }] = listed.data.users
  t.same(shown, {
    _id: second.id,
    email: second.email,
    name: 'Test Person',
    role: 'EMPLOYER',
    emailVerified: false,
    suspendedAt: null
  })

  t.match(suspended, { code: 0, data: { _id: first.id, email: first.email, isEverywhere: true } })
  t.equal(await statusOf(first.token), 401)
  t.equal((await logIn(first.email, password)).json().code, 'ACCOUNT_SUSPENDED')
  t.match(await store.audit.findOne({ action: 'user.suspended', entityId: first.id }), {
    actorId: null,
    details: { reason: 'spam' }
  })

  t.match(ended, { code: 0, data: { _id: second.id, isEverywhere: true } })
  t.equal(await statusOf(second.token), 401)
  t.equal(await audited('user.sessions-ended', second.id), 1)

  const { token } = (await logIn(second.email, password)).json().data
  const [restored, reset] = await Promise.all([admin('restore', first.email), admin('reset-password', second.email)])
  t.match(restored, { code: 0, data: { _id: first.id, suspendedAt: null } })
  t.equal((await logIn(first.email, password)).statusCode, 200)
  t.equal(await audited('user.restored', first.id), 1)

  t.match(reset, { code: 0, data: { _id: second.id, isEverywhere: true } })
  t.equal(await audited('user.password-reset', second.id), 1)
  t.equal(await statusOf(token), 401)
  t.equal((await logIn(second.email, password)).statusCode, 401, 'the former password is void')
  const link = new URL(reset.data.url)
  t.equal(link.origin, 'https://api.example.com')
  const url = link.pathname
  t.equal((await ask({ method: 'POST', url, payload: { password: 'another-Horse-7' } })).statusCode, 200)
  t.equal((await logIn(second.email, 'another-Horse-7')).statusCode, 200)
})

t.test('the system: status, a new log, mails in quarantine', async (t) => {
  await waitFor('a log', async () => (await store.logHead.findOne({ _id: 'head' })) !== null)
  const userId = new ObjectId()
  const queue = (to: string) =>
    store.transaction((tx) => app.mails.queue(tx, userId, { to, subject: 'A subject', text: 'A secret' }))
  for (const to of ['a@example.com, b', 'c@example.com, d']) await queue(to)
  app.mails.nudge()
  await waitFor(
    'quarantine',
    async () => (await store.mails.countDocuments({ userId, quarantinedAt: { $ne: null } })) === 2
  )
  await waitFor('tasks', async () => (await store.tasks.countDocuments({ ranAt: { $exists: true } })) === 4)
  const id = String((await store.mails.findOne({ to: 'a@example.com, b' }))?._id)
  await store.db.collection<{ _id: string }>('migrations').insertOne({ _id: '001-example' })

  const [status, listed, wrong] = await Promise.all([
    admin('status'),
    admin('mails', 'list'),
    admin('mails', 'retry', 'f'.repeat(24))
  ])
  t.equal(status.code, 0)
  t.match(status.data, {
    log: {
      logId: /./,
      position: Number,
      floor: 0,
      term: Number,
      retention: '72h',
      outboxPending: Number,
      outboxQuarantined: 0
    },
    sequencer: { holder: /^test\/1 pid \d+/, isLeading: true, leaseLeftSeconds: Number },
    trust: { isRedisTrusted: Boolean, appliedPosition: Number },
    mails: { waiting: Number, quarantined: 2 },
    tasks: ['close-expired-jobs', 'rank-jobs', 'reindex-saved-searches', 'sweep-pending-files'].map((name) => ({
      name,
      failures: 0,
      error: null
    })),
    migrations: [{ name: '001-example' }]
  })
  t.equal(listed.data.mails.length, 2)
  t.match(listed.data.mails[0], {
    userId: String(userId),
    attempts: 1,
    error: 'a mail must have exactly one recipient'
  })
  t.notMatch(listed.output, /A secret|sealed/)
  t.match(wrong, { code: 1, data: { error: 'There is no such mail in quarantine.' } })

  const logId = (await store.logHead.findOne({ _id: 'head' }))?.logId
  const [one, renewed] = await Promise.all([admin('mails', 'retry', id), admin('log', 'renew')])
  t.match(one, { code: 0, data: { count: 1 } })
  t.equal(await audited('mail.retried', id), 1)
  t.equal(renewed.code, 0)
  t.not(renewed.data.logId, logId)
  t.equal(await audited('log.renewed', renewed.data.logId), 1)
})

t.test('what cannot be done is one line, and the exit code tells', async (t) => {
  const [unknown, taken, nothing, address, help, plain] = await Promise.all([
    admin('suspend', 'nobody@example.com'),
    admin('create', 'root@example.com'),
    admin('mails', 'burn'),
    admin('restore', 'nobody'),
    run(process.execPath, ['scripts/admin.mjs', '--help'], { env }),
    run(process.execPath, ['scripts/admin.mjs', 'list'], { env })
  ])
  t.match(unknown, { code: 1, data: { error: 'There is no account of nobody@example.com.' } })
  t.match(taken, { code: 1, data: { error: 'User already exists' } })
  t.match(nothing, { code: 2, output: /^No such command: mails; see `npm run admin -- --help`$/m })
  t.match(address, { code: 1, data: { error: 'Not an e-mail address: nobody' } })
  t.equal(help.code, 0)
  for (const name of ['create EMAIL', 'list', 'reset-password EMAIL', 'suspend EMAIL', 'mails retry [ID]'])
    t.ok(help.output.includes(name), name)
  t.match(plain, { code: 0, output: /root@example\.com +ADMIN/ })
})
