/** Who fits what: exact, over everything there is. */
import { ObjectId } from 'mongodb'
import { failure } from '../errors.ts'
import type { Candidate, RecommendedJob } from '../schemas/matching.ts'
import type { Actor } from './actor.ts'
import type { JobDocument, UserDocument } from './documents.ts'
import { jobView } from './jobs/view.ts'
import { ownJob } from './jobs/write.ts'
import { type Match, scoreMatch } from './matching.ts'
import type { Store } from './store.ts'

const jobScoreMin = 60
const candidateScoreMin = 70

type Person = Pick<UserDocument, 'skills' | 'experienceLevel'>
type Demand = Pick<JobDocument, 'requiredSkills' | 'experienceLevel'>

const match = (job: Demand, person: Person): Match =>
  scoreMatch(
    { requiredSkills: job.requiredSkills, jobLevel: job.experienceLevel },
    { skills: person.skills, level: person.experienceLevel }
  )

/** The best of a stream, best first; of equal scores the newer id first. Keeps no more than it returns. */
async function best<T extends { _id: ObjectId }>(
  stream: AsyncIterable<T>,
  scoreOf: (item: T) => number,
  scoreMin: number,
  limit: number
): Promise<{ item: T; score: number }[]> {
  const kept: { item: T; score: number }[] = []
  for await (const item of stream) {
    const score = scoreOf(item)
    if (score < scoreMin) continue
    kept.push({ item, score })
    kept.sort((one, other) => other.score - one.score || (one.item._id < other.item._id ? 1 : -1))
    kept.length = Math.min(kept.length, limit)
  }
  return kept
}

async function findSeeker(store: Store, actor: Actor): Promise<UserDocument> {
  const seeker = await store.users.findOne({ _id: new ObjectId(actor.id), deletedAt: null })
  if (!seeker) throw failure('USER_NOT_FOUND')
  return seeker
}

/** What the actor has and lacks for a job. @throws JOB_NOT_FOUND, USER_NOT_FOUND */
export async function skillGap(store: Store, actor: Actor, jobId: string): Promise<Match> {
  const job = await store.jobs.findOne({ _id: new ObjectId(jobId), deletedAt: null })
  if (!job) throw failure('JOB_NOT_FOUND')
  return match(job, await findSeeker(store, actor))
}

/** The open jobs that fit the actor best, from 60, without those applied for. @throws USER_NOT_FOUND */
export async function recommendJobs(store: Store, actor: Actor, limit: number): Promise<RecommendedJob[]> {
  const seeker = await findSeeker(store, actor)
  const applied = await store.applications.distinct('jobId', { userId: seeker._id, deletedAt: null })
  const jobs = store.jobs.find({ isActive: true, deletedAt: null, _id: { $nin: applied } })
  const found = await best(jobs, (job) => match(job, seeker).matchScore, jobScoreMin, limit)
  return found.map(({ item, score }) => ({ ...jobView(item), matchScore: score }))
}

function candidateView(
  { _id, name, avatar, skills, experienceLevel, bio }: UserDocument,
  matchScore: number
): Candidate {
  return { _id: _id.toHexString(), name, avatar, skills, experienceLevel, bio, matchScore }
}

/** The people who fit the actor's job best, from 70, without those who applied. @throws JOB_NOT_FOUND, NOT_YOURS */
export async function recommendCandidates(
  store: Store,
  actor: Actor,
  jobId: string,
  limit: number
): Promise<Candidate[]> {
  const job = await ownJob(store, actor, jobId, 'see candidates for this job')
  const applicants = await store.applications.distinct('userId', { jobId: job._id, deletedAt: null })
  const open = { role: 'JOB_SEEKER' as const, deletedAt: null, suspendedAt: null, _id: { $nin: applicants } }
  const found = await best(store.users.find(open), (user) => match(job, user).matchScore, candidateScoreMin, limit)
  return found.map(({ item, score }) => candidateView(item, score))
}
