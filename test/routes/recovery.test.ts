// Goal: what goes by mail is worth something once, for a while, to who reads it; nothing tells who has an account.
// Method: one app that sends through SMTP to a server of this test's own; tokens are taken from the mails.
import { createHash } from 'node:crypto'
import t from 'tap'
import { signUp, startApp } from '../helper.ts'
import { startSmtp } from '../support/smtp.ts'

const smtp = await startSmtp(t)
const origin = 'https://jobs.example.com'
const service = await startApp(t, { SMTP_URL: smtp.url, MAIL_FROM: 'Jobs <jobs@example.com>', FRONTEND_URL: origin })
const { app, ask } = service
const { store } = app

const post = (path: string, payload: object) => ask({ method: 'POST', url: `/api/auth/${path}`, payload })
const logIn = (email: string, password: string) => post('login', { email, password })
const statusOf = async (token: string) => (await ask({ url: '/api/users/me', token })).statusCode
const linkPattern = /https:\/\/jobs\.example\.com\/(verify-email|reset-password)\/([\w-]+)/
const invalid = { statusCode: 400, success: false, message: 'This link is not valid or no longer valid', data: null }

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

  const kept = await store.links.find({ email }).toArray()
  t.equal(kept.length, 1)
  t.same(kept[0]?._id.buffer, createHash('sha256').update(link).digest(), 'its hash is kept')
  t.notOk(JSON.stringify(kept).includes(link), 'the token is not')
  t.ok(Buffer.from(link, 'base64url').length >= 32, '256 random bits')

  const both = await Promise.all([post('verify-email', { token: link }), post('verify-email', { token: link })])
  t.same(both.map(({ statusCode }) => statusCode).sort(), [200, 400], 'of two at once one succeeds')
  t.equal(await me(), true)
  t.same((await post('verify-email', { token: link })).json(), invalid, 'used')
  t.same((await ask({ url: `/api/auth/verify-email/${link}` })).json(), invalid)
  t.same((await post('reset-password', { token: link, password: 'another-Horse-7' })).json(), invalid)
})

t.test('a link expires, is void when a newer one was sent, and is not good for another address', async (t) => {
  const { email, token } = await signUp(service, 'EMPLOYER')
  const first = await mailedToken(email, 1)
  t.equal((await post('resend-verification', { email })).statusCode, 200)
  const second = await mailedToken(email, 2)
  t.same((await post('verify-email', { token: first })).json(), invalid, 'superseded')

  const { expiresAt } = (await store.links.findOne({ email })) ?? {}
  const lifeMs = Number(expiresAt) - Date.now()
  t.ok(lifeMs > 23 * 3_600_000 && lifeMs <= 24 * 3_600_000, 'a day')
  await store.links.updateOne({ email }, { $set: { expiresAt: new Date(Date.now() - 1) } })
  t.same((await post('verify-email', { token: second })).json(), invalid, 'expired')

  await post('resend-verification', { email })
  const third = await mailedToken(email, 3)
  const moved = `moved-${email}`
  t.equal((await ask({ method: 'PUT', url: '/api/users/profile', token, payload: { email: moved } })).statusCode, 200)
  t.same((await post('verify-email', { token: third })).json(), invalid, 'sent to the former address')
  const notice = (await smtp.until(email, 4)).at(-1)
  t.equal(notice?.subject, 'Your e-mail address was changed', 'the former address is told')
  t.equal((await post('verify-email', { token: await mailedToken(moved, 1) })).statusCode, 200)
})

t.test('a forgotten password is replaced: every session ends, the old password too, the link works once', async (t) => {
  const { email, token, cookie } = await signUp(service, 'JOB_SEEKER')
  await smtp.until(email, 1)
  t.equal((await post('forgot-password', { email: email.toUpperCase() })).statusCode, 200)
  const link = await mailedToken(email, 2)
  const kept = await store.links.findOne({ email, purpose: 'reset-password' })
  const lifeMs = Number(kept?.expiresAt) - Date.now()
  t.ok(lifeMs > 9 * 60_000 && lifeMs <= 10 * 60_000, 'ten minutes')

  const common = await post('reset-password', { token: link, password: 'iloveyou1' })
  t.same(common.json().errors, [{ field: 'password', message: 'is one of the most common passwords' }])
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
    const { 'x-correlation-id': _, date: __, 'ratelimit-remaining': ___, ...others } = headers
    return { statusCode, body, others }
  }
  for (const path of ['forgot-password', 'resend-verification']) {
    const known = await post(path, { email })
    const unknown = await post(path, { email: 'nobody@example.com' })
    t.equal(known.statusCode, 200)
    t.same(visible(unknown), visible(known), path)
  }
  await smtp.until(email, 3)
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
  t.ok(await mailedToken(email, 2))
})

t.test('nobody can have a mailbox flooded: five of a kind an hour, and the answer stays the same', async (t) => {
  const { email } = await signUp(service, 'EMPLOYER')
  await smtp.until(email, 1)
  const answers = []
  for (let index = 0; index < 8; index++) answers.push((await post('forgot-password', { email })).body)
  t.equal(new Set(answers).size, 1)
  await smtp.until(email, 6)
  const marker = await signUp(service, 'JOB_SEEKER')
  await smtp.until(marker.email, 1)
  t.equal((await smtp.until(email, 6)).length, 6, 'the confirmation and five')
})
