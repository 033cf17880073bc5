// Goal: the rows of /api/applications, and what the origin broke there.
// Method: requests to a host of two workers in turn, each answer checked as an envelope.
import t from 'tap'
import { signUp } from '../support/app.ts'
import { says, scene } from '../support/contract-fixture.ts'

t.test('applying: 201, 409 the second time, 404, 400, 403', async (t) => {
  const { post, postJob, employer, seeker } = await scene(t)
  const jobId = await postJob()
  const sent = { jobId, userId: seeker.id, jobTitle: 'x', companyName: 'y', status: 'Pending', matchScore: 85 }
  const response = await post(seeker, '/api/applications', sent)
  t.same(says(response), [201, 'Application submitted successfully'])
  t.match(response.json().data, { jobId, userId: seeker.id, status: 'Pending', version: 1 })
  t.same(says(await post(seeker, '/api/applications', sent)), [409, 'You have already applied to this job'])
  t.same(says(await post(seeker, '/api/applications', { jobId: '0'.repeat(24) })), [404, 'Job not found'])
  t.same(says(await post(seeker, '/api/applications', { jobId: 'x' })), [400, 'Validation failed'])
  t.equal((await post(employer, '/api/applications', sent)).statusCode, 403)
})

t.test('listing: the seeker sees the job, the employer sees applicant and job', async (t) => {
  const { get, postJob, apply, employer, seeker } = await scene(t)
  const jobId = await postJob()
  const id = await apply(jobId)
  const mine = await get(seeker, '/api/applications')
  t.same(says(mine), [200, 'Applications retrieved successfully'])
  t.match(mine.json().data, [{ _id: id, jobId: { _id: jobId, companyName: 'Example Works' } }])
  const theirs = await get(employer, '/api/applications/employer')
  t.same(says(theirs), [200, 'Employer applications retrieved successfully'])
  const [line] = theirs.json().data
  t.match(line.userId, { name: 'Test Person', email: seeker.email, avatar: '', skills: [], bio: '' })
  t.same(Object.keys(line.jobId), ['_id', 'title', 'companyName', 'location', 'salary', 'type'])
  t.equal((await get(employer, '/api/applications')).statusCode, 403)
  t.equal((await get(seeker, '/api/applications/employer')).statusCode, 403)
})

t.test('moving: 400, 403, 404, 412 and the new status', async (t) => {
  const { api, get, put, postJob, apply, employer, seeker } = await scene(t)
  const url = `/api/applications/${await apply(await postJob())}`
  t.same(says(await put(employer, url, { status: 'Hired' })), [400, 'Invalid status'])
  t.same(says(await put(employer, url, {})), [400, 'Invalid status'])
  t.same(says(await put(employer, '/api/applications/x', { status: 'Reviewing' })), [400, 'Invalid resource ID'])
  const stranger = await signUp(api, 'EMPLOYER')
  t.same(says(await put(stranger, url, { status: 'Reviewing' })), [403, 'Not authorized to update this application'])
  t.equal((await put(seeker, url, { status: 'Accepted' })).statusCode, 403)
  const unknown = `/api/applications/${'0'.repeat(24)}`
  t.same(says(await put(employer, unknown, { status: 'Reviewing' })), [404, 'Application not found'])
  t.equal((await get(seeker, url)).headers.etag, '"1"')
  const moved = await put(employer, url, { status: 'Reviewing' }, { 'if-match': '"1"' })
  t.same(says(moved), [200, 'Application status updated successfully'])
  t.equal(moved.headers.etag, '"2"')
  t.equal((await put(employer, url, { status: 'Accepted' }, { 'if-match': '"1"' })).statusCode, 412)
  const same = await put(employer, url, { status: 'Reviewing' })
  t.same([same.statusCode, same.json().data.version], [200, 2], 'the same again changes nothing')
})

t.test('withdrawing: own only, not after a decision', async (t) => {
  const { api, put, del, postJob, apply, employer, seeker } = await scene(t)
  const url = `/api/applications/${await apply(await postJob())}`
  t.equal((await del(await signUp(api, 'JOB_SEEKER'), url)).statusCode, 403)
  t.same(says(await del(seeker, url)), [200, 'Application removed successfully'])
  t.same(says(await del(seeker, url)), [404, 'Application not found'])
  const decided = `/api/applications/${await apply(await postJob())}`
  await put(employer, decided, { status: 'Rejected' })
  t.same(says(await del(seeker, decided)), [409, 'An application that is Rejected cannot become Withdrawn'])
})

t.test('X1b: an illegal step is 409 and says so without internals', async (t) => {
  const { put, postJob, apply, employer } = await scene(t)
  const url = `/api/applications/${await apply(await postJob())}`
  t.same(says(await put(employer, url, { status: 'Accepted' })), [
    409,
    'An application that is Pending cannot become Accepted'
  ])
})

t.test('X11: title, company and score come from the job and the person', async (t) => {
  const { get, put, post, postJob, seeker } = await scene(t)
  const jobId = await postJob({ requiredSkills: ['JavaScript', 'Node', 'Docker'] })
  t.equal((await put(seeker, '/api/users/profile', { skills: ['javascript', 'node.js'] })).statusCode, 200)
  const hacked = { jobId, jobTitle: 'hacked title', companyName: 'hacked', matchScore: 100 }
  const { data } = (await post(seeker, '/api/applications', hacked)).json()
  t.match(data, { jobTitle: 'Backend Engineer', companyName: 'Example Works', matchScore: 67 })
  t.notMatch((await get(seeker, '/api/applications')).body, /hacked/)
})

t.test('X12: steps are judged by where the application is', async (t) => {
  const { get, put, postJob, apply, employer, seeker } = await scene(t)
  const url = `/api/applications/${await apply(await postJob())}`
  const move = async (status: string) => (await put(employer, url, { status })).statusCode
  t.equal(await move('Reviewing'), 200)
  t.equal(await move('Pending'), 409)
  t.equal(await move('Interviewing'), 200)
  t.equal(await move('Reviewing'), 409)
  t.equal(await move('Accepted'), 200)
  t.equal(await move('Rejected'), 409)
  const { notifications } = (await get(seeker, '/api/notifications')).json().data
  t.same(
    notifications.map(({ type }: { type: string }) => type),
    ['application_accepted', 'application_interviewing', 'application_reviewed']
  )
  t.same(notifications[0].message, 'Your application for Backend Engineer was accepted')
  const { history } = (await get(seeker, url)).json().data
  t.match(history, [
    { by: seeker.id, from: null, to: 'Pending' },
    { by: employer.id, from: 'Pending', to: 'Reviewing' },
    { by: employer.id, from: 'Reviewing', to: 'Interviewing' },
    { by: employer.id, from: 'Interviewing', to: 'Accepted' }
  ])
})

t.test('X13: five applies at once: one 201, four times the same 409', async (t) => {
  const { post, postJob, seeker } = await scene(t)
  const jobId = await postJob()
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => post(seeker, '/api/applications', { jobId })))
  const conflict = [409, 'You have already applied to this job'] as const
  t.same(answers.map(says).sort(), [
    [201, 'Application submitted successfully'],
    ...Array.from({ length: 4 }, () => conflict)
  ])
})

t.test('X14a, X14b: after withdrawing the count is lower and one may apply again', async (t) => {
  const { get, del, postJob, apply, seeker } = await scene(t)
  const jobId = await postJob()
  const count = async () => (await get(null, `/api/jobs/${jobId}`)).json().data.applicationCount
  const id = await apply(jobId)
  t.equal(await count(), 1)
  await del(seeker, `/api/applications/${id}`)
  t.equal(await count(), 0)
  t.not(await apply(jobId), id)
  t.equal(await count(), 1)
})

t.test('questions, letter and message: 200, 400 naming the field, and who sees what', async (t) => {
  const { api, get, post, put, postJob, employer, seeker } = await scene(t)
  const jobId = await postJob()
  const url = `/api/jobs/${jobId}/questions`
  const questions = [{ id: 'eu', kind: 'yes-no', text: 'May you work in the EU?', acceptedAnswers: ['yes'] }]
  t.notOk((await get(seeker, `/api/jobs/${jobId}`)).json().data.questions, 'none so far')
  t.same(says(await put(employer, url, { questions })), [200, 'Questions updated successfully'])
  t.same(says(await get(employer, url)), [200, 'Questions retrieved successfully'])
  t.equal((await get(await signUp(api, 'EMPLOYER'), url)).statusCode, 403)
  t.equal((await put(employer, url, { questions: [{ id: 'x' }] })).statusCode, 400)
  const detail = (await get(seeker, `/api/jobs/${jobId}`)).json().data
  t.same(detail.questions, [{ id: 'eu', kind: 'yes-no', text: 'May you work in the EU?', isRequired: false }])
  const wrong = await post(seeker, '/api/applications', { jobId, answers: [{ questionId: 'eu', answer: 'maybe' }] })
  t.match(wrong.json(), {
    statusCode: 400,
    errors: [{ field: 'answers[0].answer', message: 'must be one of yes, no' }]
  })
  const sent = { jobId, coverLetter: 'Dear all', answers: [{ questionId: 'eu', answer: 'no' }] }
  const { _id } = (await post(seeker, '/api/applications', sent)).json().data
  const one = `/api/applications/${_id}`
  t.match((await get(employer, one)).json().data, { isKnockedOut: true, coverLetter: 'Dear all', applicant: {} })
  t.notMatch((await get(seeker, one)).body, /knock/i)
  const early = await put(employer, one, { status: 'Reviewing', rejectionReason: 'skills' })
  t.match(early.json(), { statusCode: 400, errors: [{ field: 'rejectionReason' }] })
  const rejected = { status: 'Rejected', rejectionReason: 'location', messageToApplicant: 'Thank you' }
  t.equal((await put(employer, one, rejected)).statusCode, 200)
  t.equal((await get(seeker, one)).json().data.messageToApplicant, 'Thank you')
  t.notMatch((await get(seeker, one)).body, /rejectionReason/)
})
