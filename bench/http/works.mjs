/** What is asked for: the same question again and again, or each time another; what the bare peer does for it, and the goals. */
import { requestBytes } from '../lib/http-load.mjs'
import { compiled } from './ground.mjs'

/**
 * @typedef {object} Work
 * @property {string} name
 * @property {{ full: number, quick: number }} count of requests that are measured in a round
 * @property {number} [connections]
 * @property {number} goal server CPU against the bare peer's
 * @property {number} [mongodGoal]
 * @property {number} status
 * @property {(index: number, isBare: boolean) => Question} question the one at this place; no two are the same where they vary
 *
 * @typedef {{ path: string, token?: string | undefined, body?: object }} Question
 */

const words = [
  ...['engineer', 'developer', 'data', 'senior', 'lead', 'backend', 'frontend', 'analyst', 'manager', 'designer'],
  ...['product', 'support', 'software', 'reliability', 'account', 'customer', 'nurse', 'web', 'staff', 'junior']
]
const countries = ['US', 'DE', 'GB', 'IN', 'SE', 'PL', 'BR']
const types = ['Full-time', 'Part-time', 'Contract']
/** Further apart than a page, so that pages that follow one another are not read one after the other. */
const stride = 7919

/** @template T @param {readonly T[]} list @param {number} index @returns {T} */
const at = (list, index) => /** @type {T} */ (list[index % list.length])

/** Texts of two words, some with a filter, some by date. @param {readonly string[]} skills @param {number} index */
function searchPath(skills, index) {
  const text = `${at(words, index)} ${at(skills, Math.floor(index / words.length))}`
  const query = new URLSearchParams({ search: text })
  if (index % 4 === 2) query.set('country', at(countries, index))
  if (index % 4 === 3) query.set('sortBy', 'date')
  return `/api/search/jobs?${query}`
}

/** Everything that is measured, in this order. @param {import('./ground.mjs').Ground} ground @returns {Promise<Work[]>} */
export async function worksOf({ listed, skills, tokens }) {
  const { encodeCursor } = await compiled('database/paging.js')
  const order = { name: 'jobs', keys: [{ field: 'postedAt', type: 'date' }] }
  const jobAt = (/** @type {number} */ index) => at(listed, index * stride)
  const cursorAt = (/** @type {number} */ index) => {
    const { _id, postedAt } = jobAt(index)
    return encodeCursor(order, { asOf: new Date(), values: [postedAt], _id })
  }
  const filtersAt = (/** @type {number} */ index) =>
    new URLSearchParams({ country: at(countries, index), type: at(types, index), salaryMin: String(40_000 + index) })
  const search = '/api/search/jobs?search=senior+engineer'
  const [status, many, some] = [200, { full: 12_000, quick: 2000 }, { full: 3000, quick: 600 }]
  const few = { full: 1200, quick: 300 }
  // A finder answers one question at a time, and within a second.
  const connections = 4
  return [
    { name: 'list', count: many, goal: 0.08, status, question: () => ({ path: '/api/jobs' }) },
    {
      ...{ name: 'list-varied', count: some, goal: 1.2, status },
      question: (index) => ({ path: `/api/jobs?cursor=${cursorAt(index)}` })
    },
    {
      ...{ name: 'list-filtered', connections, count: few, goal: 1.2, status },
      question: (index) => ({ path: `/api/jobs?${filtersAt(index)}` })
    },
    { name: 'id', count: many, goal: 0.13, status, question: () => ({ path: `/api/jobs/${jobAt(0)._id}` }) },
    {
      ...{ name: 'id-varied', count: { full: 5000, quick: 1000 }, goal: 1.3, status },
      question: (index) => ({ path: `/api/jobs/${jobAt(index)._id}` })
    },
    { name: 'search', connections, count: many, goal: 0.1, status, question: () => ({ path: search }) },
    {
      ...{ name: 'search-varied', connections, count: few, goal: 1.2, status },
      question: (index) => ({ path: searchPath(skills, index) })
    },
    {
      ...{ name: 'me', count: { full: 6000, quick: 1200 }, goal: 1.25, status },
      question: (index) => ({ path: '/api/users/me', token: at(tokens, index) })
    },
    {
      ...{ name: 'live', count: { full: 24_000, quick: 4000 }, goal: 1.8, status },
      question: () => ({ path: '/health/live' })
    },
    {
      ...{ name: 'apply', count: { full: 800, quick: 200 }, goal: 2.5, mongodGoal: 2.2, status: 201 },
      // Nobody applies twice.
      question: (index, isBare) => {
        const place = 2 * index + (isBare ? 1 : 0)
        const body = { jobId: String(at(listed, place)._id) }
        return { path: '/api/applications', token: at(tokens, place), body }
      }
    }
  ]
}

/** @param {Work} work @param {{ from: number, count: number, isBare: boolean }} place */
export const requestsOf = ({ question }, { from, count, isBare }) =>
  Array.from({ length: count }, (_, offset) => requestBytes(question(from + offset, isBare)))
