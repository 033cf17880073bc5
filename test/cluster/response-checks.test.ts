// Goal: the check that looks at every answer of the suite catches what no answer may carry, and nothing else.
// Method: planted exchanges; an application of this process that leaks; a real host whose data were made to leak.
import Fastify from 'fastify'
import { MongoClient, ObjectId } from 'mongodb'
import t from 'tap'
import { startDeployment } from '../support/deployment.ts'
import { askOverHttp } from '../support/http.ts'
import { problemsOf, watchAnswers } from '../support/response-checks.mjs'

const ana = { id: 'a'.repeat(24), role: 'JOB_SEEKER' }
const eve = { id: 'e'.repeat(24), role: 'EMPLOYER' }
const root = { id: '0'.repeat(24), role: 'ADMIN' }
const token = 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.c2lnbmF0dXJl'

const exchange = (data: unknown, more: object = {}) => ({
  ...{ method: 'GET', url: '/api/jobs', requestBody: undefined, viewer: null },
  text: JSON.stringify({ statusCode: 200, success: true, message: 'fine', data }),
  ...more
})

t.test('what no answer may carry', async (t) => {
  const account = { _id: ana.id, email: 'ana@example.com' }
  const leaks = {
    'a field of that name': exchange({ passwordHash: 'x' }),
    'a password sent': exchange({ note: 'correct-Horse-7' }, { requestBody: { password: 'correct-Horse-7' } }),
    'a password hash': exchange({ note: '$argon2id$v=19$m=19456' }),
    'a token hash': exchange({ note: 'ab'.repeat(32) }),
    'a token where none is handed out': exchange({ token }, { url: '/api/users/me', viewer: ana }),
    'an account to nobody': exchange(account),
    'an account to another': exchange(account, { viewer: eve }),
    'an address within text': exchange({ title: 'write to ana@example.com' }, { viewer: eve }),
    'an applicant outside the list of applicants': exchange([{ userId: account }], { viewer: eve }),
    'somebody else beside an applicant': exchange(
      [{ userId: { email: 'bob@example.com' }, employerId: { email: 'ana@example.com' } }],
      { viewer: eve, url: '/api/applications/employer?limit=5' }
    )
  }
  for (const [name, leak] of Object.entries(leaks)) t.equal(problemsOf(leak).length, 1, name)
})

t.test('what an answer may carry', async (t) => {
  const account = { _id: ana.id, email: 'ana@example.com' }
  const fine = {
    'the own account': exchange(account, { viewer: ana, url: '/api/users/me' }),
    'what was just said': exchange({ user: account, token }, { url: '/api/auth/signup', requestBody: account }),
    'an applicant to an employer': exchange([{ userId: account }], { viewer: eve, url: '/api/applications/employer' }),
    'everything to an administrator': exchange([account], { viewer: root }),
    'the address asked for': exchange('Route /ana@example.com not found', { url: '/ana%40example.com' }),
    'names of fields': exchange([{ field: 'password', message: 'is required' }])
  }
  for (const [name, harmless] of Object.entries(fine)) t.same(problemsOf(harmless), [], name)
})

t.test('an application of this process is watched', async (t) => {
  const problems: string[] = []
  watchAnswers((problem) => problems.push(problem))
  const app = Fastify()
  app.register(async (child) => {
    child.get('/leak', async () => ({ passwordHash: 'x' }))
    child.get('/fine', async () => ({ fine: true }))
  })
  t.equal((await app.inject('/fine')).statusCode, 200)
  t.same(problems, [])
  t.equal((await app.inject('/leak')).json().passwordHash, 'x', 'the answer itself is left alone')
  t.same(problems, ['the answer to GET /leak carries a secret: "passwordHash":'])
  await app.close()
})

t.test('the workers of a host are watched: stopping it fails', async (t) => {
  const deployment = await startDeployment(t, { hosts: 1, workers: 1 })
  const client = new MongoClient(deployment.mongodbUri)
  t.teardown(() => client.close())
  const [_id, postedAt] = [new ObjectId(), new Date()]
  const texts = { title: 'Somebody', companyName: 'ana@example.com', location: 'x', salary: 'x', description: 'x' }
  const numbers = { salaryRange: 0, views: 0, applicationCount: 0, version: 1 }
  const kinds = { type: 'Remote', experienceLevel: 'entry', requiredSkills: ['Go'], skillKeys: ['go'] }
  const times = { postedAt, createdAt: postedAt, updatedAt: postedAt, deletedAt: null }
  const planted = { ...texts, ...numbers, ...kinds, ...times, _id, employerId: new ObjectId(), isActive: true }
  await client.db().collection('jobs').insertOne(planted)
  const reply = await askOverHttp(deployment.url, { url: `/api/jobs/${_id}` })
  t.match(reply.json().data, { companyName: 'ana@example.com' })
  await t.rejects(deployment.stop(), /e-mail address of somebody else: ana@example.com/)
})
