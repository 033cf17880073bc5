// Goal: pay, place and remote are kept, changed, taken away and found, whichever version wrote a job; the migration changes no job
// as anybody sees it.
// Method: the domain over a real database. The former version is what it writes: documents without the fields, and updates of
// those it knows. Filters are compared with the functions that say what they mean, over documents of every kind.
import { ObjectId } from 'mongodb'
import t from 'tap'
import type { JobDocument } from '../../src/database/collections/jobs.ts'
import { runMigrations } from '../../src/database/migration-runner.ts'
import { migrations } from '../../src/database/migrations.ts'
import type { Store } from '../../src/database/store.ts'
import { jobFiltersOf } from '../../src/domain/jobs/filters.ts'
import type { JobFilters } from '../../src/domain/jobs/indexed-job.ts'
import { payOf } from '../../src/domain/jobs/pay.ts'
import { isRemote, placeOf } from '../../src/domain/jobs/place.ts'
import { readJob } from '../../src/domain/jobs/read.ts'
import { jobView } from '../../src/domain/jobs/view.ts'
import { createJob, updateJob } from '../../src/domain/jobs/write.ts'
import { searchJobs } from '../../src/domain/search/find.ts'
import type { SearchFinder } from '../../src/domain/search/finder.ts'
import { listSearches, recordSearch } from '../../src/domain/search/history.ts'
import type { JobBody, JobListQuery } from '../../src/schemas/jobs.ts'
import type { SearchQuery } from '../../src/schemas/search.ts'
import { jobTypes, salaryPeriods } from '../../src/schemas/vocabulary.ts'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'
import { loadedFinder, readingFinder } from '../support/finder.ts'

/** Makes documents those of the version before these fields. */
const makeFormer = (store: Store, filter: object = {}) =>
  store.jobs.updateMany(filter, {
    $unset: Object.fromEntries(
      [
        ...['country', 'place', 'remote', 'salaryMin', 'salaryMax'],
        ...['salaryCurrency', 'salaryPeriod', 'validThrough']
      ].map((field) => [field, true])
    )
  } as object)

t.test('written, changed and taken away', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const stored = async (id: string) => (await store.jobs.findOne({ _id: new ObjectId(id) }))!
  const pay = { salaryMin: 30, salaryMax: 40, salaryCurrency: 'EUR', salaryPeriod: 'hour' } as const
  const job = await createJob(store, employer, jobBody({ ...pay, country: 'DE', place: 'Berlin', salaryRange: 1 }))
  t.match(job, { ...pay, country: 'DE', place: 'Berlin', remote: false, salaryRange: 83_200 })
  const { _id: id } = job
  t.match(await updateJob(store, employer, id, { salaryMax: null }), { salaryMin: 30, salaryRange: 62_400 })
  t.notHas(await readJob(store, id), 'salaryMax')
  t.notHas(await stored(id), 'salaryMax')
  const bare = await updateJob(store, employer, id, {
    ...{ country: null, place: null, salaryMin: null, salaryCurrency: null, sourceUrl: null }
  })
  for (const field of ['country', 'place', 'salaryMin', 'salaryCurrency']) {
    t.notHas(bare, field)
    t.notHas(await stored(id), field)
  }
  t.match(bare, { salaryRange: 0, version: 3 })
  const again = await updateJob(store, employer, id, { country: null, salaryMin: null })
  t.equal(again.version, 3, 'nothing changed')
  t.equal(await codeOf(updateJob(store, employer, id, { salaryMin: 2, salaryMax: 1 })), 'VALIDATION_FAILED')
  t.match(await updateJob(store, employer, id, { salaryRange: 9 }), { salaryMin: 9, salaryMax: 9, salaryRange: 9 })
})

t.test('remote and the type Remote', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const post = (changes: Partial<JobBody>) => createJob(store, employer, jobBody(changes))
  const { _id: id, ...job } = await post({ type: 'Remote' })
  t.equal(job.remote, true)
  t.equal((await updateJob(store, employer, id, { remote: true })).version, 1, 'it says so already')
  t.equal(await codeOf(updateJob(store, employer, id, { remote: false })), 'VALIDATION_FAILED')
  t.match(await updateJob(store, employer, id, { type: 'Contract' }), { type: 'Contract', remote: false })
  t.match(await updateJob(store, employer, id, { remote: true }), { type: 'Contract', remote: true })
  t.match(await updateJob(store, employer, id, { type: 'Remote' }), { remote: true })
  // A host of the former version changes the type.
  await store.jobs.updateOne({ _id: new ObjectId(id) }, { $set: { type: 'Part-time' } })
  t.equal((await readJob(store, id)).remote, false)
  t.equal(await codeOf(post({ type: 'Remote', remote: false })), 'VALIDATION_FAILED')
})

t.test('a job of the former version is read, found and changed as if it had the fields', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const { _id: id } = await createJob(store, employer, jobBody({ salaryRange: 70_000, type: 'Remote' }))
  await makeFormer(store)
  const shown = { salaryMin: 70_000, salaryMax: 70_000, salaryPeriod: 'year', salaryRange: 70_000, remote: true }
  t.match(await readJob(store, id), shown)
  t.match(
    (await searchJobs(store, readingFinder(t, store), { remote: true, salaryMin: 70_000, salaryMax: 70_000 })).jobs,
    [shown]
  )
  const { version } = await updateJob(store, employer, id, { salaryRange: 70_000, type: 'Remote', salaryMin: 70_000 })
  t.equal(version, 1, 'sent back as it was read')
  const narrowed = await updateJob(store, employer, id, { salaryMin: 60_000 })
  t.match(narrowed, { salaryMin: 60_000, salaryMax: 70_000, salaryRange: 70_000, version: 2 })
  await store.jobs.updateOne({ _id: new ObjectId(id) }, { $set: { salaryRange: 5 }, $inc: { version: 1 } })
  t.match(await readJob(store, id), { salaryMin: 5, salaryMax: 5, salaryRange: 5, salaryPeriod: 'year' })
  await store.jobs.updateOne({ _id: new ObjectId(id) }, { $set: { salaryRange: 0 } })
  t.notHas(await readJob(store, id), 'salaryMin')
})

/** A fixed sequence of numbers below 1. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
}

/** Jobs of both versions, and ones that both have written. */
function variedJobs(template: JobDocument, count: number): JobDocument[] {
  const random = numbers(13)
  const one = <T>(...of: readonly T[]): T => of[Math.floor(random() * of.length)]!
  return Array.from({ length: count }, () => {
    const { remote: _remote, salaryMin: _min, salaryMax: _max, salaryPeriod: _period, ...rest } = template
    const job: JobDocument = {
      ...rest,
      _id: new ObjectId(),
      type: one(...jobTypes),
      salaryRange: one(0, 50, 4160, 90_000)
    }
    job.location = one('Lyon', 'Berlin, Germany', 'Remote')
    if (random() < 0.6) job.remote = random() < 0.5
    if (random() < 0.5) job.place = one('Lyon', 'Berlin')
    if (random() < 0.5) job.country = one('FR', 'DE')
    if (random() < 0.6) job.salaryCurrency = one('EUR', 'USD')
    if (random() < 0.3) return job
    const [low, high] = [one(0, 1, 2, 50), one(50, 90_000)]
    const salaryPeriod = one(...salaryPeriods)
    const bounds = { ...(random() < 0.8 && { salaryMin: low }), ...(random() < 0.8 && { salaryMax: high }) }
    const times = { hour: 2080, day: 260, month: 12, year: 1 }[salaryPeriod]
    const salaryRange = (bounds.salaryMax ?? bounds.salaryMin ?? 0) * times
    return { ...job, ...bounds, salaryPeriod, ...(random() < 0.8 && { salaryRange }) }
  })
}

/** What the filters mean, said by the functions that everybody else uses. */
function isMeant(job: JobDocument, query: JobListQuery): boolean {
  const pay = payOf(job)
  const { remote, type, country, location, place, salaryMin, salaryMax, currency } = query
  const has = (text: string | undefined, part: string) => text?.toLowerCase().includes(part) === true
  if (remote !== undefined && isRemote(job) !== remote) return false
  if (type && !type.some((name) => job.type === name || (name === 'Remote' && isRemote(job)))) return false
  if (country !== undefined && job.country !== country) return false
  if (location !== undefined && !has(job.location, location) && !has(job.place, location)) return false
  if (place !== undefined && !has(placeOf(job), place)) return false
  if (salaryMin !== undefined && !(pay && pay.max >= salaryMin)) return false
  if (salaryMax !== undefined && !(pay && pay.min <= salaryMax)) return false
  return currency === undefined || pay?.currency === currency
}

const queries: JobListQuery[] = [
  ...[true, false].map((remote) => ({ remote })),
  { type: ['Remote'] },
  { type: ['Remote', 'Contract'] },
  { type: ['Full-time'] },
  { type: ['Full-time'], remote: true },
  { country: 'DE' },
  { location: 'berlin' },
  { place: 'berlin' },
  { place: 'remote' },
  ...[0, 1, 49, 50, 51, 4160, 4161, 90_000, 1e9].flatMap((amount) => [{ salaryMin: amount }, { salaryMax: amount }]),
  { salaryMin: 51, salaryMax: 4159 },
  { salaryMin: 4160, salaryMax: 4160, currency: 'EUR' },
  { currency: 'USD' },
  { currency: 'USD', salaryMax: 2080, type: ['Remote'], country: 'FR', place: 'lyon', location: 'l' }
]

/** All jobs that pass the filters, whatever their text. */
async function idsOf(finder: SearchFinder, filters: JobFilters): Promise<string[]> {
  const { hits } = await finder.search({ text: '', filters, sort: 'date', asOfMs: Date.now(), limit: 1000 })
  return hits.map(({ id }) => id)
}

t.test('filters mean what payOf, isRemote and placeOf say, before and after the migration', async (t) => {
  const store = await testStore(t)
  const { _id } = await createJob(store, await addUser(store, 'EMPLOYER'), jobBody())
  const template = (await store.jobs.findOne({ _id: new ObjectId(_id) }))!
  const jobs = variedJobs(template, 700)
  await store.jobs.deleteMany({})
  await store.jobs.insertMany(jobs)
  const check = async (when: string) => {
    const finder = await loadedFinder(t, store)
    for (const query of queries) {
      const found = await idsOf(finder, jobFiltersOf(query))
      const meant = jobs.filter((job) => isMeant(job, query)).map((job) => String(job._id))
      t.same(found.sort(), meant.sort(), `${when}: ${JSON.stringify(query)}`)
    }
  }
  await check('as they were written')
  t.ok(
    queries.every((query) => JSON.stringify(query).includes('1000000000') || jobs.some((job) => isMeant(job, query)))
  )
  const views = async () => (await store.jobs.find().sort({ _id: 1 }).toArray()).map(jobView)
  const before = await views()
  const stop = new AbortController()
  const options = { store, by: 'one', signal: stop.signal, log: () => undefined, pollMs: 50 }
  t.equal(await runMigrations(migrations, options), true)
  t.equal(await store.jobs.countDocuments({ salaryPeriod: { $exists: false } }), 0, 'each has the fields')
  await check('migrated')
  t.same(await views(), before, 'nobody sees a difference')
})

t.test('the migration adds bounds to jobs that state pay, once, while jobs are written', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const paid = await createJob(store, employer, jobBody({ salaryRange: 50 }))
  const unpaid = await createJob(store, employer, jobBody({ type: 'Remote' }))
  await makeFormer(store)
  const newer = await createJob(store, employer, jobBody({ salaryMin: 2, salaryMax: 3, salaryPeriod: 'day' }))
  const halfway = await createJob(store, employer, jobBody({ salaryRange: 8 }))
  await makeFormer(store, { _id: new ObjectId(halfway._id) })
  await updateJob(store, employer, halfway._id, { remote: true, salaryCurrency: 'EUR' })
  const options = { store, by: 'one', signal: new AbortController().signal, log: () => undefined, pollMs: 50 }
  await Promise.all([runMigrations(migrations, options), updateJob(store, employer, paid._id, { title: 'Meanwhile' })])
  const projection = { _id: 0, salaryRange: 1, salaryMin: 1, salaryMax: 1, salaryPeriod: 1, remote: 1, version: 1 }
  const read = (id: string) => store.jobs.findOne({ _id: new ObjectId(id) }, { projection })
  const year = { salaryPeriod: 'year' }
  t.same(await read(paid._id), { salaryRange: 50, salaryMin: 50, salaryMax: 50, ...year, remote: false, version: 2 })
  t.same(await read(unpaid._id), { salaryRange: 0, ...year, remote: false, version: 1 })
  t.same(await read(newer._id), {
    ...{ salaryRange: 780, salaryMin: 2, salaryMax: 3, salaryPeriod: 'day', remote: false, version: 1 }
  })
  t.same(await read(halfway._id), { salaryRange: 8, salaryMin: 8, salaryMax: 8, ...year, remote: true, version: 2 })
})

t.test('sorted by pay, jobs without it are last; the history keeps the filters', async (t) => {
  const store = await testStore(t)
  const employer = await addUser(store, 'EMPLOYER')
  const seeker = await addUser(store, 'JOB_SEEKER')
  const post = (title: string, changes: Partial<JobBody>) => createJob(store, employer, jobBody({ title, ...changes }))
  await post('Unpaid', {})
  await post('Hourly', { salaryMin: 10, salaryMax: 50, salaryPeriod: 'hour', salaryCurrency: 'EUR' })
  await post('Yearly', { salaryRange: 90_000 })
  const titles = async (query: SearchQuery) =>
    (await searchJobs(store, readingFinder(t, store), query)).jobs.map(({ title }) => title)
  t.strictSame(await titles({ sortBy: 'salary' }), ['Hourly', 'Yearly', 'Unpaid'])
  t.strictSame(await titles({ salaryMax: 30_000 }), ['Hourly'])
  t.strictSame(await titles({ sortBy: 'salary', salaryMin: 0 }), ['Hourly', 'Yearly'])
  const filters = { remote: false, country: 'DE', place: 'Berlin', currency: 'EUR', salaryMin: 1, salaryMax: 2 }
  await recordSearch(store, seeker, { search: 'go', ...filters }, 7)
  t.match(await listSearches(store, seeker), [{ query: 'go', filters, resultCount: 7 }])
})
