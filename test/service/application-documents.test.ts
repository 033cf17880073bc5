// Goal: what is sent with an application stays as it was sent: the resume, letter and answers, readable by the applicant and the
// company alone; whether an answer knocked the applicant out is the company's own affair.
// Method: real files in GridFS; a resume that is replaced or deleted before, after and at the same time as applications that refer to
// it; every answer and event looked through for what they must not say.
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { ObjectId } from 'mongodb'
import t from 'tap'
import type { Store } from '../../src/database/store.ts'
import { apply } from '../../src/domain/applications/apply.ts'
import { changeStatus, withdrawApplication } from '../../src/domain/applications/change-status.ts'
import {
  listEmployerApplications,
  listSeekerApplications,
  readApplication
} from '../../src/domain/applications/read.ts'
import { readOwnQuestions, writeQuestions } from '../../src/domain/jobs/questions.ts'
import { readJob } from '../../src/domain/jobs/read.ts'
import { createJob } from '../../src/domain/jobs/write.ts'
import { sweepPendingFiles } from '../../src/domain/uploads/files.ts'
import { deleteUpload, download, upload } from '../../src/domain/uploads/uploads.ts'
import type { Actor } from '../../src/schemas/actor.ts'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'

const page = { limit: 20 }

const uploadResume = (store: Store, actor: Actor, words: string) => {
  const bytes = Buffer.from(`%PDF-1.7\n${words}`)
  const content = Readable.from([bytes])
  const file = { kind: 'resume' as const, content, contentType: 'application/pdf', fileName: 'cv.pdf' }
  return upload(store, actor, { ...file, sizeBytesMax: bytes.length }, null)
}

async function readFile(store: Store, actor: Actor, publicId = ''): Promise<string> {
  const { content } = await download(store, actor, publicId)
  return text(content)
}

const sentTo = async (store: Store, actor: Actor, id: string): Promise<string> =>
  (await readApplication(store, actor, id)).resume?.publicId ?? ''

t.test('a resume stays with the application it was sent with', async (t) => {
  const store = await testStore(t)
  const [employer, other] = [await addUser(store, 'EMPLOYER'), await addUser(store, 'EMPLOYER')]
  const seeker = await addUser(store, 'JOB_SEEKER')
  const [first, second] = [await createJob(store, employer, jobBody()), await createJob(store, other, jobBody())]
  const one = await uploadResume(store, seeker, 'one')
  const { _id } = await apply(store, seeker, { jobId: first._id })
  const two = await uploadResume(store, seeker, 'two')
  t.equal(await readFile(store, employer, await sentTo(store, employer, _id)), '%PDF-1.7\none', 'what was sent')
  t.equal(await readFile(store, seeker, await sentTo(store, seeker, _id)), '%PDF-1.7\none', 'for both')
  t.equal(await codeOf(readFile(store, employer, two.publicId)), 'NOT_FOUND', 'not what came later')
  t.equal(await codeOf(readFile(store, other, one.publicId)), 'NOT_FOUND', 'nor another company')
  await apply(store, seeker, { jobId: second._id })
  t.equal(await codeOf(readFile(store, other, one.publicId)), 'NOT_FOUND', 'which was sent another one')
  await deleteUpload(store, seeker, 'resume')
  await sweepPendingFiles(store, new Date(Date.now() + 86_400_000))
  t.equal(
    await readFile(store, other, two.publicId),
    '%PDF-1.7\ntwo',
    'deleted by its owner, kept for whom it was sent to'
  )
  await withdrawApplication(store, seeker, _id)
  t.equal(await codeOf(readFile(store, employer, one.publicId)), 'NOT_FOUND', 'nobody reads it after a withdrawal')
  const without = await apply(store, seeker, { jobId: first._id })
  t.equal((await readApplication(store, employer, without._id)).resume, null, 'there is none any more')
})

t.test('applying and replacing the resume at once: never an application whose file is gone', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const seeker = await addUser(store, 'JOB_SEEKER')
  await uploadResume(store, seeker, 'first')
  for (let round = 0; round < 12; round++) {
    const job = await createJob(store, employer, jobBody())
    const change = round % 3 === 2 ? deleteUpload(store, seeker, 'resume') : uploadResume(store, seeker, `${round}`)
    await Promise.all([apply(store, seeker, { jobId: job._id }), change])
    if (round % 3 === 2) await uploadResume(store, seeker, `again ${round}`)
  }
  await sweepPendingFiles(store, new Date(Date.now() + 86_400_000))
  const { items } = await listEmployerApplications(store, employer, page)
  t.equal(items.length, 12)
  for (const { resume } of items) if (resume) t.match(await readFile(store, employer, resume.publicId), /^%PDF/)
  const referred = new Set(items.flatMap(({ resume }) => (resume ? [resume.publicId] : [])))
  const user = await store.users.findOne({ _id: new ObjectId(seeker.id) })
  if (user?.resume) referred.add(user.resume.publicId)
  t.equal(await store.files.countDocuments(), referred.size, 'and no file that nobody refers to')
})

t.test('questions, answers, and what they are worth', async (t) => {
  const store = await testStore(t)
  const [employer, seeker] = [await addUser(store, 'EMPLOYER'), await addUser(store, 'JOB_SEEKER')]
  const job = await createJob(store, employer, jobBody())
  const questions = [
    { id: 'right', kind: 'yes-no', text: 'May you work here?', isRequired: true, acceptedAnswers: ['yes'] },
    { id: 'when', kind: 'choice', text: 'From when?', options: ['now', 'later'], acceptedAnswers: ['now'] },
    { id: 'why', kind: 'text', text: 'Why you?' }
  ] as const
  for (const [wrong, field] of [
    [[{ id: 'a', kind: 'choice', text: 'x' }], 'questions[0].options'],
    [[{ id: 'a', kind: 'text', text: 'x', acceptedAnswers: ['y'] }], 'questions[0].acceptedAnswers'],
    [[questions[0], { ...questions[2], id: 'right' }], 'questions[1].id'],
    [[{ ...questions[1], acceptedAnswers: ['never'] }], 'questions[0].acceptedAnswers']
  ] as const) {
    const failed = await writeQuestions(store, employer, job._id, wrong as never).catch((error) => error)
    t.same([failed.code, failed.errors?.[0]?.field], ['VALIDATION_FAILED', field])
  }
  await writeQuestions(store, employer, job._id, questions as never)
  t.match((await readOwnQuestions(store, employer, job._id)).questions, questions)
  const asked = (await readJob(store, job._id)).questions ?? []
  t.same(
    asked.map(({ id }) => id),
    ['right', 'when', 'why']
  )
  const wrongAnswers = [
    { questionId: 'when', answer: 'never' },
    { questionId: 'none', answer: 'x' }
  ]
  const failed = await apply(store, seeker, { jobId: job._id, answers: wrongAnswers }).catch((error) => error)
  t.same(
    failed.errors.map(({ field }: { field: string }) => field),
    ['answers[0].answer', 'answers[1].questionId']
  )
  const answers = [{ questionId: 'right', answer: 'no' }]
  const { _id } = await apply(store, seeker, { jobId: job._id, answers, coverLetter: 'Dear all' })
  t.match(await readApplication(store, employer, _id), {
    ...{ status: 'Pending', coverLetter: 'Dear all', isKnockedOut: true },
    answers: [
      { questionId: 'right', answer: 'no', isKnockedOut: true },
      { questionId: 'when', answer: null, isKnockedOut: false },
      { questionId: 'why', answer: null }
    ]
  })
  await changeStatus(store, employer, _id, {
    ...{ status: 'Rejected', rejectionReason: 'location', messageToApplicant: 'Thank you for your time' }
  })
  const own = await readApplication(store, seeker, _id)
  t.match(own, {
    status: 'Rejected',
    messageToApplicant: 'Thank you for your time',
    answers: [{ answer: 'no' }, {}, {}]
  })
  t.match((await listEmployerApplications(store, employer, page)).items, [
    { isKnockedOut: true, rejectionReason: 'location' }
  ])
  const told = [
    own,
    asked,
    (await listSeekerApplications(store, seeker, page)).items,
    await store.outbox.find().toArray()
  ]
  t.notMatch(
    JSON.stringify(told),
    /knock|accepted|rejectionReason|"location":"location"/i,
    'never said to an applicant'
  )
})

t.test('a reason is for a rejection', async (t) => {
  const store = await testStore(t)
  const [employer, seeker] = [await addUser(store, 'EMPLOYER'), await addUser(store, 'JOB_SEEKER')]
  const { _id } = await apply(store, seeker, { jobId: (await createJob(store, employer, jobBody()))._id })
  const failed = await changeStatus(store, employer, _id, { status: 'Reviewing', rejectionReason: 'skills' }).catch(
    (error) => error
  )
  t.same([failed.code, failed.errors[0].field], ['VALIDATION_FAILED', 'rejectionReason'])
})
