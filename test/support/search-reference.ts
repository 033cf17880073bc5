/** The search by its definition (docs/search.md), over the texts of all open jobs: what the engine's answers are compared with. */
import type { IndexedJob, JobFilters } from '../../src/domain/jobs/indexed-job.ts'
import { forEachToken } from '../../src/domain/search/engine/analyse.ts'
import { tradesIn } from '../../src/domain/search/engine/compounds.ts'
import { type QueryWord, readQuery } from '../../src/domain/search/engine/query.ts'
import type { Matched, SearchRequest } from '../../src/domain/search/engine/search-engine.ts'
import { skillLabel, skillsInText } from '../../src/domain/skills/skills.ts'
import { fold } from '../../src/util/fold.ts'

const weights = { title: 10, skills: 5, company: 3, place: 2, description: 1 }
type FieldName = keyof typeof weights
const countMax = { title: 3, skills: 3, company: 1, place: 1, description: 3 }
const shares = { exact: 1, alias: 0.9, prefix: 0.7 }

type Terms = Record<FieldName, Map<string, number>>

function countTerms(texts: readonly string[], terms: readonly string[] = []): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1)
  for (const term of terms) add(term)
  for (const text of texts) forEachToken(text, (term) => term !== '' && add(term))
  return counts
}

const skillTerms = (skills: readonly string[]): string[] => skills.map((skill) => `\u0001${skill}`)

export interface ReferenceJob {
  job: IndexedJob
  terms: Terms
}

export const referenceJob = (job: IndexedJob): ReferenceJob => ({
  job,
  terms: {
    title: countTerms([job.title], [...skillTerms(skillsInText(job.title)), ...tradesIn(job.title)]),
    skills: countTerms(job.requiredSkills, skillTerms(job.skillKeys)),
    company: countTerms([job.companyName]),
    place: countTerms([
      job.place,
      ...(job.place === job.location ? [] : [job.location]),
      ...(job.isRemote ? ['Remote'] : [])
    ]),
    description: countTerms([job.description])
  }
})

/** In thousandths; 0: the job does not have the word. */
function unitsOf({ alternatives }: QueryWord, terms: Terms): number {
  let best = 0
  for (const { text, match } of alternatives) {
    let points = 0
    for (const field of Object.keys(weights) as FieldName[]) {
      // A beginning of a word is not looked for in descriptions.
      if (match === 'prefix' && field === 'description') continue
      let count = 0
      if (match !== 'prefix') count = terms[field].get(text) ?? 0
      else for (const [term, times] of terms[field]) if (term.startsWith(text)) count += times
      if (count > 0) points += weights[field] * (0.7 + 0.1 * Math.min(count, countMax[field]))
    }
    best = Math.max(best, Math.round(points * shares[match] * 1000))
  }
  return best
}

function passes(job: IndexedJob, filters: JobFilters): boolean {
  const { location, types, remote, level, country, skillKeys, salaryMin, salaryMax, currency } = filters
  const within = fold(location?.trim() ?? '')
  const isPayAsked = salaryMin !== undefined || salaryMax !== undefined || Boolean(currency)
  const isPaid =
    job.pay !== null &&
    (salaryMin === undefined || job.pay.max >= salaryMin) &&
    (salaryMax === undefined || job.pay.min <= salaryMax) &&
    (!currency || job.pay.currency === currency)
  return (
    (within === '' || fold(job.location).includes(within) || fold(job.place).includes(within)) &&
    (!types?.length || types.some((type) => job.type === type || (type === 'Remote' && job.isRemote))) &&
    (remote === undefined || job.isRemote === remote) &&
    (level === undefined || job.level === level) &&
    (!country || job.country === country) &&
    (!skillKeys?.length || skillKeys.some((key) => job.skillKeys.includes(key))) &&
    (!isPayAsked || isPaid)
  )
}

function keysOf(job: IndexedJob, request: SearchRequest, words: number, finalScore: number): [number, number] {
  if (request.sort === 'relevance') return [words, finalScore]
  if (request.sort === 'date') return [job.postedAtMs, 0]
  if (request.sort === 'salary') return [job.pay?.max ?? -1, 0]
  return [job.applicationCount, job.views]
}

/** By count, then by value. */
function facet(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const facets = [...counts].map(([value, count]) => ({ value, count }))
  return facets.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
}

const facetsOf = (jobs: readonly IndexedJob[]) => ({
  types: facet(jobs.flatMap(({ type, isRemote }) => (isRemote && type !== 'Remote' ? [type, 'Remote'] : [type]))),
  levels: facet(jobs.map(({ level }) => level)),
  remote: jobs.filter(({ isRemote }) => isRemote).length,
  skills: facet(jobs.flatMap(({ skillKeys }) => skillKeys.map(skillLabel))).slice(0, 20),
  /** those that differ in case and accents are one */
  places: facet(jobs.map(({ place }) => fold(place))).slice(0, 20)
})

/** Every hit in order, as if there were no pages. */
export function referenceSearch(jobs: Iterable<ReferenceJob>, request: SearchRequest) {
  const words = readQuery(request.text)
  const all = [...jobs].filter(({ job }) => passes(job, request.filters))
  const scored = all.map(({ job, terms }) => {
    const units = words.map((word) => unitsOf(word, terms))
    const textScore = units.reduce((sum, value) => sum + value, 0) / 1000
    const freshness = Math.max(0, Math.min(1, 1 - (request.asOfMs - job.postedAtMs) / (30 * 24 * 3600 * 1000)))
    const finalScore = textScore + 2 * Math.min(job.applicationCount / 100, 1) + 0.2 * freshness
    const matchedWords = units.filter((value) => value > 0).length
    return { job, textScore, finalScore, matchedWords, keys: keysOf(job, request, matchedWords, finalScore) }
  })
  const exact = scored.filter(({ matchedWords }) => matchedWords === words.length)
  const isAny = exact.length === 0 && words.length > 1
  const found = isAny ? scored.filter(({ matchedWords }) => matchedWords > 0) : exact
  found.sort(
    (one, other) => other.keys[0] - one.keys[0] || other.keys[1] - one.keys[1] || (one.job.id < other.job.id ? 1 : -1)
  )
  return {
    matched: (isAny ? 'any' : 'all') as Matched,
    hits: found.map(({ job, keys, textScore, finalScore }) => ({ id: job.id, keys, textScore, finalScore })),
    facets: facetsOf(found.map(({ job }) => job))
  }
}
