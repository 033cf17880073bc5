// Goal: a saved search is told of each job that matches it, once, at most once an hour, whoever races and whoever dies; nobody
// is told of what is closed, their own, or no longer asked for.
// Method: the domain functions and schedulers, each as a host has one, over one database; a worker that dies is a run that never
// completes its task; an hour passes by changing the time of the last notification.
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import type { Store } from '../../src/database/store.ts'
import { createJob, deleteJob, updateJob } from '../../src/domain/jobs/write.ts'
import { tellEveryMs, tellTask } from '../../src/domain/saved-searches/alerts.ts'
import { analysisVersion } from '../../src/domain/saved-searches/analysis.ts'
import { matchJob, matchJobTask } from '../../src/domain/saved-searches/match-jobs.ts'
import { reindexTask } from '../../src/domain/saved-searches/reindex.ts'
import {
  changeSavedSearch,
  deleteSavedSearch,
  listSavedSearches,
  savedMax,
  saveSearch
} from '../../src/domain/saved-searches/saved-searches.ts'
import { claimDue } from '../../src/scheduler/due-queue.ts'
import { createScheduler, type Scheduler } from '../../src/scheduler/tasks.ts'
import type { Actor } from '../../src/schemas/actor.ts'
import type { SavedSearchBody } from '../../src/schemas/saved-searches.ts'
import { createFaults } from '../../src/util/faults.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'

const log = { warn: () => undefined, error: () => undefined }
const faults = createFaults(log)
const never = new AbortController().signal

function startHosts(t: Test, store: Store, count: number, leaseMs = 10_000): Scheduler[] {
  const tasks = [matchJobTask, tellTask]
  const hosts = Array.from({ length: count }, () => createScheduler({ store, tasks, log, faults, leaseMs, pollMs: 50 }))
  t.teardown(() => Promise.all(hosts.map((host) => host.stop())))
  return hosts
}

const noneDue = (store: Store) =>
  waitFor('no task to be due', async () => {
    const due = { dueAt: { $lt: new Date(Date.now() + 1000) } }
    return (await store.tasks.countDocuments({ $or: [due, { claim: { $ne: null } }] })) === 0
  })
const told = async (store: Store, { id }: Actor) =>
  (
    await store.notifications
      .find({ userId: new ObjectId(id) })
      .sort({ createdAt: 1, _id: 1 })
      .toArray()
  ).map(({ title, message, type }) => (type === 'search_alert' ? `${title}: ${message}` : type))
const pendingCount = (store: Store) => store.searchMatches.countDocuments({ isPending: true })

/** The hour since the last notification is over. */
async function passHour(store: Store) {
  const back = (date: string) => ({ $subtract: [date, tellEveryMs] })
  await store.savedSearches.updateMany({ notifiedAt: { $ne: null } }, [{ $set: { notifiedAt: back('$notifiedAt') } }])
  await store.tasks.updateMany({ name: tellTask.name }, [{ $set: { dueAt: back('$dueAt') } }])
  await noneDue(store)
}

async function world(t: Test) {
  const store = await testStore(t)
  const [employer, seeker, other] = [
    await addUser(store, 'EMPLOYER'),
    await addUser(store, 'JOB_SEEKER'),
    await addUser(store, 'JOB_SEEKER')
  ]
  const save = (who: Actor, changes: Partial<SavedSearchBody> = {}) =>
    saveSearch(store, who, { name: 'Mine', query: { search: 'backend' }, alert: 'instant', ...changes })
  const post = (changes = {}) => createJob(store, employer, jobBody(changes))
  return { store, employer, seeker, other, save, post }
}

t.test('those whose search a job matches are told, once however often it is edited', async (t) => {
  const { store, employer, seeker, other, save, post } = await world(t)
  const early = await post()
  t.equal(await store.tasks.countDocuments(), 0, 'without any alert nothing is to be done')
  startHosts(t, store, 2)
  const search = await save(seeker)
  await save(seeker, { name: 'Daily', alert: 'daily', query: { location: 'berl', skills: ['nodejs'] } })
  await save(seeker, { name: 'Quiet', alert: 'off' })
  await save(employer, { name: 'Own' })
  await save(other, { query: { search: 'frontend' } })
  const job = await post()
  await noneDue(store)
  t.same(await told(store, seeker), ['New match for “Mine”: Backend engineer at Acme'])
  t.match(await store.notifications.findOne({ type: 'search_alert' }), {
    relatedEntityId: new ObjectId(job._id),
    relatedEntityType: 'Job'
  })
  t.same([await told(store, employer), await told(store, other)], [[], []])
  t.equal(await pendingCount(store), 1, 'for the mail of the day')
  t.same(
    (await listSavedSearches(store, seeker)).map(({ name, matchCount }) => [name, matchCount]),
    [
      ['Quiet', 0],
      ['Daily', 1],
      ['Mine', 1]
    ]
  )

  await passHour(store)
  await updateJob(store, employer, job._id, { title: 'Other engineer' })
  await updateJob(store, employer, job._id, { isActive: false })
  await updateJob(store, employer, job._id, { isActive: true, title: 'Backend engineer' })
  await updateJob(store, employer, job._id, { salary: 'much' })
  await noneDue(store)
  t.equal((await told(store, seeker)).length, 1)

  await updateJob(store, employer, early._id, { title: 'Backend and frontend engineer' })
  await noneDue(store)
  t.equal((await told(store, seeker)).length, 2, 'another job, which is edited')
  t.equal((await told(store, other)).length, 1)

  await updateJob(store, employer, early._id, { isActive: false })
  await store.searchMatches.deleteMany({})
  await store.jobs.updateOne(
    { _id: new ObjectId(early._id) },
    { $set: { postedAt: new Date(Date.now() - 31 * 24 * tellEveryMs) } }
  )
  await updateJob(store, employer, early._id, { isActive: true })
  await noneDue(store)
  t.equal(await store.searchMatches.countDocuments(), 0, 'too old to be new to anybody')
  await deleteSavedSearch(store, seeker, search._id)
  t.equal(await codeOf(deleteSavedSearch(store, seeker, search._id)), 'NOT_FOUND')
})

t.test(
  'many jobs at once, many hosts: one notification, and one more for the rest when the hour is over',
  async (t) => {
    const { store, employer, seeker, save, post } = await world(t)
    const hosts = startHosts(t, store, 4)
    const search = await save(seeker)
    const jobs = await Promise.all(
      Array.from({ length: 8 }, async (_, number) => {
        const job = await post({ title: `Backend engineer ${number}` })
        for (const host of hosts) host.nudge()
        return job
      })
    )
    await noneDue(store)
    t.match(await told(store, seeker), [/^New match for “Mine”: Backend engineer \d at Acme$/])
    t.equal(await pendingCount(store), 7)
    t.match(await listSavedSearches(store, seeker), [{ matchCount: 8 }])

    const first = await store.notifications.findOne({ type: 'search_alert' })
    const waiting = jobs.filter(({ _id }) => _id !== first?.relatedEntityId?.toHexString())
    await updateJob(store, employer, waiting[0]?._id ?? '', { isActive: false })
    await deleteJob(store, employer, waiting[1]?._id ?? '')
    // It comes too early: it waits for its time.
    await store.tasks.updateOne({ name: tellTask.name }, { $set: { dueAt: new Date(0) } })
    await noneDue(store)
    t.equal((await told(store, seeker)).length, 1)
    await passHour(store)
    const [, second] = await told(store, seeker)
    t.match(second, /^5 new matches for “Mine”: Backend engineer \d, Backend engineer \d and 3 more$/)
    t.match(await store.notifications.findOne({ relatedEntityType: 'SavedSearch' }), {
      relatedEntityId: new ObjectId(search._id)
    })
    t.equal(await pendingCount(store), 0)

    await post()
    await noneDue(store)
    t.equal((await told(store, seeker)).length, 2, 'another hour has begun')
    await updateJob(store, employer, (await post())._id, { isActive: false })
    await passHour(store)
    t.equal((await told(store, seeker)).length, 3)
    t.same(await store.tasks.find().toArray(), [])
  }
)

t.test('a run that dies half-way, and several at once, tell once', async (t) => {
  const { store, employer, seeker, other, save, post } = await world(t)
  for (const who of [seeker, other]) for (let count = 0; count < 50; count++) await save(who, { name: `${count}` })
  await save(await addUser(store, 'JOB_SEEKER'))
  const { _id } = await post()
  const claimed = await claimDue(store.tasks as never, { name: matchJobTask.name }, 500)
  t.equal(claimed?.data.jobId, _id)
  const dying = new AbortController()
  const { transaction } = store
  store.transaction = async (...args) => {
    const result = await transaction(...args)
    dying.abort()
    return result
  }
  await t.rejects(matchJob(store, new ObjectId(_id), dying.signal))
  store.transaction = transaction
  const half = (await store.searchMatches.find().toArray()).length
  t.ok(half > 0 && half < 101, `${half} of 101`)
  await Promise.all(Array.from({ length: 3 }, () => matchJob(store, new ObjectId(_id), never)))
  startHosts(t, store, 2)
  await waitFor('the task to be done by another', async () => (await store.tasks.countDocuments()) === 0)
  t.equal(await store.searchMatches.countDocuments(), 101)
  t.equal(await store.notifications.countDocuments({ type: 'search_alert' }), 101)
  t.equal(await store.savedSearches.countDocuments({ matchCount: 1 }), 101)
  t.same([await told(store, employer), (await told(store, seeker)).length], [[], 50])
})

t.test('a search for anything is told of a hundred jobs a day, and costs nothing after', async (t) => {
  const { store, seeker, save, post } = await world(t)
  await save(seeker, { query: { remote: false } })
  const counted = { matchesOfDay: 99, matchCount: 120, matchedAt: new Date() }
  await store.savedSearches.updateOne({}, { $set: counted })
  startHosts(t, store, 1)
  for (const title of ['The last', 'One too many']) {
    await post({ title })
    await noneDue(store)
  }
  t.same(await told(store, seeker), ['New match for “Mine”: The last at Acme'])
  t.match(await listSavedSearches(store, seeker), [{ matchCount: 121 }])
  await store.savedSearches.updateOne({}, { $set: { matchedAt: new Date(Date.now() - 24 * tellEveryMs) } })
  await post()
  await noneDue(store)
  t.match(await store.savedSearches.findOne({}), { matchesOfDay: 1, matchCount: 122 })
})

t.test('closed before anybody has looked: nothing is told', async (t) => {
  const { store, employer, seeker, save, post } = await world(t)
  await save(seeker)
  const [closed, deleted] = [await post(), await post()]
  await updateJob(store, employer, closed._id, { isActive: false })
  await deleteJob(store, employer, deleted._id)
  t.equal(await store.tasks.countDocuments(), 2)
  startHosts(t, store, 1)
  await noneDue(store)
  t.equal(await store.searchMatches.countDocuments(), 0)
  t.same(await told(store, seeker), [])
})

t.test('what waits when a search is changed: told in the new way, or never', async (t) => {
  const { store, seeker, other, save, post } = await world(t)
  startHosts(t, store, 1)
  const { _id } = await save(seeker, { alert: 'daily' })
  const change = (changes: Parameters<typeof changeSavedSearch>[3], who = seeker) =>
    changeSavedSearch(store, who, _id, changes)
  t.equal(await codeOf(change({ name: 'Theirs' }, other)), 'NOT_FOUND')
  t.equal(await codeOf(change({ query: { search: ' ', skills: [','] } })), 'VALIDATION_FAILED')
  await post({ title: 'Backend one' })
  await noneDue(store)
  t.match(await change({ alert: 'instant', name: 'Now' }), {
    name: 'Now',
    alert: 'instant',
    query: { search: 'backend' }
  })
  await noneDue(store)
  t.same(await told(store, seeker), ['New match for “Now”: Backend one at Acme'])

  await post({ title: 'Backend two' })
  await noneDue(store)
  t.equal(await pendingCount(store), 1)
  await change({ query: { search: 'backend', location: 'Berlin' } })
  t.equal(await pendingCount(store), 0, 'of another query')
  await post({ title: 'Backend three' })
  await noneDue(store)
  await change({ alert: 'off' })
  t.equal(await pendingCount(store), 0)
  t.notHas(await store.savedSearches.findOne({ _id: new ObjectId(_id) }), 'keys')
  await passHour(store)
  await change({ alert: 'instant' })
  await noneDue(store)
  t.equal((await told(store, seeker)).length, 1, 'what was not to be told stays so')
  await post({ title: 'Backend four' })
  await noneDue(store)
  t.equal((await told(store, seeker)).length, 2)
})

t.test(`at most ${savedMax} a person, also at once`, async (t) => {
  const { store, seeker, other, save } = await world(t)
  const saved = await Promise.all(Array.from({ length: savedMax - 1 }, () => save(seeker, { alert: 'off' })))
  const codes = await Promise.all(Array.from({ length: 4 }, () => codeOf(save(seeker, { alert: 'off' }))))
  t.same(codes.sort(), ['TOO_MANY_SAVED_SEARCHES', 'TOO_MANY_SAVED_SEARCHES', 'TOO_MANY_SAVED_SEARCHES', 'no error'])
  await save(other)
  await deleteSavedSearch(store, seeker, saved[7]?._id ?? '')
  t.equal(await codeOf(save(seeker)), 'no error')
  t.equal((await listSavedSearches(store, seeker)).length, savedMax)
})

t.test('keys of another analysis: found all the same, and made anew', async (t) => {
  const { store, seeker, save, post } = await world(t)
  for (const name of ['older', 'newer', 'own']) await save(seeker, { name })
  const keys = ['=former']
  await store.savedSearches.updateOne({ name: 'older' }, { $set: { analysis: '', keys } })
  await store.savedSearches.updateOne({ name: 'newer' }, { $set: { analysis: '~', keys } })
  await save(seeker, { name: 'quiet', alert: 'off' })
  startHosts(t, store, 1)
  await post()
  await noneDue(store)
  t.equal((await told(store, seeker)).length, 3)
  await reindexTask.run(store, {
    ...{ data: {}, signal: never, complete: async () => undefined, runAgainIn: () => undefined }
  })
  t.equal(await store.savedSearches.countDocuments({ analysis: analysisVersion() }), 3)
  t.equal(await store.savedSearches.countDocuments({ keys: '=backend' }), 3)
})

t.test('no task has failed', async (t) => t.equal(faults.counts.task, 0))
