/**
 * Recommendations: the finder says which are the best, the documents say what they are and whether they are still open, and the
 * score is explained by what is shown.
 */
import { ObjectId } from 'mongodb'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Candidate, RecommendedJob } from '../../schemas/matching.ts'
import { inSlices } from '../../util/time-slices.ts'
import type { JobFilters } from '../jobs/indexed-job.ts'
import { openJobFilter } from '../jobs/open.ts'
import { jobView } from '../jobs/view.ts'
import { ownJob } from '../jobs/write.ts'
import { skillKeys } from '../skills/skill-keys.ts'
import { excludedMax, type MatchFinder, type Ranked, rankedMax } from './finder.ts'
import { type Match, scoreMatch } from './score.ts'

const jobScoreMin = 60
const candidateScoreMin = 70
/** Asked for beyond the limit, as some may have closed just now. */
const spare = 5

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

interface Search<Found> {
  limit: number
  /** ids that are not wanted, however many */
  unwanted: ReadonlySet<string>
  ask(limit: number, excluded: string[]): Promise<Ranked[]>
  /** what is still to be recommended of these, by id */
  read(ids: ObjectId[]): Promise<Map<string, Found>>
}

/**
 * The best that are open and wanted: more is asked for as long as what was found is not enough. The finder is told of as many
 * unwanted ones as a question holds.
 */
async function collect<Found extends { matchScore: number }>({ limit, unwanted, ask, read }: Search<Found>) {
  const found: Found[] = []
  const seen = new Set(unwanted)
  const excluded = [...unwanted].slice(0, excludedMax)
  for (let asked = limit + spare; ; asked = Math.min(rankedMax, 4 * asked)) {
    const ranked = await ask(asked, excluded)
    const fresh = ranked.filter(({ id }) => !seen.has(id))
    while (found.length < limit && fresh.length > 0) {
      const ids = fresh.splice(0, limit - found.length + spare).map(({ id }) => id)
      const documents = await read(ids.map((id) => new ObjectId(id)))
      for (const id of ids) seen.add(id)
      found.push(...ids.flatMap((id) => documents.get(id) ?? []))
    }
    if (found.length >= limit || ranked.length < asked || asked === rankedMax) break
  }
  // What was changed just now may have another score than the finder knew; equal ones keep their order.
  return found.sort((one, other) => other.matchScore - one.matchScore).slice(0, limit)
}

const idsOf = (ids: ObjectId[]): Set<string> => new Set(ids.map((id) => id.toHexString()))

/**
 * The open jobs with the best scores for the actor, from 60, except those applied for; each with the sum of its score.
 * @throws USER_NOT_FOUND, BUSY, FINDER_UNAVAILABLE
 */
export async function recommendJobs(
  store: Store,
  finder: MatchFinder,
  actor: Actor,
  { limit, filters = {} }: { limit: number; filters?: JobFilters }
): Promise<RecommendedJob[]> {
  const { _id: userId, skills, experienceLevel: level } = await findSeeker(store, actor)
  const applied = await store.applications.distinct('jobId', { userId, deletedAt: null })
  const wanted = { skillKeys: skillKeys(skills), level, filters }
  return collect<RecommendedJob>({
    limit,
    unwanted: idsOf(applied),
    ask: (count, excluded) => finder.bestJobs({ ...wanted, excluded, limit: count }),
    async read(ids) {
      const jobs = await store.jobs.find({ ...openJobFilter(), _id: { $in: ids } }).toArray()
      const found = await inSlices(jobs, (job) => {
        const { requiredSkills, experienceLevel: jobLevel } = job
        const { matchScore, breakdown } = scoreMatch({ requiredSkills, jobLevel }, { skills, level })
        return { ...jobView(job), matchScore, breakdown }
      })
      return new Map(found.filter(({ matchScore }) => matchScore >= jobScoreMin).map((job) => [job._id, job]))
    }
  })
}

/**
 * The seekers with the best scores for the actor's job, from 70, except applicants; each with the sum of their score.
 * @throws JOB_NOT_FOUND, NOT_YOURS, BUSY, FINDER_UNAVAILABLE
 */
export async function recommendCandidates(
  store: Store,
  finder: MatchFinder,
  actor: Actor,
  jobId: string,
  limit: number
): Promise<Candidate[]> {
  const job = await ownJob(store, actor, jobId, 'see candidates for this job', 'read')
  const applicants = await store.applications.distinct('userId', { jobId: job._id, deletedAt: null })
  const { requiredSkills, experienceLevel: jobLevel } = job
  const wanted = { skillKeys: skillKeys(requiredSkills), level: jobLevel }
  return collect<Candidate>({
    limit,
    unwanted: idsOf(applicants),
    ask: (count, excluded) => finder.bestSeekers({ ...wanted, excluded, limit: count }),
    async read(ids) {
      const open = { role: 'JOB_SEEKER' as const, deletedAt: null, suspendedAt: null }
      const seekers = await store.users.find({ _id: { $in: ids }, ...open }).toArray()
      const found = await inSlices(seekers, ({ _id, name, avatar, skills, experienceLevel, bio }) => {
        const person = { skills, level: experienceLevel }
        const { matchScore, breakdown } = scoreMatch({ requiredSkills, jobLevel }, person)
        return { _id: _id.toHexString(), name, avatar, skills, experienceLevel, bio, matchScore, breakdown }
      })
      return new Map(found.filter(({ matchScore }) => matchScore >= candidateScoreMin).map((one) => [one._id, one]))
    }
  })
}
