// Goal: while a primary of three steps down, no request is refused and none waits long, whatever it reads or writes; what was
// answered 201 is there once.
// Method: two workers on a replica set of the test's own under a mixed load; the primary is told to step down, three times; then it is killed, under the documented
// settings for elections.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ObjectId } from 'mongodb'
import t from 'tap'
import { logFolder } from '../../tools/processes/paths.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startMongo } from '../../tools/services/mongod.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { jobBody, signUp } from '../support/app.ts'
import { startWorkers } from '../support/workers.ts'

const clients = 16
const stepDowns = 3
/** Over before the next one: who has stepped down cannot be elected meanwhile, and with all three nobody could. */
const stepDownSeconds = 2
const stallMsMax = 5000
const killMsMax = 9000

interface Answer {
  what: string
  status: number
  ms: number
  body: string
}

const newKey = (): string => new ObjectId().toHexString()

async function askFor(
  what: string,
  url: string,
  token: string,
  method = 'GET',
  body?: object,
  key = newKey()
): Promise<Answer> {
  const startedMs = performance.now()
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json', 'idempotency-key': key })
    },
    ...(body && { body: JSON.stringify(body) })
  })
  return { what, status: response.status, ms: performance.now() - startedMs, body: await response.text() }
}

t.test('a primary steps down under load', async (t) => {
  const folder = join(logFolder, 'test', `step-down_${new ObjectId()}`)
  const mongo = await startMongo({
    binary: await ensureMongod(),
    dataFolder: join(folder, 'data'),
    logFolder: folder,
    nodes: 3
  })
  // As docs/securing.md has it.
  const { config } = await mongo.administer({ replSetGetConfig: 1 })
  const settings = { ...config.settings, electionTimeoutMillis: 2000, heartbeatIntervalMillis: 500 }
  await mongo.administer({ replSetReconfig: { ...config, version: config.version + 1, settings } })
  t.teardown(async () => {
    await mongo.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const { workers, store } = await startWorkers(t, 2, {
    MONGODB_URI: mongo.uri('stepdown'),
    SEARCH_RATE_LIMIT_MAX: '1000000'
  })
  const [first, second] = workers.map(({ url }) => url)
  const ask = workers[0]!.app.inject.bind(workers[0]!.app) as never
  const employer = await signUp({ ask } as never, 'EMPLOYER')
  // Each client its own: no two wait for the same document.
  const seekers = await Promise.all(Array.from({ length: clients }, () => signUp({ ask } as never, 'JOB_SEEKER')))

  const answers: Answer[] = []
  /** One that is refused may have been made: it is repeated under its key, as clients are told to. */
  async function post(url: string): Promise<Answer> {
    const [key, body] = [newKey(), jobBody({ title: `Job ${new ObjectId()}` })]
    for (;;) {
      const answer = await askFor('post', `${url}/api/jobs`, employer.token, 'POST', body, key)
      if (answer.status !== 503) return answer
      answers.push(answer)
      await sleep(100)
    }
  }
  const kinds: ((url: string, token: string) => Promise<Answer>)[] = [
    (url, token) => askFor('list', `${url}/api/jobs`, token),
    (url, token) => askFor('search', `${url}/api/search/jobs?search=engineer`, token),
    (url, token) => askFor('forget searches', `${url}/api/search/history`, token, 'DELETE'),
    (url, token) => askFor('analytics', `${url}/api/users/analytics`, token),
    (url, token) => askFor('mark all read', `${url}/api/notifications/mark-all-read`, token, 'PUT'),
    (url) => post(url),
    (url, token) => askFor('profile', `${url}/api/users/profile`, token, 'PUT', { bio: `${Math.random()}` }),
    (url, token) => askFor('sessions', `${url}/api/auth/sessions`, token)
  ]
  let isOver = false
  const load = Array.from({ length: clients }, async (_, client) => {
    for (let turn = client; !isOver; turn++) {
      const url = (turn % 2 === 0 ? first : second) ?? ''
      answers.push(await kinds[turn % kinds.length]!(url, seekers[client]!.token))
      await sleep(20)
    }
  })
  const stalls: number[] = []
  for (let count = 0; count < stepDowns; count++) {
    await sleep(1500)
    const from = answers.length
    const former = await mongo.primary()
    await store.client
      .db('admin')
      .command({ replSetStepDown: stepDownSeconds, secondaryCatchUpPeriodSecs: 1 })
      .catch(() => undefined)
    await waitFor('another primary', async () => (await mongo.primary()) !== former)
    await sleep(1500)
    stalls.push(Math.max(...answers.slice(from).map(({ ms }) => ms)))
  }
  await sleep(1500)
  const from = answers.length
  const former = await mongo.primary()
  await former.process.kill()
  await waitFor('another primary', async () => (await mongo.primary()) !== former)
  await sleep(1500)
  const killed = answers.slice(from)
  const killedMs = Math.max(...killed.map(({ ms }) => ms))
  const refusedThen = killed
    .filter(({ status }) => status >= 400)
    .map(({ what, status, body }) => `${what} ${status} ${body}`)
  t.comment(`killed: longest ${Math.round(killedMs)} ms, refused: ${refusedThen.join(', ') || 'none'}`)
  t.ok(killedMs < killMsMax, 'with the default it is more than ten seconds')
  isOver = true
  await Promise.all(load)
  const refused = answers.slice(0, from).filter(({ status }) => status >= 400)
  const byKind = new Map<string, number>()
  for (const { what, status } of refused) byKind.set(`${what} ${status}`, (byKind.get(`${what} ${status}`) ?? 0) + 1)
  t.comment(`${answers.length} requests, longest per step-down ${stalls.map(Math.round).join(', ')} ms`)
  t.same(Object.fromEntries(byKind), {}, 'none is refused')
  t.ok(Math.max(...stalls) < stallMsMax)
  const posted = answers.filter(({ what, status }) => what === 'post' && status === 201)
  const titles = posted.map(({ body }) => JSON.parse(body).data.title as string)
  const stored = (await store.jobs.find({}, { projection: { title: 1 } }).toArray()).map(({ title }) => title)
  t.ok(titles.length > 0)
  t.strictSame(stored.sort(), titles.sort(), 'each posted job is there once')
})
