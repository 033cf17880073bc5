// Goal: a file that applications refer to is there as long as they refer to it, and gone with the last reference; what one has sent
// locks nobody out, and nothing of it outlives the account.
// Method: real files in GridFS; deletion, withdrawal, restoration and application as racing twins; sizes of files are written into the
// documents, so that a quota is reached without 200 MB.
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import type { Store } from '../../src/database/store.ts'
import { deleteAccount } from '../../src/domain/accounts/delete-account.ts'
import { apply } from '../../src/domain/applications/apply.ts'
import { changeStatus, withdrawApplication } from '../../src/domain/applications/change-status.ts'
import { listEmployerApplications, readApplication } from '../../src/domain/applications/read.ts'
import { restoreApplication } from '../../src/domain/applications/restore.ts'
import { writeQuestions } from '../../src/domain/jobs/questions.ts'
import { createJob } from '../../src/domain/jobs/write.ts'
import { sweepPendingFiles } from '../../src/domain/uploads/files.ts'
import { download, upload } from '../../src/domain/uploads/uploads.ts'
import type { Actor } from '../../src/schemas/actor.ts'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'

const rules = { accessTtlSeconds: 900, refreshTtlSeconds: 3600, sessionMaxSeconds: 3600, jtisOf: () => [] }

const uploadResume = (store: Store, actor: Actor, words: string) => {
  const bytes = Buffer.from(`%PDF-1.7\n${words}`)
  const file = { kind: 'resume' as const, content: Readable.from([bytes]), contentType: 'application/pdf' }
  return upload(store, actor, { ...file, fileName: 'cv.pdf', sizeBytesMax: bytes.length }, null)
}

const contentOf = async (store: Store, actor: Actor, publicId: string) =>
  text((await download(store, actor, publicId)).content)

async function scene(t: Test) {
  const store = await testStore(t)
  const [employer, seeker] = [await addUser(store, 'EMPLOYER'), await addUser(store, 'JOB_SEEKER')]
  const newJob = async (owner = employer) => (await createJob(store, owner, jobBody()))._id
  return { store, employer, seeker, newJob }
}

t.test('an application of the former version shows the current resume, none that was sent elsewhere', async (t) => {
  const { store, employer, seeker, newJob } = await scene(t)
  const other = await addUser(store, 'EMPLOYER')
  const { _id } = await apply(store, seeker, { jobId: await newJob() })
  await store.applications.updateOne({ _id: new ObjectId(_id) }, { $unset: { resume: '', companyId: '' } })
  const one = await uploadResume(store, seeker, 'one')
  await apply(store, seeker, { jobId: await newJob(other) })
  t.equal(await contentOf(store, employer, one.publicId), '%PDF-1.7\none', 'as it was promised then')
  const two = await uploadResume(store, seeker, 'two')
  t.equal(await contentOf(store, employer, two.publicId), '%PDF-1.7\ntwo')
  t.equal(await codeOf(download(store, employer, one.publicId)), 'NOT_FOUND', 'what only the other has')
  t.equal(await contentOf(store, other, one.publicId), '%PDF-1.7\none')
  t.equal(await codeOf(download(store, other, two.publicId)), 'NOT_FOUND')
})

t.test('applying and deleting the account at once: no letter, answer or file is left', async (t) => {
  const { store, employer, newJob } = await scene(t)
  const jobId = await newJob()
  const questions = [{ id: 'why', kind: 'text' as const, text: 'Why?' }]
  await writeQuestions(store, employer, jobId, questions)
  const outcomes = new Set<unknown>()
  const round = async (index: number) => {
    const seeker = await addUser(store, 'JOB_SEEKER')
    if (index % 2) await uploadResume(store, seeker, `${index}`)
    const answers = [{ questionId: 'why', answer: 'a secret' }]
    const sent = index % 3 === 2 ? { answers } : { coverLetter: 'a secret', answers }
    const applying = codeOf(apply(store, seeker, { jobId, ...sent }))
    const late = index % 2 ? codeOf(uploadResume(store, seeker, `late ${index}`)) : null
    const deleting = codeOf(deleteAccount(store, seeker, 'never shown', rules))
    t.equal(await deleting, 'no error')
    outcomes.add(await applying)
    await late
  }
  for (let index = 0; index < 8; index++) await round(index)
  t.ok(
    [...outcomes].every((code) => code === 'no error' || code === 'USER_NOT_FOUND'),
    [...outcomes].join()
  )
  t.notMatch(JSON.stringify(await store.applications.find().toArray()), /secret/)
  t.equal(await store.users.countDocuments({ deletedAt: { $ne: null }, resume: { $ne: null } }), 0)
  await sweepPendingFiles(store, new Date(Date.now() + 86_400_000))
  t.equal(await store.files.countDocuments(), 0)
  t.equal(await store.pendingFiles.countDocuments(), 0)
})

t.test('what was read of an application before its applicant left is out of date', async (t) => {
  const { store, employer, seeker, newJob } = await scene(t)
  const { _id, version } = await apply(store, seeker, { jobId: await newJob(), coverLetter: 'Dear all' })
  await deleteAccount(store, seeker, 'never shown', rules)
  const left = await readApplication(store, employer, _id)
  t.match([left.version, left.applicant, left.resume], [version + 1, null, null])
  t.notOk(left.coverLetter)
})

/** As if every file that was sent had this size. */
const growSent = (store: Store, sizeMiB: number) =>
  store.applications.updateMany(
    { 'resume.fileId': { $exists: true } },
    { $set: { 'resume.sizeBytes': sizeMiB * 2 ** 20 } }
  )

t.test('withdrawn applications make place for another resume; live ones keep theirs', async (t) => {
  const { store, employer, seeker, newJob } = await scene(t)
  const [first, second] = [await newJob(), await newJob()]
  const one = await uploadResume(store, seeker, 'one')
  const withdrawn = await apply(store, seeker, { jobId: first })
  const two = await uploadResume(store, seeker, 'two')
  const live = await apply(store, seeker, { jobId: second })
  await growSent(store, 120)
  t.equal(await codeOf(uploadResume(store, seeker, 'three')), 'SENT_QUOTA')
  t.equal((await apply(store, seeker, { jobId: await newJob() })).status, 'Pending', 'one may still apply')
  await growSent(store, 120)
  await withdrawApplication(store, seeker, withdrawn._id)
  t.equal(await store.files.countDocuments(), 2, 'kept, so that it can be restored')
  const three = await uploadResume(store, seeker, 'three')
  t.equal(await codeOf(download(store, seeker, one.publicId)), 'NOT_FOUND')
  t.equal(await contentOf(store, employer, two.publicId), '%PDF-1.7\ntwo')
  await restoreApplication(store, { id: new ObjectId().toHexString(), role: 'ADMIN' }, withdrawn._id)
  t.equal((await readApplication(store, employer, withdrawn._id)).resume, null)
  t.equal((await readApplication(store, employer, live._id)).resume?.publicId, two.publicId)
  t.equal(await contentOf(store, seeker, three.publicId), '%PDF-1.7\nthree')
  t.equal(await store.files.countDocuments(), 2)
})

t.test('restoring an application and making place at once: it has a file that is there, or none', async (t) => {
  const { store, employer, seeker, newJob } = await scene(t)
  const admin = { id: new ObjectId().toHexString(), role: 'ADMIN' } as const
  for (let round = 0; round < 6; round++) {
    await uploadResume(store, seeker, `sent ${round}`)
    const { _id } = await apply(store, seeker, { jobId: await newJob() })
    await withdrawApplication(store, seeker, _id)
    await growSent(store, 201)
    // It is the current one as well: replaced at the same moment.
    await Promise.all([restoreApplication(store, admin, _id), codeOf(uploadResume(store, seeker, `next ${round}`))])
    const { resume } = await readApplication(store, employer, _id)
    if (resume) t.match(await contentOf(store, employer, resume.publicId), /^%PDF/)
    await growSent(store, 0)
  }
  await sweepPendingFiles(store, new Date(Date.now() + 86_400_000))
  const { items } = await listEmployerApplications(store, employer, { limit: 20 })
  const referred = new Set(items.flatMap(({ resume }) => (resume ? [resume.publicId] : [])))
  const user = await store.users.findOne({ _id: new ObjectId(seeker.id) })
  if (user?.resume) referred.add(user.resume.publicId)
  t.equal(await store.files.countDocuments(), referred.size, 'and no file that nobody refers to')
})

t.test('a message is of the latest decision; lists have marks and no long texts on every page', async (t) => {
  const { store, employer, seeker, newJob } = await scene(t)
  const jobIds = [await newJob(), await newJob()]
  for (const jobId of jobIds) {
    await writeQuestions(store, employer, jobId, [
      { id: 'eu', kind: 'yes-no', text: 'In the EU?', acceptedAnswers: ['yes'] }
    ])
    const answers = [{ questionId: 'eu', answer: 'no' }]
    const { _id } = await apply(store, seeker, { jobId, answers, coverLetter: '' })
    await changeStatus(store, employer, _id, { status: 'Reviewing', messageToApplicant: 'Until Monday' })
    t.equal((await readApplication(store, seeker, _id)).messageToApplicant, 'Until Monday')
    const moved = await changeStatus(store, employer, _id, { status: 'Rejected' })
    t.notOk('messageToApplicant' in moved)
    const read = await readApplication(store, seeker, _id)
    t.notOk('messageToApplicant' in read || 'coverLetter' in read)
  }
  const first = await listEmployerApplications(store, employer, { limit: 1 })
  const second = await listEmployerApplications(store, employer, { limit: 1, cursor: first.nextCursor ?? '' })
  t.same(
    [...first.items, ...second.items].map(({ isKnockedOut, jobId }) => [isKnockedOut, jobId?._id]),
    [...jobIds].reverse().map((id) => [true, id])
  )
  t.notMatch(JSON.stringify([first, second]), /In the EU|questionId/)
})
