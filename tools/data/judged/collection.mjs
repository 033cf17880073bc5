/**
 * The judged collection: postings of our own writing in nine languages, and for queries as people type them the postings
 * that whoever typed them would want to find. The judgements were made by reading, before there was an engine to please.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * A body of POST /api/jobs with an id of this collection; what is not stated is absent.
 *
 * @typedef {object} OwnPosting
 * @property {string} id begins with its language, a dash
 * @property {string} title
 * @property {string} companyName
 * @property {string} location as its author wrote it
 * @property {string} [place] the town
 * @property {string} [country] ISO 3166-1 alpha-2
 * @property {boolean} remote
 * @property {'Full-time' | 'Part-time' | 'Contract' | 'Remote'} type
 * @property {'entry' | 'mid' | 'senior'} experienceLevel
 * @property {string} salary as its author wrote it
 * @property {number} [salaryMin]
 * @property {number} [salaryMax]
 * @property {string} [salaryCurrency] ISO 4217
 * @property {keyof typeof perYear} [salaryPeriod]
 * @property {string[]} requiredSkills
 * @property {string} description
 *
 * Judged over the whole collection: a posting that is not named is not wanted.
 *
 * - A name that is the same in every language (a skill, a town, a company) wants postings in every language; a word of one
 *   language wants postings in that language, or that contain it.
 * - Other spellings, forms and genders of a word are the word, and so is another name of the same trade or skill. What is
 *   merely related (Java for JavaScript, C for C++, a bakery's shop for a baker) is not.
 * - The last word may be the beginning of one. "Remote" wants what can be done remotely, whatever the posting calls it.
 *
 * @typedef {object} JudgedQuery
 * @property {string} language the language of its author; `recorded`: judged over the recorded postings instead
 * @property {string} text
 * @property {string[]} exact ids of the postings that are just what is wanted
 * @property {string[]} acceptable ids of the postings that its author would look at too
 */

/** @typedef {import('./quality.mjs').Summary} Summary */

const perYear = { hour: 2080, day: 260, month: 12, year: 1 }
const folder = new URL('./', import.meta.url)

/** @param {string} file */
const readData = (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

/** @returns {OwnPosting[]} all of them, by language, in a fixed order */
export function readOwnPostings() {
  const files = readdirSync(new URL('postings/', folder)).sort()
  return files.flatMap((file) => readData(`postings/${file}`))
}

/** @returns {JudgedQuery[]} over our own postings */
export const readQueries = () => readData('queries.json')

/** @returns {JudgedQuery[]} over the recorded postings, which are not part of the repository: see recordedIdOf */
export const readRecordedQueries = () => readData('recorded-queries.json')

/**
 * What the search reached before it had an engine of its own, and how that was measured: `own` by language.
 * @returns {{ measured: string, own: Record<string, Summary>, recorded: Summary }}
 */
export const readBaseline = () => readData('baseline.json')

/**
 * What recorded postings are called in judgements, as others' texts stay out of the repository.
 * @param {string} url the posting's address
 */
export const recordedIdOf = (url) => createHash('sha256').update(url).digest('hex').slice(0, 12)

/**
 * The half of the queries that an engine may be tuned to, and the half that it meets only when it is measured.
 * @param {Pick<JudgedQuery, 'language' | 'text'>} query
 * @returns {'tuning' | 'held-out'}
 */
export function halfOf({ language, text }) {
  const [byte = 0] = createHash('sha256').update(`${language} ${text}`).digest()
  return byte % 2 === 0 ? 'tuning' : 'held-out'
}

/**
 * The body of POST /api/jobs for a posting, with the highest pay per year as older services compare it.
 * @param {OwnPosting} posting
 */
export function jobBodyOf({ id: _id, ...body }) {
  const { salaryMax = 0, salaryPeriod = 'year' } = body
  return { ...body, salaryRange: salaryMax * perYear[salaryPeriod] }
}
