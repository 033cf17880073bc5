// Goal: a job with a time closes at it, once over all hosts, also when one dies with it; from that instant on nobody finds it or
// applies, however late it is written down; the time can be edited, and a job opened again.
// Method: the schedulers of hosts over one database; a host that dies is a claim that nobody renews, or a transaction left open.
import { setTimeout as sleep } from 'node:timers/promises'
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import type { Store } from '../../src/database/store.ts'
import { apply } from '../../src/domain/applications/apply.ts'
import { closeExpiredTask } from '../../src/domain/jobs/expiry.ts'
import { listOwnJobs, readJob } from '../../src/domain/jobs/read.ts'
import { createJob, deleteJob, updateJob } from '../../src/domain/jobs/write.ts'
import { recommendJobs } from '../../src/domain/matching/recommendations.ts'
import { searchJobs } from '../../src/domain/search/find.ts'
import { listJobs } from '../../src/domain/search/list.ts'
import { claimDue } from '../../src/scheduler/due-queue.ts'
import { createScheduler } from '../../src/scheduler/tasks.ts'
import type { Actor } from '../../src/schemas/actor.ts'
import type { JobChanges } from '../../src/schemas/jobs.ts'
import { createFaults } from '../../src/util/faults.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'
import { loadedFinder } from '../support/finder.ts'

const hourMs = 3_600_000
const log = { warn: () => undefined, error: () => undefined }
const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString()

/** Schedulers of so many hosts, stopped when the test ends. */
function startHosts(t: Test, store: Store, count: number, leaseMs = 10_000) {
  const options = { store, tasks: [closeExpiredTask], log, faults: createFaults(log), leaseMs, pollMs: 50 }
  const hosts = Array.from({ length: count }, () => createScheduler(options))
  t.teardown(() => Promise.all(hosts.map((host) => host.stop())))
  return options.faults
}

/** As if the time had come: only the document says when. */
const expire = (store: Store, filter: object = {}) =>
  store.jobs.updateMany(filter, { $set: { validThrough: new Date(Date.now() - 1) } })

const allClosed = (store: Store) =>
  waitFor('the jobs to be closed', async () => (await store.jobs.countDocuments({ isActive: true })) === 0)

/** How often each job has been closed: by its events and by the audit log. */
async function closings(store: Store) {
  const events = await store.outbox.find({ type: 'job.closed', topic: 'jobs' }).toArray()
  const audited = await store.audit.find({ action: 'job.closed' }).toArray()
  return {
    events: events.map(({ data }) => (data.job as { _id: string })._id).sort(),
    audited: audited.map(({ entityId }) => entityId).sort(),
    actors: [...new Set(audited.map(({ actorId }) => actorId))]
  }
}

/** The one field that an update is refused for. */
const refusedField = (store: Store, actor: Actor, id: string, changes: JobChanges) =>
  updateJob(store, actor, id, changes).then(
    () => undefined,
    (error: { errors?: { field: string }[] }) => error.errors?.[0]?.field
  )

t.test('racing hosts close each job once, at its time', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const jobs = await Promise.all(
    Array.from({ length: 20 }, () => createJob(store, employer, jobBody({ validThrough: inMs(hourMs) })))
  )
  await createJob(store, employer, jobBody({ title: 'Without a time' }))
  await createJob(store, employer, jobBody({ title: 'Later', validThrough: inMs(hourMs) }))
  await expire(store, { title: 'Backend engineer' })
  const faults = startHosts(t, store, 3)
  // Beside the hosts, what takes them for dead would do.
  const run = { data: {}, signal: new AbortController().signal, complete: async () => undefined }
  await Promise.all([1, 2].map(() => closeExpiredTask.run(store, { ...run, runAgainIn: () => undefined })))
  const ids = jobs.map(({ _id }) => _id).sort()
  await waitFor('the jobs to be closed', async () => (await store.jobs.countDocuments({ isActive: true })) === 2)
  t.strictSame(await closings(store), { events: ids, audited: ids, actors: [null] })
  t.match(await store.jobs.findOne({ _id: new ObjectId(ids[0]) }), { version: 2 })
  t.equal(faults.counts.task, 0)
  const own = await store.outbox.findOne({ type: 'job.closed', topic: `job:${ids[0]}` })
  t.match(own?.data, { job: { isActive: false, version: 2 } })
})

t.test('the task runs at the next time, whatever its interval', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const at = Date.now() + 700
  const { _id: id } = await createJob(store, employer, jobBody({ validThrough: new Date(at).toISOString() }))
  await createJob(store, employer, jobBody({ title: 'Later', validThrough: inMs(hourMs) }))
  startHosts(t, store, 2)
  await waitFor('its time', async () => (await store.jobs.countDocuments({ isActive: true })) === 1)
  t.match(await readJob(store, id), { isActive: false, validThrough: new Date(at).toISOString() })
  const closedAt = await store.audit.findOne({ action: 'job.closed' })
  t.ok(Number(closedAt?.at) >= at, 'not before')
  const task = await waitFor('the next run', () =>
    store.tasks.findOne({ _id: closeExpiredTask.name, claim: null, ranAt: { $gte: new Date(at) } })
  )
  const waitMs = Number(task?.dueAt) - Number(task?.ranAt)
  t.ok(waitMs > 15_000 && waitMs <= 21_000, `a time in an hour is looked at again before: ${waitMs} ms`)
})

t.test('a host that dies with the claim, or in the middle of it, leaves nothing half', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const jobs = await Promise.all(
    Array.from({ length: 10 }, () => createJob(store, employer, jobBody({ validThrough: inMs(hourMs) })))
  )
  await expire(store)
  const task = { _id: closeExpiredTask.name, name: closeExpiredTask.name, data: {}, attempts: 0, claim: null }
  await store.tasks.insertOne({ ...task, dueAt: new Date(0) })
  const leaseMs = 500
  const claimed = await claimDue(store.tasks as never, { name: task.name }, leaseMs)
  // It has closed three; of the next ones it has written all, and was killed before the commit.
  let begun = 0
  const dying: Store = {
    ...store,
    transaction: ((work, options) => {
      const isLate = ++begun > 3
      return store.transaction(async (tx) => {
        await work(tx)
        if (isLate) throw new Error('killed')
      }, options)
    }) as Store['transaction']
  }
  const signal = new AbortController().signal
  const run = { data: {}, signal, complete: async () => undefined, runAgainIn: () => undefined }
  await t.rejects(closeExpiredTask.run(dying, run), { message: 'killed' })
  await waitFor('three', async () => (await store.jobs.countDocuments({ isActive: true })) === 7)
  startHosts(t, store, 2, leaseMs)
  await allClosed(store)
  const ids = jobs.map(({ _id }) => _id).sort()
  t.strictSame(await closings(store), { events: ids, audited: ids, actors: [null] })
  const first = await store.audit.find({ action: 'job.closed' }).sort({ at: -1 }).limit(1).next()
  t.ok(Number(first?.at) >= Number(claimed?.dueAt), 'the last one after the lease of the dead')
})

t.test('from that instant on it is closed for everybody, before it is written down', async (t) => {
  const store = await testStore(t)
  const [employer, seeker] = [await addUser(store, 'EMPLOYER'), await addUser(store, 'JOB_SEEKER')]
  const { _id: id } = await createJob(store, employer, jobBody({ validThrough: inMs(hourMs) }))
  const finder = await loadedFinder(t, store)
  const seen = async () => [
    (await listJobs(store, finder, {})).items.length,
    (await searchJobs(store, finder, { search: 'engineer' })).jobs.length,
    (await recommendJobs(store, finder, seeker, { limit: 10 })).length,
    (await readJob(store, id)).isActive
  ]
  t.strictSame(await seen(), [1, 1, 1, true])
  await expire(store)
  t.strictSame(await seen(), [0, 0, 0, false])
  t.equal(await codeOf(apply(store, seeker, { jobId: id })), 'JOB_NOT_FOUND')
  t.equal((await listOwnJobs(store, employer, {})).items[0]?.isActive, false)
  t.match(await store.jobs.findOne({}), { isActive: true, version: 1 })
})

t.test('the time is edited, taken away, and set when a job is opened again', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const past = { validThrough: inMs(-1) }
  t.equal(await codeOf(createJob(store, employer, jobBody(past))), 'VALIDATION_FAILED')
  t.equal(await store.jobs.countDocuments(), 0)
  const soon = { validThrough: '2999-06-30T23:59:60Z' }
  t.equal(await codeOf(createJob(store, employer, jobBody(soon))), 'VALIDATION_FAILED', 'no calendar has it')
  const { _id: id } = await createJob(store, employer, jobBody({ validThrough: '2999-01-01T00:00:00+02:00' }))
  t.equal((await readJob(store, id)).validThrough, '2998-12-31T22:00:00.000Z')
  t.equal((await updateJob(store, employer, id, { validThrough: '2998-12-31T22:00:00Z' })).version, 1, 'the same time')
  t.equal(await refusedField(store, employer, id, past), 'validThrough')
  await expire(store)
  // Closed first, then changed: a later time alone does not open it.
  t.match(await updateJob(store, employer, id, { validThrough: inMs(hourMs) }), { isActive: false, version: 3 })
  t.same((await closings(store)).events, [id])
  t.match(await updateJob(store, employer, id, { isActive: true }), { isActive: true, version: 4 })
  await expire(store)
  t.match(await updateJob(store, employer, id, {}), { isActive: false, version: 5 }, 'closed, and nothing else')
  t.equal(await refusedField(store, employer, id, { isActive: true }), 'validThrough', 'its time is past')
  t.equal(await refusedField(store, employer, id, { isActive: true, ...past }), 'validThrough')
  t.match(await updateJob(store, employer, id, { title: 'Edited' }), { isActive: false, version: 6 })
  t.match(await updateJob(store, employer, id, { isActive: true, validThrough: null }), { isActive: true, version: 7 })
  t.notHas(await readJob(store, id), 'validThrough')
  startHosts(t, store, 1)
  await waitFor('a run', () => store.tasks.findOne({ _id: closeExpiredTask.name, ranAt: { $type: 'date' } }))
  await sleep(100)
  t.equal((await readJob(store, id)).isActive, true)
  t.same((await closings(store)).events, [id, id])
})

t.test('a time that is edited while the task is at it counts', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const { _id: id } = await createJob(store, employer, jobBody({ validThrough: inMs(hourMs) }))
  await expire(store)
  const edit = () =>
    store.jobs.updateOne({}, { $set: { validThrough: new Date(Date.now() + hourMs) }, $inc: { version: 1 } })
  let attempts = 0
  // Edited after the transaction has read it, so that its first attempt conflicts.
  const edited: Store = {
    ...store,
    transaction: ((work, options) =>
      store.transaction(async (tx) => {
        await tx.jobs.findOne({})
        if (++attempts === 1) await edit()
        return work(tx)
      }, options)) as Store['transaction']
  }
  const run = { data: {}, signal: new AbortController().signal, complete: async () => undefined }
  await closeExpiredTask.run(edited, { ...run, runAgainIn: () => undefined })
  t.equal(attempts, 2)
  t.match(await readJob(store, id), { isActive: true, version: 2 })
  t.same(await closings(store), { events: [], audited: [], actors: [] })
})

t.test('what a host of the former version opens, or has removed, after its time', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const post = async () => (await createJob(store, employer, jobBody({ validThrough: inMs(hourMs) })))._id
  const [opened, removed] = [await post(), await post()]
  await expire(store)
  await deleteJob(store, employer, removed)
  await updateJob(store, employer, opened, {})
  await store.jobs.updateOne({ _id: new ObjectId(opened) }, { $set: { isActive: true }, $inc: { version: 1 } })
  startHosts(t, store, 1)
  await allClosed(store)
  t.same((await closings(store)).events, [opened, opened, removed].sort())
})
