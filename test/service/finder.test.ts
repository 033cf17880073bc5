// Goal: what the finder answers is what MongoDB holds, at most a moment later: after jobs and profiles change, through an outage
// of Redis, another log, the death of a finder and the change to the next; no client of its socket harms another.
// Method: a worker's app and finders in this process on one database, asked by the worker's own client and by bare sockets; the
// keeper by itself, told events by hand while it loads.
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { createConnection } from 'node:net'
import { ObjectId } from 'mongodb'
import { pino } from 'pino'
import t, { type Test } from 'tap'
import { recordEvent } from '../../src/database/outbox.ts'
import type { Store } from '../../src/database/store.ts'
import { restoreUser, suspendUser } from '../../src/domain/admin/users.ts'
import { createJob, deleteJob, updateJob } from '../../src/domain/jobs/write.ts'
import { renewLog } from '../../src/event-log/log-renewal.ts'
import { createFrameReader, encode } from '../../src/finder/frames.ts'
import { createKeeper } from '../../src/finder/keeper.ts'
import { inFlightMax, requestBytesMax, socketPath } from '../../src/finder/protocol.ts'
import type { Job } from '../../src/schemas/jobs.ts'
import { topics } from '../../src/schemas/topics.ts'
import { createFaults } from '../../src/util/faults.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { redisUrl, signUp, startApp } from '../support/app.ts'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'
import { finderFolder, startTestFinder } from '../support/finder.ts'
import { startTcpProxy } from '../support/tcp-proxy.ts'

const rust = { skillKeys: ['rust'], level: 'entry', filters: {}, excluded: [], limit: 10 } as const
const rustJob = (fields = {}) => jobBody({ requiredSkills: ['Rust'], ...fields })
const rules = { accessTtlSeconds: 900, refreshTtlSeconds: 900, sessionMaxSeconds: 900 } as never

async function scene(t: Test) {
  const folder = finderFolder(t)
  const started = await startApp(t, {}, folder)
  const { store, finder } = started.app
  const employer = await addUser(store, 'EMPLOYER')
  const jobs = async () => (await finder.bestJobs(rust)).map(({ id }) => id)
  const seekers = async () => (await finder.bestSeekers(rust)).map(({ id }) => id)
  const cable = await startTcpProxy(t, redisUrl())
  const begin = async () => {
    const one = await startTestFinder(t, folder, { mongodbUri: started.config.mongodb.uri, redisUrl: cable.url })
    await one.finder.ready
    return one
  }
  const becomes = async (t: Test, ask: () => Promise<string[]>, ids: string[], why: string) => {
    const isSo = async () => JSON.stringify(await ask()) === JSON.stringify(ids)
    t.ok(await waitFor(why, isSo, { limitMs: 20_000 }), why)
  }
  return { ...started, folder, store, employer, jobs, seekers, cable, begin, becomes }
}
type Scene = Awaited<ReturnType<typeof scene>>

t.test('a finder and a worker', async (t) => {
  const all = await scene(t)
  const early = await createJob(all.store, all.employer, rustJob())
  t.equal(await codeOf(all.jobs()), 'FINDER_UNAVAILABLE', 'there is none yet')
  const first = await all.begin()
  t.same(await all.app.finder.bestJobs(rust), [{ id: early._id, score: 100 }], 'loaded, and connected to at once')
  t.equal(statSync(socketPath(all.folder)).mode & 0o777, 0o600)
  t.equal(statSync(all.folder).mode & 0o777, 0o700)
  await t.test('follows jobs', (t) => followJobs(t, all, early))
  await t.test('follows seekers', (t) => followSeekers(t, all))
  await t.test('loses nothing while Redis is cut off', (t) => outliveRedis(t, all))
  await t.test('is loaded anew when another log begins', (t) => loadAnew(t, all, first.finder.keeper.rebuilds))
  await t.test('a hostile client ends itself alone', (t) => beHostile(t, all))
  await t.test('who asks much waits for itself', (t) => takeTurns(t, all))
  const { series } = { series: first.metrics.snapshot() }
  t.match(series, {
    finder_loaded_ratio: [[[], 1]],
    finder_log_position: [[[], Number]],
    finder_lag_seconds: [[[], Number]]
  })
  t.same(
    series.finder_entries?.map(([labels]) => labels),
    [['jobs'], ['seekers']]
  )
  t.same(first.faults.counts, createFaults({ error: () => undefined }).counts, 'nothing had to be contained')
  await t.test('another takes its place without a failure', (t) => replace(t, all, first))
})

async function followJobs(t: Test, { store, employer, jobs, becomes }: Scene, early: Job): Promise<void> {
  const late = await createJob(store, employer, rustJob())
  await becomes(t, jobs, [late._id, early._id], 'a new job is there')
  const changed = await updateJob(store, employer, late._id, { requiredSkills: ['Welding'] })
  await becomes(t, jobs, [early._id], 'what wants something else is not')
  // Late, as after an election: what is older changes nothing.
  await store.transaction((tx) => recordEvent(tx, topics.jobs, 'job.updated', { job: late }))
  await updateJob(store, employer, early._id, { isActive: false })
  await becomes(t, jobs, [], 'a closed job is not, and an older event changes nothing')
  const reopened = await updateJob(store, employer, early._id, { isActive: true })
  await becomes(t, jobs, [early._id], 'reopened')
  const older = { ...reopened, version: reopened.version - 1, isActive: false }
  await store.transaction((tx) => recordEvent(tx, topics.jobs, 'job.closed', { job: older }))
  await updateJob(store, employer, changed._id, { requiredSkills: ['Rust'] })
  await becomes(t, jobs, [late._id, early._id], 'an older closing closes nothing')
  await deleteJob(store, employer, late._id)
  await becomes(t, jobs, [early._id], 'deleted')
}

async function followSeekers(t: Test, { store, ask, seekers, becomes }: Scene): Promise<void> {
  const person = await signUp({ ask }, 'JOB_SEEKER')
  const change = (payload: object) => ask({ method: 'PUT', url: '/api/users/profile', payload, token: person.token })
  t.equal((await change({ skills: ['rust'] })).statusCode, 200)
  await becomes(t, seekers, [person.id], 'a changed profile')
  await change({ experienceLevel: 'senior' })
  await becomes(t, seekers, [], 'two levels away')
  const recorded = () => store.log.countDocuments({ type: 'profile.changed' })
  t.equal(await recorded(), 2)
  await change({ experienceLevel: 'senior', bio: 'of no matter here' })
  await change({ experienceLevel: 'mid' })
  await becomes(t, seekers, [person.id], 'one level away')
  t.equal(await recorded(), 3, 'what matching does not look at is not told')
  await suspendUser(store, null, person.id, 'spam', rules)
  await becomes(t, seekers, [], 'suspended')
  await restoreUser(store, null, person.id)
  await becomes(t, seekers, [person.id], 'restored')
  const { token } = (
    await ask({ method: 'POST', url: '/api/auth/login', payload: { email: person.email, password: 'correct-Horse-7' } })
  ).json().data
  const payload = { currentPassword: 'correct-Horse-7' }
  t.equal((await ask({ method: 'DELETE', url: '/api/users/me', payload, token })).statusCode, 200)
  await becomes(t, seekers, [], 'deleted')
}

async function outliveRedis(t: Test, { store, employer, jobs, cable, becomes }: Scene): Promise<void> {
  const before = await jobs()
  cable.cut()
  const during = await createJob(store, employer, rustJob())
  await becomes(t, jobs, [during._id, ...before], 'read from the log')
  cable.freeze()
  const frozen = await createJob(store, employer, rustJob())
  cable.mend()
  const after = await createJob(store, employer, rustJob())
  await becomes(t, jobs, [after._id, frozen._id, during._id, ...before], 'and after it')
}

async function loadAnew(t: Test, { store, jobs, becomes }: Scene, rebuilds: () => number): Promise<void> {
  const [newest = '', ...others] = await jobs()
  // As in a database that was put back: no event tells it.
  await store.jobs.updateOne({ _id: new ObjectId(newest) }, { $set: { isActive: false } })
  t.equal(rebuilds(), 0)
  t.same(await jobs(), [newest, ...others], 'not known yet')
  await renewLog(store)
  await becomes(t, jobs, others, 'read again')
  t.ok(rebuilds() > 0)
}

async function beHostile(t: Test, { folder, jobs }: Scene): Promise<void> {
  const well = await jobs()
  const open = () => {
    const socket = createConnection(socketPath(folder))
    socket.on('error', () => undefined)
    return { socket, closed: once(socket, 'close') }
  }
  const length = (bytes: number) => Buffer.from([0, 0, 0, 0].map((_, index) => (bytes >>> (24 - 8 * index)) & 255))
  const fatal: Record<string, Buffer> = {
    'no length': Buffer.from('GET / HTTP/1.1\r\n\r\n'),
    'too long': length(requestBytesMax + 1),
    'no JSON': Buffer.concat([length(2), Buffer.from('{]')]),
    nothing: length(0),
    'no request': encode([1]),
    'no name': encode({ id: 1, name: ['bestJobs'] }),
    null: Buffer.concat([length(4), Buffer.from('null')]),
    'half of one, and then silence': length(100).subarray(0, 3)
  }
  const ends = Object.entries(fatal).map(async ([name, bytes]) => {
    const { socket, closed } = open()
    socket.write(bytes)
    await closed
    t.pass(`${name}: closed`)
  })
  const { socket, closed } = open()
  const counts = new Map<string, number>()
  const reader = createFrameReader(requestBytesMax, (message) => {
    const { refusal = 'answered' } = message as { refusal?: string }
    counts.set(refusal, (counts.get(refusal) ?? 0) + 1)
  })
  socket.on('data', (bytes) => reader.push(bytes))
  const strange = ['constructor', '__proto__', 'bestJobs', 'bestJobs'].map((name, id) => ({
    id,
    name,
    question: { id }
  }))
  const tooMuch = { id: 4, name: 'bestJobs', question: { ...rust, limit: 1e9 } }
  const frames = [...strange, tooMuch].map(encode)
  socket.write(Buffer.concat(frames))
  await waitFor('refusals', () => counts.get('invalid') === 5)
  const flood = Array.from({ length: 300 }, (_, id) => encode({ id, name: 'bestJobs', question: rust }))
  socket.write(Buffer.concat(flood))
  await waitFor('300 answers', () => (counts.get('answered') ?? 0) + (counts.get('busy') ?? 0) === 300)
  t.ok((counts.get('answered') ?? 0) >= inFlightMax, 'as many as may wait')
  t.ok((counts.get('busy') ?? 0) > 0, 'and no more')
  t.same(await jobs(), well, 'the worker is answered')
  socket.destroy()
  await Promise.all([...ends, closed])
  t.same(await jobs(), well, 'and its connection is the same')
}

/** All at once, on one connection. */
async function takeTurns(t: Test, { folder }: Scene): Promise<void> {
  const socket = createConnection(socketPath(folder))
  const order: number[] = []
  const reader = createFrameReader(requestBytesMax, (message) => order.push((message as { id: number }).id))
  socket.on('data', (bytes) => reader.push(bytes))
  const question = (id: number, asker: string) => encode({ id, name: 'bestJobs', question: rust, asker })
  const greedy = Array.from({ length: 20 }, (_, id) => question(id, 'user:greedy'))
  const others = [question(100, 'user:other'), question(101, 'user:other'), question(102, '')]
  socket.write(Buffer.concat([...greedy, ...others, encode({ id: 3, cancel: true })]))
  await waitFor('the answers', () => order.length === 22)
  t.same(order.slice(0, 7), [0, 1, 100, 102, 2, 101, 4], 'one of each in turn, without what was given up')
  socket.destroy()
}

async function replace(t: Test, { begin, jobs }: Scene, first: { stop(): Promise<void> }): Promise<void> {
  const expected = await jobs()
  const next = await begin()
  let isOver = false
  const asking = (async () => {
    let asked = 0
    for (; !isOver; asked++) t.same(await jobs(), expected)
    return asked
  })()
  await first.stop()
  t.same(await jobs(), expected)
  isOver = true
  t.ok((await asking) > 0)
  await next.stop()
  t.equal(await codeOf(jobs()), 'FINDER_UNAVAILABLE', 'no finder is left')
  await begin()
  t.same(await jobs(), expected, 'the next one is found')
}

async function keeperOf(t: Test, store: Store) {
  const log = pino({ level: 'silent' })
  const keeper = createKeeper(store, log, createFaults(log))
  t.teardown(() => keeper.stop())
  const jobs = async () => (await keeper.indexes()?.bestJobs(rust))?.map(({ id }) => id)
  const seekers = async () => (await keeper.indexes()?.bestSeekers(rust))?.map(({ id }) => id)
  return { keeper, jobs, seekers }
}

t.test('what it is told while it loads is newer than what it reads', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const person = await addUser(store, 'JOB_SEEKER', { skills: ['Rust'] })
  const closed = await createJob(store, employer, rustJob())
  const changed = await createJob(store, employer, rustJob())
  const { keeper, jobs, seekers } = await keeperOf(t, store)
  keeper.rebuild()
  t.equal(keeper.indexes(), null)
  t.match(keeper.progress(), { share: 0, text: '0 jobs and 0 seekers are loaded' })
  // Not in MongoDB: as if the pages with them had been read before.
  keeper.onEvent({ type: 'job.closed', data: { job: { ...closed, version: 2, isActive: false } } })
  keeper.onEvent({ type: 'job.updated', data: { job: { ...changed, version: 2, requiredSkills: ['Welding'] } } })
  await keeper.loaded
  t.same([await jobs(), await seekers()], [[], [person.id]])

  t.comment('another beside it')
  const before = keeper.indexes()
  await store.users.updateOne({ _id: new ObjectId(person.id) }, { $set: { skills: [] } })
  keeper.rebuild()
  keeper.rebuild() // while the first loads
  t.equal(keeper.indexes(), before, 'the former one answers')
  const reopened = { ...closed, version: 3, isActive: true }
  keeper.onEvent({ type: 'job.updated', data: { job: reopened } })
  t.same(await jobs(), [closed._id], 'and is kept meanwhile')
  await waitFor('the other one', () => keeper.indexes() !== before)
  t.equal(keeper.rebuilds(), 1)
  t.same([await jobs(), await seekers()], [[changed._id, closed._id], []], 'as MongoDB has them, and as was told')
  keeper.onEvent({ type: 'profile.changed', data: { userId: person.id } })
  await store.users.updateOne({ _id: new ObjectId(person.id) }, { $set: { skills: ['rust'] } })
  keeper.onEvent({ type: 'profile.changed', data: { userId: person.id } })
  await waitFor('the profile', async () => (await seekers())?.length === 1)
})
