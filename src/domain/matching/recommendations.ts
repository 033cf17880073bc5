/**
 * Recommendations: exact over all documents, computed in time slices so that the worker's other requests do not wait.
 */
import { type Collection, type Document, type Filter, ObjectId } from 'mongodb'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Store } from '../../database/store.ts'
import { busy, failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Candidate, RecommendedJob } from '../../schemas/matching.ts'
import { createSemaphore, type Semaphore } from '../../util/semaphore.ts'
import { createSlices } from '../../util/time-slices.ts'
import { openJobFilter } from '../jobs/open.ts'
import { jobView } from '../jobs/view.ts'
import { ownJob } from '../jobs/write.ts'
import { type Match, scoreMatch } from './score.ts'
import { createDemandScorer, createPersonScorer } from './scorers.ts'

const jobScoreMin = 60
const candidateScoreMin = 70

/** A cursor's batch is decoded in one piece: with the projected fields this many take less than a millisecond. */
const batchSize = 200

/**
 * Other requests take several turns of the event loop and may wait for a slice in each; a turn costs a hundredth of a
 * slice.
 */
const sliceMsMax = 1

/** Time limit of the database for all batches together: the queue behind must not wait forever. */
const maxTimeMS = 10_000

/** One computation at a time per worker, with a bounded queue. */
export const createMatchingSemaphore = (): Semaphore =>
  createSemaphore({ concurrencyMax: 1, waitingMax: 16, overflowError: busy })

interface Best {
  _id: ObjectId
  score: number
}

/** Best first; of equal scores the newer id first. */
const order = (one: Best, other: Best): number => other.score - one.score || (one._id < other._id ? 1 : -1)

/** The best of all documents that match the filter. Keeps at most twice as many as it returns. */
async function findBest<T extends Document & { _id: ObjectId }, Read extends { _id: ObjectId }>(
  collection: Collection<T>,
  filter: Filter<T>,
  projection: Document,
  { scoreOf, scoreMin, limit }: { scoreOf: (item: Read) => number; scoreMin: number; limit: number }
): Promise<Best[]> {
  let kept: Best[] = []
  const slices = createSlices(sliceMsMax)
  for await (const item of collection.find<Read>(filter, { projection, batchSize, maxTimeMS })) {
    if (slices.isOver()) await slices.next()
    const score = scoreOf(item)
    if (score < scoreMin) continue
    kept.push({ _id: item._id, score })
    if (kept.length === 2 * limit) kept = kept.sort(order).slice(0, limit)
  }
  return kept.sort(order).slice(0, limit)
}

/** The documents of the best, in order; one that was deleted meanwhile is omitted. */
async function readBest<T extends Document & { _id: ObjectId }>(collection: Collection<T>, best: Best[]) {
  const found = await collection.find({ _id: { $in: best.map(({ _id }) => _id) } } as Filter<T>).toArray()
  const byId = new Map(found.map((item) => [item._id.toHexString(), item]))
  return best.flatMap(({ _id, score }) => {
    const item = byId.get(_id.toHexString())
    return item ? [{ item, score }] : []
  })
}

async function findSeeker(store: Store, actor: Actor): Promise<UserDocument> {
  const seeker = await store.users.findOne({ _id: new ObjectId(actor.id), deletedAt: null })
  if (!seeker) throw failure('USER_NOT_FOUND')
  return seeker
}

/** The matched and missing skills of the actor for a job. @throws JOB_NOT_FOUND, USER_NOT_FOUND */
export async function skillGap(store: Store, actor: Actor, jobId: string): Promise<Match> {
  const job = await store.jobs.findOne({ _id: new ObjectId(jobId), deletedAt: null })
  if (!job) throw failure('JOB_NOT_FOUND')
  const { skills, experienceLevel: level } = await findSeeker(store, actor)
  return scoreMatch({ requiredSkills: job.requiredSkills, jobLevel: job.experienceLevel }, { skills, level })
}

type JobRead = Pick<JobDocument, '_id' | 'skillKeys' | 'experienceLevel'>

/** The open jobs with the best scores for the actor, from 60, except those applied for. @throws USER_NOT_FOUND, BUSY */
export async function recommendJobs(
  store: Store,
  semaphore: Semaphore,
  actor: Actor,
  limit: number
): Promise<RecommendedJob[]> {
  const { _id: userId, skills, experienceLevel: level } = await findSeeker(store, actor)
  const applied = await store.applications.distinct('jobId', { userId, deletedAt: null })
  const open = { ...openJobFilter(), _id: { $nin: applied } }
  const best = await semaphore.run(() => {
    const score = createPersonScorer({ skills, level })
    const scoreOf = (job: JobRead) => score(job.skillKeys, job.experienceLevel)
    const projection = { skillKeys: 1, experienceLevel: 1 }
    return findBest<JobDocument, JobRead>(store.jobs, open, projection, { scoreOf, scoreMin: jobScoreMin, limit })
  })
  const found = await readBest(store.jobs, best)
  return found.map(({ item, score }) => ({ ...jobView(item), matchScore: score }))
}

function candidateView(
  { _id, name, avatar, skills, experienceLevel, bio }: UserDocument,
  matchScore: number
): Candidate {
  return { _id: _id.toHexString(), name, avatar, skills, experienceLevel, bio, matchScore }
}

type SeekerRead = Pick<UserDocument, '_id' | 'skills' | 'experienceLevel'>

/**
 * The seekers with the best scores for the actor's job, from 70, except applicants. @throws JOB_NOT_FOUND, NOT_YOURS,
 * BUSY
 */
export async function recommendCandidates(
  store: Store,
  semaphore: Semaphore,
  actor: Actor,
  jobId: string,
  limit: number
): Promise<Candidate[]> {
  const job = await ownJob(store, actor, jobId, 'see candidates for this job')
  const applicants = await store.applications.distinct('userId', { jobId: job._id, deletedAt: null })
  const open = { role: 'JOB_SEEKER' as const, deletedAt: null, suspendedAt: null, _id: { $nin: applicants } }
  const best = await semaphore.run(() => {
    const score = createDemandScorer({ requiredSkills: job.requiredSkills, jobLevel: job.experienceLevel })
    const scoreOf = (seeker: SeekerRead) => score(seeker.skills, seeker.experienceLevel)
    const projection = { skills: 1, experienceLevel: 1 }
    return findBest<UserDocument, SeekerRead>(store.users, open, projection, {
      ...{ scoreOf, limit },
      scoreMin: candidateScoreMin
    })
  })
  const found = await readBest(store.users, best)
  return found.map(({ item, score }) => candidateView(item, score))
}
