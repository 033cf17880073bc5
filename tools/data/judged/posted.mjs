/** A collection posted to a service, and its search as a client of the API sees it. */
import { toJobBody } from '../postings.mjs'
import { jobBodyOf, readOwnPostings, recordedIdOf } from './collection.mjs'
import { pageCount } from './quality.mjs'

/** @typedef {{ id: string, body: object }} Offered */

/** @returns {Offered[]} */
export const ownCollection = () => readOwnPostings().map((posting) => ({ id: posting.id, body: jobBodyOf(posting) }))

/**
 * Without those that lack what the API requires.
 * @param {readonly import('../postings.mjs').Posting[]} postings
 * @param {import('../postings.mjs').Skills} skills
 * @returns {Offered[]}
 */
export const recordedCollection = (postings, skills) =>
  postings
    .map((posting) => ({ id: recordedIdOf(posting.url), body: toJobBody(posting, skills) }))
    .filter(({ body }) => body.title !== '')

/**
 * Posts one after the other, in the given order.
 * @param {readonly Offered[]} collection
 * @param {(method: 'GET' | 'POST', path: string, body?: object) => Promise<any>} call as an employer; answers the envelope's data
 * @returns {Promise<(text: string) => Promise<string[]>>} a search: the first 20 by relevance, as ids of the collection
 */
export async function postCollection(collection, call) {
  const idsByJob = new Map()
  for (const { id, body } of collection) idsByJob.set((await call('POST', '/api/jobs', body))._id, id)
  return async (text) => {
    const query = new URLSearchParams({ search: text, limit: String(pageCount) })
    const { jobs } = await call('GET', `/api/search/jobs?${query}`)
    return jobs.map((/** @type {{ _id: string }} */ { _id }) => idsByJob.get(_id) ?? _id)
  }
}
