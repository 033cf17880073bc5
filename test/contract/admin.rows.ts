// Goal: the rows of /api/admin: what was removed can be seen and brought back by administrators, by nobody else, and
// every change is in the audit log.
// Method: requests to a host of two workers in turn; an administrator made in the database.
import t from 'tap'
import { nextOf, says, scene } from '../support/contract-fixture.ts'

const nobody = '0'.repeat(24)

t.test('only administrators come in', async (t) => {
  const { get, post, seeker, employer } = await scene(t)
  const lists = ['users', 'audit', 'jobs/removed', 'applications/removed'].map((path) => `/api/admin/${path}`)
  const actions = ['users', 'jobs', 'applications'].map((path) => `/api/admin/${path}/${nobody}/restore`)
  for (const who of [seeker, employer, null]) {
    const replies = [
      ...(await Promise.all(lists.map((url) => get(who, url)))),
      ...(await Promise.all(actions.map((url) => post(who, url))))
    ]
    const expected = who ? 403 : 401
    for (const { statusCode } of replies) t.equal(statusCode, expected)
  }
})

t.test('accounts: listed, suspended, restored', async (t) => {
  const { get, post, signUpAdmin, seeker } = await scene(t)
  const admin = await signUpAdmin()
  const listed = await get(admin, `/api/admin/users?email=${encodeURIComponent(seeker.email)}`)
  t.same(says(listed), [200, 'Users retrieved successfully'])
  t.match(listed.json().data, [{ _id: seeker.id, email: seeker.email, suspendedAt: null }])
  t.equal((await get(admin, '/api/admin/users')).json().data.length, 3)
  const url = `/api/admin/users/${seeker.id}`
  t.equal((await post(admin, `${url}/suspend`, { reason: 'spam' })).statusCode, 200)
  t.same(says(await get(seeker, '/api/users/me')), [401, 'Token has been revoked'])
  const login = () => post(null, '/api/auth/login', { email: seeker.email, password: 'correct-Horse-7' })
  t.same(says(await login()), [403, 'This account is suspended'])
  t.same(says(await post(admin, `${url}/restore`)), [200, 'User restored'])
  t.equal((await login()).statusCode, 200)
  t.same(says(await post(admin, `/api/admin/users/${nobody}/restore`)), [404, 'User not found'])
  t.same(says(await post(admin, `/api/admin/users/${admin.id}/suspend`, { reason: 'why not' })), [
    403,
    'Not authorized to suspend yourself'
  ])
})

t.test('jobs: removed ones are listed, the last one first, and come back closed', async (t) => {
  const { get, put, post, del, postJob, signUpAdmin, employer } = await scene(t)
  const admin = await signUpAdmin()
  const ids = [await postJob({ title: 'First' }), await postJob({ title: 'Second' }), await postJob({ title: 'Third' })]
  for (const id of ids.slice(0, 2)) await del(employer, `/api/jobs/${id}`)
  const page = await get(admin, '/api/admin/jobs/removed?limit=1')
  t.same(says(page), [200, 'Deleted jobs retrieved successfully'])
  t.match(page.json().data, [{ _id: ids[1], title: 'Second', isActive: false, deletedAt: /^\d{4}-.*Z$/ }])
  const last = await get(admin, nextOf(page) ?? '')
  t.match([last.json().data.length, last.json().data[0]._id, nextOf(last)], [1, ids[0], null])
  const url = `/api/admin/jobs/${ids[1]}/restore`
  const restored = await post(admin, url)
  t.same(says(restored), [200, 'Job restored'])
  t.match(restored.json().data, { _id: ids[1], isActive: false, version: 3 })
  t.same(says(await post(admin, url)), [404, 'Job not found'], 'once')
  t.equal((await get(null, `/api/jobs/${ids[1]}`)).statusCode, 200)
  t.equal((await get(employer, '/api/jobs/employer/my-jobs')).json().data.length, 2)
  t.equal((await put(employer, `/api/jobs/${ids[1]}`, { isActive: true })).statusCode, 200, 'its owner opens it')
  t.equal((await get(admin, '/api/admin/jobs/removed')).json().data.length, 1)
})

t.test(
  'applications: withdrawn ones are listed and come back as they were, unless the person applied again',
  async (t) => {
    const { get, put, post, del, postJob, apply, signUpAdmin, employer, seeker } = await scene(t)
    const admin = await signUpAdmin()
    const jobId = await postJob()
    const id = await apply(jobId)
    await put(employer, `/api/applications/${id}`, { status: 'Reviewing' })
    await del(seeker, `/api/applications/${id}`)
    const listed = await get(admin, '/api/admin/applications/removed')
    t.same(says(listed), [200, 'Withdrawn applications retrieved successfully'])
    t.match(listed.json().data, [{ _id: id, status: 'Reviewing', deletedAt: /^\d{4}-.*Z$/ }])

    const url = `/api/admin/applications/${id}/restore`
    const again = await apply(jobId)
    t.same(says(await post(admin, url)), [409, 'You have already applied to this job'])
    await del(seeker, `/api/applications/${again}`)
    const [restored, twin] = await Promise.all([post(admin, url), post(admin, url)])
    t.same([restored, twin].map(({ statusCode }) => statusCode).sort(), [200, 404], 'once')
    const { data } = (await get(seeker, `/api/applications/${id}`)).json()
    t.match(data, { status: 'Reviewing', version: 4 })
    t.match(data.history.at(-1), { by: admin.id, from: 'Withdrawn', to: 'Reviewing' })
    t.equal((await get(null, `/api/jobs/${jobId}`)).json().data.applicationCount, 1)
    const theirs = (await get(employer, '/api/applications/employer')).json().data
    t.same([theirs.length, theirs[0]._id, theirs[0].status], [1, id, 'Reviewing'])
    t.equal((await put(employer, `/api/applications/${id}`, { status: 'Interviewing' })).statusCode, 200, 'it goes on')
    t.same(says(await post(admin, `/api/admin/applications/${nobody}/restore`)), [404, 'Application not found'])
  }
)

t.test('the audit log: who did what, newest first, of one thing if asked', async (t) => {
  const { get, post, del, postJob, apply, signUpAdmin, employer, seeker } = await scene(t)
  const admin = await signUpAdmin()
  const jobId = await postJob()
  const id = await apply(jobId)
  await del(seeker, `/api/applications/${id}`)
  await post(admin, `/api/admin/applications/${id}/restore`)
  await del(employer, `/api/jobs/${jobId}`)
  await post(admin, `/api/admin/jobs/${jobId}/restore`)
  const logged = async (entityId: string) => {
    const { data } = (await get(admin, `/api/admin/audit?entityId=${entityId}`)).json()
    return data.map(({ action, actorId }: { action: string; actorId: string }) => [action, actorId])
  }
  t.same(await logged(id), [
    ['application.restored', admin.id],
    ['application.withdrawn', seeker.id]
  ])
  t.same(await logged(jobId), [
    ['job.restored', admin.id],
    ['job.deleted', employer.id]
  ])
  t.equal((await get(admin, '/api/admin/audit')).json().data.length, 4)
})
