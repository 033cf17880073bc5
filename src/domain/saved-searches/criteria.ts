/** What a saved search asks of a job, and whether a job has it: as the search itself would find it. */
import type { SavedQuery } from '../../schemas/saved-searches.ts'
import { splitNames } from '../jobs/filters.ts'
import type { IndexedJob, JobFilters } from '../jobs/indexed-job.ts'
import { createColumns, createPays, createPlaces, flagsOf, whereOf } from '../jobs/job-columns.ts'
import { createFilter, type FilteredTable } from '../jobs/job-filter.ts'
import { type QueryWord, readQuery } from '../search/engine/query.ts'
import { skillKeys } from '../skills/skill-keys.ts'
import { type JobWords, wordsOfJob } from './analysis.ts'

export interface Criteria {
  /** all of them */
  readonly words: readonly QueryWord[]
  readonly filters: JobFilters
}

/** Many people search for the same: its words are read once. */
const readMax = 5000
let read = new Map<string, readonly QueryWord[]>()

function wordsOf(text: string): readonly QueryWord[] {
  const known = read.get(text)
  if (known) return known
  if (read.size === readMax) read = new Map()
  const words = readQuery(text)
  read.set(text, words)
  return words
}

export function criteriaOf({ search = '', type, skills, experienceLevel, ...filters }: SavedQuery): Criteria {
  const keys = skillKeys(splitNames(skills))
  return {
    words: wordsOf(search),
    filters: {
      ...filters,
      ...(type !== undefined && type.length > 0 && { types: type }),
      ...(keys.length > 0 && { skillKeys: keys }),
      ...(experienceLevel !== undefined && { level: experienceLevel })
    }
  }
}

/** A job, prepared for many saved searches. */
export interface JobFacts {
  readonly job: IndexedJob
  readonly words: JobWords
  /** every beginning of its words outside the description */
  readonly prefixes: ReadonlySet<string>
  /** a table with the job in slot 0 */
  readonly table: FilteredTable
}

export function factsOf(job: IndexedJob): JobFacts {
  const words = wordsOfJob(job)
  const prefixes = new Set<string>()
  for (const word of words.heads) for (let end = 1; end <= word.length; end++) prefixes.add(word.slice(0, end))
  const table = { columns: createColumns(1), places: createPlaces(), pays: createPays() }
  table.columns.flags[0] = flagsOf(job)
  table.columns.where[0] = table.places.indexOf(whereOf(job))
  table.columns.pay[0] = table.pays.indexOf(job.pay)
  return { job, words, prefixes, table }
}

export function isMatch({ words, filters }: Criteria, { job, words: { all }, prefixes, table }: JobFacts): boolean {
  const hasAllWords = words.every(({ alternatives }) =>
    alternatives.some(({ text, match }) => (match === 'prefix' ? prefixes.has(text) : all.has(text)))
  )
  if (!hasAllWords) return false
  const { skillKeys: wanted } = filters
  const hasSkill = wanted === undefined || wanted.some((key) => job.skillKeys.includes(key))
  return hasSkill && createFilter(table, filters)(0)
}
