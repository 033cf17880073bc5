// Goal: a host serves only once its finder has loaded, also when that one is killed while it loads; a reload replaces it without a
// failed answer; one that dies later takes nothing else with it; under a primary of a release without helpers workers find and
// sequence by themselves.
// Method: a host of two workers over 3,000 jobs; its finder killed by its pid, recommendations asked without a pause.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MongoClient, ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import type { HostStatus } from '../../src/cluster/status.ts'
import { httpGet } from '../../tools/api/http.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { type Host, startHost } from '../../tools/services/hosts.mjs'
import { jobBody, signUp, testEnvironment } from '../support/app.ts'
import { type Deployment, startDeployment } from '../support/deployment.ts'
import { type Asker, askOverHttp } from '../support/http.ts'
import { linesOf } from '../support/log-lines.ts'

const path = '/api/matching/recommendations/jobs?limit=3'
const jobsCount = 3_000

const statusOf = async (host: Host): Promise<HostStatus> =>
  JSON.parse((await httpGet(`${await host.adminUrl()}/status`)).body)
const logged = (host: Host, message: string) =>
  linesOf(host.process.logFile).filter((line) => String(line.message).endsWith(message)).length

/** Jobs like one that was posted, as in a database that was there before its host: no event tells them. */
async function fill({ mongodbUri }: Deployment): Promise<void> {
  const client = await MongoClient.connect(mongodbUri)
  const jobs = client.db().collection('jobs')
  const like = await jobs.findOne({})
  const copies = Array.from({ length: jobsCount }, () => ({ ...like, _id: new ObjectId() }))
  await jobs.insertMany(copies)
  await client.close()
}

t.test('a host with a finder', async (t) => {
  const deployment = await startDeployment(t, { hosts: 1, workers: 2, env: { LOG_LEVEL: 'info' } })
  const host = deployment.hosts[0] as Host
  const api: Asker = { ask: (question) => askOverHttp(deployment.url, question) }
  const [employer, seeker] = [await signUp(api, 'EMPLOYER'), await signUp(api, 'JOB_SEEKER')]
  const payload = jobBody({ requiredSkills: ['Rust'] })
  await api.ask({ method: 'POST', url: '/api/jobs', payload, token: employer.token })
  await api.ask({ method: 'PUT', url: '/api/users/profile', payload: { skills: ['Rust'] }, token: seeker.token })
  await fill(deployment)
  const ask = () => api.ask({ method: 'GET', url: path, token: seeker.token })
  await t.test('killed while it loads: the host is ready when the next one has loaded', (t) =>
    killLoading(t, host, ask)
  )
  await t.test('a reload replaces it without a failed answer', (t) => reload(t, host, ask))
  await t.test('one that dies later takes nothing with it', (t) => killReady(t, host, ask))
})

type Ask = () => ReturnType<Asker['ask']>

async function killLoading(t: Test, host: Host, ask: Ask): Promise<void> {
  await host.stop()
  const before = logged(host, 'the indexes are being loaded')
  const restarted = host.restart()
  await waitFor('it to load', () => logged(host, 'the indexes are being loaded') > before, { everyMs: 5 })
  const { helpers, state } = await statusOf(host)
  t.match([state, helpers[0]], ['starting', { ready: false, pid: Number }])
  process.kill(helpers[0]?.pid ?? 0, 'SIGKILL')
  await restarted
  const response = await ask()
  t.equal(response.statusCode, 200, 'at once')
  t.equal(response.json().data.length, 3)
  t.match(await statusOf(host), { state: 'serving', helpers: [{ ready: true, deaths: 1 }], restarts: { signal: 1 } })
  t.match(readFileSync(host.process.logFile, 'utf8'), new RegExp(`"jobs":${jobsCount + 1},"seekers":1`), 'all of them')
}

async function reload(t: Test, host: Host, ask: Ask): Promise<void> {
  const before = await statusOf(host)
  const answers = new Map<number, number>()
  const isOver = async () => (await statusOf(host)).reload.finished > before.reload.finished
  host.signal('SIGHUP')
  do {
    const { statusCode } = await ask()
    answers.set(statusCode, (answers.get(statusCode) ?? 0) + 1)
  } while (!(await isOver()))
  const after = await statusOf(host)
  t.match(after, { reload: { last: { ok: true } }, helpers: [{ ready: true }] })
  t.not(after.helpers[0]?.pid, before.helpers[0]?.pid)
  t.same([...answers.keys()], [200])
  t.equal((await ask()).statusCode, 200)
}

async function killReady(t: Test, host: Host, ask: Ask): Promise<void> {
  const pid = (await statusOf(host)).helpers[0]?.pid ?? 0
  process.kill(pid, 'SIGKILL')
  const refused = await waitFor('a refusal', async () => {
    const response = await ask()
    return response.statusCode !== 200 && response
  })
  t.match([refused.statusCode, refused.json().message], [503, /being prepared/])
  t.equal(refused.headers['retry-after'], '2')
  t.equal((await httpGet(`${host.url}/health/ready`)).status, 200)
  t.equal((await httpGet(`${host.url}/api/jobs`)).status, 200)
  await waitFor('the next finder', async () => (await ask()).statusCode === 200)
}

const url = (path: string) => JSON.stringify(pathToFileURL(join(root, 'dist', 'src', path)).href)

t.test('under a primary that knows no helpers a worker finds and sequences by itself', async (t) => {
  // Such a primary says nothing of a folder or of helpers, and forks none.
  const folder = t.testdir({
    'cluster.mjs': `
      const { emit } = process
      process.emit = function (name, message, ...rest) {
        if (name === 'message') {
          delete message?.folder
          delete message?.helpers
        }
        return emit.call(this, name, message, ...rest)
      }
      const { runProcess } = await import(${url('cluster/main.js')})
      await runProcess(() => import(${url('server.js')}), new Map())`
  })
  const env = testEnvironment({ LOG_LEVEL: 'info', DRAIN_ANNOUNCE_MS: '0' })
  const logFile = join(folder, 'host.log')
  const port = await freePort()
  const host = await startHost({
    ...{ name: 'host', port, workers: 1, logFile, env },
    entry: join(folder, 'cluster.mjs')
  })
  t.teardown(() => host.kill())
  t.same((await statusOf(host)).helpers, [])
  const api: Asker = { ask: (question) => askOverHttp(host.url, question) }
  const { token } = await signUp(api, 'EMPLOYER')
  const posted = await api.ask({ method: 'POST', url: '/api/jobs', payload: jobBody({ title: 'Baker' }), token })
  const found = await waitFor('an answer', async () => {
    const answer = await api.ask({ method: 'GET', url: '/api/search/jobs?search=baker' })
    return answer.statusCode === 200 && answer.json().data.jobs
  })
  t.match(found, [{ _id: posted.json().data._id }])
  const leads = await waitFor('a leader', () =>
    linesOf(logFile).find(({ message }) => message === 'this process is the sequencer')
  )
  t.match(leads, { role: 'worker-1' })
  t.ok(linesOf(logFile).some(({ message }) => message.endsWith('Restart the host')))
  await host.stop()
})
