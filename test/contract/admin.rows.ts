// Goal: the rows of /api/admin: what was removed can be seen and brought back by administrators, by nobody else, and
// every change is in the audit log.
// Method: requests to a host of two workers in turn; an administrator made in the database.
import t from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { nextOf, says, scene } from '../support/contract-fixture.ts'
import { storedSample } from '../support/host-samples.ts'
import type { Reply } from '../support/http.ts'

const nobody = '0'.repeat(24)

t.test('only administrators come in', async (t) => {
  const { get, post, seeker, employer } = await scene(t)
  const lists = ['users', 'audit', 'jobs/removed', 'applications/removed', 'hosts/samples'].map(
    (path) => `/api/admin/${path}`
  )
  const actions = ['users', 'jobs', 'applications'].map((path) => `/api/admin/${path}/${nobody}/restore`)
  actions.push(`/api/admin/users/${nobody}/end-sessions`)
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

t.test('all sessions of an account are ended, and it may sign in again', async (t) => {
  const { get, post, signUpAdmin, employer, seeker } = await scene(t)
  const admin = await signUpAdmin()
  const login = () => post(null, '/api/auth/login', { email: seeker.email, password: 'correct-Horse-7' })
  const others = { token: (await login()).json().data.token as string }
  const ended = await post(admin, `/api/admin/users/${seeker.id}/end-sessions`)
  t.same(says(ended), [200, 'Sessions ended'])
  t.match(ended.json().data, { _id: seeker.id, suspendedAt: null })
  for (const who of [seeker, others]) t.same(says(await get(who, '/api/users/me')), [401, 'Token has been revoked'])
  t.equal((await get(employer, '/api/users/me')).statusCode, 200, 'nobody else is signed out')
  t.equal((await login()).statusCode, 200)
  const { data } = (await get(admin, `/api/admin/audit?entityId=${seeker.id}`)).json()
  t.match(data, [{ action: 'user.sessions-ended', actorId: admin.id }])
  t.same(says(await post(admin, `/api/admin/users/${nobody}/end-sessions`)), [404, 'User not found'])
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

t.test('samples of the hosts: what is there, then what is new', async (t) => {
  const { get, store, signUpAdmin } = await scene(t)
  const admin = await signUpAdmin()
  await store.hosts.insertOne(storedSample(new Date(), { host: 'host-7' }))
  const first = await get(admin, '/api/admin/hosts/samples')
  t.same(says(first), [200, 'Samples retrieved successfully'])
  const { samples, cursor, now } = first.json().data
  // The running host writes its own beside them.
  const ofHost = (name: string, found: { host: string }[]) => found.filter(({ host }) => host === name)
  const expected = { host: 'host-7', at: /^\d{4}-.*Z$/, seconds: 5, state: 'serving', processes: [] }
  t.match(ofHost('host-7', samples), { length: 1, 0: expected })
  t.match(now, /^\d{4}-.*Z$/)
  await store.hosts.insertOne(storedSample(new Date(), { host: 'host-8' }))
  const { data } = (await get(admin, `/api/admin/hosts/samples?after=${cursor}`)).json()
  t.same([ofHost('host-7', data.samples).length, ofHost('host-8', data.samples).length], [0, 1])
  t.same(says(await get(admin, '/api/admin/hosts/samples?after=other')), [
    400,
    'Invalid cursor; start again without one'
  ])
})

t.test('skills: added with names, refused with the field or the skill named, taken back', async (t) => {
  const { get, post, del, store, signUpAdmin, seeker } = await scene(t)
  const admin = await signUpAdmin()
  const url = '/api/admin/skills'
  for (const who of [seeker, null]) {
    const replies = [await get(who, url), await post(who, url, { label: 'Fluxomatic' }), await del(who, `${url}/react`)]
    for (const { statusCode } of replies) t.equal(statusCode, who ? 403 : 401)
  }
  const problem = async (body: object, path = url): Promise<unknown> => {
    const { statusCode, body: text } = await post(admin, path, body)
    return [statusCode, ...(JSON.parse(text).errors ?? []).map(({ field }: { field: string }) => field)]
  }
  t.same(await problem({}), [400, 'label'])
  t.same(await problem({ label: '+++' }), [400, 'label'])
  t.same(await problem({ label: 'Senior' }), [400, 'label'], 'only says how well')
  t.same(await problem({ label: 'Fluxomatic', aliases: [{ name: 'flux' }, { name: '5 years' }] }), [
    400,
    'aliases/1/name'
  ])
  t.same(await problem({ label: 'Fluxomatic', category: 'no such one' }), [400, 'category'])
  t.same(await problem({ label: 'Fluxomatic', related: ['react', 'no-such'] }), [400, 'related/1'])
  t.same(await problem({ label: 'Fluxomatic', category: 'react', related: ['vue'] }), [400, 'category'])
  t.same(says(await post(admin, url, { label: 'React.js' })), [409, '"React.js" is a name of React already'])
  t.same(says(await post(admin, url, { label: 'Ｃ＋＋' })), [409, '"Ｃ＋＋" is a name of C++ already'])

  const key = { 'idempotency-key': 'add-fluxomatic' }
  const body = {
    label: 'Fluxomatic',
    aliases: [{ name: 'Flux-o-Matic' }, { name: 'flux o matic' }],
    related: ['react']
  }
  const added = await post(admin, url, body, key)
  t.same(says(added), [201, 'Skill added'])
  t.match(added.json().data, {
    ...{ id: 'fluxomatic', label: 'Fluxomatic', category: 'fluxomatic', isTechnology: true, related: ['react'] },
    isAdded: true,
    names: [
      { name: 'Fluxomatic', inText: 'always' },
      { name: 'Flux-o-Matic', inText: 'always' }
    ]
  })
  t.same((await post(admin, url, body, key)).json(), added.json(), 'repeated with its key')
  t.same(says(await post(admin, url, body)), [409, '"Fluxomatic" is a name of Fluxomatic already'])
  t.same(says(await post(admin, url, { label: 'Fluxopolis', aliases: [{ name: 'FLUX o matic' }] })), [
    409,
    '"FLUX o matic" is a name of Fluxomatic already'
  ])
  const names = await post(admin, `${url}/ci%2Fcd/aliases`, { aliases: [{ name: 'pipelinery', inText: 'if meant' }] })
  t.same(says(names), [200, 'Names added'])
  t.match(names.json().data, { id: 'ci/cd', isAdded: false, names: [{ name: 'pipelinery', inText: 'if meant' }] })
  t.same(says(await post(admin, `${url}/nothing/aliases`, { aliases: [{ name: 'x1' }] })), [404, 'Skill not found'])
  const more = () => post(admin, `${url}/fluxomatic/aliases`, { aliases: [{ name: 'fluxo' }] })
  t.same((await more()).json().data.names.length, 3)
  t.same((await more()).json().data.names.length, 3, 'once')

  const page = await get(admin, `${url}?limit=1`)
  t.match(page.json().data, [{ id: 'ci/cd' }])
  t.match((await get(admin, nextOf(page) ?? '')).json().data, [{ id: 'fluxomatic' }])
  t.same(says(await del(admin, `${url}/fluxomatic/aliases/Fluxo`)), [200, 'Name removed'])
  t.same(says(await del(admin, `${url}/fluxomatic/aliases/Fluxo`)), [404, 'Added name not found'])
  t.same(says(await del(admin, `${url}/react/aliases/reactjs`)), [404, 'Added name not found'])
  t.equal((await del(admin, `${url}/fluxomatic/aliases/fluxomatic`)).statusCode, 400, 'its label')
  t.same(says(await del(admin, `${url}/ci%2Fcd/aliases/pipelinery`)), [200, 'Name removed'])
  t.same(says(await del(admin, `${url}/fluxomatic`)), [200, 'Added skill removed'])
  t.same(says(await del(admin, `${url}/fluxomatic`)), [404, 'Added skill not found'])
  t.same((await get(admin, url)).json().data, [])
  t.same(await store.audit.distinct('action', { entityType: 'Skill' }), [
    ...['skill.added', 'skill.name-removed', 'skill.names-added', 'skill.removed']
  ])
})

t.test('skills: two administrators who add one name at once: one of them does', async (t) => {
  const { post, del, signUpAdmin } = await scene(t)
  const admin = await signUpAdmin()
  const labels = Array.from({ length: 6 }, (_, index) => `Fluxotron ${'abcdef'[index]}`)
  const replies = await Promise.all(
    labels.map((label) => post(admin, '/api/admin/skills', { label, aliases: [{ name: 'fluxotron' }] }))
  )
  t.same(replies.map(({ statusCode }) => statusCode).sort(), [201, 409, 409, 409, 409, 409])
  const id = replies.find(({ statusCode }) => statusCode === 201)?.json().data.id
  t.equal((await del(admin, `/api/admin/skills/${id}`)).statusCode, 200)
})

t.test('skills: both workers and their finder go by them, and what was submitted keeps its score', async (t) => {
  const { get, put, post, del, postJob, apply, store, employer, seeker, signUpAdmin } = await scene(t)
  const admin = await signUpAdmin()
  await put(seeker, '/api/users/profile', { skills: ['Fluxo Matic', 'Redis'], experienceLevel: 'entry' })
  const fields = { experienceLevel: 'entry' }
  const [alone, beside] = [
    await postJob({ ...fields, title: 'Alone', requiredSkills: ['Fluxomatic 3'] }),
    await postJob({ ...fields, title: 'Beside', requiredSkills: ['Redis/Fluxomatic', 'Welding'] })
  ]
  const submitted = await apply(await postJob({ ...fields, title: 'Early', requiredSkills: ['Fluxomatic'] }))
  const scoreOf = async () => (await get(seeker, `/api/applications/${submitted}`)).json().data.matchScore
  const [before] = [await scoreOf()]
  t.equal(before, 0)
  const query = { name: 'flux', query: { skills: ['Flux o Matic'] }, alert: 'instant' }
  t.equal((await post(seeker, '/api/search/saved', query)).statusCode, 201)

  /** What each of the workers says: every question comes over a new connection. */
  const everywhere = (name: string, ask: () => Promise<Reply>, isSo: (reply: Reply) => boolean) =>
    waitFor(name, async () => {
      const workers = new Set<unknown>()
      for (let count = 0; count < 8; count++) {
        const reply = await ask()
        if (!isSo(reply)) return false
        workers.add(reply.headers['x-instance'])
      }
      return workers.size === 2
    })
  const recommended = () => get(seeker, '/api/matching/recommendations/jobs')
  const idsOf = (reply: Reply): string[] => reply.json().data?.map(({ _id }: { _id: string }) => _id) ?? []
  const gap = () => get(seeker, `/api/matching/skill-gap/${alone}`)
  const found = () => get(null, `/api/search/jobs?search=${encodeURIComponent('flux-o-matic')}&skills=fluxomatic`)
  const totalOf = (reply: Reply): unknown => reply.json().data?.pagination?.total
  t.same(idsOf(await recommended()), [])

  const aliases = ['Fluxo Matic', 'Flux o Matic'].map((name) => ({ name }))
  t.equal((await post(admin, '/api/admin/skills', { label: 'Fluxomatic', aliases })).statusCode, 201)
  await everywhere('the score on each worker', gap, (reply) => reply.json().data.matchScore === 100)
  await everywhere('recommendations', recommended, (reply) => idsOf(reply).includes(alone))
  await everywhere('the entry that names two', recommended, (reply) => idsOf(reply).length === 2)
  t.same(new Set(idsOf(await recommended())), new Set([alone, beside]))
  await everywhere('the search', found, (reply) => totalOf(reply) === 3)
  await waitFor('stored keys', async () => (await store.jobs.countDocuments({ skillKeys: 'fluxomatic' })) === 3)
  t.equal(await scoreOf(), before)
  const late = await postJob({ ...fields, title: 'Late', requiredSkills: ['fluxo-matic'] })
  await waitFor('the alert', () => store.notifications.findOne({ type: 'search_alert' }))

  t.equal((await del(admin, '/api/admin/skills/fluxomatic')).statusCode, 200)
  await everywhere('the score without', gap, (reply) => reply.json().data.matchScore === 0)
  const isOnlyLate = (reply: Reply) => JSON.stringify(idsOf(reply)) === JSON.stringify([late])
  await everywhere('what is the same by its own words alone', recommended, isOnlyLate)
  await waitFor('stored keys', async () => (await store.jobs.countDocuments({ skillKeys: 'fluxomatic' })) === 1)
  t.match((await get(employer, `/api/jobs/${alone}`)).json().data, { requiredSkills: ['Fluxomatic 3'], version: 1 })
})
