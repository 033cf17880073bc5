/**
 * Finds the saved searches that a job matches, when the job has been committed. A run may be repeated, and two may run at once:
 * a match is recorded, and told, once.
 */
import { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { SavedSearchDocument, SearchMatchDocument } from '../../database/collections/saved-searches.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { ClaimLost } from '../../scheduler/due-queue.ts'
import type { Task } from '../../scheduler/tasks.ts'
import { createSlices } from '../../util/time-slices.ts'
import { indexedJobOf } from '../jobs/indexed-view.ts'
import { matchTaskName } from '../jobs/match-requests.ts'
import { isOpen } from '../jobs/open.ts'
import { mayTell, scheduleTelling, tell } from './alerts.ts'
import { analysisVersion } from './analysis.ts'
import { criteriaOf, factsOf, isMatch, type JobFacts } from './criteria.ts'
import { keysOfJob } from './keys.ts'
import { matchDaysMax, matchesOfDayMax, matchesToday, matchId } from './matches.ts'

/** Settled together: a few milliseconds of one transaction. */
const settledAtOnce = 32
const dayMs = 86_400_000

const isYoung = ({ postedAt }: JobDocument, now = serverNow()): boolean =>
  now.getTime() - postedAt.getTime() < matchDaysMax * dayMs

type Candidate = Pick<SavedSearchDocument, '_id' | 'userId' | 'query' | 'matchedAt' | 'matchesOfDay'>

/** Not of their own jobs, and not without end. */
const mayBeTold = (search: Candidate, job: JobDocument): boolean =>
  !search.userId.equals(job.employerId) && matchesToday(search) < matchesOfDayMax

/** The searches under the job's keys, and those whose keys are of another analysis, which are all looked at. */
export const candidatesFor = (store: Pick<Collections, 'savedSearches'>, facts: JobFacts) =>
  store.savedSearches.find<Candidate>(
    {
      $or: [
        { analysis: analysisVersion, keys: { $in: keysOfJob(facts) } },
        { analysis: { $lt: analysisVersion } },
        { analysis: { $gt: analysisVersion } }
      ]
    },
    { projection: { userId: 1, query: 1, matchedAt: 1, matchesOfDay: 1 }, batchSize: 500 }
  )

/** Tells now, or has it told later; @returns what becomes of the search and of its match */
async function alert(tx: Collections, search: SavedSearchDocument, job: JobDocument) {
  if (search.alert === 'daily') return { isPending: true, $set: {} }
  if (search.tellAt !== null) return { isPending: true, $set: {} }
  if (!mayTell(search)) return { isPending: true, $set: { tellAt: await scheduleTelling(tx, search) } }
  await tell(tx, search, [job])
  return { isPending: false, $set: { notifiedAt: serverNow() } }
}

/** Records and tells the matches of the job among these searches, as they are now. */
async function settle(tx: Collections, jobId: ObjectId, facts: JobFacts, ids: ObjectId[]): Promise<void> {
  const job = await tx.jobs.findOne({ _id: jobId })
  if (!job || !isOpen(job)) return
  const current = job.version === facts.job.version ? facts : factsOf(indexedJobOf(job))
  const searches = await tx.savedSearches.find({ _id: { $in: ids }, alert: { $ne: 'off' } }).toArray()
  const matchIds = searches.map(({ _id }) => matchId(_id, jobId))
  const known = await tx.searchMatches.find({ _id: { $in: matchIds } }, { projection: { _id: 1 } }).toArray()
  const knownIds = new Set(known.map(({ _id }) => _id))
  const now = serverNow()
  const matches: SearchMatchDocument[] = []
  for (const search of searches) {
    const _id = matchId(search._id, jobId)
    const count = matchesToday(search, now)
    if (count >= matchesOfDayMax) continue
    if (knownIds.has(_id) || !isMatch(criteriaOf(search.query), current)) continue
    const { isPending, $set } = await alert(tx, search, job)
    await tx.savedSearches.updateOne(
      { _id: search._id },
      { $inc: { matchCount: 1 }, $set: { matchedAt: now, matchesOfDay: count + 1, ...$set } }
    )
    matches.push({
      ...{ _id, userId: search.userId, searchId: search._id, jobId, at: now },
      ...(isPending && { isPending: true as const }),
      expiresAt: new Date(job.postedAt.getTime() + (matchDaysMax + 1) * dayMs)
    })
  }
  if (matches.length > 0) await tx.searchMatches.insertMany(matches)
}

/** @param signal stops it between two searches: the run will be repeated */
export async function matchJob(store: Store, jobId: ObjectId, signal: AbortSignal): Promise<void> {
  const job = await store.jobs.findOne({ _id: jobId })
  if (!job || !isOpen(job) || !isYoung(job)) return
  const facts = factsOf(indexedJobOf(job))
  // The many jobs of an import match the same searches: in one process they do so one after the other.
  const settleAll = (ids: ObjectId[]) =>
    store.transaction((tx) => settle(tx, jobId, facts, ids), { serializeBy: matchTaskName })
  const slices = createSlices()
  let found: ObjectId[] = []
  for await (const candidate of candidatesFor(store, facts)) {
    if (signal.aborted) throw new ClaimLost()
    if (mayBeTold(candidate, job) && isMatch(criteriaOf(candidate.query), facts)) found.push(candidate._id)
    if (found.length === settledAtOnce) {
      await settleAll(found)
      found = []
    }
    if (slices.isOver()) await slices.next()
  }
  if (found.length > 0) await settleAll(found)
}

export const matchJobTask: Task = {
  name: matchTaskName,
  schedule: null,
  run: (store, { data, signal }) => matchJob(store, new ObjectId(String(data.jobId)), signal)
}
