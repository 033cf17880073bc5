// Goal: what goes by mail is worth something once, for a while, to who reads it; nothing tells who has an account.
// Method: one app that sends through SMTP to a server of this test's own; tokens are taken from the mails.
import { createHash } from 'node:crypto'
import { ObjectId } from 'mongodb'
import t from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { signUp, startApp } from '../support/app.ts'
import { startSmtp, untilNextAttempt } from '../support/smtp.ts'

const smtp = await startSmtp(t)
const origin = 'https://jobs.example.com'
const service = await startApp(t, { SMTP_URL: smtp.url, MAIL_FROM: 'Jobs <jobs@example.com>', FRONTEND_URL: origin })
const { app, ask } = service
const { store } = app

const post = (path: string, payload: object) => ask({ method: 'POST', url: `/api/auth/${path}`, payload })
const logIn = (email: string, password: string) => post('login', { email, password })
const statusOf = async (token: string) => (await ask({ url: '/api/users/me', token })).statusCode
const linkPattern = /https:\/\/jobs\.example\.com\/(verify-email|reset-password)\/([\w-]+)/
const message = 'This link is invalid or has expired'
const invalid = { statusCode: 400, success: false, message, code: 'LINK_INVALID', data: null }

/** The token of the latest mail to this address, once there are `count` mails. */
async function mailedToken(email: string, count: number): Promise<string> {
  const mail = (await smtp.until(email, count)).at(-1)
  const token = linkPattern.exec(mail?.text ?? '')?.[2]
  if (!token) throw new Error(`no link in: ${mail?.text}`)
  return token
}

t.test('signing up mails a link that confirms the address, once', async (t) => {
  const { email, token } = await signUp(service, 'JOB_SEEKER')
  const link = await mailedToken(email, 1)
  t.match((await smtp.until(email, 1))[0], { from: 'jobs@example.com', subject: 'Confirm your e-mail address' })
  const me = async () => (await ask({ url: '/api/users/me', token })).json().data.emailVerified
  t.equal(await me(), false)

  const kept = await store.oneTimeTokens.find({ email }).toArray()
  t.equal(kept.length, 1)
  t.same(kept[0]?._id.buffer, createHash('sha256').update(link).digest(), 'its hash is kept')
  t.notOk(JSON.stringify(kept).includes(link), 'the token is not')
  t.ok(Buffer.from(link, 'base64url').length >= 32, '256 random bits')

  const both = await Promise.all([post('verify-email', { token: link }), post('verify-email', { token: link })])
  t.same(both.map(({ statusCode }) => statusCode).sort(), [200, 400], 'of two at once one succeeds')
  t.equal(await me(), true)
  t.same((await post('verify-email', { token: link })).json(), invalid, 'used')
  t.same((await post('reset-password', { token: link, password: 'another-Horse-7' })).json(), invalid)
})

const right = 'correct-Horse-7'
const undoPattern = /https:\/\/jobs\.example\.com\/undo-email\/([\w-]+)/
const changeTo = (token: string, email: string, currentPassword = right) =>
  ask({ method: 'PUT', url: '/api/users/profile', token, payload: { email, currentPassword } })
/** Lets as much time pass for the gaps between mails as `minutes` are. */
const later = (minutes: number) =>
  store.counters.updateMany({ _id: /^mail-gap:/ }, [{ $set: { sentAt: { $subtract: ['$sentAt', minutes * 60_000] } } }])
const addressOf = async (id: string) => (await store.users.findOne({ _id: new ObjectId(id) }))?.email
const undoTokens = async (email: string, count: number) =>
  (await smtp.until(email, count)).flatMap(({ text }) => undoPattern.exec(text)?.[1] ?? [])

t.test('links stay valid beside newer ones, expire, and one that is used voids the others', async (t) => {
  const { email } = await signUp(service, 'EMPLOYER')
  const first = await mailedToken(email, 1)
  const { expiresAt } = (await store.oneTimeTokens.findOne({ email })) ?? {}
  const lifeMs = Number(expiresAt) - Date.now()
  t.ok(lifeMs > 23 * 3_600_000 && lifeMs <= 24 * 3_600_000, 'a day')
  await store.oneTimeTokens.updateMany({ email }, { $set: { expiresAt: new Date(Date.now() - 1) } })
  t.same((await post('verify-email', { token: first })).json(), invalid, 'expired')
  await later(2)
  await post('resend-verification', { email })
  const second = await mailedToken(email, 2)
  await later(4)
  await post('resend-verification', { email })
  const third = await mailedToken(email, 3)
  await post('forgot-password', { email })
  const reset = await mailedToken(email, 4)
  t.equal((await post('verify-email', { token: second })).statusCode, 200, 'the earlier of two')
  t.same((await post('verify-email', { token: third })).json(), invalid, 'void')
  t.same((await post('reset-password', { token: reset, password: 'another-Horse-7' })).json(), invalid, 'void')
})

t.test('a new address counts once it is confirmed; the former one takes the account back', async (t) => {
  const { email, token, id } = await signUp(service, 'EMPLOYER', { name: 'Cheap https://evil.example' })
  await smtp.until(email, 1)
  const [wrongOne, moved] = [`wrong-${email}`, `moved-${email}`]
  t.equal((await changeTo(token, wrongOne)).statusCode, 200)
  const superseded = await mailedToken(wrongOne, 1)
  t.equal((await changeTo(token, moved)).json().data.pendingEmail, moved)
  t.same((await post('verify-email', { token: superseded })).json(), invalid, 'of two changes the later counts')
  t.equal(await addressOf(id), email)
  const confirm = await mailedToken(moved, 1)
  t.equal((await post('verify-email', { token: confirm })).statusCode, 200)
  t.equal(await addressOf(id), moved)
  const undos = await undoTokens(email, 4)
  t.equal(undos.length, 3, 'two announced, one done')
  const kept = await store.oneTimeTokens.find({ email, purpose: 'undo-email' }).toArray()
  const lifeMs = Math.max(...kept.map(({ expiresAt }) => Number(expiresAt))) - Date.now()
  t.ok(lifeMs > 6.9 * 86_400_000 && lifeMs <= 7 * 86_400_000, 'seven days')
  const signup = { name: 'Somebody Else', email, password: right, role: 'EMPLOYER' }
  t.equal((await post('signup', signup)).statusCode, 409, 'nobody else gets the former address meanwhile')

  // A thief goes on: a third address, a new password, and an undoing of his own.
  const third = `third-${email}`
  t.equal((await changeTo(token, third)).statusCode, 200)
  t.equal((await post('verify-email', { token: await mailedToken(third, 1) })).statusCode, 200)
  const thiefs = (await undoTokens(moved, 3))[0]!
  t.equal((await post('undo-email', { token: thiefs })).statusCode, 200)
  t.equal(await addressOf(id), moved)
  const both = await Promise.all([1, 2].map(() => post('undo-email', { token: undos[0]! })))
  t.same(both.map(({ statusCode }) => statusCode).sort(), [200, 400], 'of two at once one succeeds')
  t.equal(await addressOf(id), email, 'the first address has the last word')
  t.equal(await statusOf(token), 401, 'every session has ended')
  t.equal((await logIn(email, right)).statusCode, 401, 'whoever knew the password does not any more')
  t.same(await store.oneTimeTokens.countDocuments({ userId: new ObjectId(id), purpose: 'undo-email' }), 0)
  const reset = await mailedToken(email, 5)
  t.equal((await post('reset-password', { token: reset, password: 'another-Horse-7' })).statusCode, 200)
  t.equal((await logIn(email, 'another-Horse-7')).statusCode, 200)
  const mails = smtp.received.filter(({ to }) => to[0]?.endsWith(email))
  t.ok(mails.length > 8)
  t.notMatch(JSON.stringify(mails), /evil|Cheap/, 'nothing a client wrote')
})

t.test('an undoing before or beside the confirmation wins; a password ends a change under way', async (t) => {
  const { email, token, id } = await signUp(service, 'JOB_SEEKER')
  const moved = `moved-${email}`
  await changeTo(token, moved)
  const confirm = await mailedToken(moved, 1)
  const undo = (await undoTokens(email, 2))[0]!
  const [, undone] = await Promise.all([post('verify-email', { token: confirm }), post('undo-email', { token: undo })])
  t.equal(undone?.statusCode, 200)
  t.equal(await addressOf(id), email)
  t.same((await post('verify-email', { token: confirm })).json(), invalid)

  const other = await signUp(service, 'JOB_SEEKER')
  const elsewhere = `moved-${other.email}`
  await changeTo(other.token, elsewhere)
  const late = await mailedToken(elsewhere, 1)
  const payload = { password: 'another-Horse-7', currentPassword: right }
  const changed = await ask({ method: 'PUT', url: '/api/users/profile', token: other.token, payload })
  t.notOk('pendingEmail' in changed.json().data)
  t.same((await post('verify-email', { token: late })).json(), invalid)
})

t.test('an address that another account has got meanwhile is not confirmed, and nothing tells why', async (t) => {
  const { email, token, id } = await signUp(service, 'JOB_SEEKER')
  const wanted = `wanted-${email}`
  await changeTo(token, wanted)
  const confirm = await mailedToken(wanted, 1)
  await signUp(service, 'EMPLOYER', { email: wanted })
  t.same((await post('verify-email', { token: confirm })).json(), invalid)
  t.equal(await addressOf(id), email)
})

t.test('a forgotten password is replaced: every session ends, the old password too, the link works once', async (t) => {
  const { email, token, cookie } = await signUp(service, 'JOB_SEEKER')
  await smtp.until(email, 1)
  t.equal((await post('forgot-password', { email: email.toUpperCase() })).statusCode, 200)
  const link = await mailedToken(email, 2)
  const kept = await store.oneTimeTokens.findOne({ email, purpose: 'reset-password' })
  const lifeMs = Number(kept?.expiresAt) - Date.now()
  t.ok(lifeMs > 9 * 60_000 && lifeMs <= 10 * 60_000, 'ten minutes')

  const common = await post('reset-password', { token: link, password: 'iloveyou1' })
  t.same(common.json().errors, [{ field: 'password', message: 'must not be a common password' }])
  t.equal(await statusOf(token), 200, 'nothing has happened yet')
  const password = 'another-Horse-7'
  const both = await Promise.all([1, 2].map(() => post('reset-password', { token: link, password })))
  t.same(both.map(({ statusCode }) => statusCode).sort(), [200, 400])
  t.equal(await statusOf(token), 401)
  const refresh = await ask({ method: 'POST', url: '/api/auth/refresh', headers: { cookie } })
  t.equal(refresh.statusCode, 401)
  t.equal((await logIn(email, 'correct-Horse-7')).statusCode, 401)
  t.equal((await logIn(email, password)).statusCode, 200)
  t.equal((await smtp.until(email, 3)).at(-1)?.subject, 'Your password was changed')
  t.match(await store.users.findOne({ email }), { emailVerifiedAt: Date }, 'who reads the mail has the address')
  for (const token of [link, 'x'.repeat(43)])
    t.same((await post('reset-password', { token, password })).json(), invalid)
})

t.test('whether an address has an account shows in no answer', async (t) => {
  const { email } = await signUp(service, 'EMPLOYER')
  const visible = ({ statusCode, body, headers }: Awaited<ReturnType<typeof post>>) => {
    const { 'x-correlation-id': _, date: __, 'ratelimit-remaining': ___, 'ratelimit-reset': ____, ...others } = headers
    return { statusCode, body, others }
  }
  for (const path of ['forgot-password', 'resend-verification']) {
    const known = await post(path, { email })
    const unknown = await post(path, { email: 'nobody@example.com' })
    t.equal(known.statusCode, 200)
    t.same(visible(unknown), visible(known), path)
  }
  await smtp.until(email, 2)
  t.same(
    smtp.received.filter(({ to }) => to.includes('nobody@example.com')),
    []
  )
})

t.test('the answer waits for no mail server, and a mail for a server that is busy', async (t) => {
  const { email } = await signUp(service, 'JOB_SEEKER')
  await smtp.until(email, 1)
  smtp.refuse(2)
  t.equal((await post('forgot-password', { email })).statusCode, 200)
  t.equal(smtp.received.filter(({ to }) => to.includes(email)).length, 1, 'answered before it could be sent')
  for (const attempts of [1, 2]) {
    await waitFor(
      `attempt ${attempts}`,
      async () => (await store.mails.countDocuments({ to: email, attempts, claim: null })) === 1
    )
    await untilNextAttempt(app)
  }
  t.ok(await mailedToken(email, 2))
})

t.test(
  'the gap between mails to a mailbox grows to half the life of a link, and the answer stays the same',
  async (t) => {
    const { email } = await signUp(service, 'EMPLOYER')
    await smtp.until(email, 1)
    const answers: string[] = []
    const forget = async (times: number) => {
      for (let index = 0; index < times; index++) answers.push((await post('forgot-password', { email })).body)
    }
    await forget(4)
    await smtp.until(email, 2)
    const waits = [2, 4, 5, 5, 5]
    for (const [index, minutes] of waits.entries()) {
      await later(minutes - 0.2)
      await forget(3)
      await later(0.2)
      await forget(3)
      await smtp.until(email, 3 + index)
    }
    t.equal(new Set(answers).size, 1)
    const marker = await signUp(service, 'JOB_SEEKER')
    await smtp.until(marker.email, 1)
    t.equal((await smtp.until(email, 7)).length, 7, 'the confirmation, the first and one for each gap')
    const links = (await smtp.until(email, 7)).slice(1)
    const tokens = links.map(({ text }) => linkPattern.exec(text)?.[2] ?? '')
    t.equal((await post('reset-password', { token: tokens[2]!, password: 'another-Horse-7' })).statusCode, 200)
    t.same((await post('reset-password', { token: tokens[5]!, password: 'another-Horse-8' })).json(), invalid)
  }
)
