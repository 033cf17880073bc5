// Goal: a POST repeated under its Idempotency-Key creates once and answers the same; every misuse has its own answer.
// Method: requests to a host of two workers in turn; a second store stands for another worker.
import { createHash } from 'node:crypto'
import { ObjectId } from 'mongodb'
import t from 'tap'
import { withIdempotency } from '../../src/database/idempotency.ts'
import { createStore } from '../../src/database/store.ts'
import { apply } from '../../src/domain/applications/apply.ts'
import { jobBody, signUp } from '../support/app.ts'
import { says, scene } from '../support/contract-fixture.ts'

/** What one request asked for, and so the other. */
const same = { hash: '2:same', formerHash: null }

const key = (value: string) => ({ 'idempotency-key': value })

t.test('the same again: the stored answer, byte by byte, and nothing new', async (t) => {
  const { post, store, employer, seeker, postJob } = await scene(t)
  const body = jobBody({ salaryRange: 5 })
  const first = await post(employer, '/api/jobs', body, key('one'))
  const again = await post(employer, '/api/jobs', body, key('one'))
  t.equal(first.statusCode, 201)
  t.equal(again.statusCode, 201)
  t.equal(again.body, first.body)
  t.equal(again.headers.etag, first.headers.etag)
  t.equal(first.headers['idempotent-replayed'], undefined)
  t.equal(again.headers['idempotent-replayed'], 'true')
  t.equal(await store.jobs.countDocuments(), 1)
  const jobId = await postJob()
  const applied = await post(seeker, '/api/applications', { jobId }, key('one'))
  t.equal((await post(seeker, '/api/applications', { jobId }, key('one'))).body, applied.body, 'not "already applied"')
  t.equal(await store.applications.countDocuments(), 1)
})

t.test('the same values in other bytes are another body', async (t) => {
  const { post, employer } = await scene(t)
  await post(employer, '/api/jobs', jobBody(), key('one'))
  const reordered = Object.fromEntries(Object.entries(jobBody()).reverse())
  t.equal((await post(employer, '/api/jobs', reordered, key('one'))).statusCode, 422)
})

t.test('another body is 422; another person, route or key is another request', async (t) => {
  const { api, post, store, employer } = await scene(t)
  await post(employer, '/api/jobs', jobBody(), key('one'))
  const other = await post(employer, '/api/jobs', jobBody({ title: 'Other' }), key('one'))
  t.same(says(other), [422, 'This Idempotency-Key was already used with a different request'])
  t.equal((await post(await signUp(api, 'EMPLOYER'), '/api/jobs', jobBody(), key('one'))).statusCode, 201)
  t.equal((await post(employer, '/api/jobs', jobBody(), key('two'))).statusCode, 201)
  t.equal(await store.jobs.countDocuments(), 3)
})

t.test('what a client adds to a body costs nothing and breaks nothing', async (t) => {
  const { post, store, employer } = await scene(t)
  const body = JSON.stringify(jobBody()).slice(0, -1)
  const deep = `${body},"x":${'{"x":'.repeat(5000)}0${'}'.repeat(5001)}`
  const keys = Array.from({ length: 80_000 }, (_, index) => `"k${index}":0`).join(',')
  const cases: [string, number, string][] = [
    ['depth', 201, deep],
    ['array-depth', 201, `${body},"x":${'['.repeat(100)}${']'.repeat(100)}}`],
    ['method', 201, `${body},"x":{"toString":1,"toJSON":2,"valueOf":3}}`],
    ['prototype', 201, `${body},"__proto__":{"salaryRange":7},"constructor":{"prototype":{"version":9}}}`],
    ['some-keys', 201, `${body},${keys.slice(0, keys.indexOf('"k3000"') - 1)}}`],
    ['many-keys', 413, `${body},${keys}}`]
  ]
  for (const [name, status, text] of cases) {
    const headers = { ...key(name), 'content-type': 'application/json' }
    const first = await post(employer, '/api/jobs', text, headers)
    const again = await post(employer, '/api/jobs', text, headers)
    t.same([first.statusCode, again.statusCode], [status, status], name)
    t.equal(again.body, first.body)
    if (status === 201) t.match(first.json().data, { salaryRange: 0, version: 1 })
  }
  t.equal(await store.jobs.countDocuments(), 5)
})

t.test('a record of version 1.0 answers an honest retry, and its workers know a record of ours', async (t) => {
  const { post, store, employer } = await scene(t)
  const body = jobBody({ salaryRange: 5 })
  // As 3ce825e did: the values, by name.
  const sorted = JSON.stringify(Object.fromEntries(Object.entries(body).sort()))
  const bodyHash = createHash('sha256').update(sorted).digest('hex')
  const first = await post(employer, '/api/jobs', body, key('one'))
  const [stored] = await store.idempotency.find().toArray()
  t.equal(stored?.bodyHash, bodyHash)
  t.match(stored?.hash, /^2:[\w-]{43}$/)
  await store.idempotency.updateMany({}, { $unset: { hash: 1 } })
  t.equal((await post(employer, '/api/jobs', body, key('one'))).body, first.body)
  t.equal((await post(employer, '/api/jobs', { ...body, title: 'Other' }, key('one'))).statusCode, 422)
  t.equal(await store.jobs.countDocuments(), 1)
})

t.test('a failure is not stored: the request may be tried again', async (t) => {
  const { post, put, employer, seeker, postJob } = await scene(t)
  const jobId = await postJob()
  await put(employer, `/api/jobs/${jobId}`, { isActive: false })
  t.equal((await post(seeker, '/api/applications', { jobId }, key('one'))).statusCode, 404)
  await put(employer, `/api/jobs/${jobId}`, { isActive: true })
  t.equal((await post(seeker, '/api/applications', { jobId }, key('one'))).statusCode, 201)
})

t.test('a key is forgotten after 24 hours', async (t) => {
  const { post, store, employer } = await scene(t)
  await post(employer, '/api/jobs', jobBody(), key('one'))
  const [stored] = await store.idempotency.find().toArray()
  const hours = ((stored?.expiresAt.getTime() ?? 0) - Date.now()) / 3600_000
  t.ok(hours > 23.9 && hours <= 24)
  await store.idempotency.updateMany({}, { $set: { expiresAt: new Date(Date.now() - 1) } })
  const later = await post(employer, '/api/jobs', jobBody({ title: 'Another day' }), key('one'))
  t.equal(later.json().data.title, 'Another day')
})

t.test('twenty at once: one is made, the others hear the same or that it is under way', async (t) => {
  const { post, store, employer } = await scene(t)
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => post(employer, '/api/jobs', jobBody(), key('one')))
  )
  const made = answers.filter(({ statusCode }) => statusCode === 201)
  t.equal(new Set(made.map(({ body }) => body)).size, 1)
  for (const answer of answers.filter(({ statusCode }) => statusCode !== 201)) {
    t.same(says(answer), [409, 'A request with this Idempotency-Key is still being processed; retry later'])
  }
  t.equal(await store.jobs.countDocuments(), 1)
})

t.test('in flight on another worker: 409 at once', async (t) => {
  const { store, seeker, postJob } = await scene(t)
  const jobId = await postJob()
  const actor = { id: seeker.id, role: 'JOB_SEEKER' } as const
  const id = `${seeker.id} POST /api/applications/ one`
  const other = createStore(store.client)
  let second: unknown
  const first = withIdempotency(other, { id, ...same, replayed: false }, ({ transaction }) =>
    transaction(async (tx) => {
      second = await withIdempotency(store, { id, ...same, replayed: false }, (inner) =>
        apply(inner, actor, { jobId })
      ).catch(({ code }: { code: string }) => code)
      await tx.jobViews.insertOne({
        _id: new ObjectId(),
        jobId: new ObjectId(jobId),
        userId: new ObjectId(),
        viewedAt: new Date()
      })
      return 'made'
    })
  )
  t.equal(await first, 'made')
  t.equal(second, 'REQUEST_IN_FLIGHT')
})

t.test('keys are bounded, and answers that carry tokens are never stored', async (t) => {
  const { post, store, employer } = await scene(t)
  for (const wrong of ['', 'x'.repeat(256), 'two words', 'ü']) {
    const response = await post(employer, '/api/jobs', jobBody(), key(wrong))
    t.same([response.statusCode, response.json().errors?.[0]?.field], [400, 'idempotency-key'], wrong)
  }
  const login = { email: employer.email, password: 'correct-Horse-7' }
  t.equal((await post(null, '/api/auth/login', login, key('one'))).statusCode, 200)
  t.equal(await store.idempotency.countDocuments(), 0)
})
