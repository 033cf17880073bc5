// Goal: a notification is mailed once, as its reader wants it, in their language, to a confirmed address; who races or dies changes
// nothing; a flood becomes one mail a day; one click stops a kind; nothing that people wrote does more than stand in the text.
// Method: two apps over one database that send to a server of this test's own; time passes by changing times in the database.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { eventDigestTask } from '../../src/domain/mails/event-digest.ts'
import { type Note, notifyAll } from '../../src/domain/notifications/notifications.ts'
import type { MailedKind } from '../../src/schemas/vocabulary.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { freshDatabaseUri, jobBody, signUp, startApp } from '../support/app.ts'
import { runTask } from '../support/run-task.ts'
import { startSmtp, untilNextAttempt } from '../support/smtp.ts'

const perHourMax = 3
const smtp = await startSmtp(t)
const settings = {
  ...{ MONGODB_URI: freshDatabaseUri(), SMTP_URL: smtp.url, EVENT_MAILS_PER_HOUR_MAX: String(perHourMax) },
  ...{ PUBLIC_URL: 'https://api.example.com', FRONTEND_URL: 'https://app.example.com' }
}
const service = await startApp(t, settings)
const other = await startApp(t, settings)
const { app, ask } = service
const { store, mails } = app
const path = '/api/users/mail-preferences'

/** Somebody whose address is confirmed; the mail that asks for that has come. */
async function confirmed(fields: object = {}, role: 'JOB_SEEKER' | 'EMPLOYER' = 'JOB_SEEKER') {
  const person = await signUp(service, role)
  await smtp.until(person.email, 1)
  const _id = new ObjectId(person.id)
  await store.users.updateOne({ _id }, { $set: { emailVerifiedAt: new Date(), ...fields } })
  return { ...person, _id }
}
type Person = Awaited<ReturnType<typeof confirmed>>

const noteTo = ({ _id }: Person, type: MailedKind, params = {}): Note => ({
  ...{ userId: _id, type, params, title: 'A title', message: 'A message' },
  ...{ relatedEntityId: new ObjectId(), relatedEntityType: 'Application' }
})
const tell = (...notes: Note[]) => store.transaction((tx) => notifyAll(tx, notes))
/** All that is due has been worked on, by whichever app is first, and sent. */
async function settled(): Promise<void> {
  for (const each of [service, other]) each.app.eventMails.nudge()
  // A claim is a later time; a message's delay is a much later one.
  const due = { dueAt: { $type: 'date', $lt: new Date(Date.now() + 60_000) } } as const
  await waitFor('nothing to be due', async () => (await store.eventMails.countDocuments(due)) === 0)
  await waitFor('no mail to wait', async () => (await store.mails.countDocuments()) === 0)
}
const toldTo = ({ email }: Person) => smtp.received.filter(({ to }) => to.includes(email)).slice(1)
const put = ({ token }: Person, payload: object) => ask({ method: 'PUT', url: path, token, payload })
/** The night passes. */
async function digest(): Promise<void> {
  await store.eventMails.updateMany({ digestAt: { $exists: true } }, [
    { $set: { digestAt: { $subtract: ['$digestAt', 86_400_000] } } }
  ])
  const task = eventDigestTask(mails)
  await Promise.all([1, 2, 3].map(() => runTask(store, task)))
  await settled()
}

t.test('an application moves: mailed at once, in the language of its reader, as text and as HTML', async (t) => {
  const [employer, seeker] = [await confirmed({}, 'EMPLOYER'), await confirmed({ language: 'de' })]
  const title = 'C++ <b>& "Ümlaut" 0</b>'
  const post = (person: Person, url: string, payload: object) =>
    ask({ method: 'POST', url, token: person.token, payload }).then((response) => response.json().data)
  const { _id: jobId } = await post(employer, '/api/jobs', jobBody({ title }))
  const { _id: id } = await post(seeker, '/api/applications', { jobId })
  const moved = { method: 'PUT', url: `/api/applications/${id}`, token: employer.token } as const
  await ask({ ...moved, payload: { status: 'Reviewing' } })
  await settled()
  const [mail, ...others] = toldTo(seeker)
  t.same([others, toldTo(employer)], [[], []], 'one; new applications come once a day')
  const line = `Ihre Bewerbung für „${title}“ wird geprüft`
  t.equal(mail?.subject, line)
  const note = await store.notifications.findOne({ userId: seeker._id })
  t.equal(mail?.messageId, `<${note?._id.toHexString()}@localhost>`)
  const header = (name: string) => mail?.headers.find((each) => each.startsWith(`${name}: `))?.slice(name.length + 2)
  const url = header('List-Unsubscribe')?.slice(1, -1) ?? ''
  t.match(url, /^https:\/\/api\.example\.com\/api\/unsubscribe\/[\w-]{43}\/kinds\/application_reviewed$/)
  t.equal(header('List-Unsubscribe-Post'), 'List-Unsubscribe=One-Click')
  t.equal(header('Auto-Submitted'), 'auto-generated')
  t.equal(
    mail?.text.replaceAll('\r', '').trim(),
    `Guten Tag,\n\n${line}.\n\nÖffnen: https://app.example.com/applications/${id}\n\nKeine E-Mails dieser Art mehr: ${url}\n\nSkillMatch`
  )
  t.match(mail?.html, '<html lang="de">')
  t.match(mail?.html, 'C++ &lt;b&gt;&amp; &quot;Ümlaut&quot; 0&lt;/b&gt;“ wird geprüft.</p>')
  t.notMatch(mail?.html, /<(b|img|style|script|link)\b/)

  await digest()
  const [daily, ...more] = toldTo(employer)
  t.match([daily?.subject, more], ['1 new notification', []])
  t.match(daily?.text, /New applications: 1\s+- You received a new application for C\+\+ <b>/)
})

t.test('texts of people begin no header and no line', async (t) => {
  const seeker = await confirmed()
  const jobTitle = 'Cook\r\nBcc: all@example.com\r\n\r\nhello\u2028\u202e'
  await tell(noteTo(seeker, 'application_accepted', { jobTitle }))
  await settled()
  const [mail] = toldTo(seeker)
  t.equal(mail?.subject, 'Your application for Cook Bcc: all@example.com hello has been accepted')
  t.notOk(mail?.headers.some((header) => /^bcc/i.test(header)))
})

t.test(
  'a mail server that fails, a worker that died with its claim: one mail, with the Message-ID it had',
  async (t) => {
    const seeker = await confirmed()
    smtp.refuse(1)
    await tell(noteTo(seeker, 'application_accepted'))
    const row = await store.eventMails.findOne({ userId: seeker._id })
    await store.eventMails.updateOne(
      { _id: row?._id as ObjectId },
      { $set: { claim: 'of a dead worker', attempts: 1 } }
    )
    for (const each of [service, other]) each.app.eventMails.nudge()
    const failed = { _id: row?._id as ObjectId, attempts: 1, claim: null }
    await waitFor('the refusal', async () => (await store.mails.countDocuments(failed)) === 1)
    await untilNextAttempt(app)
    await settled()
    t.same(
      toldTo(seeker).map(({ messageId }) => messageId),
      [`<${row?._id.toHexString()}@localhost>`]
    )
  }
)

t.test('preferences: by kind; nothing to who is not confirmed, suspended, or has read it', async (t) => {
  const seeker = await confirmed()
  const defaults = (await ask({ url: path, token: seeker.token })).json().data
  t.match(defaults, { application_submitted: 'daily', application_accepted: 'instant', new_message: 'instant' })
  t.notOk('search_alert' in defaults)
  const changed = await put(seeker, { application_accepted: 'off', application_rejected: 'daily', other: 'off' })
  t.same(changed.json().data, { ...defaults, application_accepted: 'off', application_rejected: 'daily' })
  t.equal((await put(seeker, { new_message: 'hourly' })).statusCode, 400)

  const [unconfirmed, suspended] = [
    await confirmed({ emailVerifiedAt: null }),
    await confirmed({ suspendedAt: new Date() })
  ]
  await tell(
    ...[noteTo(seeker, 'application_accepted'), noteTo(seeker, 'application_rejected')],
    ...[noteTo(unconfirmed, 'application_accepted'), noteTo(suspended, 'application_accepted')],
    ...[noteTo(seeker, 'new_message', { senderName: 'Ana' }), noteTo(seeker, 'new_message', { senderName: 'Eva' })]
  )
  await settled()
  t.same([seeker, unconfirmed, suspended].flatMap(toldTo), [], 'messages wait for being read')
  const messages = await store.eventMails.find({ userId: seeker._id, kind: 'new_message' }).toArray()
  const waits = messages.map(({ dueAt, createdAt }) => Number(dueAt) - createdAt.getTime())
  t.same(waits, [600_000, 600_000])
  const [read] = messages.filter(({ params }) => params.senderName === 'Ana')
  await ask({ method: 'PUT', url: `/api/notifications/${read?._id.toHexString()}/read`, token: seeker.token })
  await store.eventMails.updateMany({ kind: 'new_message' }, { $set: { dueAt: new Date(0) } })
  await settled()
  await digest()
  const subjects = toldTo(seeker).map(({ subject }) => subject)
  t.same(subjects, ['You have a new message from Eva', '1 new notification'])
  t.same([unconfirmed, suspended].flatMap(toldTo), [])
  t.equal(await store.eventMails.countDocuments(), 0)
})

t.test('a flood: so many an hour, the others in one mail that has its limits, whoever races', async (t) => {
  const seeker = await confirmed()
  const jobTitle = 'x'.repeat(5000)
  const notes = Array.from({ length: 30 }, () => noteTo(seeker, 'application_accepted', { jobTitle }))
  await tell(...notes, ...notes.map((note) => ({ ...note, type: 'application_rejected' as const })))
  await settled()
  t.equal(toldTo(seeker).length, perHourMax)
  await digest()
  await digest()
  const [daily, ...others] = toldTo(seeker).slice(perHourMax)
  t.same([daily?.subject, others], [`${60 - perHourMax} new notifications`, []])
  t.equal(daily?.html.match(/<li>/g)?.length, 40)
  t.ok((daily?.text.length ?? 0) + (daily?.html.length ?? 0) < 64 * 1024)
})

t.test('one click stops a kind, and what of it waits', async (t) => {
  const seeker = await confirmed()
  await put(seeker, { application_accepted: 'daily', application_rejected: 'daily' })
  await tell(noteTo(seeker, 'application_accepted'), noteTo(seeker, 'application_rejected'))
  await settled()
  await digest()
  const [daily] = toldTo(seeker)
  const header = daily?.headers.find((each) => each.startsWith('List-Unsubscribe: ')) ?? ''
  const [, url = ''] =
    /<https:\/\/api\.example\.com(.+\/kinds\/application_accepted\.application_rejected)>/.exec(header) ?? []
  t.equal((await ask({ url })).statusCode, 200)
  const click = (url: string) =>
    ask({
      ...{ method: 'POST', url, payload: 'List-Unsubscribe=One-Click' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' }
    })
  await tell(noteTo(seeker, 'application_accepted'), noteTo(seeker, 'application_rejected'))
  await settled()
  for (let times = 0; times < 2; times++) t.equal((await click(url)).statusCode, 200)
  const { data } = (await ask({ url: path, token: seeker.token })).json()
  t.match(data, { application_accepted: 'off', application_rejected: 'off', application_reviewed: 'instant' })
  await digest()
  t.equal(toldTo(seeker).length, 1)
  t.equal((await click(url.replace('application_accepted.', 'other.'))).statusCode, 400)
  const another = url.replace(/unsubscribe\/(.)/, (_, first: string) => `unsubscribe/${first === '_' ? '-' : '_'}`)
  t.equal((await click(another)).statusCode, 400)

  // In the outbox already, when it is stopped.
  smtp.refuse(1)
  await tell(noteTo(seeker, 'application_reviewed'))
  app.eventMails.nudge()
  await waitFor('the refusal', async () => (await store.mails.countDocuments({ attempts: 1, claim: null })) === 1)
  await click(url.replace(/kinds.*/, 'kinds/application_reviewed'))
  await untilNextAttempt(app)
  await settled()
  t.equal(toldTo(seeker).length, 1)
})

t.test(
  'mails about the account are in the language of the browser, or of the profile, and nothing stops them',
  async (t) => {
    const email = `${new ObjectId().toHexString()}@example.com`
    const payload = { name: 'Ana Vidal', email, password: 'correct-Horse-7', role: 'JOB_SEEKER' }
    const headers = { 'accept-language': 'pt;q=0.9, fr-CA;q=0.8, en;q=0.1' }
    const { user, token } = (await ask({ method: 'POST', url: '/api/auth/signup', payload, headers })).json().data
    t.equal(user.language, 'fr')
    const profile = await ask({ method: 'PUT', url: '/api/users/profile', token, payload: { language: 'es' } })
    t.equal(profile.json().data.language, 'es')
    const change = { password: 'another-Horse-8', currentPassword: payload.password }
    await ask({ method: 'PUT', url: '/api/users/profile', token, payload: change })
    const received = await smtp.until(email, 2)
    t.same(received.map(({ subject }) => subject).sort(), [
      'Confirmez votre adresse e-mail',
      'Se ha cambiado su contraseña'
    ])
    for (const { headers, html } of received) {
      t.notOk(headers.some((header) => /^list-/i.test(header)))
      t.match(html, /^<!doctype html>\s+<html lang="(fr|es)">/)
    }
    for (const each of [service, other]) t.equal(each.app.faults.counts.task + each.app.faults.counts.mail, 0)
  }
)
