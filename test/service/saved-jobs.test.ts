// Goal: a job is saved once, whoever asks how often, and no more than the limit; a copy of a job is a closed job of its own.
// Method: racing twins at the limit; lists after jobs were closed and deleted; a copy compared with what it was made from.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { duplicateJob } from '../../src/domain/jobs/duplicate.ts'
import { writeQuestions } from '../../src/domain/jobs/questions.ts'
import { createJob, deleteJob, updateJob } from '../../src/domain/jobs/write.ts'
import { listSavedJobs, removeSavedJob, savedJobsMax, saveJob } from '../../src/domain/saved-jobs/saved-jobs.ts'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'

t.test('saving, listing, removing', async (t) => {
  const store = await testStore(t)
  const [employer, seeker] = [await addUser(store, 'EMPLOYER'), await addUser(store, 'JOB_SEEKER')]
  const ids: string[] = []
  for (let index = 0; index < 3; index++) ids.push((await createJob(store, employer, jobBody()))._id)
  const [first = '', second = '', third = ''] = ids
  await Promise.all(Array.from({ length: 6 }, () => saveJob(store, seeker, first)))
  await saveJob(store, seeker, second)
  await saveJob(store, seeker, third)
  t.equal(await codeOf(saveJob(store, seeker, new ObjectId().toHexString())), 'JOB_NOT_FOUND')
  await updateJob(store, employer, second, { isActive: false })
  await deleteJob(store, employer, third)
  const page = await listSavedJobs(store, seeker, { limit: 2 })
  t.match(page.items, [
    { jobId: third, job: null },
    { jobId: second, job: { isActive: false } }
  ])
  const rest = await listSavedJobs(store, seeker, { limit: 2, cursor: page.nextCursor ?? '' })
  t.match([rest.items.length, rest.items[0]?.jobId, rest.nextCursor], [1, first, null], 'saved once')
  await removeSavedJob(store, seeker, first)
  t.equal(await codeOf(removeSavedJob(store, seeker, first)), 'JOB_NOT_FOUND')
  t.equal((await listSavedJobs(store, seeker, {})).items.length, 2)
  t.equal((await listSavedJobs(store, employer, {})).items.length, 0)
})

t.test('twins at the limit: one more, and no further', async (t) => {
  const store = await testStore(t)
  const [employer, seeker] = [await addUser(store, 'EMPLOYER'), await addUser(store, 'JOB_SEEKER')]
  const userId = new ObjectId(seeker.id)
  const known = Array.from({ length: savedJobsMax - 1 }, () => ({ _id: new ObjectId(), jobId: new ObjectId() }))
  await store.savedJobs.insertMany(known.map((one) => ({ ...one, userId, savedAt: new Date() })))
  const ids: string[] = []
  for (let index = 0; index < 4; index++) ids.push((await createJob(store, employer, jobBody()))._id)
  const codes = await Promise.all(ids.map((id) => codeOf(saveJob(store, seeker, id))))
  t.same(codes.sort(), ['TOO_MANY_SAVED_JOBS', 'TOO_MANY_SAVED_JOBS', 'TOO_MANY_SAVED_JOBS', 'no error'])
  t.equal(await store.savedJobs.countDocuments({ userId }), savedJobsMax)
})

t.test('a copy of a job', async (t) => {
  const store = await testStore(t)
  const [employer, other] = [await addUser(store, 'EMPLOYER'), await addUser(store, 'EMPLOYER')]
  const job = await createJob(store, employer, jobBody({ salaryMin: 50_000, salaryCurrency: 'EUR' }))
  const questions = [{ id: 'why', kind: 'text' as const, text: 'Why you?' }]
  await writeQuestions(store, employer, job._id, questions)
  await store.outbox.deleteMany({})
  const copy = await duplicateJob(store, employer, job._id)
  const { _id, isActive, postedAt, createdAt, updatedAt, version, ...content } = copy
  t.match(job, content, 'says the same')
  t.not(_id, job._id)
  t.same([isActive, version, copy.views, copy.applicationCount], [false, 1, 0, 0])
  t.match(await store.jobs.findOne({ _id: new ObjectId(_id) }), { questions, companyId: new ObjectId(employer.id) })
  t.equal(await store.outbox.countDocuments(), 0, 'nobody hears of a draft')
  t.equal((await updateJob(store, employer, _id, { isActive: true })).isActive, true)
  t.equal(await codeOf(duplicateJob(store, other, job._id)), 'NOT_YOURS')
})
