/**
 * Goal: ready answers are served where nothing has changed, on every host, and never after a change was acknowledged: also while
 * one host has no Redis, Redis is emptied or restored from a copy, the writer died before it could say so, or the sequencer is of
 * the former version.
 * Method: two hosts on one database and one Redis in this process, one of them over a cable that is cut; a finder; every change is
 * asked for at once on both.
 */
import { gunzipSync } from 'node:zlib'
import { ObjectId } from 'mongodb'
import { pino } from 'pino'
import t from 'tap'
import { type App, buildApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config/config.ts'
import { createStore } from '../../src/database/store.ts'
import { recordJobEvents } from '../../src/domain/jobs/events.ts'
import { jobView } from '../../src/domain/jobs/view.ts'
import { redisKeys } from '../../src/redis/keys.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { checkAnswer, jobBody, redisUrl, signUp, startApp, type TestApp, testEnvironment } from '../support/app.ts'
import { finderFolder, startTestFinder } from '../support/finder.ts'
import { startTcpProxy } from '../support/tcp-proxy.ts'

const unlimited = { SEARCH_RATE_LIMIT_MAX: '100000' }
const folder = finderFolder(t)
const one = await startApp(t, unlimited, folder)
const { mongodb } = one.config
const cable = await startTcpProxy(t, redisUrl())
const otherConfig = loadConfig(
  testEnvironment({ ...unlimited, MONGODB_URI: mongodb.uri, REDIS_URL: cable.url, INSTANCE_NAME: 'other' })
)
const other = await buildApp(otherConfig, pino({ level: 'silent' }), 1, folder)
t.teardown(() => other.close())
const finder = await startTestFinder(t, folder, { mongodbUri: mongodb.uri, redisUrl: redisUrl() })
await finder.finder.ready
const askOther: TestApp['ask'] = async ({ token, ...request }) => {
  const answer = await other.inject({
    ...request,
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...request.headers }
  })
  checkAnswer(t, String(request.url), answer)
  return answer
}
const hosts = [
  [one.app, one.ask],
  [other, askOther]
] as const
const apps = [one.app, other]
const employer = await signUp(one, 'EMPLOYER', { companyName: 'Figs & Sons' })
const seeker = await signUp(one, 'JOB_SEEKER')
const { redis, store } = one.app
const keys = redisKeys(store.db.databaseName)

const trusted = () => waitFor('trust', () => apps.every((app) => app.trustedRedis.distrustedForMs() === 0))

function counted(app: App, name: 'answer_cache_hits_total' | 'answer_cache_misses_total'): number {
  const series = app.metrics.snapshot()[name] ?? []
  return series.reduce((sum, [, value]) => sum + Number(value), 0)
}
const hits = (app: App) => counted(app, 'answer_cache_hits_total')

/** What both hosts answer now, and what they say when they are asked again: from the third time on mostly from ready bytes. */
async function everywhere(url: string, pick: (data: never) => unknown): Promise<unknown[]> {
  const answers: unknown[] = []
  for (const [, ask] of [...hosts, ...hosts, ...hosts]) answers.push(pick((await ask({ url })).json().data as never))
  return answers
}
const sixTimes = (value: unknown) => Array.from({ length: 6 }, () => value)
const titleOf = ({ title }: { title: string }) => title
const titlesOf = (jobs: { title: string }[]) => jobs.map(titleOf)
const foundOf = ({ jobs }: { jobs: { title: string }[] }) => titlesOf(jobs)

async function post(fields: object): Promise<string> {
  const answer = await one.ask({
    method: 'POST',
    url: '/api/jobs',
    token: employer.token,
    payload: jobBody({ ...fields })
  })
  return answer.json().data._id
}
const put = (id: string, payload: object, ask = one.ask) =>
  ask({ method: 'PUT', url: `/api/jobs/${id}`, token: employer.token, payload })

/** The life of a job, changed on one host and on the other in turn. */
async function live(word: string): Promise<void> {
  const id = await post({ title: `${word} picker` })
  const search = `/api/search/jobs?search=${word}`
  const see = async (title: string, isOpen = true) => {
    t.same(await everywhere(`/api/jobs/${id}`, titleOf), sixTimes(title), title)
    t.same(await everywhere('/api/jobs?limit=1', titlesOf), sixTimes(isOpen ? [title] : ['First']), `list: ${title}`)
    t.same(await everywhere(search, foundOf), sixTimes(isOpen ? [title] : []), `search: ${title}`)
  }
  await see(`${word} picker`)
  await put(id, { title: `${word} packer` }, askOther)
  await see(`${word} packer`)
  await put(id, { isActive: false })
  await see(`${word} packer`, false)
  await put(id, { isActive: true, title: `${word} peeler` }, askOther)
  await see(`${word} peeler`)
  await one.ask({ method: 'DELETE', url: `/api/jobs/${id}`, token: employer.token })
  for (const [, ask] of hosts) t.equal((await ask({ url: `/api/jobs/${id}` })).statusCode, 404)
  t.same(await everywhere(search, foundOf), sixTimes([]))
}

const first = await post({ title: 'First' })
await trusted()

t.test('what is asked again is answered from ready bytes, in any spelling', async (t) => {
  for (const url of [
    '/api/jobs?limit=5&type=Full-time',
    `/api/jobs/${first}`,
    '/api/search/jobs?search=first&limit=5'
  ]) {
    for (const [app, ask] of hosts) {
      const [path, query = ''] = url.split('?')
      // On a busy machine the answer may be too old by the second time.
      const { answer, respelt } = await waitFor('two ready answers', async () => {
        const before = hits(app)
        const [answer, respelt] = [
          await ask({ url }),
          await ask({ url: `${path}?${query.split('&').reverse().join('&')}&` })
        ]
        return hits(app) - before === 2 && { answer, respelt }
      })
      t.equal(respelt.body, answer.body)
      t.equal(respelt.headers['content-type'], 'application/json; charset=utf-8')
      t.equal(respelt.headers['ratelimit-limit'], answer.headers['ratelimit-limit'])
      t.not(respelt.headers['x-correlation-id'], answer.headers['x-correlation-id'])
      t.equal(Number(respelt.headers['content-length']), Buffer.byteLength(answer.body))
    }
  }
})

t.test('conditional, HEAD and compressed requests', async (t) => {
  for (const url of ['/api/jobs', `/api/jobs/${first}`]) {
    const plain = await one.ask({ url })
    const etag = String(plain.headers.etag)
    t.match(etag, /^"[\w.-]+"$/)
    t.match(plain.headers['cache-control'], /^no-cache/)
    for (const seen of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const answer = await one.ask({ url, headers: { 'if-none-match': seen } })
      t.same([answer.statusCode, answer.body, answer.headers.etag], [304, '', etag], `${url} ${seen}`)
    }
    t.equal((await one.ask({ url, headers: { 'if-none-match': '"x"' } })).statusCode, 200)
    const head = await one.app.inject({ method: 'HEAD', url })
    t.same([head.statusCode, head.body, head.headers.etag], [200, '', etag])
    t.equal(Number(head.headers['content-length']), Buffer.byteLength(plain.body))
  }
  const url = '/api/jobs?limit=100'
  for (let i = 0; i < 4; i++) await post({ title: `Filler ${i}` })
  const gzip = { 'accept-encoding': 'gzip, br' }
  const compressed = await waitFor('the compressed form', async () => {
    const answer = await one.app.inject({ url, headers: gzip })
    return answer.headers['content-encoding'] === 'gzip' && answer
  })
  const plain = await one.ask({ url })
  t.equal(gunzipSync(compressed.rawPayload).toString(), plain.body)
  t.equal(compressed.headers.etag, `W/${plain.headers.etag}`)
  t.match(plain.headers.vary, /Accept-Encoding/)
  t.equal(
    (await one.ask({ url, headers: { ...gzip, 'if-none-match': String(compressed.headers.etag) } })).statusCode,
    304
  )
  const page = await one.ask({ url: '/api/jobs?limit=2' })
  t.match(page.headers.link, /^<\/api\/jobs\?limit=2&cursor=[\w-]+>; rel="next"$/)
  for (let i = 0; i < 4; i++) {
    const [{ _id }] = (await one.ask({ url: '/api/jobs?limit=1' })).json().data
    await one.ask({ method: 'DELETE', url: `/api/jobs/${_id}`, token: employer.token })
  }
})

t.test('a change is seen everywhere once it is acknowledged', async (t) => {
  const before = apps.map(hits)
  await live('apricot')
  const ready = apps.map((app, index) => hits(app) - (before[index] ?? 0))
  t.ok(Math.min(...ready) >= 16, `mostly from ready bytes: ${ready}`)
  const name = ({ employerId }: { employerId: { name: string } }) => employerId.name
  t.same(await everywhere(`/api/jobs/${first}`, name), sixTimes('Test Person'))
  const me = {
    method: 'PUT',
    url: '/api/users/profile',
    token: employer.token,
    payload: { name: 'Olive Fig' }
  } as const
  t.equal((await one.ask(me)).statusCode, 200)
  t.same(await everywhere(`/api/jobs/${first}`, name), sixTimes('Olive Fig'))
  const applicationCount = (job: { applicationCount: number }) => job.applicationCount
  t.same(await everywhere(`/api/jobs/${first}`, applicationCount), sixTimes(0))
  const applied = await one.ask({
    ...{ method: 'POST', url: '/api/applications', token: seeker.token },
    payload: { jobId: first, coverLetter: 'I have picked figs for twenty years, and I would like to go on doing so.' }
  })
  t.equal(applied.statusCode, 201)
  t.same(await everywhere(`/api/jobs/${first}`, applicationCount), sixTimes(1))
  const counts = (jobs: { applicationCount: number }[]) => jobs.map(applicationCount)
  await waitFor(
    'counts of lists',
    async () => String(await everywhere('/api/jobs?limit=1', counts)) === String(sixTimes(1))
  )
})

t.test('the searches of signed-in people are noted, ready or not', async (t) => {
  const url = '/api/search/jobs?search=first'
  for (let i = 0; i < 2; i++) t.equal((await one.ask({ url, token: seeker.token })).statusCode, 200)
  const history = (await one.ask({ url: '/api/search/history', token: seeker.token })).json().data
  t.match(history, [
    { query: 'first', resultCount: 1 },
    { query: 'first', resultCount: 1 }
  ])
})

t.test('a writer that died before it could say so', async (t) => {
  const id = await post({ title: 'Before' })
  t.same(await everywhere(`/api/jobs/${id}`, titleOf), sixTimes('Before'))
  const dying = createStore(store.client) // tells nobody
  const _id = new ObjectId(id)
  await dying.transaction(async (tx) => {
    const job = await tx.jobs.findOneAndUpdate({ _id }, { $set: { title: 'After' } }, { returnDocument: 'after' })
    if (job) await recordJobEvents(tx, 'job.updated', jobView(job))
  })
  const see = (url: string, pick: (data: never) => unknown) => async () => String(await everywhere(url, pick))
  await waitFor('the job', async () => (await see(`/api/jobs/${id}`, titleOf)()) === String(sixTimes('After')))
  await waitFor('the list', async () => (await see('/api/jobs?limit=1', titlesOf)()) === String(sixTimes('After')))
  await one.ask({ method: 'DELETE', url: `/api/jobs/${id}`, token: employer.token })
})

t.test('a host that cannot reach Redis', async () => {
  cable.cut()
  await live('banana')
  cable.mend()
  await trusted()
  await live('cherry')
})

t.test('Redis is emptied, or has what it had before', async (t) => {
  const id = await post({ title: 'Old' })
  t.same(await everywhere(`/api/jobs/${id}`, titleOf), sixTimes('Old'))
  const names = [keys.version('jobs'), keys.version(`job:${id.slice(-3)}`), keys.version('job:every')]
  const copy = await redis.mget(names)
  t.ok(copy.every((value) => typeof value === 'string'))
  await redis.del(keys.lease, ...names)
  await put(id, { title: 'New' })
  // As a copy that was restored: the tokens under which answers were kept.
  await redis.mset(Object.fromEntries(names.map((name, index) => [name, String(copy[index])])))
  t.same(await everywhere(`/api/jobs/${id}`, titleOf), sixTimes('New'))
  await trusted()
  t.same(await everywhere(`/api/jobs/${id}`, titleOf), sixTimes('New'))
  t.same(await everywhere('/api/jobs?limit=1', titlesOf), sixTimes(['New']))
  await one.ask({ method: 'DELETE', url: `/api/jobs/${id}`, token: employer.token })
})

t.test('nothing is kept while the sequencer is of the former version', async (t) => {
  const url = `/api/jobs/${first}`
  await trusted()
  for (const [, ask] of hosts) for (let i = 0; i < 2; i++) await ask({ url })
  const lease = await redis.get(keys.lease)
  const former = String(lease).replace(':v.', ':')
  const admitted = await waitFor('an admission under it', async () => {
    await redis.set(keys.lease, former, 'PX', 3000)
    const before = hits(one.app)
    const { statusCode } = await one.ask({ url })
    const isStill = (await redis.get(keys.lease)) === former
    return isStill && { statusCode, hits: hits(one.app) - before }
  })
  t.same(admitted, { statusCode: 200, hits: 0 })
})
