/** Every index of a finder, fed together: what is put or removed is so in all of them. */
import type { IndexedJob } from '../domain/jobs/indexed-job.ts'
import { createJobTable } from '../domain/jobs/job-table.ts'
import type { JobsWanted, MatchFinder, SeekersWanted } from '../domain/matching/finder.ts'
import { createJobIndex } from '../domain/matching/index/job-index.ts'
import { createSeekerIndex } from '../domain/matching/index/seeker-index.ts'
import { createSearchEngine } from '../domain/search/engine/engine.ts'
import type { SearchFinder } from '../domain/search/finder.ts'
import type { ExperienceLevel } from '../schemas/vocabulary.ts'

/** A seeker who is open to offers. */
export interface IndexedSeeker {
  id: string
  skillKeys: readonly string[]
  level: ExperienceLevel
}

export interface Indexes extends MatchFinder, SearchFinder {
  /** @returns whether it was newer than what was there */
  putJob(job: IndexedJob): boolean
  /** of this version; a newer one stays @returns whether an open one was there */
  removeJob(id: string, version: number): boolean
  /** Of an open job that is there already: what is derived from it has changed. @returns whether it is there, and no newer */
  renewJob(job: IndexedJob): boolean
  setCounts(id: string, counts: Pick<IndexedJob, 'applicationCount' | 'views'>): void
  /** Seekers have no version: what is put or removed last is what counts. */
  putSeeker(seeker: IndexedSeeker): void
  removeSeeker(id: string): void
  /** Ids of the open jobs and seekers that have such a skill key. In slices. */
  holding(isWanted: (key: string) => boolean): Promise<{ jobs: string[]; seekers: string[] }>
  /** The order of two jobs of equal score; of one that is no longer open nothing is known but when its id was made. */
  isNewer(id: string, other: string): boolean
  /** how many are open */
  sizes(): { jobs: number; seekers: number }
  /** more of it is dead than alive: it should be built anew */
  isWorn(): boolean
}

/** Fewer dead slots than that are no burden. */
const deadMin = 10_000
const isMostlyDead = ({ slots, size }: { slots: number; size: number }): boolean =>
  slots - size > Math.max(deadMin, size)

/** @param expected about how many there will be */
export function createIndexes(expected: { jobs: number; seekers: number }): Indexes {
  const table = createJobTable(expected.jobs)
  const jobs = createJobIndex(table)
  const engine = createSearchEngine(table)
  const seekers = createSeekerIndex(expected.seekers)
  let changes = 0
  /** @param put gives the job a slot; below 0: it stays as it is */
  const take = (job: IndexedJob, put: (job: IndexedJob) => number): boolean => {
    const former = table.slotOf(job.id)
    const slot = put(job)
    if (slot < 0) return false
    if (former >= 0) engine.remove(former)
    engine.put(slot, job)
    jobs.put(slot, job)
    return true
  }
  return {
    putJob: (job) => take(job, table.put),
    renewJob: (job) => take(job, table.renew),
    removeJob(id, version) {
      const slot = table.remove(id, version)
      if (slot >= 0) engine.remove(slot)
      return slot >= 0
    },
    setCounts: table.setCounts,
    search: engine.search,
    suggest: async (prefix, limit) => engine.suggest(prefix, limit),
    putSeeker: (seeker) => void seekers.put({ ...seeker, version: ++changes }),
    removeSeeker: (id) => void seekers.remove(id, ++changes),
    bestJobs: ({ limit, excluded, filters, ...person }: JobsWanted) =>
      jobs.best(person, {
        ...{ limit, exclude: new Set(excluded) },
        filters: Object.keys(filters).length > 0 ? filters : undefined
      }),
    bestSeekers: ({ limit, excluded, ...demand }: SeekersWanted) =>
      seekers.best(demand, { limit, exclude: new Set(excluded) }),
    holding: async (isWanted) => ({ jobs: await jobs.holding(isWanted), seekers: await seekers.holding(isWanted) }),
    isNewer(id, other) {
      const [one, another] = [table.slotOf(id), table.slotOf(other)]
      return one >= 0 && another >= 0 ? table.isNewer(one, another) : id > other
    },
    sizes: () => ({ jobs: table.size, seekers: seekers.size }),
    isWorn: () => isMostlyDead(table) || isMostlyDead(seekers)
  }
}
