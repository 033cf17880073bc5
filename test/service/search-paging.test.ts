// Goal: 10,000 jobs paged through under every sort while 1,000 more are inserted: each of the first appears exactly once.
// Method: the search and the lists as functions on a real database and the indexes of a finder, a hundred a page, ten jobs inserted
// into both between two pages.
import { ObjectId } from 'mongodb'
import t from 'tap'
import type { JobDocument } from '../../src/database/collections/jobs.ts'
import type { Page } from '../../src/database/paging.ts'
import { indexedJobOf } from '../../src/domain/jobs/indexed-view.ts'
import { createJob } from '../../src/domain/jobs/write.ts'
import { searchJobs } from '../../src/domain/search/find.ts'
import { listJobs } from '../../src/domain/search/list.ts'
import { sortings } from '../../src/schemas/search.ts'
import { addUser, jobBody, testStore } from '../support/domain.ts'
import { loadedFinder } from '../support/finder.ts'

const existing = 10_000
const inserted = 1_000
const limit = 100

t.test('10,000 jobs, 1,000 inserted while paging', { timeout: 110_000 }, async (t) => {
  const store = await testStore(t)
  const { _id } = await createJob(store, await addUser(store, 'EMPLOYER'), jobBody({ title: 'Engineer' }))
  const template = await store.jobs.findOne({ _id: new ObjectId(_id) })
  if (!template) throw new Error('no job')
  await store.jobs.deleteMany({})
  let made = 0
  const texts: Partial<Record<string, { search: string }>> = { relevance: { search: 'engineer' } }
  const similar = (): JobDocument => {
    made++
    // Few distinct values: most jobs are told apart by their id alone.
    const keys = {
      companyName: made > existing ? 'Later' : 'Acme',
      salaryRange: 10_000 * (made % 9),
      applicationCount: made % 13,
      views: made % 4
    }
    return { ...template, ...keys, _id: new ObjectId(), postedAt: new Date(Date.now() - (made % 40) * 86_400_000) }
  }
  const finder = await loadedFinder(t, store)
  const insert = async (count: number): Promise<number> => {
    const jobs = Array.from({ length: count }, similar)
    await store.jobs.insertMany(jobs)
    for (const job of jobs) finder.putJob(indexedJobOf(job))
    return count
  }
  const removeLater = async (): Promise<void> => {
    const companyName = 'Later'
    for (const _id of await store.jobs.distinct('_id', { companyName })) finder.removeJob(String(_id), 1)
    await store.jobs.deleteMany({ companyName })
  }
  await insert(existing)
  const original = new Set((await store.jobs.distinct('_id')).map(String))

  type Turn = (cursor?: string) => Promise<Page<{ _id: string }>>
  const cases: [name: string, turn: Turn][] = [
    ['list', (cursor) => listJobs(store, finder, { limit, ...(cursor && { cursor }) })],
    ['list by text', (cursor) => listJobs(store, finder, { limit, search: 'engineer', ...(cursor && { cursor }) })],
    ...sortings.map((sortBy): [string, Turn] => [
      sortBy,
      async (cursor) => {
        const query = { limit, sortBy, ...texts[sortBy], ...(cursor && { cursor }) }
        const { jobs: items, pagination } = await searchJobs(store, finder, query)
        return { items, nextCursor: pagination.nextCursor }
      }
    ])
  ]
  for (const [name, turn] of cases) {
    const [seen, startedMs]: [string[], number] = [[], Date.now()]
    let insertedNow = 0
    for (let page = await turn(); ; page = await turn(page.nextCursor)) {
      seen.push(...page.items.map((job) => job._id))
      if (page.nextCursor === null) break
      if (insertedNow < inserted) insertedNow += await insert(10)
    }
    t.ok(insertedNow >= 950, `${name}: ${insertedNow} inserted meanwhile`)
    t.equal(new Set(seen).size, seen.length, `${name}: none twice`)
    t.equal(seen.filter((id) => original.has(id)).length, existing, `${name}: all of the first`)
    t.comment(`${name}: ${Date.now() - startedMs} ms`)
    await removeLater()
  }
})
