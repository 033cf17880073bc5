// Goal: the saved searches found under a job's keys, and checked, are exactly those whose search finds the job, under whichever of
// its keys each of them is stored.
// Method: made-up jobs and searches of random words and filters; each pair is also answered by the search's definition.
import t from 'tap'
import type { IndexedJob } from '../../src/domain/jobs/indexed-job.ts'
import { type Criteria, criteriaOf, factsOf, isMatch } from '../../src/domain/saved-searches/criteria.ts'
import { commonChoice, type KeyChoice, keysOfJob, rareChoices } from '../../src/domain/saved-searches/keys.ts'
import type { SavedQuery } from '../../src/schemas/saved-searches.ts'
import { experienceLevels, jobTypes } from '../../src/schemas/vocabulary.ts'
import { createPostings, wordOfRank } from '../../tools/data/generated-postings.mjs'
import { createRandom } from '../../tools/data/random.mjs'
import { referenceJob, referenceSearch } from '../support/search-reference.ts'

const random = createRandom(13)
const below = (limit: number) => Math.floor(random() * limit)
const one = <T>(values: readonly T[]): T => values[below(values.length)] as T
const sometimes = (share: number) => random() < share

const texts = [
  ...[
    'engineer',
    'Software Engineers',
    'senior',
    'backend eng',
    'reac',
    'golang',
    'k8s',
    'C++',
    'C#',
    'node.js',
    'full-stack'
  ],
  ...[
    'ENTWICKLERINNEN',
    'développeur',
    'エンジニア',
    '软件工程师',
    'the',
    'python developer',
    'munchen',
    'R',
    '.NET',
    'ci/cd'
  ]
]

function someQuery(): SavedQuery {
  const words = Array.from({ length: 1 + below(2) }, () => (sometimes(0.5) ? one(texts) : wordOfRank(below(60))))
  return {
    ...(sometimes(0.7) && { search: words.join(' ') }),
    ...(sometimes(0.2) && { location: one(['ber', 'Berlin', 'ZURICH', 'o', '東京', 'São P', 'nowhere']) }),
    ...(sometimes(0.2) && { type: [one(jobTypes), ...(sometimes(0.3) ? [one(jobTypes)] : [])] }),
    ...(sometimes(0.2) && { skills: [one(['golang, rust', 'React', 'K8s', 'sql'])] }),
    ...(sometimes(0.1) && { remote: sometimes(0.5) }),
    ...(sometimes(0.1) && { experienceLevel: one(experienceLevels) }),
    ...(sometimes(0.1) && { salaryMin: 10_000 * below(12) }),
    ...(sometimes(0.1) && { salaryMax: 10_000 * below(12) }),
    ...(sometimes(0.1) && { currency: one(['EUR', 'USD', 'GBP']) }),
    ...(sometimes(0.05) && { country: one(['DE', 'FR']) })
  }
}

const jobs: IndexedJob[] = Array.from({ length: 60 }, (_, number) => ({
  ...createPostings({ seed: 7, words: 40, vocabulary: 300 })(number),
  country: one(['', 'DE', 'FR'])
}))
const searches = Array.from({ length: 250 }, () => {
  const query = someQuery()
  const criteria = criteriaOf(query)
  return { query, criteria, choices: [...rareChoices(criteria), commonChoice(criteria)] }
})

/** By the definition: all words, all filters. */
function isFound({ search = '' }: SavedQuery, { filters }: Criteria, job: ReturnType<typeof referenceJob>): boolean {
  const { hits, matched } = referenceSearch([job], {
    text: search,
    filters,
    sort: 'date',
    limit: 1,
    asOfMs: 0,
    facets: false
  })
  return matched === 'all' && hits.length === 1
}

t.test('each job finds its searches, whichever keys these have', async (t) => {
  let found = 0
  for (const job of jobs) {
    const [facts, reference] = [factsOf(job), referenceJob(job)]
    const keys = new Set(keysOfJob(facts))
    const isUnder = (choice: KeyChoice) => choice.some((key) => keys.has(key))
    for (const { query, criteria, choices } of searches) {
      const isExpected = isFound(query, criteria, reference)
      if (isMatch(criteria, facts) !== isExpected) t.fail(`${JSON.stringify(query)} and ${job.title}: ${!isExpected}`)
      if (isExpected && !choices.every(isUnder)) t.fail(`${JSON.stringify(query)} is not under each of its keys`)
      if (isExpected) found++
    }
  }
  t.ok(found > 500 && found < 8000, `${found} of ${jobs.length * searches.length} pairs`)
})

t.test('place, and keys that tell little of a job', async (t) => {
  const job = { ...jobs[0], location: 'Lyon, France', place: 'Lyon' } as IndexedJob
  const facts = factsOf(job)
  for (const [query, isExpected] of [
    [{ place: 'lyo' }, true],
    [{ place: 'France' }, false],
    [{ location: 'france' }, true],
    [{ search: 'lyon' }, true]
  ] as const)
    t.equal(isMatch(criteriaOf(query), facts), isExpected, JSON.stringify(query))
  t.same(rareChoices(criteriaOf({ place: 'Lyon' })), [['g:lyo'], ['g:yon']])
  t.same(rareChoices(criteriaOf({ search: 'the ', place: 'ly' })), [])
  t.same(commonChoice(criteriaOf({ search: 'the ', place: 'ly' })), ['*'])
  t.same(commonChoice(criteriaOf({ remote: true, type: ['Remote', 'Contract'] })), ['t:Remote', 't:Contract'])
  t.same(rareChoices(criteriaOf({ search: 'senior golang' }))[0], ['=golang', '=\u0001go'], 'the skill first')
})
