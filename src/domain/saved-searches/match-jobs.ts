/**
 * Finds the saved searches that a job matches, when the job has been committed. A run may be repeated, and two may run at once:
 * a match is recorded, and told, once.
 */
import { type AnyBulkWriteOperation, ObjectId } from 'mongodb'
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
import { type Note, notifyAll } from '../notifications/notifications.ts'
import { mayTell, noteOf, scheduleTelling } from './alerts.ts'
import { analysisVersion } from './analysis.ts'
import { criteriaOf, factsOf, isMatch, type JobFacts } from './criteria.ts'
import { keysOfJob } from './keys.ts'
import { matchDaysMax, matchesOfDayMax, matchesToday, matchId } from './matches.ts'

/** Settled together: a few milliseconds of one transaction. */
const settledAtOnce = 100
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
        { analysis: analysisVersion(), keys: { $in: keysOfJob(facts) } },
        { analysis: { $lt: analysisVersion() } },
        { analysis: { $gt: analysisVersion() } }
      ]
    },
    { projection: { userId: 1, query: 1, matchedAt: 1, matchesOfDay: 1 }, batchSize: 500 }
  )

/** What becomes of a search that has matched: whether the match waits, and what changes of the search. */
async function alert(tx: Collections, search: SavedSearchDocument) {
  if (search.alert === 'daily' || search.tellAt !== null) return { isPending: true as const, $set: {} }
  if (mayTell(search)) return { isPending: false as const, $set: { notifiedAt: serverNow() } }
  return { isPending: true as const, $set: { tellAt: await scheduleTelling(tx, search) } }
}

/** Those of the searches, as they are now, that the job matches anew. */
async function newlyMatching(tx: Collections, facts: JobFacts, ids: ObjectId[]): Promise<SavedSearchDocument[]> {
  const jobId = new ObjectId(facts.job.id)
  const searches = await tx.savedSearches.find({ _id: { $in: ids }, alert: { $ne: 'off' } }).toArray()
  const matchIds = searches.map(({ _id }) => matchId(_id, jobId))
  const known = await tx.searchMatches.find({ _id: { $in: matchIds } }, { projection: { _id: 1 } }).toArray()
  const knownIds = new Set(known.map(({ _id }) => _id))
  return searches.filter(
    (search) =>
      !knownIds.has(matchId(search._id, jobId)) &&
      matchesToday(search) < matchesOfDayMax &&
      isMatch(criteriaOf(search.query), facts)
  )
}

/** Records the matches of the job among these searches, and tells those that are told at once. */
async function settle(tx: Collections, jobId: ObjectId, facts: JobFacts, ids: ObjectId[]): Promise<void> {
  const job = await tx.jobs.findOne({ _id: jobId })
  if (!job || !isOpen(job)) return
  const current = job.version === facts.job.version ? facts : factsOf(indexedJobOf(job))
  const searches = await newlyMatching(tx, current, ids)
  if (searches.length === 0) return
  const [at, expiresAt] = [serverNow(), new Date(job.postedAt.getTime() + (matchDaysMax + 1) * dayMs)]
  const matches: SearchMatchDocument[] = []
  const notes: Note[] = []
  const updates: AnyBulkWriteOperation<SavedSearchDocument>[] = []
  for (const search of searches) {
    const { isPending, $set } = await alert(tx, search)
    const counted = { matchedAt: at, matchesOfDay: matchesToday(search, at) + 1 }
    updates.push({
      updateOne: { filter: { _id: search._id }, update: { $inc: { matchCount: 1 }, $set: { ...counted, ...$set } } }
    })
    const match = { _id: matchId(search._id, jobId), userId: search.userId, searchId: search._id, jobId, at, expiresAt }
    matches.push(isPending ? { ...match, isPending } : match)
    if (!isPending) notes.push(noteOf(search, [job]))
  }
  await tx.savedSearches.bulkWrite(updates, { ordered: false })
  await tx.searchMatches.insertMany(matches)
  await notifyAll(tx, notes)
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
