// Goal: what commits or dies halfway leaves everything exact: failed commits make no event without its application and no
// application without its event; a worker killed inside a transaction locks nobody out.
// Method: two hosts of one worker on a MongoDB of their own, whose failCommand breaks commits in every way there is, or
// holds an apply inside its transaction while its worker is killed (-9): once beside the sequencer, once together with it.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Document, MongoClient } from 'mongodb'
import t, { type Test } from 'tap'
import { helperOf, workersOf } from '../../bench/lib/usage.mjs'
import { signAccess } from '../../bench/realtime/token.mjs'
import { createStore } from '../../src/database/store.ts'
import { type Client, createClient, dataOf } from '../../tools/api/client.mjs'
import { openSocket } from '../../tools/api/socket.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { jobBody } from '../support/app.ts'
import { startDeployment, testSecrets } from '../support/deployment.ts'
import { addUser } from '../support/domain.ts'

const appliesEach = 40
const atOnce = 8
const insistMs = 60_000

/** What becomes of three in ten commits; the sequencer's are among them. */
const failures: [name: string, data: Document][] = [
  ['aborted, to be tried again', { errorCode: 251, errorLabels: ['TransientTransactionError'] }],
  ['refused for now', { errorCode: 91, errorLabels: ['RetryableWriteError'] }],
  ['refused for good', { errorCode: 20 }],
  ['cut off before the commit', { closeConnection: true }],
  ['done, but told otherwise', { writeConcernError: { code: 64, errmsg: 'not replicated in time' } }]
]

async function scene(t: Test) {
  const deployment = await startDeployment(t, { workers: 1, ownMongo: 1 })
  const mongo = new MongoClient(deployment.mongodbUri, { ignoreUndefined: true })
  t.teardown(() => mongo.close())
  const store = createStore(mongo)
  const clients = deployment.hosts.map((host) => createClient(host.url))
  t.teardown(() => {
    for (const client of clients) client.close()
  })
  const [first] = clients as [Client]
  const body = { name: 'Patient Person', email: 'a@example.com', password: 'correct-Horse-7', role: 'EMPLOYER' }
  const { user, token } = dataOf(await first.call('POST', '/api/auth/signup', { body }), 201)
  return {
    ...deployment,
    store,
    clients,
    employer: { id: String(user._id), token: String(token) },
    post: async () => String(dataOf(await first.call('POST', '/api/jobs', { token, body: jobBody() }), 201)._id),
    fail: (failCommands: string[], mode: Document | 'off', data: Document = {}) =>
      mongo.db('admin').command({
        configureFailPoint: 'failCommand',
        mode,
        ...(mode !== 'off' && { data: { failCommands, appName: 'skillmatch', ...data } })
      })
  }
}
type Scene = Awaited<ReturnType<typeof scene>>

/** Applies as a client that wants it: again after every failure that may pass, by the same key. */
async function insist({ store }: Scene, client: Client, jobId: string): Promise<number> {
  const { id } = await addUser(store, 'JOB_SEEKER')
  const token = signAccess(testSecrets.JWT_SECRET, id, 900)
  const headers = { 'idempotency-key': randomUUID() }
  const deadline = Date.now() + insistMs
  for (let tries = 1; ; tries++) {
    const answer = await client.call('POST', '/api/applications', { token, headers, body: { jobId } })
    if (answer.status === 201) return tries
    const isInFlight = answer.status === 409 && /still being processed/.test(answer.body.message)
    if ((answer.status < 500 && !isInFlight) || Date.now() > deadline) {
      throw new Error(`answered ${answer.status} after ${tries} tries: ${JSON.stringify(answer.body)}`)
    }
    await sleep(Math.random() * 50)
  }
}

const nextOf = <T>(items: T[], index: number): T => items[index % items.length] as T

async function applyWhileCommitsFail(t: Test, scene: Scene): Promise<void> {
  const { store, clients, employer, hosts, post, fail } = scene
  const jobId = await post()
  const socket = await openSocket(hosts[1]?.url ?? '', employer.token)
  t.teardown(() => socket.close())
  for (const [name, data] of failures) {
    await fail(['commitTransaction'], { activationProbability: 0.3 }, data)
    let started = 0
    let tries = 0
    const work = async (): Promise<void> => {
      while (started < appliesEach) {
        const needed = await insist(scene, nextOf(clients, started++), jobId)
        tries += needed
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    t.comment(`${name}: ${appliesEach} applies took ${tries} requests`)
  }
  await fail([], 'off')
  const wanted = appliesEach * failures.length
  const heard = () => socket.events.filter(({ type }) => type === 'notification').length
  await waitFor('an empty outbox', async () => (await store.outbox.countDocuments()) === 0)
  await socket.waitFor(() => heard() >= wanted, 30_000)
  const job = dataOf(await (clients[0] as Client).call('GET', `/api/jobs/${jobId}`), 200)
  t.same(
    {
      applications: await store.applications.countDocuments(),
      count: job.applicationCount,
      notifications: await store.notifications.countDocuments(),
      logged: await store.log.countDocuments({ topic: `user:${employer.id}`, type: 'notification' }),
      heard: heard()
    },
    { applications: wanted, count: wanted, notifications: wanted, logged: wanted, heard: wanted }
  )
}

/** The worker of a host; `isSequencer`: its host has the lease. */
async function victims({ store, hosts }: Scene) {
  const { holder = '' } = (await store.sequencerLease.findOne({})) ?? {}
  return hosts.map((host, index) => ({
    index,
    host,
    pid: workersOf(host.process.pid)[0] ?? 0,
    sequencer: helperOf(host.process.pid, 'sequencer'),
    isSequencer: holder.startsWith(`${host.name}/`)
  }))
}

async function killInside(t: Test, scene: Scene, isSequencer: boolean): Promise<void> {
  const { store, clients, post, fail } = scene
  const jobId = await post()
  await waitFor('an empty outbox', async () => (await store.outbox.countDocuments()) === 0)
  const victim = (await victims(scene)).find((one) => one.isSequencer === isSequencer)
  if (!victim) throw new Error('no such worker')
  const namespace = `${store.db.databaseName}.applications`
  const held = { namespace, blockConnection: true, blockTimeMS: 40_000 }
  const { count } = await fail(['insert'], { times: 1 }, held)
  const cut = insist(scene, nextOf(clients, victim.index), jobId).catch(() => 'no answer')
  await store.db
    .admin()
    .command({ waitForFailPoint: 'failCommand', timesEntered: Number(count) + 1, maxTimeMS: 20_000 })
  process.kill(victim.pid, 'SIGKILL')
  if (isSequencer) process.kill(victim.sequencer, 'SIGKILL')
  const startedMs = performance.now()
  t.equal(await cut, 'no answer')
  await insist(scene, nextOf(clients, victim.index + 1), jobId)
  const tookMs = Math.round(performance.now() - startedMs)
  t.ok(tookMs < 30_000, `the same job could be applied for after ${tookMs} ms; MongoDB's own limit is 60 s`)
  const job = dataOf(await nextOf(clients, victim.index + 1).call('GET', `/api/jobs/${jobId}`), 200)
  t.equal(job.applicationCount, 1, 'what was killed has left nothing')
  await waitFor('a new worker in its place', () => {
    const [pid] = workersOf(victim.host.process.pid)
    return pid !== undefined && pid !== victim.pid
  })
  await victim.host.awaitReady()
}

t.test('commits that fail and workers that die', async (t) => {
  const stage = await scene(t)
  await t.test('200 applies while commits fail', (t) => applyWhileCommitsFail(t, stage))
  await t.test('a worker killed inside a transaction', (t) => killInside(t, stage, false))
  await t.test("a worker and its host's sequencer, killed inside a transaction", (t) => killInside(t, stage, true))
})
