/**
 * The inverse index of saved searches: each is stored under the keys of one thing that it requires, so that a job looks only at
 * those under its own keys. A search that a job matches is always under one of these; the rest is checked (criteria.ts).
 */
import { jobTypes } from '../../schemas/vocabulary.ts'
import { fold } from '../../util/fold.ts'
import type { Criteria, JobFacts } from './criteria.ts'

/** Signs that tell what the rest of a key is. */
const signs = {
  word: '=',
  prefix: '^',
  skill: 's:',
  /** three characters of a place */
  place: 'g:',
  country: 'c:',
  currency: 'u:',
  type: 't:',
  level: 'l:',
  remote: 'r:'
} as const
const paid = 'paid'
/** Of every job. */
const any = '*'

const gramChars = 3

function gramsOf(text: string): string[] {
  const folded = fold(text.trim())
  const count = Math.max(0, folded.length - gramChars + 1)
  return Array.from({ length: count }, (_, at) => signs.place + folded.slice(at, at + gramChars))
}

/** Every key under which a saved search may be that this job matches. */
export function keysOfJob({ job, words, prefixes }: JobFacts): string[] {
  const { location, place, country, skillKeys, pay, level, type, isRemote } = job
  const types = jobTypes.filter((one) => (one === 'Remote' ? isRemote : one === type))
  return [
    ...Array.from(words.all, (word) => signs.word + word),
    ...Array.from(prefixes, (prefix) => signs.prefix + prefix),
    ...skillKeys.map((key) => signs.skill + key),
    ...new Set([...gramsOf(location), ...gramsOf(place)]),
    ...types.map((one) => signs.type + one),
    ...(country ? [signs.country + country] : []),
    ...(pay ? [paid, signs.currency + pay.currency] : []),
    ...[signs.level + level, `${signs.remote}${isRemote}`, any]
  ]
}

/** Alternative keys: a job that matches has at least one of them. */
export type KeyChoice = readonly string[]

/** A word that is a skill's name is rarer than others, else a long one. */
function wordChoices({ words }: Criteria): KeyChoice[] {
  const isSkill = (choice: (typeof words)[number]) => choice.alternatives.some(({ match }) => match === 'alias')
  const length = (choice: (typeof words)[number]) => choice.alternatives[0]?.text.length ?? 0
  return [...words]
    .sort((one, other) => Number(isSkill(other)) - Number(isSkill(one)) || length(other) - length(one))
    .map(({ alternatives }) =>
      alternatives.map(({ text, match }) => (match === 'prefix' ? signs.prefix : signs.word) + text)
    )
}

/** What few jobs have in common, the likely rarest first. */
export function rareChoices(criteria: Criteria): KeyChoice[] {
  const { skillKeys = [], place = '', location = '' } = criteria.filters
  const skills = skillKeys.map((key) => signs.skill + key)
  const grams = [...gramsOf(place), ...gramsOf(location)].map((gram) => [gram])
  return [...wordChoices(criteria), skills, ...grams].filter((choice) => choice.length > 0)
}

/** What many jobs have, the likely rarest. */
export function commonChoice({ filters }: Criteria): KeyChoice {
  const { country, currency, types, level, salaryMin, salaryMax, remote } = filters
  if (country) return [signs.country + country]
  if (currency) return [signs.currency + currency]
  if (types?.length) return types.map((type) => signs.type + type)
  if (level) return [signs.level + level]
  if (salaryMin !== undefined || salaryMax !== undefined) return [paid]
  return [remote === undefined ? any : `${signs.remote}${remote}`]
}
