/** Every index of a finder, fed together: what is put or removed is so in all of them. */
import type { IndexedJob } from '../domain/jobs/indexed-job.ts'
import { createJobTable } from '../domain/jobs/job-table.ts'
import type { JobsWanted, Ranked, SeekersWanted } from '../domain/matching/finder.ts'
import { createDemandScorer, createPersonScorer } from '../domain/matching/scorers.ts'
import { createSearchEngine } from '../domain/search/engine/engine.ts'
import type { SearchFinder } from '../domain/search/finder.ts'
import type { ExperienceLevel } from '../schemas/vocabulary.ts'
import { createSlices } from '../util/time-slices.ts'

/** A seeker who is open to offers. */
export interface IndexedSeeker {
  id: string
  skillKeys: readonly string[]
  level: ExperienceLevel
}

export interface Indexes extends SearchFinder {
  putJob(job: IndexedJob): void
  /** of this version; a newer one stays */
  removeJob(id: string, version: number): void
  setCounts(id: string, counts: Pick<IndexedJob, 'applicationCount' | 'views'>): void
  putSeeker(seeker: IndexedSeeker): void
  removeSeeker(id: string): void
  bestJobs(wanted: JobsWanted): Promise<Ranked[]>
  bestSeekers(wanted: SeekersWanted): Promise<Ranked[]>
  /** how many are open */
  sizes(): { jobs: number; seekers: number }
  /** more of it is dead than alive: it should be built anew */
  isWorn(): boolean
}

const jobScoreMin = 60
const seekerScoreMin = 70
/** Below that many, dead slots are no burden. */
const wornMin = 20_000

/** @param expected about how many jobs there will be */
export function createIndexes(expected: number): Indexes {
  const table = createJobTable(expected)
  const engine = createSearchEngine(table)
  const keys: (readonly string[])[] = []
  const seekers = new Map<string, IndexedSeeker>()
  return {
    putJob(job) {
      const former = table.slotOf(job.id)
      const slot = table.put(job)
      if (slot < 0) return
      if (former >= 0) engine.remove(former)
      engine.put(slot, job)
      keys[slot] = job.skillKeys
    },
    removeJob(id, version) {
      const slot = table.remove(id, version)
      if (slot >= 0) engine.remove(slot)
    },
    setCounts: table.setCounts,
    search: engine.search,
    suggest: async (prefix, limit) => engine.suggest(prefix, limit),
    putSeeker: (seeker) => void seekers.set(seeker.id, seeker),
    removeSeeker: (id) => void seekers.delete(id),
    async bestJobs({ skillKeys, level, filters, excluded, limit }) {
      const slices = createSlices()
      const score = createPersonScorer({ skills: skillKeys, level })
      const isWanted = table.filter(filters)
      const without = new Set(excluded)
      const found: { slot: number; score: number }[] = []
      for (let slot = 0; slot < table.slots; slot++) {
        if (slices.isOver()) await slices.next()
        if (!table.isAlive(slot) || !isWanted(slot) || without.has(table.idOf(slot))) continue
        const points = score(keys[slot] ?? [], table.levelOf(slot))
        if (points >= jobScoreMin) found.push({ slot, score: points })
      }
      found.sort((one, other) => other.score - one.score || (table.isNewer(one.slot, other.slot) ? -1 : 1))
      return found.slice(0, limit).map(({ slot, score }) => ({ id: table.idOf(slot), score }))
    },
    async bestSeekers({ skillKeys, level, excluded, limit }) {
      const slices = createSlices()
      const scoreOf = createDemandScorer({ requiredSkills: skillKeys, jobLevel: level })
      const without = new Set(excluded)
      const found: Ranked[] = []
      for (const { id, skillKeys, level } of seekers.values()) {
        if (slices.isOver()) await slices.next()
        const score = scoreOf(skillKeys, level)
        if (score >= seekerScoreMin && !without.has(id)) found.push({ id, score })
      }
      return found.sort((one, other) => other.score - one.score || (one.id < other.id ? 1 : -1)).slice(0, limit)
    },
    sizes: () => ({ jobs: table.size, seekers: seekers.size }),
    isWorn: () => table.slots > wornMin && table.slots > 2 * table.size
  }
}
