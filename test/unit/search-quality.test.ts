// Goal: the measures of search quality are what they are said to be, and the judged collection is sound: every posting is
// one the API accepts, every judgement names a posting, and each language has enough of both in both halves.
// Method: made-up results with measures worked out by hand; the collection read and checked against the schema and itself.
import t from 'tap'
import { Value } from 'typebox/value'
import { JobBody } from '../../src/schemas/jobs.ts'
import {
  halfOf,
  type JudgedQuery,
  jobBodyOf,
  readOwnPostings,
  readQueries,
  readRecordedQueries,
  recordedIdOf
} from '../../tools/data/judged/collection.mjs'
import { measure, qualityOf, shortfallsOf, summariesOf } from '../../tools/data/judged/quality.mjs'
import { readPostings } from '../support/postings.ts'

const query = (exact: string[], acceptable: string[] = [], language = 'en', text = 'x'): JudgedQuery => ({
  ...{ language, text, exact, acceptable }
})
const ids = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix}${index}`)

t.test('precision@5 and recall@20, worked out by hand', async (t) => {
  const measures: [what: string, found: string[], query: JudgedQuery, precision5: number, recall20: number][] = [
    ['all that is wanted, first', ['a', 'b'], query(['a'], ['b']), 1, 1],
    ['both grades count alike', ['b', 'x'], query(['a'], ['b']), 0.5, 0.5],
    ['the only one in the fifth place', [...ids(4, 'x'), 'a'], query(['a']), 1, 1],
    ['in the sixth', [...ids(5, 'x'), 'a'], query(['a']), 0, 1],
    ['in the twentieth', [...ids(19, 'x'), 'a'], query(['a']), 0, 1],
    ['in the twenty-first', [...ids(20, 'x'), 'a'], query(['a']), 0, 0],
    ['four of five, of eight that are wanted', ['a0', 'x', 'a1', 'a2', 'a3', 'a4'], query(ids(8, 'a')), 0.8, 0.625],
    ['twenty of forty that are wanted', ids(20, 'a'), query(ids(40, 'a')), 1, 1],
    ['nothing', [], query(['a']), 0, 0],
    ['one that comes twice', ['a', 'a'], query(['a', 'b']), 0.5, 0.5]
  ]
  for (const [what, found, judged, precision5, recall20] of measures) {
    t.same(qualityOf(found, judged), { precision5, recall20 }, what)
  }
  t.throws(() => qualityOf(['a'], query([])), /cannot be measured/)
})

t.test('means of each language and of all: each query counts alike', async (t) => {
  const queries = [
    query(['a'], [], 'en', 'one'),
    query(['a', 'b'], [], 'en', 'two'),
    query(['c'], [], 'de', 'three'),
    query(['a', 'b', 'c'], [], 'en', 'four')
  ]
  const answers = new Map([
    ['one', ['a']],
    ['two', ['b']],
    ['three', []],
    ['four', ['c', 'b']]
  ])
  const measured = await measure(queries, async (text) => answers.get(text) ?? [])
  t.same(
    [...summariesOf(measured)],
    [
      ['en', { queries: 3, precision5: 0.722, recall20: 0.722 }],
      ['de', { queries: 1, precision5: 0, recall20: 0 }],
      ['all', { queries: 4, precision5: 0.542, recall20: 0.542 }]
    ]
  )
})

t.test('the goal: 0.8 and better than before, or perfect, in each language', async (t) => {
  const summary = (precision5: number, recall20: number) => ({ queries: 6, precision5, recall20 })
  const baseline = { de: summary(0.7, 0.9), fr: summary(0.85, 0.85), ja: summary(1, 1), zh: summary(0.2, 0.2) }
  const reached = new Map([
    ['de', summary(0.8, 0.901)],
    ['fr', summary(0.85, 0.84)],
    ['ja', summary(1, 1)],
    ['zh', summary(0.799, 0.9)]
  ])
  t.same(shortfallsOf(reached, baseline), [
    'fr: precision@5 is 0.85, was 0.85',
    'fr: recall@20 is 0.84, was 0.85',
    'zh: precision@5 is 0.799, below 0.8'
  ])
  t.same(shortfallsOf(new Map(), { de: summary(0, 0) }), ['de: not measured'])
})

const postings = readOwnPostings()
const queries = readQueries()
const countsOf = (names: string[]) =>
  Object.fromEntries([...new Set(names)].sort().map((name) => [name, names.filter((one) => one === name).length]))

t.test('our own postings: accepted by the API, each with an id and a title of its own', async (t) => {
  t.same(countsOf(postings.map(({ id }) => id.slice(0, 2))), {
    ...{ de: 20, en: 52, es: 13, fr: 13, ja: 15, pl: 12, pt: 13, tr: 7, zh: 16 }
  })
  t.equal(new Set(postings.map(({ id }) => id)).size, postings.length)
  t.equal(new Set(postings.map(({ title, companyName }) => `${title} ${companyName}`)).size, postings.length)
  for (const posting of postings) {
    const body = jobBodyOf(posting)
    t.same(Value.Errors(JobBody, body), [], posting.id)
    const { salaryMin, salaryMax, salaryCurrency, salaryPeriod, salaryRange } = body
    const stated = [salaryMin, salaryMax, salaryCurrency, salaryPeriod].filter((value) => value !== undefined).length
    t.ok(stated === 0 || stated === 4, `${posting.id}: pay is stated in full or not at all`)
    t.ok((salaryMin ?? 0) <= (salaryMax ?? 0) && (stated === 0) === (salaryRange === 0), `${posting.id}: its range`)
    t.ok(posting.remote || posting.type !== 'Remote', `${posting.id}: remote is remote`)
  }
})

t.test('pay per year', async (t) => {
  const yearly = new Map(postings.map((posting) => [posting.id, jobBodyOf(posting).salaryRange]))
  t.same(
    ['en-support-lisbon', 'en-designer-remote', 'de-pflege-hamburg', 'en-go-remote', 'zh-jiaoshi-shenzhen'].map((id) =>
      yearly.get(id)
    ),
    [22 * 2080, 400 * 260, 3900 * 12, 95_000, 0]
  )
})

/** What is wrong with judgements over these ids. */
function faultsOf(judged: readonly JudgedQuery[], known: ReadonlySet<string>): string[] {
  return judged.flatMap(({ language, text, exact, acceptable }) => {
    const named = [...exact, ...acceptable]
    const unknown = named.filter((id) => !known.has(id))
    return [
      ...(exact.length === 0 ? [`${language} ${text}: nothing is just what is wanted`] : []),
      ...(new Set(named).size < named.length ? [`${language} ${text}: a posting is judged twice`] : []),
      ...unknown.map((id) => `${language} ${text}: there is no ${id}`)
    ]
  })
}

t.test('every language has six queries or more, in both halves, and each names postings', async (t) => {
  t.same(countsOf(queries.map(({ language }) => language)), {
    ...{ de: 17, en: 38, es: 11, fr: 12, ja: 12, pl: 14, pt: 11, tr: 10, zh: 12 }
  })
  t.equal(new Set(queries.map(({ language, text }) => `${language} ${text}`)).size, queries.length)
  t.same(faultsOf(queries, new Set(postings.map(({ id }) => id))), [])
  const tuning = queries.filter((one) => halfOf(one) === 'tuning')
  t.same(countsOf(tuning.map(({ language }) => language)), {
    ...{ de: 8, en: 19, es: 7, fr: 5, ja: 4, pl: 9, pt: 6, tr: 2, zh: 4 }
  })
})

t.test('the recorded postings: each judgement names one, where they are', async (t) => {
  const recorded = readRecordedQueries()
  t.equal(recorded.length, 12)
  const { source, postings } = readPostings()
  const known = new Set(postings.map(({ url }) => recordedIdOf(url)))
  t.equal(known.size, 98)
  if (source === 'recorded') t.same(faultsOf(recorded, known), [])
})
