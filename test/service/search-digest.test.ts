// Goal: a person gets one mail a day with what their daily searches have matched, and can stop it by one click in a mail program,
// as RFC 8058 has it, or by the page behind the link; whoever races, and whatever is asked of the link.
// Method: an app that sends to a server of this test's own; the day passes by changing the times of matches and task.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { createSealer } from '../../src/domain/mails/sealer.ts'
import { unsubscriberOf, unsubscribeTokenOf } from '../../src/domain/mails/unsubscribe-tokens.ts'
import { digestTask } from '../../src/domain/saved-searches/digest.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { jobBody, signUp, startApp } from '../support/app.ts'
import { startSmtp } from '../support/smtp.ts'

const smtp = await startSmtp(t)
const service = await startApp(t, {
  SMTP_URL: smtp.url,
  PUBLIC_URL: 'https://api.example.com',
  FRONTEND_URL: 'https://app.example.com'
})
const { app, ask } = service
const { store, mails } = app
const dayMs = 86_400_000

const employer = await signUp(service, 'EMPLOYER', { companyName: 'Example Works' })
/** Somebody whose address is confirmed; the mail that asks for that has come. */
async function confirmed() {
  const person = await signUp(service, 'JOB_SEEKER')
  await store.users.updateOne({ _id: new ObjectId(person.id) }, { $set: { emailVerifiedAt: new Date() } })
  await smtp.until(person.email, 1)
  return person
}
type Person = Awaited<ReturnType<typeof confirmed>>
const digestsOf = ({ email }: Person) =>
  smtp.received.filter(({ to, subject }) => to.includes(email) && subject.includes('saved searches'))

async function save({ token }: Person, payload: object): Promise<string> {
  const response = await ask({ method: 'POST', url: '/api/search/saved', token, payload })
  t.equal(response.statusCode, 201, response.body)
  return response.json().data._id
}
const alertsOf = async ({ token }: Person): Promise<Record<string, string>> => {
  const { data } = (await ask({ url: '/api/search/saved', token })).json()
  return Object.fromEntries(data.map(({ name, alert }: { name: string; alert: string }) => [name, alert]))
}

/** Posts jobs and lets the next morning come. */
async function post(...titles: string[]): Promise<void> {
  for (const title of titles) {
    const payload = jobBody({ title })
    t.equal((await ask({ method: 'POST', url: '/api/jobs', token: employer.token, payload })).statusCode, 201)
  }
  await waitFor('them to be matched', async () => (await store.tasks.countDocuments({ name: /^match/ })) === 0)
  await store.searchMatches.updateMany({}, [{ $set: { at: { $subtract: ['$at', dayMs] } } }])
}
async function runDigest(): Promise<void> {
  const { modifiedCount } = await store.tasks.updateOne(
    { name: 'mail-search-digests' },
    { $set: { dueAt: new Date(0) }, $unset: { ranAt: 1 } }
  )
  t.equal(modifiedCount, 1)
  app.searchAlerts.nudge()
  await waitFor(
    'the digests',
    async () => (await store.tasks.countDocuments({ name: /^mail-s/, ranAt: { $exists: true } })) === 1
  )
  await waitFor('no mail to wait', async () => (await store.mails.countDocuments()) === 0)
}

const daily = (name: string, search: string) => ({ name, query: { search }, alert: 'daily' })
const headersOf = ({ headers }: { headers: string[] }) =>
  headers
    .filter((header) => /^list-/i.test(header))
    .sort()
    .reverse()

t.test('one mail with all that is new and open, and nothing of other alerts', async (t) => {
  const [seeker, unconfirmed] = [await confirmed(), await signUp(service, 'JOB_SEEKER')]
  const backend = await save(seeker, daily('Backend', 'backend'))
  await save(seeker, daily('Rust', 'rust'))
  await save(seeker, daily('Nothing', 'cobol'))
  await save(seeker, { ...daily('At once', 'backend'), alert: 'instant' })
  await save(unconfirmed, daily('Foreign', 'backend'))
  await post('Backend one', 'Backend in Rust', 'Backend gone')
  await store.jobs.updateOne({ title: 'Backend gone' }, { $set: { isActive: false } })
  const run = {
    data: {},
    signal: new AbortController().signal,
    complete: async () => undefined,
    runAgainIn: () => undefined
  }
  await Promise.all(Array.from({ length: 3 }, () => digestTask(mails).run(store, run)))
  await runDigest()
  await post()
  await runDigest()
  const [mail, ...others] = digestsOf(seeker)
  t.same(others, [], 'once, although four have run')
  t.equal(mail?.subject, '2 new jobs for your saved searches')
  const ids = new Map((await store.jobs.find().toArray()).map(({ title, _id }) => [title, _id.toHexString()]))
  const [header = '', post8058] = headersOf(mail ?? { headers: [] })
  t.equal(post8058, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const [, url = ''] =
    /^List-Unsubscribe: <(https:\/\/api\.example\.com\/api\/unsubscribe\/[\w-]{43})>$/.exec(header) ?? []
  const lines = (mail?.text ?? '')
    .replace(/\r/g, '')
    .split('\n')
    .filter((line) => line !== '')
  t.match(lines, [
    'Hello,',
    'New matches of your saved searches:',
    'Backend: 2 new',
    '- Backend in Rust, Example Works, Berlin',
    `  https://app.example.com/jobs/${ids.get('Backend in Rust')}`,
    '- Backend one, Example Works, Berlin',
    `  https://app.example.com/jobs/${ids.get('Backend one')}`,
    `No more mails about this search: ${url}/${backend}`,
    'Rust: 1 new',
    '- Backend in Rust, Example Works, Berlin',
    /^ /,
    /^No more mails about this search/,
    `No more of these mails: ${url}`,
    'SkillMatch'
  ])
  t.equal(digestsOf(unconfirmed).length, 0)
  t.equal(await store.searchMatches.countDocuments({ isPending: true, userId: new ObjectId(unconfirmed.id) }), 3)
  const kept = JSON.stringify(
    await Promise.all(['mails', 'unsubscribeTokens'].map((name) => store.db.collection(name).find().toArray()))
  )
  t.notOk(kept.includes(url.split('/').at(-1) ?? ''), 'the database does not tell the token')
  await store.savedSearches.deleteMany({})
})

t.test('one click: a form, and no cookie, no token, no page before', async (t) => {
  const forms = [
    { type: 'application/x-www-form-urlencoded', body: 'List-Unsubscribe=One-Click' },
    {
      type: 'multipart/form-data; boundary=xyz',
      body: '--xyz\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--xyz--\r\n'
    }
  ]
  for (const { type, body } of forms) {
    const seeker = await confirmed()
    const [one] = [await save(seeker, daily('One', 'backend')), await save(seeker, daily('Two', 'backend'))]
    await save(seeker, { ...daily('At once', 'backend'), alert: 'instant' })
    await post(`Backend by ${type}`)
    await runDigest()
    const [mail] = digestsOf(seeker)
    const url = new URL(/<(.+)>/.exec(headersOf(mail ?? { headers: [] })[0] ?? '')?.[1] ?? '').pathname
    const click = (path: string) => ask({ method: 'POST', url: path, headers: { 'content-type': type }, payload: body })

    const page = await ask({ url: `${url}?utm_source=mail`, headers: { accept: '*/*' } })
    t.match(
      [page.statusCode, page.headers['content-type'], page.headers['referrer-policy']],
      [200, /html/, 'no-referrer']
    )
    t.match(page.body, /<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click">/)
    t.equal((await ask({ method: 'HEAD', url })).statusCode, 200)
    const unchanged = { One: 'daily', Two: 'daily', 'At once': 'instant' }
    t.same(await alertsOf(seeker), unchanged, 'a page stops nothing')

    t.match(await click(`${url}/${one}`), { statusCode: 200, body: /no more of these mails/ })
    t.same(await alertsOf(seeker), { ...unchanged, One: 'off' })
    const another = await save(await confirmed(), daily('Another', 'backend'))
    t.equal((await click(`${url}/${another}`)).statusCode, 200, 'is not told from one of their own')
    t.match(await store.savedSearches.findOne({ _id: new ObjectId(another) }), { alert: 'daily' })
    for (let times = 0; times < 2; times++) t.equal((await click(url)).statusCode, 200)
    t.same(await alertsOf(seeker), { One: 'off', Two: 'off', 'At once': 'instant' })
    await post(`Backend, later, by ${type}`)
    await runDigest()
    t.equal(digestsOf(seeker).length, 1)
  }
})

t.test('wrong links say nothing, JSON is answered in JSON', async (t) => {
  const seeker = await confirmed()
  const token = await store.transaction((tx) => mails.unsubscribeToken(tx, new ObjectId(seeker.id)))
  for (const wrong of ['x'.repeat(43), `${token.slice(0, -1)}x`, seeker.id]) {
    for (const method of ['GET', 'POST'] as const) {
      const response = await ask({ method, url: `/api/unsubscribe/${wrong}` })
      t.same([response.statusCode, response.body.includes('This link is invalid')], [400, true])
    }
  }
  const done = await ask({ method: 'POST', url: `/api/unsubscribe/${token}`, payload: {} })
  t.match([done.statusCode, done.json()], [200, { message: 'You will get no more of these mails', data: null }])
  t.equal((await ask({ method: 'POST', url: `/api/unsubscribe/${token}/nothing`, payload: {} })).statusCode, 400)
})

t.test('a token lasts: the same in each mail, for two years from the last, whatever becomes of its key', async (t) => {
  const userId = new ObjectId()
  const [first, second] = [createSealer(['first-secret']), createSealer(['second-secret'])]
  const tokenOf = (sealer: typeof first) => store.transaction((tx) => unsubscribeTokenOf(tx, userId, sealer))
  const token = await tokenOf(first)
  const soon = new Date(Date.now() + dayMs)
  await store.unsubscribeTokens.updateMany({ userId }, { $set: { expiresAt: soon } })
  t.equal(await tokenOf(first), token)
  t.equal(
    await store.unsubscribeTokens.countDocuments({ userId, expiresAt: { $gt: new Date(Date.now() + 730 * dayMs) } }),
    1
  )
  const other = await tokenOf(second)
  t.not(other, token)
  for (const each of [token, other]) t.same(await unsubscriberOf(store, each), userId)
  await store.unsubscribeTokens.updateMany({ userId }, { $set: { expiresAt: new Date(0) } })
  await t.rejects(unsubscriberOf(store, token), { code: 'LINK_INVALID' })
})
