// Goal: the rows of /api/jobs, and what the origin broke there.
// Method: requests to a host of two workers in turn, each answer checked as an envelope.
import t from 'tap'
import { jobBody, signUp } from '../support/app.ts'
import { nextOf, says, scene } from '../support/contract-fixture.ts'

t.test('creating: 201 with the job, its ETag, and every wrong field at once', async (t) => {
  const { post, employer, seeker } = await scene(t)
  const response = await post(employer, '/api/jobs', jobBody())
  t.same(says(response), [201, 'Job created successfully'])
  t.equal(response.headers.etag, '"1"')
  t.match(response.json().data, { ...jobBody(), employerId: employer.id, isActive: true, applicationCount: 0 })
  const bad = await post(employer, '/api/jobs', {
    ...jobBody(),
    title: 'x',
    type: 'Gig',
    requiredSkills: [],
    salary: 5
  })
  t.same(says(bad), [400, 'Validation failed'])
  t.same(
    bad
      .json()
      .errors.map(({ field }: { field: string }) => field)
      .sort(),
    ['requiredSkills', 'salary', 'title', 'type']
  )
  t.same(says(await post(seeker, '/api/jobs', jobBody())), [
    403,
    'User role JOB_SEEKER is not authorized to access this route'
  ])
  t.same(says(await post(null, '/api/jobs', jobBody())), [401, 'Not authorized, no token provided'])
})

t.test('reading one: bad id 400, unknown 404, employer by name', async (t) => {
  const { get, postJob, employer } = await scene(t)
  const id = await postJob()
  const response = await get(null, `/api/jobs/${id}`)
  t.same(says(response), [200, 'Job retrieved successfully'])
  t.same(response.json().data.employerId, {
    _id: employer.id,
    name: 'Test Person',
    companyName: 'Example Works',
    companyLogo: ''
  })
  t.same(says(await get(null, '/api/jobs/nonsense')), [400, 'Invalid resource ID'])
  t.same(says(await get(null, `/api/jobs/${'0'.repeat(24)}`)), [404, 'Job not found'])
})

t.test('changing: owner only, If-Match, closing', async (t) => {
  const { api, get, put, postJob, employer } = await scene(t)
  const stranger = await signUp(api, 'EMPLOYER')
  const url = `/api/jobs/${await postJob()}`
  t.same(says(await put(stranger, url, { title: 'Mine' })), [403, 'Not authorized to update this job'])
  const changed = await put(employer, url, { title: 'Other title' }, { 'if-match': '"1"' })
  t.same(says(changed), [200, 'Job updated successfully'])
  t.equal(changed.headers.etag, '"2"')
  const stale = await put(employer, url, { title: 'Too late' }, { 'if-match': '"1"' })
  t.same(says(stale), [412, 'The resource has changed; its current version is 2'])
  t.equal((await put(employer, url, {}, { 'if-match': 'nonsense' })).statusCode, 400)
  t.equal((await put(employer, url, {}, { 'if-match': 'W/"1"' })).statusCode, 412)
  t.equal((await put(employer, url, {}, { 'if-match': 'W/"2"' })).statusCode, 200, 'as a compressing balancer says it')
  t.equal((await put(employer, url, { isActive: false }, { 'if-match': '*' })).json().data.isActive, false)
  t.same((await get(null, '/api/jobs')).json().data, [])
  t.equal((await get(employer, '/api/jobs/employer/my-jobs')).json().data.length, 1)
})

t.test('removing: owner only', async (t) => {
  const { api, get, del, postJob, employer } = await scene(t)
  const url = `/api/jobs/${await postJob()}`
  t.same(says(await del(await signUp(api, 'EMPLOYER'), url)), [403, 'Not authorized to delete this job'])
  const removed = await del(employer, url)
  t.same(says(removed), [200, 'Job removed successfully'])
  t.same(removed.json().data, { message: 'Job removed successfully' })
  t.same(says(await get(null, url)), [404, 'Job not found'])
})

t.test('X1a: a filter that is no valid expression is text, not a 500', async (t) => {
  const { get, postJob } = await scene(t)
  await postJob({ location: 'Lyon (FR' })
  for (const [location, found] of [
    ['(', 1],
    ['[', 0],
    ['*', 0],
    ['lyon (fr', 1],
    ['.', 0],
    ['Lyon\0', 0]
  ] as const) {
    const response = await get(null, `/api/jobs?location=${encodeURIComponent(location)}`)
    t.equal(response.statusCode, 200)
    t.equal(response.json().data.length, found, location)
  }
  t.same(says(await get(null, '/api/jobs?type=Gig')), [400, 'Validation failed'])
})

t.test('X3: operators in a body are refused or ignored, never run or stored', async (t) => {
  const { store, post, put, employer, postJob } = await scene(t)
  const id = await postJob({ $set: { isAdmin: true }, 'a.b': 1, __proto__x: 1, title: 'Plain $title {$gt: ""}' })
  const [stored] = await store.jobs.find().toArray()
  t.notMatch(Object.keys(stored ?? {}), ['$set'])
  t.equal(stored?.title, 'Plain $title {$gt: ""}', 'text is stored verbatim')
  t.equal((await post(employer, '/api/jobs', jobBody({ title: { $gt: '' } }))).statusCode, 400)
  t.equal((await put(employer, `/api/jobs/${id}`, { location: { $ne: null } })).statusCode, 400)
  const login = { email: { $gt: '' }, password: { $gt: '' } }
  t.equal((await post(null, '/api/auth/login', login)).statusCode, 400)
})

t.test('X7: the list has pages', async (t) => {
  const { get, postJob } = await scene(t)
  for (let count = 0; count < 5; count++) await postJob()
  const seen: string[] = []
  let url: string | null = '/api/jobs?limit=2&search=engineer'
  for (; url; ) {
    const response = await get(null, url)
    seen.push(...response.json().data.map(({ _id }: { _id: string }) => _id))
    await postJob()
    url = nextOf(response)
  }
  t.equal(new Set(seen).size, 5)
  t.equal(seen.length, 5)
  const tooMany = await get(null, '/api/jobs?limit=101')
  t.same([tooMany.statusCode, tooMany.json().errors[0].field], [400, 'limit'])
  t.equal((await get(null, '/api/jobs?cursor=bm9uZQ')).statusCode, 400)
})

t.test("X8: neither the list nor the job tells the employer's e-mail or files", async (t) => {
  const { get, postJob, employer } = await scene(t)
  const id = await postJob()
  const list = await get(null, '/api/jobs')
  t.equal(list.json().data[0].employerId, employer.id)
  for (const response of [list, await get(null, `/api/jobs/${id}`)]) t.notMatch(response.body, employer.email)
})

t.test('X9: salaryRange and experienceLevel can be set and changed', async (t) => {
  const { get, put, postJob, employer } = await scene(t)
  const url = `/api/jobs/${await postJob({ salaryRange: 80000, experienceLevel: 'mid' })}`
  t.match((await get(null, url)).json().data, { salaryRange: 80000, experienceLevel: 'mid' })
  t.match((await put(employer, url, { salaryRange: 90000, experienceLevel: 'senior' })).json().data, {
    salaryRange: 90000,
    experienceLevel: 'senior'
  })
})

t.test('X10: a removed job leaves its applications pointing at something', async (t) => {
  const { get, del, postJob, apply, employer, seeker } = await scene(t)
  const id = await postJob()
  await apply(id)
  await del(employer, `/api/jobs/${id}`)
  t.match((await get(seeker, '/api/applications')).json().data, [{ jobId: { _id: id, title: 'Backend Engineer' } }])
  t.match((await get(employer, '/api/applications/employer')).json().data, [{ jobId: { _id: id } }])
})

t.test('place, pay and remote: kept, taken away by null, and what is wrong is named', async (t) => {
  const { get, post, put, employer } = await scene(t)
  const fields = {
    ...{ country: 'DE', place: 'Berlin', remote: true, validThrough: '2999-01-01T00:00:00.000Z' },
    ...{ salaryMin: 40, salaryMax: 50.5, salaryCurrency: 'EUR', salaryPeriod: 'hour' }
  }
  const { data } = (await post(employer, '/api/jobs', jobBody(fields))).json()
  t.match(data, { ...fields, salaryRange: 50.5 * 2080 })
  const url = `/api/jobs/${data._id}`
  t.match((await get(null, url)).json().data, { ...fields, employerId: { _id: employer.id } })
  const names = ['country', 'place', 'salaryMin', 'salaryMax', 'salaryCurrency', 'validThrough']
  const bare = await put(employer, url, Object.fromEntries(names.map((name) => [name, null])))
  t.equal(bare.statusCode, 200, bare.body)
  for (const name of names) t.notHas(bare.json().data, name)
  t.match(bare.json().data, { remote: true, salaryRange: 0, salaryPeriod: 'hour' })
  const wrong: [string, Record<string, unknown>][] = [
    ['country', { country: 'de' }],
    ['country', { country: 'XX' }],
    ['place', { place: 'x'.repeat(101) }],
    ['remote', { remote: 'yes' }],
    ['remote', { type: 'Remote', remote: false }],
    ['salaryMin', { salaryMin: -1 }],
    ['salaryMax', { salaryMax: 1e9 + 1 }],
    ['salaryMax', { salaryMin: 2, salaryMax: 1 }],
    ['salaryCurrency', { salaryCurrency: 'ZZZ' }],
    ['salaryPeriod', { salaryPeriod: 'week' }],
    ['validThrough', { validThrough: 'tomorrow' }],
    ['validThrough', { validThrough: '2999-01-01' }],
    ['validThrough', { validThrough: '2020-01-01T00:00:00Z' }]
  ]
  for (const [field, body] of wrong) {
    for (const response of [await post(employer, '/api/jobs', jobBody(body)), await put(employer, url, body)]) {
      const { errors } = response.json()
      t.same([response.statusCode, errors?.length, errors?.[0]?.field], [400, 1, field], JSON.stringify(body))
    }
  }
  const messages = await put(employer, url, { country: 'XX', salaryPeriod: 'week' })
  t.same(messages.json().errors, [
    { field: 'country', message: 'must be one of 250 values, such as AD, AE, AF' },
    { field: 'salaryPeriod', message: 'must be one of hour, day, month, year' }
  ])
  for (const name of ['remote', 'salaryPeriod', 'salaryRange', 'title']) {
    const { errors } = (await put(employer, url, { [name]: null })).json()
    t.equal(errors?.[0]?.field, name, 'what is always there cannot be taken away')
  }
})

t.test('type Remote and remote are the same; a time that has passed closes', async (t) => {
  const { store, get, put, post, postJob, employer, seeker } = await scene(t)
  const typed = await postJob({ title: 'Of the type', type: 'Remote' })
  const said = await postJob({ title: 'Said so', remote: true })
  await postJob({ title: 'In an office' })
  for (const list of ['/api/jobs', '/api/search/jobs']) {
    const titles = async (query: string) => {
      const { data } = (await get(null, `${list}?${query}`)).json()
      return (data.jobs ?? data).map(({ title }: { title: string }) => title).sort()
    }
    for (const query of ['type=Remote', 'remote=true']) t.same(await titles(query), ['Of the type', 'Said so'], query)
    t.same(await titles('remote=false'), ['In an office'])
  }
  t.equal((await get(null, `/api/jobs/${typed}`)).json().data.remote, true)
  t.same((await put(employer, `/api/jobs/${typed}`, { remote: false })).json().errors?.[0]?.field, 'remote')
  t.equal((await put(employer, `/api/jobs/${typed}`, { type: 'Contract' })).json().data.remote, false)
  await store.jobs.updateOne({ title: 'Said so' }, { $set: { validThrough: new Date(Date.now() - 1) } })
  t.equal((await get(null, `/api/jobs/${said}`)).json().data.isActive, false)
  t.same((await get(null, '/api/jobs?remote=true')).json().data, [])
  t.same(says(await post(seeker, '/api/applications', { jobId: said })), [404, 'Job not found'])
  const reopened = await put(employer, `/api/jobs/${said}`, { isActive: true })
  t.same([reopened.statusCode, reopened.json().errors?.[0]?.field], [400, 'validThrough'])
})

t.test('saved jobs, and a copy of a job', async (t) => {
  const { get, post, del, postJob, employer, seeker } = await scene(t)
  const jobId = await postJob()
  const url = `/api/users/saved-jobs/${jobId}`
  t.same(says(await post(seeker, url)), [200, 'Job saved successfully'])
  t.same(says(await post(seeker, '/api/users/saved-jobs/x')), [400, 'Invalid resource ID'])
  t.equal((await post(employer, url)).statusCode, 403)
  const saved = await get(seeker, '/api/users/saved-jobs')
  t.match(saved.json().data, [{ jobId, job: { _id: jobId, isActive: true } }])
  t.same(says(await del(seeker, url)), [200, 'Saved job removed successfully'])
  t.same(says(await del(seeker, url)), [404, 'Job not found'])
  const copy = await post(employer, `/api/jobs/${jobId}/duplicate`)
  t.same(says(copy), [201, 'Job duplicated successfully'])
  t.match(copy.json().data, { isActive: false, version: 1, applicationCount: 0 })
  t.equal(copy.headers.location, `/api/jobs/${copy.json().data._id}`)
})
