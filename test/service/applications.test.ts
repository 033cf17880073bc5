/**
 * Goal: applying, moving and withdrawing are all or nothing, legal steps only, and exact under races.
 * Method: the domain functions against a real replica set; whole collections are compared afterwards.
 */
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import type { TransactionStore } from '../../src/database/idempotency.ts'
import { createStore, type Store } from '../../src/database/store.ts'
import { apply } from '../../src/domain/applications/apply.ts'
import { changeStatus, withdrawApplication } from '../../src/domain/applications/change-status.ts'
import {
  listEmployerApplications,
  listSeekerApplications,
  readApplication
} from '../../src/domain/applications/read.ts'
import { createJob, deleteJob, updateJob } from '../../src/domain/jobs/write.ts'
import { applicationStatuses } from '../../src/schemas/vocabulary.ts'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'

const countOf = async (store: Store, jobId: string): Promise<number | undefined> =>
  (await store.jobs.findOne({ _id: new ObjectId(jobId) }))?.applicationCount

async function scene(t: Test) {
  const store = await testStore(t)
  const [employer, seeker] = [await addUser(store, 'EMPLOYER'), await addUser(store, 'JOB_SEEKER')]
  const { _id: jobId } = await createJob(store, employer, jobBody())
  await store.outbox.deleteMany({})
  return { store, employer, seeker, jobId }
}

const eventsOf = async (store: Store) =>
  (await store.outbox.find().sort({ _id: 1 }).toArray()).map(({ topic, type }) => `${type} ${topic}`)

t.test('applying writes everything, from the job and the person', async (t) => {
  const { store, employer, seeker, jobId } = await scene(t)
  const body = { jobId, jobTitle: 'hacked title', companyName: 'hacked', matchScore: 100 }
  const application = await apply(store, seeker, body)
  t.match(application, {
    jobId,
    userId: seeker.id,
    jobTitle: 'Backend engineer',
    companyName: 'Acme',
    status: 'Pending',
    matchScore: 67,
    version: 1,
    history: [{ by: seeker.id, from: null, to: 'Pending' }]
  })
  t.equal(await countOf(store, jobId), 1)
  t.match(await store.notifications.find().toArray(), [
    {
      userId: new ObjectId(employer.id),
      type: 'application_submitted',
      title: 'New Application Received',
      message: 'You received a new application for Backend engineer',
      relatedEntityId: new ObjectId(application._id),
      relatedEntityType: 'Application'
    }
  ])
  t.strictSame(await eventsOf(store), [
    `notification user:${employer.id}`,
    `application.created user:${employer.id}`,
    `application.created user:${seeker.id}`,
    `application.created company:${employer.id}`
  ])
})

t.test('50 identical applies at once over two workers: one is made', async (t) => {
  const { store, seeker, jobId } = await scene(t)
  const stores = [store, createStore(store.client)]
  const codes = await Promise.all(
    Array.from({ length: 50 }, (_, index) => codeOf(apply(stores[index % 2] ?? store, seeker, { jobId })))
  )
  t.equal(codes.filter((code) => code === 'no error').length, 1)
  t.equal(codes.filter((code) => code === 'ALREADY_APPLIED').length, 49)
  t.equal(await countOf(store, jobId), 1)
  t.equal(await store.applications.countDocuments(), 1)
  t.equal(await store.notifications.countDocuments(), 1)
  t.equal(await store.outbox.countDocuments({ type: 'notification' }), 1)
  t.equal(await store.outbox.countDocuments({ type: 'application.created' }), 3)
})

t.test('50 people applying at once over two workers: all are taken', async (t) => {
  const { store, jobId } = await scene(t)
  const stores = [store, createStore(store.client)]
  const seekers = await Promise.all(Array.from({ length: 50 }, () => addUser(store, 'JOB_SEEKER')))
  const startedMs = Date.now()
  const codes = await Promise.all(
    seekers.map((seeker, index) => codeOf(apply(stores[index % 2] ?? store, seeker, { jobId })))
  )
  t.comment(`50 people: ${Date.now() - startedMs} ms`)
  t.strictSame(codes, Array(50).fill('no error'))
  t.equal(await countOf(store, jobId), 50)
  t.equal(await store.applications.countDocuments(), 50)
  t.equal(await store.outbox.countDocuments({ type: 'notification' }), 50)
})

t.test('a job that is unknown, closed or removed cannot be applied for', async (t) => {
  const { store, employer, seeker, jobId } = await scene(t)
  const applying = (id: string) => codeOf(apply(store, seeker, { jobId: id }))
  t.equal(await applying('0'.repeat(24)), 'JOB_NOT_FOUND')
  await updateJob(store, employer, jobId, { isActive: false })
  t.equal(await applying(jobId), 'JOB_NOT_FOUND')
  await updateJob(store, employer, jobId, { isActive: true })
  await deleteJob(store, employer, jobId)
  t.equal(await applying(jobId), 'JOB_NOT_FOUND')
  t.equal(await store.applications.countDocuments(), 0)
})

t.test('what a refusal says: applied already before no account before no job', async (t) => {
  const { store, employer, seeker, jobId } = await scene(t)
  await apply(store, seeker, { jobId })
  const rows = await store.outbox.countDocuments()
  const applying = (id = jobId) => codeOf(apply(store, seeker, { jobId: id }))
  const setDeleted = (deletedAt: Date | null) =>
    store.users.updateOne({ _id: new ObjectId(seeker.id) }, { $set: { deletedAt } })
  t.equal(await applying(), 'ALREADY_APPLIED')
  await setDeleted(new Date())
  t.equal(await applying(), 'ALREADY_APPLIED', 'of a deleted account')
  t.equal(await applying('0'.repeat(24)), 'USER_NOT_FOUND')
  await updateJob(store, employer, jobId, { isActive: false })
  t.equal(await applying(), 'ALREADY_APPLIED', 'and a closed job')
  await setDeleted(null)
  t.equal(await applying(), 'ALREADY_APPLIED', 'for a closed job')
  t.equal(await countOf(store, jobId), 1)
  t.equal(await store.outbox.countDocuments({ type: { $ne: 'job.closed' } }), rows, 'no event')
})

t.test('another unique index that refuses an application is not taken for the one of the pair', async (t) => {
  const { store, employer, seeker, jobId } = await scene(t)
  await apply(store, seeker, { jobId })
  const { _id: other } = await createJob(store, employer, jobBody())
  const name = await store.applications.createIndex({ userId: 1, jobTitle: 1 }, { unique: true })
  t.teardown(() => store.applications.dropIndex(name))
  t.equal(await codeOf(apply(store, seeker, { jobId: other })), 11000)
  t.equal(await countOf(store, other), 0)
})

t.test(
  'an account deleted while its apply is under way: as if deleted afterwards, and it can apply no more',
  async (t) => {
    const { store, seeker, jobId } = await scene(t)
    const _id = new ObjectId(seeker.id)
    let isDeleted = false
    const whileUnderWay: TransactionStore = {
      transaction: (work, options) =>
        store.transaction(async (tx) => {
          const result = await work(tx)
          if (!isDeleted) await store.users.updateOne({ _id }, { $set: { deletedAt: new Date() } })
          isDeleted = true
          return result
        }, options)
    }
    await apply(whileUnderWay, seeker, { jobId })
    t.equal(await countOf(store, jobId), 1)
    t.equal(await store.applications.countDocuments({ userId: _id, deletedAt: null }), 1, 'kept, as earlier ones are')
    const later = await createJob(store, await addUser(store, 'EMPLOYER'), jobBody())
    t.equal(await codeOf(apply(store, seeker, { jobId: later._id })), 'USER_NOT_FOUND')
    t.equal(await countOf(store, later._id), 0)
  }
)

/** The table of the contract, section 2; withdrawing is legal before a decision. */
const legal: Record<string, string[]> = {
  Pending: ['Reviewing', 'Rejected'],
  Reviewing: ['Interviewing', 'Accepted', 'Rejected'],
  Interviewing: ['Accepted', 'Rejected'],
  Accepted: [],
  Rejected: []
}

t.test('every pair of statuses: legal steps are taken, all others refused', async (t) => {
  const { store, employer, seeker, jobId } = await scene(t)
  const { _id: id } = await apply(store, seeker, { jobId })
  for (const from of applicationStatuses) {
    for (const to of applicationStatuses) {
      await store.applications.updateOne({ _id: new ObjectId(id) }, { $set: { status: from } })
      await store.outbox.deleteMany({})
      const expected = from === to || legal[from]?.includes(to) ? 'no error' : 'ILLEGAL_TRANSITION'
      t.equal(await codeOf(changeStatus(store, employer, id, { status: to })), expected, `${from} to ${to}`)
      t.equal(await store.outbox.countDocuments(), from !== to && expected === 'no error' ? 4 : 0, 'its events')
    }
  }
})

t.test('a move is remembered, told to both parties, and checked against If-Match', async (t) => {
  const { store, employer, seeker, jobId } = await scene(t)
  const { _id: id } = await apply(store, seeker, { jobId })
  await store.outbox.deleteMany({})
  t.equal(await codeOf(changeStatus(store, employer, id, { status: 'Reviewing' }, ['7'])), 'PRECONDITION_FAILED')
  const moved = await changeStatus(store, employer, id, { status: 'Reviewing' }, ['7', '1'])
  t.match(moved, {
    status: 'Reviewing',
    version: 2,
    history: [{}, { by: employer.id, from: 'Pending', to: 'Reviewing' }]
  })
  t.strictSame(await eventsOf(store), [
    `notification user:${seeker.id}`,
    `application.moved user:${employer.id}`,
    `application.moved user:${seeker.id}`,
    `application.moved company:${employer.id}`
  ])
  t.match(await store.notifications.findOne({ userId: new ObjectId(seeker.id) }), {
    type: 'application_reviewed',
    title: 'Application Under Review',
    message: 'Your application for Backend engineer is being reviewed'
  })
  t.match(await store.audit.find({ action: 'application.moved' }).toArray(), [{ entityId: id }])
  const stranger = await addUser(store, 'EMPLOYER')
  t.equal(await codeOf(changeStatus(store, stranger, id, { status: 'Accepted' })), 'NOT_YOURS')
  t.equal(await codeOf(changeStatus(store, employer, '0'.repeat(24), { status: 'Accepted' })), 'APPLICATION_NOT_FOUND')
})

t.test('two decisions at once: one is taken, the other hears of it', async (t) => {
  const { store, employer, seeker, jobId } = await scene(t)
  const { _id: id } = await apply(store, seeker, { jobId })
  await changeStatus(store, employer, id, { status: 'Reviewing' })
  const codes = await Promise.all([
    codeOf(changeStatus(store, employer, id, { status: 'Accepted' })),
    codeOf(changeStatus(store, employer, id, { status: 'Rejected' }))
  ])
  t.equal(codes.filter((code) => code === 'no error').length, 1)
  t.equal(codes.filter((code) => code === 'VERSION_CONFLICT' || code === 'ILLEGAL_TRANSITION').length, 1)
  t.equal((await readApplication(store, employer, id)).version, 3)
})

t.test('withdrawing lowers the count, and one may apply again', async (t) => {
  const { store, employer, seeker, jobId } = await scene(t)
  const first = await apply(store, seeker, { jobId })
  await store.outbox.deleteMany({})
  t.equal(await codeOf(withdrawApplication(store, await addUser(store, 'JOB_SEEKER'), first._id)), 'NOT_YOURS')
  await withdrawApplication(store, seeker, first._id)
  t.equal(await countOf(store, jobId), 0)
  t.strictSame(await eventsOf(store), [
    `application.withdrawn user:${employer.id}`,
    `application.withdrawn user:${seeker.id}`,
    `application.withdrawn company:${employer.id}`
  ])
  t.equal(await codeOf(withdrawApplication(store, seeker, first._id)), 'APPLICATION_NOT_FOUND')
  t.equal(await codeOf(changeStatus(store, employer, first._id, { status: 'Reviewing' })), 'APPLICATION_NOT_FOUND')
  const second = await apply(store, seeker, { jobId })
  t.not(second._id, first._id)
  t.equal(await countOf(store, jobId), 1)
  await changeStatus(store, employer, second._id, { status: 'Rejected' })
  t.equal(await codeOf(withdrawApplication(store, seeker, second._id)), 'ILLEGAL_TRANSITION')
  t.equal(await countOf(store, jobId), 1)
})

t.test('both parties see their applications, and only theirs', async (t) => {
  const { store, employer, seeker, jobId } = await scene(t)
  const { _id: id } = await apply(store, seeker, { jobId })
  await deleteJob(store, employer, jobId)
  const mine = await listSeekerApplications(store, seeker, {})
  t.match(mine.items, [{ _id: id, jobId: { _id: jobId, title: 'Backend engineer' } }], 'a removed job is still shown')
  const theirs = await listEmployerApplications(store, employer, {})
  t.match(theirs.items, [
    { _id: id, userId: { _id: seeker.id, email: `${seeker.id}@example.com` }, jobId: { _id: jobId } }
  ])
  const stranger = await addUser(store, 'EMPLOYER')
  t.strictSame((await listEmployerApplications(store, stranger, {})).items, [])
  t.equal(await codeOf(readApplication(store, stranger, id)), 'NOT_YOURS')
})
