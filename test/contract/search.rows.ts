// Goal: the rows of /api/search: filters, four sorts with exact pages, scores, history; and what the origin broke there.
// Method: requests to a host of two workers in turn; jobs are inserted while pages are turned.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { says, scene } from '../support/contract-fixture.ts'
import { tellOfJobs } from '../support/told-jobs.ts'

type Scene = Awaited<ReturnType<typeof scene>>
interface Found {
  _id: string
  title: string
  score?: number
  finalScore?: number
}

const jobsOf = async ({ get }: Scene, query: string, who: { token: string } | null = null): Promise<Found[]> => {
  const response = await get(who, `/api/search/jobs?${query}`)
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json().data.jobs
}
const titles = async (world: Scene, query: string) => (await jobsOf(world, query)).map(({ title }) => title)

t.test('the answer: jobs with the fields of the contract, and pagination', async (t) => {
  const world = await scene(t)
  const id = await world.postJob()
  const response = await world.get(null, '/api/search/jobs?search=engineer&limit=5')
  t.same(says(response), [200, 'Search completed successfully'])
  const { jobs, pagination } = response.json().data
  t.same(pagination, { hasMore: false, nextCursor: null, limit: 5, total: 1, isLowerBound: false })
  t.match(jobs, [
    {
      _id: id,
      title: 'Backend Engineer',
      companyName: 'Example Works',
      views: 0,
      applicationCount: 0,
      employerId: { _id: world.employer.id, name: 'Test Person', companyName: 'Example Works', companyLogo: '' }
    }
  ])
  t.notMatch(response.body, world.employer.email, 'no e-mail address')
  t.notHas(jobs[0], 'description')
})

t.test('filters, alone and together; wrong ones are named', async (t) => {
  const world = await scene(t)
  const { postJob, get } = world
  await postJob({ title: 'Go developer', location: 'Oslo', requiredSkills: ['Go'], salaryRange: 90000, type: 'Remote' })
  await postJob({
    title: 'CSS artist',
    requiredSkills: ['CSS', 'React.js'],
    salaryRange: 50000,
    experienceLevel: 'senior'
  })
  t.same(await titles(world, 'search=artist'), ['CSS artist'])
  t.same(await titles(world, 'location=osl'), ['Go developer'])
  t.same(await titles(world, 'type=Remote'), ['Go developer'])
  t.same(await titles(world, 'salaryMin=60000'), ['Go developer'])
  t.same(await titles(world, 'salaryMax=60000'), ['CSS artist'])
  t.same(await titles(world, 'experienceLevel=senior'), ['CSS artist'])
  t.same(await titles(world, 'skills=react'), ['CSS artist'])
  t.same(await titles(world, 'skills=golang,react&sortBy=salary'), ['Go developer', 'CSS artist'], 'a comma list')
  t.same(await titles(world, 'skills=golang&skills=react&sortBy=salary'), ['Go developer', 'CSS artist'], 'repeated')
  t.same(await titles(world, 'search=developer&skills=react'), [])
  t.same(await titles(world, 'search=developer&location=oslo&type=Remote&salaryMin=1&experienceLevel=entry'), [
    'Go developer'
  ])
  for (const [query, field] of [
    ['sortBy=luck', 'sortBy'],
    ['limit=0', 'limit'],
    ['salaryMin=much', 'salaryMin'],
    ['experienceLevel=guru', 'experienceLevel']
  ] as const) {
    const response = await get(null, `/api/search/jobs?${query}`)
    t.same([response.statusCode, response.json().errors?.[0]?.field], [400, field])
  }
})

t.test('filters by place and pay, in both lists; pay is compared per year, as a range', async (t) => {
  const world = await scene(t)
  const { postJob, get } = world
  const hourly = { salaryMin: 20, salaryMax: 40, salaryPeriod: 'hour', salaryCurrency: 'EUR' }
  await postJob({ title: 'Hourly', location: 'Hauptstraße 1', place: 'Köln', country: 'DE', ...hourly })
  await postJob({ title: 'Yearly', location: 'Oslo', country: 'NO', salaryRange: 90_000, salaryCurrency: 'NOK' })
  await postJob({ title: 'Monthly', location: 'Lyon', salaryMax: 3000, salaryPeriod: 'month', salaryCurrency: 'EUR' })
  await postJob({ title: 'Unstated', location: 'Lyon', country: 'FR' })
  for (const [query, found] of [
    ['country=DE', ['Hourly']],
    ['place=k%C3%B6l', ['Hourly']],
    ['location=k%C3%B6ln', ['Hourly']],
    ['location=haupt', ['Hourly']],
    ['place=haupt', []],
    ['place=osl', ['Yearly']],
    ['currency=EUR', ['Hourly', 'Monthly']],
    ['salaryMin=0', ['Hourly', 'Monthly', 'Yearly']],
    ['salaryMin=83200', ['Hourly', 'Yearly']],
    ['salaryMin=83201', ['Yearly']],
    ['salaryMax=41600', ['Hourly', 'Monthly']],
    ['salaryMax=41599', ['Monthly']],
    ['salaryMin=50000&salaryMax=60000', ['Hourly']],
    ['salaryMin=36000&salaryMax=36000', ['Monthly']],
    ['salaryMin=1&currency=NOK', ['Yearly']],
    ['salaryMin=1&currency=NOK&country=DE', []]
  ] as const) {
    t.same((await titles(world, query)).sort(), found, query)
    const { data } = (await get(null, `/api/jobs?${query}`)).json()
    t.same(data.map(({ title }: { title: string }) => title).sort(), found, query)
  }
  t.same(await titles(world, 'sortBy=salary'), ['Yearly', 'Hourly', 'Monthly', 'Unstated'], 'without pay: last')
  const [first] = await jobsOf(world, 'country=DE')
  t.match(first, { ...hourly, country: 'DE', place: 'Köln', remote: false, salaryRange: 83_200 })
  for (const [query, field] of [
    ['country=de', 'country'],
    ['currency=EURO', 'currency'],
    ['remote=perhaps', 'remote'],
    ['salaryMax=-1', 'salaryMax'],
    ['country=DE&country=FR', 'country']
  ] as const) {
    for (const list of ['/api/jobs', '/api/search/jobs']) {
      const response = await get(null, `${list}?${query}`)
      t.same([response.statusCode, response.json().errors?.[0]?.field], [400, field], query)
    }
  }
})

t.test(
  'relevance: title before skills before company before description; popularity and freshness count',
  async (t) => {
    const world = await scene(t)
    const { postJob, store } = world
    await postJob({
      title: 'In description',
      description: `A place where rust is one of the many things we write about, ${'x'.repeat(40)}`
    })
    const origin = { sourceName: 'A board', sourceUrl: 'https://board.example/1' }
    await postJob({ title: 'In company', companyName: 'Rust', ...origin })
    await postJob({ title: 'In skills', requiredSkills: ['Rust'] })
    await postJob({ title: 'Rust' })
    t.same(await titles(world, 'search=rust'), ['Rust', 'In skills', 'In company', 'In description'])
    const thirtyDays = 30 * 24 * 3600 * 1000
    const change = async ($set: object) => {
      await store.jobs.updateMany({}, { $set })
      await tellOfJobs(store)
    }
    await change({ postedAt: new Date(Date.now() - 2 * thirtyDays) })
    const [old] = await jobsOf(world, 'search=rust')
    t.equal(old?.finalScore, old?.score, 'nobody applied, nothing fresh: the text alone')
    await change({ applicationCount: 50, postedAt: new Date(Date.now() - thirtyDays / 2) })
    const [half] = await jobsOf(world, 'search=rust')
    t.ok(Math.abs((half?.finalScore ?? 0) - ((half?.score ?? 0) + 1 + 0.1)) < 0.001, '2 × 0.5 and 0.2 × 0.5')
    await change({ applicationCount: 500, postedAt: new Date(Date.now() + 60_000) })
    const [most] = await jobsOf(world, 'search=rust')
    t.equal(most?.finalScore, (most?.score ?? 0) + 2 + 0.2, 'both are capped')
  }
)

/** All pages of a search, with jobs inserted between them. */
async function turn(
  world: Scene,
  query: string,
  insert: () => Promise<unknown>
): Promise<{ seen: string[]; pages: number }> {
  const seen: string[] = []
  let cursor = ''
  for (let pages = 1; ; pages++) {
    const { data } = (await world.get(null, `/api/search/jobs?${query}${cursor}`)).json()
    seen.push(...data.jobs.map(({ _id }: Found) => _id))
    if (data.pagination.hasMore !== (data.pagination.nextCursor !== null))
      throw new Error('hasMore and nextCursor differ')
    if (!data.pagination.hasMore) return { seen, pages }
    cursor = `&cursor=${data.pagination.nextCursor}`
    await insert()
  }
}

t.test('X18a, X18b: pages under every sort skip and repeat nothing while jobs are inserted', async (t) => {
  const world = await scene(t)
  const { store, postJob } = world
  const template = await store.jobs.findOne({ _id: new ObjectId(await postJob()) })
  if (!template) throw new Error('no job')
  let made = 0
  const insert = async (count: number) => {
    const jobs = Array.from({ length: count }, () => ({
      ...template,
      _id: new ObjectId(),
      salaryRange: 1000 * (made++ % 7),
      applicationCount: made % 5,
      views: made % 3,
      postedAt: new Date(Date.now() - (made % 11) * 3600_000)
    }))
    await store.jobs.insertMany(jobs)
    await tellOfJobs(store, { _id: { $in: jobs.map(({ _id }) => _id) } })
  }
  await insert(99)
  for (const sortBy of ['relevance', 'date', 'salary', 'popularity']) {
    const before = (await store.jobs.find().toArray()).map(({ _id }) => _id.toHexString())
    const { seen, pages } = await turn(world, `search=engineer&sortBy=${sortBy}&limit=7`, () => insert(2))
    t.equal(new Set(seen).size, seen.length, `${sortBy}: nothing twice`)
    t.same(
      before.filter((id) => !seen.includes(id)),
      [],
      `${sortBy}: nothing left out`
    )
    t.ok(pages >= Math.ceil(before.length / 7), `${sortBy}: ${pages} pages`)
  }
  const { data } = (await world.get(null, '/api/search/jobs?sortBy=date&limit=1')).json()
  const other = await world.get(null, `/api/search/jobs?sortBy=salary&cursor=${data.pagination.nextCursor}`)
  t.same(says(other), [400, 'Invalid cursor; start again without one'])
})

t.test('X18c, X18d: what a signed-in person searches for is remembered, with its filters', async (t) => {
  const world = await scene(t)
  const { get, del, postJob, seeker, employer } = world
  await postJob({ salaryRange: 9 })
  const query = 'search=engineer&location=berlin&skills=Node.js,Go&salaryMax=10&type=Full-time&experienceLevel=entry'
  await jobsOf(world, query, seeker)
  await jobsOf(world, 'search=nobody', seeker)
  await jobsOf(world, 'sortBy=date', seeker)
  await jobsOf(world, 'search=anonymous')
  const history = await get(seeker, '/api/search/history')
  t.same(says(history), [200, 'Search history retrieved successfully'])
  const items = history.json().data
  t.match(items, [
    { query: 'nobody', filters: {}, resultCount: 0 },
    {
      query: 'engineer',
      filters: {
        location: 'berlin',
        skills: ['Node.js', 'Go'],
        salaryMax: 10,
        type: 'Full-time',
        experienceLevel: 'entry'
      },
      resultCount: 1
    }
  ])
  t.equal(items.length, 2)
  t.equal((await get(null, '/api/search/history')).statusCode, 401)
  t.equal((await del(employer, `/api/search/history/${items[0]._id}`)).statusCode, 404, "not another's")
  t.same((await del(seeker, `/api/search/history/${items[0]._id}`)).json().data, { success: true })
  t.equal((await get(seeker, '/api/search/history')).json().data.length, 1)
  t.same((await del(seeker, '/api/search/history')).json().data, { success: true })
  t.same((await get(seeker, '/api/search/history')).json().data, [])
  for (let count = 0; count < 12; count++) await jobsOf(world, `search=number${count}`, seeker)
  const last = (await get(seeker, '/api/search/history')).json().data
  t.equal(last.length, 10)
  t.equal(last[0].query, 'number11')
})
