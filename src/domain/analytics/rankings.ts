/**
 * Which employers have most jobs and which skills are required most. Of up to 10,000 jobs they are computed when they are
 * asked for; of more by a task, every hour, which reads them in slices.
 */
import { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { StatisticsDocument } from '../../database/collections/statistics.ts'
import type { Collections } from '../../database/collections.ts'
import { ClaimLost } from '../../scheduler/due-queue.ts'
import type { Task } from '../../scheduler/tasks.ts'
import { createSlices, type Slices } from '../../util/time-slices.ts'
import { countSkills, skillsMax } from './trends.ts'

export type Rankings = Pick<StatisticsDocument, 'jobs' | 'employers' | 'skills'>

const computedAtOnceMax = 10_000
const employersMax = 10
/** Jobs read by one operation: they are decoded in one piece, which takes about a millisecond. */
const batchSize = 250
const sliceMsMax = 1
/** Names kept while counting; of more, those that are rarest so far are forgotten. */
const namesMax = 200_000

/** Both by name: the index has them apart. */
export const liveJobs = { isActive: { $in: [false, true] }, deletedAt: null }

type Counted = [name: string, count: number]

/** By count, of equal ones by name. */
const isBefore = ([one, more]: Counted, [other, less]: Counted): boolean =>
  more > less || (more === less && one < other)

/** Counts names, in slices. A name among the most frequent ones is counted exactly as long as there are no more than `namesMax`. */
function createTally(slices: Slices) {
  const counts = new Map<string, number>()
  return {
    add(name: string): void {
      counts.set(name, (counts.get(name) ?? 0) + 1)
    },
    async forgetRare(): Promise<void> {
      for (let rareMax = 1; counts.size > namesMax; rareMax *= 2) {
        for (const [name, count] of counts) {
          if (slices.isOver()) await slices.next()
          if (count <= rareMax) counts.delete(name)
        }
      }
    },
    /** The most frequent ones. */
    async first(limit: number): Promise<Counted[]> {
      const best: Counted[] = []
      for (const counted of counts) {
        if (slices.isOver()) await slices.next()
        const at = best.findIndex((one) => isBefore(counted, one))
        if (at !== -1) best.splice(at, 0, counted)
        else if (best.length < limit) best.push(counted)
        if (best.length > limit) best.pop()
      }
      return best
    }
  }
}

type JobRead = Pick<JobDocument, '_id' | 'employerId' | 'skillKeys' | 'deletedAt'>

/** @throws ClaimLost when it is told to end */
async function readAllJobs(store: Collections, signal: AbortSignal): Promise<Rankings> {
  const slices = createSlices(sliceMsMax)
  const [employers, skills] = [createTally(slices), createTally(slices)]
  const projection = { employerId: 1, skillKeys: 1, deletedAt: 1 }
  let [last, count]: [ObjectId | null, number] = [null, 0]
  for (;;) {
    const filter = last === null ? {} : { _id: { $gt: last } }
    const jobs: JobRead[] = await store.jobs
      .find<JobRead>(filter, { projection })
      .sort({ _id: 1 })
      .limit(batchSize)
      .toArray()
    for (const { employerId, skillKeys, deletedAt } of jobs) {
      if (slices.isOver()) await slices.next()
      if (deletedAt !== null) continue
      count++
      employers.add(employerId.toHexString())
      for (const key of skillKeys) skills.add(key)
    }
    for (const tally of [employers, skills]) await tally.forgetRare()
    if (signal.aborted) throw new ClaimLost()
    last = jobs.at(-1)?._id ?? null
    if (jobs.length < batchSize) break
  }
  return {
    jobs: count,
    employers: (await employers.first(employersMax)).map(([id, jobCount]) => ({ _id: new ObjectId(id), jobCount })),
    skills: (await skills.first(skillsMax)).map(([_id, times]) => ({ _id, count: times }))
  }
}

async function computeAtOnce(store: Collections): Promise<Rankings> {
  const [employers, skills, jobs] = await Promise.all([
    store.jobs
      .aggregate<Rankings['employers'][number]>([
        { $match: liveJobs },
        { $group: { _id: '$employerId', jobCount: { $sum: 1 } } },
        { $sort: { jobCount: -1, _id: 1 } },
        { $limit: employersMax }
      ])
      .toArray(),
    countSkills(store, liveJobs),
    store.jobs.countDocuments(liveJobs)
  ])
  return { jobs, employers, skills }
}

/**
 * The rankings over all jobs that are not deleted. Of more than 10,000 they are those of the last hour, and empty in the
 * first moments of a service that has never computed them.
 */
export async function readRankings(store: Collections, atOnceMax = computedAtOnceMax): Promise<Rankings> {
  if ((await store.jobs.estimatedDocumentCount()) <= atOnceMax) return computeAtOnce(store)
  return (await store.statistics.findOne({ _id: 'jobs' })) ?? { jobs: 0, employers: [], skills: [] }
}

export const createRankingsTask = (atOnceMax = computedAtOnceMax): Task => ({
  name: 'rank-jobs',
  schedule: { everyMs: 3_600_000 },
  run: async (store, { signal }) => {
    if ((await store.jobs.estimatedDocumentCount()) <= atOnceMax) return
    const at = serverNow()
    const rankings = await readAllJobs(store, signal)
    await store.statistics.updateOne({ _id: 'jobs' }, { $set: { at, ...rankings } }, { upsert: true })
  }
})
