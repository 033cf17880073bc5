/**
 * Goal: the engine's answers are those of the definition: the same ids, scores, order, totals and facets, on every page, for
 * every kind of query, filter and sort, whatever was added, edited and removed before, and while a search is under way.
 * Method: hundreds of random queries over random postings of few words, so that nearly all of them have several hits, beside
 * a plain reading of the texts; tails of 16 postings, so that segments are sealed and merged all the time; then 17,000
 * postings in segments of the real size.
 */
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import type { IndexedJob, JobFilters } from '../../src/domain/jobs/indexed-job.ts'
import { createJobTable } from '../../src/domain/jobs/job-table.ts'
import { createSearchEngine, type EngineOptions } from '../../src/domain/search/engine/engine.ts'
import type { SearchAnswer, SearchRequest } from '../../src/domain/search/engine/search-engine.ts'
import { skillKeys } from '../../src/domain/skills/skill-keys.ts'
import { type Sorting, sortings } from '../../src/schemas/search.ts'
import { experienceLevels, jobTypes } from '../../src/schemas/vocabulary.ts'
import { fold } from '../../src/util/fold.ts'
import { createPostings, idOfNumber } from '../../tools/data/generated-postings.mjs'
import { createRandom } from '../../tools/data/random.mjs'
import { type ReferenceJob, referenceJob, referenceSearch } from '../support/search-reference.ts'

const random = createRandom(7)
const below = (limit: number): number => Math.floor(random() * limit)
const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T
const someOf = <T>(values: readonly T[], count: number): T[] => Array.from({ length: count }, () => oneOf(values))
const maybe = <T>(share: number, value: () => T): T | undefined => (random() < share ? value() : undefined)

const asOfMs = 1_760_000_000_000
const dayMs = 24 * 3600 * 1000
const skills = [
  'C++',
  'C#',
  'C',
  'Go',
  'golang',
  'Node.js',
  'nodejs',
  'React',
  'k8s',
  'Kubernetes',
  'Juggling',
  'CI/CD'
]
const nouns = ['Engineer', 'Engineers', 'Entwicklerin', 'Entwickler', 'Développeur', 'team', 'companies', 'company']
const others = [
  'Reactor',
  'go-to-market',
  'the',
  'front-end',
  'frontend',
  'ソフトウェア開発',
  '软件工程师',
  'Zoë',
  'zoe',
  'R&D'
]
const words = [...skills, ...nouns, ...others]
const places = ['Zürich', 'zurich', 'New York', '東京', 'Łódź']
const unfinished = ['Rea', 'eng', 'comp', 'entwick', 'z', 'g', 'k8', 'node js', 'c', 'ソフト', 'the', 'missing']

function someJob(number: number, version: number): IndexedJob {
  const type = oneOf(jobTypes)
  const requiredSkills = someOf(skills, 1 + below(3))
  const place = oneOf(places)
  return {
    ...{ id: idOfNumber(number), version, postedAtMs: asOfMs - below(4) * 10 * dayMs, level: oneOf(experienceLevels) },
    ...{
      type,
      isRemote: type === 'Remote' || random() < 0.2,
      place,
      location: random() < 0.5 ? place : `${place} Area`
    },
    country: oneOf(['', 'CH']),
    pay:
      maybe(0.6, () => ({ min: 1000 * below(3), max: 3000 + 1000 * below(3), currency: oneOf(['EUR', '']) })) ?? null,
    ...{ skillKeys: skillKeys(requiredSkills), requiredSkills, title: someOf(words, 1 + below(3)).join(' ') },
    ...{ companyName: oneOf(['Zoë AG', 'React Labs', 'Acme']), description: someOf(words, below(6)).join(', ') },
    ...{ applicationCount: below(3) * 60, views: below(2) }
  }
}

/** exactOptionalPropertyTypes: without those that are undefined. */
const defined = (filters: { [Name in keyof JobFilters]: JobFilters[Name] | undefined }): JobFilters =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))

const someRequest = (): SearchRequest => ({
  text: someOf([...words, ...unfinished, ...places], below(4)).join(' ') + (random() < 0.2 ? ' ' : ''),
  sort: oneOf(sortings),
  filters: defined({
    location: maybe(0.2, () => oneOf(['zur', 'York', '東京', 'nowhere'])),
    types: maybe(0.2, () => someOf(jobTypes, 2)),
    remote: maybe(0.1, () => random() < 0.5),
    level: maybe(0.1, () => oneOf(experienceLevels)),
    country: maybe(0.1, () => 'CH'),
    skillKeys: maybe(0.2, () => skillKeys(someOf(skills, 2))),
    salaryMin: maybe(0.1, () => 4000),
    salaryMax: maybe(0.1, () => 1000),
    currency: maybe(0.1, () => 'EUR')
  }),
  ...{ asOfMs, limit: 1 + below(random() < 0.5 ? 100 : 10), facets: true }
})

function created(options: EngineOptions = {}) {
  const table = createJobTable()
  const engine = createSearchEngine(table, options)
  const plain = new Map<string, ReferenceJob>()
  const put = (job: IndexedJob): void => {
    const former = table.slotOf(job.id)
    const slot = table.put(job)
    if (slot < 0) throw new Error('the version is not newer')
    if (former >= 0) engine.remove(former)
    engine.put(slot, job)
    plain.set(job.id, referenceJob(job))
  }
  const remove = (id: string, version: number): void => {
    const slot = table.remove(id, version)
    engine.remove(slot)
    engine.remove(slot)
    plain.delete(id)
  }
  return { table, engine, plain, put, remove }
}
type Created = ReturnType<typeof created>

/** Every page, by cursors. */
async function allPages({ engine }: Created, request: SearchRequest): Promise<SearchAnswer[]> {
  const pages = [await engine.search(request)]
  for (;;) {
    const page = pages[pages.length - 1] as SearchAnswer
    const last = page.hits[page.hits.length - 1]
    if (!page.hasMore || !last) return pages
    pages.push(await engine.search({ ...request, after: { ...last, matched: page.matched } }))
  }
}

/** '' or how the answers differ from the definition. */
async function difference(all: Created, request: SearchRequest): Promise<string> {
  const pages = await allPages(all, request)
  const expected = referenceSearch(all.plain.values(), request)
  const [first] = pages
  const found = { matched: first?.matched, hits: pages.flatMap(({ hits }) => hits), facets: plainFacets(first) }
  const isSame = isDeepStrictEqual(found, expected) && first?.total === expected.hits.length
  if (isSame && pages.every(({ total, isLowerBound }) => total === first.total && !isLowerBound)) return ''
  return JSON.stringify({ request, total: first?.total, found, expected }, null, 1)
}

const plainFacets = (answer: SearchAnswer | undefined) =>
  answer?.facets && {
    ...answer.facets,
    // Which spelling stands for a place depends on what came first.
    places: answer.facets.places
      .map(({ value, count }) => ({ value: fold(value), count }))
      .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1)),
    skills: answer.facets.skills.map(({ label, count }) => ({ value: label, count }))
  }

t.test('any query over postings that come, change and go', async (t) => {
  const all = created({ tailSlots: 16 })
  const versions = new Map<number, number>()
  let searched = 0
  for (let round = 0; round < 14; round++) {
    for (let change = 0; change < 24; change++) {
      const number = below(300)
      const version = (versions.get(number) ?? 0) + 1
      versions.set(number, version)
      const isThere = all.plain.has(idOfNumber(number))
      if (isThere && random() < 0.4) all.remove(idOfNumber(number), version)
      else all.put(someJob(number, version))
    }
    for (const { job } of someOf([...all.plain.values()], 5)) {
      Object.assign(job, { applicationCount: below(3) * 60, views: below(2) })
      all.table.setCounts(job.id, job)
    }
    for (let query = 0; query < 30; query++, searched++) {
      const differs = await difference(all, someRequest())
      if (differs !== '') {
        t.fail(differs)
        return
      }
    }
  }
  t.equal(searched, 420)
  const { segments } = all.engine.stats()
  t.ok(all.table.slots > 200 && segments < all.table.slots / 16 / 2, `${all.table.slots} slots, ${segments} segments`)
})

t.test('17,000 postings in segments of the real size, with more hits than are counted', async (t) => {
  const all = created()
  const posting = createPostings({ seed: 3, words: 5, vocabulary: 3000, nowMs: asOfMs })
  for (let number = 0; number < 17_000; number++) all.put(posting(number))
  for (let number = 0; number < 17_000; number += 7) all.remove(idOfNumber(number), 2)
  t.ok(all.engine.stats().segments <= 8, `${all.engine.stats().segments} segments`)
  const texts = [
    '',
    'engineer',
    'team',
    'senior engineer',
    'k8s',
    'so',
    'ban team',
    'backend rust berlin',
    'nowhere else'
  ]
  for (const [index, text] of texts.entries()) {
    for (const sort of [sortings[index % 4], sortings[(index + 1) % 4]] as Sorting[]) {
      const filters = random() < 0.3 ? { location: 'ber' } : {}
      const request: SearchRequest = { ...{ text, sort, filters, asOfMs }, limit: 50, facets: true }
      const expected = referenceSearch(all.plain.values(), request)
      const pages: SearchAnswer[] = [await all.engine.search(request)]
      for (let page = 1; page < 4; page++) {
        const last = pages[page - 1]?.hits.at(-1)
        if (!last) break
        const after = { ...last, matched: expected.matched }
        pages.push(await all.engine.search({ ...request, after }))
      }
      const label = `${sort} ${text} ${JSON.stringify(filters)}`
      t.same(
        pages.flatMap(({ hits }) => hits),
        expected.hits.slice(0, 200),
        label
      )
      const skipped = await all.engine.search({ ...request, skip: 100 })
      t.same(skipped.hits, expected.hits.slice(100, 150), `${label}, the third page by number`)
      for (const { total, isLowerBound } of pages) {
        t.equal(total, Math.min(1000, expected.hits.length), label)
        t.equal(isLowerBound, expected.hits.length > 1000, label)
      }
      if (expected.hits.length <= 1000) t.same(plainFacets(pages[0]), expected.facets, `${label}, facets`)
      else
        t.equal(
          pages[0]?.facets?.levels.reduce((sum, { count }) => sum + count, 0),
          1000,
          `${label}, 1,000 counted`
        )
    }
  }
})

t.test(
  'a job that is open all the time is found once, however often it is edited while the search pauses',
  async (t) => {
    const all = created({ tailSlots: 16, sliceMs: 0 })
    const numbers = Array.from({ length: 200 }, (_, number) => number)
    const put = (number: number, version: number): void =>
      all.put({ ...someJob(number, version), title: 'Team lead', pay: null, postedAtMs: asOfMs })
    for (const number of numbers) put(number, 1)
    let version = 2
    let edits = 0
    for (const text of ['', 'team ', 'team lead ', 'te', 'team missing ']) {
      const searched = all.engine.search({ ...{ text, sort: oneOf(sortings), filters: {}, asOfMs, limit: 1000 } })
      let isOver = false
      searched.finally(() => {
        isOver = true
      })
      for (; !isOver; edits++) {
        put(below(200), version++)
        await new Promise(setImmediate)
      }
      const ids = (await searched).hits.map(({ id }) => id)
      t.same(ids.sort(), numbers.map(idOfNumber), text)
    }
    t.ok(edits > 20, `${edits} edits`)
  }
)

t.test('a posting of countless words is found by the first of them, and costs others nothing', async (t) => {
  const all = created()
  const description = Array.from({ length: 5000 }, (_, number) => `q${number}`).join(' ')
  const job = { ...someJob(1, 1), title: 'Nurse', requiredSkills: ['Care'], skillKeys: ['care'], description }
  for (let number = 0; number < 400; number++) all.put({ ...job, id: idOfNumber(number) })
  const total = async (text: string) =>
    (await all.engine.search({ ...{ text, sort: 'date', filters: {}, asOfMs, limit: 1 } })).total
  t.same(await Promise.all(['nurse ', 'q0 ', 'q900 ', 'q4999 '].map(total)), [400, 400, 400, 0])
})
