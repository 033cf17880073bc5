// Goal: samples come once each, in the order in which they were written, however the clocks of hosts differ and however many
// there are: of the last 15 minutes, then what is new; a cursor of somebody's own making is refused.
// Method: the route of a real app over documents written as hosts write them.
import { Binary } from 'mongodb'
import t from 'tap'
import { createAdministrator } from '../../src/domain/admin/users.ts'
import { redisUrl, signUp, startApp } from '../support/app.ts'
import { storedSample } from '../support/host-samples.ts'

const url = '/api/admin/hosts/samples'
const before = (seconds: number): Date => new Date(Date.now() - seconds * 1000)

async function start(t: import('tap').Test) {
  const service = await startApp(t, { REDIS_URL: redisUrl() })
  const { app, ask } = service
  const password = 'correct-Horse-7'
  await createAdministrator(app.store, 'root@example.com', await app.passwords.hash(password, 'password'))
  const login = await ask({ method: 'POST', url: '/api/auth/login', payload: { email: 'root@example.com', password } })
  const { token } = login.json().data
  const read = async (after?: string) => {
    const reply = await ask({ url: after === undefined ? url : `${url}?after=${after}`, token })
    if (reply.statusCode !== 200) t.fail(reply.body)
    const { samples, cursor, now } = reply.json().data
    const uptimes: number[] = samples.map(({ uptimeSeconds }: { uptimeSeconds: number }) => uptimeSeconds)
    return { samples, uptimes, cursor, now }
  }
  return { service, hosts: app.store.hosts, token, read }
}

t.test('the last 15 minutes, then what is new', async (t) => {
  const { hosts, read } = await start(t)
  t.match(await hosts.options(), { capped: true, size: 64 * 1024 * 1024 })
  const nothing = await read()
  t.same(nothing.samples, [])
  t.same((await read(nothing.cursor)).samples, [])

  await hosts.insertMany([
    storedSample(before(3600), { uptimeSeconds: 0 }),
    storedSample(before(905), { uptimeSeconds: 1 }),
    storedSample(before(30), { uptimeSeconds: 2 }),
    // of a host whose clock is behind
    storedSample(before(35), { uptimeSeconds: 3, host: 'host-2' }),
    storedSample(before(20), { uptimeSeconds: 4 }),
    { ...storedSample(before(10), { uptimeSeconds: 5 }), format: 2 }
  ])
  const first = await read()
  t.same(first.uptimes, [2, 3, 4], 'what another version writes in another form is left out')
  t.match(first.samples[1], { host: 'host-2', at: /^\d{4}-.*Z$/, state: 'serving', mongodbMs: null })
  t.same((await read(nothing.cursor)).uptimes, [2, 3, 4], 'from the beginning')
  const second = await read(first.cursor)
  t.same([second.samples, second.cursor], [[], first.cursor])
  await hosts.insertMany([
    storedSample(before(25), { uptimeSeconds: 6 }),
    storedSample(before(5), { uptimeSeconds: 7 })
  ])
  const third = await read(second.cursor)
  t.same(third.uptimes, [6, 7], 'inserted later, though of an earlier time')
  t.same((await read(third.cursor)).uptimes, [])
  await hosts.deleteOne({ 'sample.uptimeSeconds': 7 })
  t.same((await read(third.cursor)).uptimes, [2, 3, 4, 6], 'the last one told is gone: what is there')
})

t.test('an answer has bounds, and its cursor goes on', async (t) => {
  const { hosts, read } = await start(t)
  const count = 1200
  const large = storedSample(before(60), { uptimeSeconds: 0, commit: 'c'.repeat(600_000) })
  const many = Array.from({ length: count }, (_, index) => storedSample(before(50), { uptimeSeconds: index + 1 }))
  await hosts.insertMany([large, ...many])
  const all: number[] = []
  let [cursor, answers]: [string | undefined, number] = [undefined, 0]
  for (;;) {
    const page = await read(cursor)
    if (page.samples.length === 0) break
    if (answers === 0) t.same(page.uptimes, [0], 'one that is larger than the bound')
    else t.ok(JSON.stringify(page.samples).length < 600_000)
    all.push(...page.uptimes)
    cursor = page.cursor
    answers++
  }
  t.same(
    all,
    Array.from({ length: count + 1 }, (_, index) => index)
  )
  t.equal(answers, 3)
})

t.test('what a look costs is in proportion to what is new', async (t) => {
  const { hosts, read, service } = await start(t)
  const ballast = new Binary(Buffer.alloc(2000))
  for (let minute = 14; minute > 0; minute--) {
    const of = Array.from({ length: 200 }, () => ({ ...storedSample(before(60 * minute)), ballast }))
    await hosts.insertMany(of)
  }
  let last = await read()
  for (let next = await read(last.cursor); next.samples.length > 0; next = await read(last.cursor)) last = next
  const { db } = service.app.store
  await hosts.insertMany(Array.from({ length: 10 }, () => storedSample(before(1))))
  await db.command({ profile: 2 })
  t.equal((await read(last.cursor)).samples.length, 10)
  await db.command({ profile: 0 })
  const looks = await db
    .collection('system.profile')
    .find({ ns: `${db.databaseName}.hosts` })
    .toArray()
  const examined = looks.map(({ docsExamined, nreturned }) => [docsExamined, nreturned])
  t.same(examined, [
    [64, 64],
    [10, 10]
  ])
})

t.test('for administrators, within a limit of its own, with cursors of ours', async (t) => {
  const { service, token, hosts, read } = await start(t)
  const { ask } = service
  t.equal((await ask({ url })).statusCode, 401)
  for (const role of ['EMPLOYER', 'JOB_SEEKER'] as const) {
    t.equal((await ask({ url, token: (await signUp(service, role)).token })).statusCode, 403)
  }
  await hosts.insertOne(storedSample(before(1)))
  const { cursor } = await read()
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const id = '65f1a2b3c4d5e6f708192a3b'
  const forged = [
    ...['x', '%00', `${cursor}A`, cursor.slice(0, -1), encoded(['hosts']), encoded(['hosts', 1]), encoded(null)],
    ...[encoded(['jobs', id]), encoded(['hosts', id, 1]), encoded(['hosts', id.toUpperCase()]), encoded({ 1: id })],
    Buffer.from(`["hosts", "${id}"]`).toString('base64url')
  ]
  for (const after of forged) {
    const refused = await ask({ url: `${url}?after=${after}`, token })
    t.match([refused.statusCode, refused.json().code], [400, 'INVALID_CURSOR'], after)
  }
  t.equal((await ask({ url: `${url}?after=${'a'.repeat(200)}`, token })).json().code, 'VALIDATION_FAILED')
  t.same((await read(encoded(['hosts', id]))).samples.length, 1, 'of one that is gone')
  const { headers } = await ask({ url, token })
  t.equal(headers['ratelimit-policy'], '120;w=60')
  const other = await ask({ url: '/api/admin/users', token })
  t.equal(other.headers['ratelimit-remaining'], '99999', 'counted as nothing else')
})
