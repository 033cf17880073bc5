// Goal: every employer is the owner of a company, whichever version stored them; what a member may do is decided by what is
// stored now; who has left may do nothing.
// Method: documents as the former version writes them, before and after the migrations; members of each role.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { runMigrations } from '../../src/database/migration-runner.ts'
import { apply } from '../../src/domain/applications/apply.ts'
import { changeStatus } from '../../src/domain/applications/change-status.ts'
import { listEmployerApplications, readApplication } from '../../src/domain/applications/read.ts'
import { listOwnJobs } from '../../src/domain/jobs/read.ts'
import { createJob, updateJob } from '../../src/domain/jobs/write.ts'
import { companiesOfEmployers, companiesOfJobs } from '../../src/domain/membership/own-company.ts'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'

const page = { limit: 20 }

t.test('employers of the former version', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER', { companyName: 'Sand' })
  const seeker = await addUser(store, 'JOB_SEEKER')
  const id = new ObjectId(employer.id)
  const job = await createJob(store, employer, jobBody())
  const application = await apply(store, seeker, { jobId: job._id })
  const former = async (): Promise<void> => {
    await store.jobs.updateMany({}, { $unset: { companyId: '' } })
    await store.applications.updateMany({}, { $unset: { companyId: '' } })
  }
  await former()
  t.equal((await readApplication(store, employer, application._id))._id, application._id, 'read without a company')
  t.equal((await listOwnJobs(store, employer, page)).items[0]?.companyId, employer.id, 'adopted before they are listed')
  t.equal((await listEmployerApplications(store, employer, page)).items.length, 1)
  await former()
  const options = { store, by: 'a', signal: new AbortController().signal, log: () => undefined, pollMs: 10 }
  t.ok(await runMigrations([companiesOfEmployers, companiesOfJobs], options))
  t.match(await store.companies.find().toArray(), [{ _id: id, name: 'Sand', isFromEmployer: true }])
  t.match(await store.users.findOne({ _id: id }), { company: { id, role: 'owner' } })
  t.notOk('company' in ((await store.users.findOne({ _id: new ObjectId(seeker.id) })) ?? {}))
  t.match(await store.jobs.findOne(), { companyId: id })
  t.match(await store.applications.findOne(), { companyId: id })
})

t.test('what members of a company may do', async (t) => {
  const store = await testStore(t)
  const id = new ObjectId()
  const as = (role: 'owner' | 'recruiter' | 'viewer') =>
    addUser(store, 'EMPLOYER', { company: { id, role, since: new Date() } })
  const [owner, recruiter, viewer] = [await as('owner'), await as('recruiter'), await as('viewer')]
  const [other, none] = [await addUser(store, 'EMPLOYER'), await addUser(store, 'EMPLOYER', { company: null })]
  const seeker = await addUser(store, 'JOB_SEEKER')
  const job = await createJob(store, recruiter, jobBody())
  const { _id } = await apply(store, seeker, { jobId: job._id })
  for (const [who, code] of [
    [owner, 'no error'],
    [recruiter, 'no error'],
    [viewer, 'COMPANY_ROLE_FORBIDDEN'],
    [other, 'NOT_YOURS'],
    [none, 'NOT_YOURS']
  ] as const) {
    t.equal(await codeOf(updateJob(store, who, job._id, { title: `Job of ${who.id}` })), code)
    t.equal(await codeOf(changeStatus(store, who, _id, { status: 'Reviewing' })), code)
  }
  const emailOf = async (who: typeof owner) =>
    (await listEmployerApplications(store, who, page)).items.map(({ userId }) => userId?.email)
  t.strictSame(await emailOf(owner), [`${seeker.id}@example.com`])
  t.strictSame(await emailOf(viewer), [''], 'a viewer sees no addresses')
  t.equal(await codeOf(listOwnJobs(store, none, page)), 'NOT_YOURS')
  t.equal(await codeOf(createJob(store, viewer, jobBody())), 'COMPANY_ROLE_FORBIDDEN')

  const hears = async () => (await store.notifications.find({ type: 'application_submitted' }).toArray()).at(-1)?.userId
  t.equal(String(await hears()), recruiter.id, 'the recruiter hears of an application')
  await store.users.updateOne({ _id: new ObjectId(recruiter.id) }, { $set: { company: null } })
  t.equal(await codeOf(readApplication(store, recruiter, _id)), 'NOT_YOURS', 'who has left reads nothing')
  await apply(store, await addUser(store, 'JOB_SEEKER'), { jobId: job._id })
  t.equal(String(await hears()), owner.id, 'the owner hears when the recruiter has left')
  const told = await store.outbox.find({ type: 'application.created' }).sort({ _id: -1 }).limit(2).toArray()
  t.notOk(
    told.some(({ topic }) => topic === `user:${recruiter.id}`),
    'and the former recruiter does not'
  )
})
