/** The jobs that have matched saved searches, of which each is told once. */
import type { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { SavedSearchDocument, SearchMatchDocument } from '../../database/collections/saved-searches.ts'
import type { Collections } from '../../database/collections.ts'
import { openJobFilter } from '../jobs/open.ts'

/** A job matches nothing anew when it was posted longer ago: so a match can be forgotten then without being told twice. */
export const matchDaysMax = 30
/** Of one search on one day (UTC). Further jobs are not told: nobody reads more, and a search for anything costs no more. */
export const matchesOfDayMax = 100

export const matchId = (searchId: ObjectId, jobId: ObjectId): string =>
  `${searchId.toHexString()}:${jobId.toHexString()}`

const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

type Counts = Pick<SavedSearchDocument, 'matchedAt' | 'matchesOfDay'>

export const matchesToday = ({ matchedAt, matchesOfDay }: Counts, now = serverNow()): number =>
  matchedAt !== null && dayOf(matchedAt) === dayOf(now) ? matchesOfDay : 0

type Search = Pick<SavedSearchDocument, '_id' | 'userId'>

const pendingOf = ({ _id, userId }: Search) => ({ userId, searchId: _id, isPending: true as const })

/** The matches that wait, of which more than `limit` are not read. */
export const readPending = (tx: Collections, search: Search, limit: number): Promise<SearchMatchDocument[]> =>
  tx.searchMatches.find(pendingOf(search), { limit }).toArray()

/** None of them waits any more: they have been told, or never will be. */
export async function forgetPending(tx: Collections, search: Search): Promise<void> {
  await tx.searchMatches.updateMany(pendingOf(search), { $unset: { isPending: true } })
}

/** Matches of a search that is no more; by the beginning of their ids. */
export async function deleteMatches(tx: Collections, searchId: ObjectId): Promise<void> {
  const id = searchId.toHexString()
  await tx.searchMatches.deleteMany({ _id: { $gt: `${id}:`, $lt: `${id};` } })
}

export type ShownJob = Pick<JobDocument, '_id' | 'title' | 'companyName' | 'location' | 'postedAt'>

const shown = { title: 1, companyName: 1, location: 1, postedAt: 1 } as const

/** Those of the jobs that are open, the latest first. */
export async function openOnes(tx: Collections, jobIds: ObjectId[]): Promise<ShownJob[]> {
  const open = { _id: { $in: jobIds }, ...openJobFilter() }
  const jobs = await tx.jobs.find<ShownJob>(open, { projection: shown }).toArray()
  return jobs.sort((one, other) => other.postedAt.getTime() - one.postedAt.getTime())
}
