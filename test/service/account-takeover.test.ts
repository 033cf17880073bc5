// Goal: whoever stole an account with its password, and so gets mailed links of their own, does not get it for good: the
// address that the account had first has the last word, and what was asked for is not revived later.
// Method: one app that mails to a server of this test's own; thief and owner both read their mail; links are aged in MongoDB.
import { randomBytes } from 'node:crypto'
import { ObjectId } from 'mongodb'
import t from 'tap'
import { type TokenPurpose, tokenLifeMs } from '../../src/domain/accounts/one-time-tokens.ts'
import { signUp, startApp } from '../support/app.ts'
import { startSmtp } from '../support/smtp.ts'

const smtp = await startSmtp(t)
const origin = 'https://api.example.com'
const service = await startApp(t, { SMTP_URL: smtp.url, PUBLIC_URL: origin })
const { app, ask } = service
const { store } = app
const password = 'correct-Horse-7'
const changedPassword = 'another-Horse-8'
const fresh = () => `${randomBytes(6).toString('hex')}@example.org`

const post = (path: string, payload: object) => ask({ method: 'POST', url: `/api/auth/${path}`, payload })
const use = async (purpose: TokenPurpose, token: string) =>
  (await post(purpose, { token, password: changedPassword })).statusCode
const change = async (token: string, email: string) => {
  const payload = { email, currentPassword: password }
  return (await ask({ method: 'PUT', url: '/api/users/profile', token, payload })).statusCode
}
const emailOf = async (id: string) => (await store.users.findOne({ _id: new ObjectId(id) }))?.email

/** The latest token of this kind that was mailed to an address, once there are `count`. */
async function mailed(email: string, purpose: TokenPurpose, count = 1): Promise<string> {
  const pattern = new RegExp(`^${origin}/api/auth/${purpose}/([\\w-]{43})$`, 'm')
  for (let mails = count; ; mails++) {
    const found = (await smtp.until(email, mails)).flatMap(({ text }) => pattern.exec(text)?.[1] ?? [])
    if (found.length >= count) return found.at(-1) ?? ''
  }
}

/** An account that a thief has moved to an address of theirs; `undo` is the owner's. */
async function stolen() {
  const owner = await signUp(service, 'JOB_SEEKER')
  const thiefs = fresh()
  t.equal(await change(owner.token, thiefs), 200)
  t.equal(await use('verify-email', await mailed(thiefs, 'verify-email')), 200)
  return { ...owner, thiefs, undo: await mailed(owner.email, 'undo-email', 2) }
}

t.test('a thief who undoes their own second change leaves the owner seven days to undo the first', async (t) => {
  const { id, email, token, thiefs, undo } = await stolen()
  const third = fresh()
  t.equal(await change(token, third), 200)
  t.equal(await use('verify-email', await mailed(third, 'verify-email')), 200)
  // The thief waits until the owner's link is about to end.
  const soon = new Date(Date.now() + 60_000)
  await store.oneTimeTokens.updateMany({ email, purpose: 'undo-email' }, { $set: { expiresAt: soon } })
  t.equal(await use('undo-email', await mailed(thiefs, 'undo-email', 2)), 200)
  t.equal(await emailOf(id), thiefs)
  const lasting = { email, expiresAt: { $gt: new Date(Date.now() + tokenLifeMs['undo-email'] - 60_000) } }
  t.equal(await store.oneTimeTokens.countDocuments(lasting), 2, 'whichever of the two mails the owner finds')
  t.equal(await use('undo-email', undo), 200)
  t.equal(await emailOf(id), email)
  t.equal(await store.oneTimeTokens.countDocuments({ userId: new ObjectId(id), purpose: 'undo-email' }), 0)
})

t.test("a thief's undo never outlives the owner's", async (t) => {
  const { id, email, token, thiefs } = await stolen()
  const soon = new Date(Date.now() + 60_000)
  await store.oneTimeTokens.updateMany({ email, purpose: 'undo-email' }, { $set: { expiresAt: soon } })
  t.equal(await change(token, fresh()), 200)
  await mailed(thiefs, 'undo-email')
  const undos = await store.oneTimeTokens.find({ userId: new ObjectId(id), purpose: 'undo-email' }).toArray()
  const endOf = (address: string) =>
    Math.min(...undos.filter((link) => link.email === address).map(({ expiresAt }) => expiresAt.getTime()))
  t.ok(endOf(email) >= endOf(thiefs), `${endOf(email)} and ${endOf(thiefs)}`)
})

t.test('a thief who moves the account back keeps no undo once the owner has reset the password', async (t) => {
  const { id, email, token, thiefs } = await stolen()
  t.equal(await change(token, email), 200)
  t.equal(await use('verify-email', await mailed(email, 'verify-email', 2)), 200)
  t.equal(await emailOf(id), email)
  const thiefsUndo = await mailed(thiefs, 'undo-email', 2)
  await post('forgot-password', { email })
  t.equal(await use('reset-password', await mailed(email, 'reset-password')), 200)
  t.equal(await use('undo-email', thiefsUndo), 400)
  t.equal(await emailOf(id), email)
})

t.test('an address that waits is forgotten after a day, and no mail that anybody can ask for revives it', async (t) => {
  const { id, email, token } = await signUp(service, 'JOB_SEEKER')
  const thiefs = fresh()
  t.equal(await change(token, thiefs), 200)
  const link = await mailed(thiefs, 'verify-email')
  const me = async () => (await ask({ url: '/api/users/me', token })).json().data.pendingEmail
  t.equal(await me(), thiefs)
  const before = new Date(Date.now() - 1)
  const { pendingEmailUntil } = ((await store.users.findOne({ _id: new ObjectId(id) })) ?? {}) as {
    pendingEmailUntil?: Date
  }
  t.ok(Math.abs(Number(pendingEmailUntil) - Date.now() - tokenLifeMs['verify-email']) < 60_000, 'a day')
  await store.users.updateOne({ _id: new ObjectId(id) }, { $set: { pendingEmailUntil: before } })
  await store.counters.deleteMany({ _id: /^mail-gap:/ })

  t.equal(await me(), undefined)
  t.equal(await use('verify-email', link), 400, 'though the link itself is newer')
  await post('resend-verification', { email })
  await mailed(email, 'verify-email', 2)
  t.equal((await smtp.until(thiefs, 1)).length, 1, 'the mail goes to the address in use')
  t.equal(await emailOf(id), email)
})

t.test('one account has mails sent to twenty new addresses a day, and no more', async (t) => {
  const { token } = await signUp(service, 'JOB_SEEKER')
  const statuses: number[] = []
  for (let index = 0; index < 21; index++) statuses.push(await change(token, fresh()))
  t.same(statuses, [...Array(20).fill(200), 429])
})

t.test('administrators find in the audit log which address an account had', async (t) => {
  const { id, email, thiefs, undo } = await stolen()
  t.equal(await use('undo-email', undo), 200)
  const entries = await store.audit.find({ entityId: id }).sort({ at: 1, _id: 1 }).toArray()
  t.match(entries, [
    { action: 'user.email-change-requested', details: { from: email, to: thiefs } },
    { action: 'user.email-changed', details: { from: email, to: thiefs } },
    { action: 'user.email-restored', details: { from: thiefs, to: email } }
  ])
})
