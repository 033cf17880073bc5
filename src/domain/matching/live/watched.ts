/** The seekers whose best jobs are watched, by the skills they have, so that a job finds those it concerns. */
import type { ExperienceLevel } from '../../../schemas/vocabulary.ts'
import type { Slices } from '../../../util/time-slices.ts'
import type { Timed } from '../../../util/timer-wheel.ts'
import { earnersOf } from '../credits.ts'
import type { Scored } from '../index/job-index.ts'
import { levelFactor, scoreOf } from '../score.ts'

/** One seeker. */
export interface Watched extends Timed {
  readonly userId: string
  /** distinct */
  skillKeys: readonly string[]
  level: ExperienceLevel | undefined
  /** jobs applied for */
  applied: ReadonlySet<string>
  /** their best jobs now, more than are told; of no meaning while `isStale` */
  best: readonly Scored[]
  /** `best` has all there are */
  isAll: boolean
  /** those that were told last; null: none are known yet */
  told: readonly Scored[] | null
  /** `best` has to be looked up */
  isStale: boolean
  /** by performance.now() */
  toldAtMs: number
  isWatched: boolean
}

export interface WatchedSeekers {
  readonly size: number
  get(userId: string): Watched | undefined
  add(seeker: Watched): void
  remove(seeker: Watched): void
  all(): Iterable<Watched>
  /** Remembers that these jobs are among the best of a seeker who is watched. */
  setBest(seeker: Watched, best: readonly Scored[]): void
  /** those who have the job among their best */
  having(jobId: string): readonly Watched[]
  /** The seekers for whom the job has at least this score, with it; in slices. */
  reached(job: RequiredSkills, scoreMin: number, slices: Slices): Promise<Map<Watched, number>>
}

export interface RequiredSkills {
  /** distinct */
  readonly skillKeys: readonly string[]
  readonly level?: ExperienceLevel | undefined
}

function addTo<K>(sets: Map<K, Set<Watched>>, key: K, seeker: Watched): void {
  const set = sets.get(key)
  if (set) set.add(seeker)
  else sets.set(key, new Set([seeker]))
}

function removeFrom<K>(sets: Map<K, Set<Watched>>, key: K, seeker: Watched): void {
  const set = sets.get(key)
  set?.delete(seeker)
  if (set?.size === 0) sets.delete(key)
}

/** In a list as short as these it is sooner found than in a set. */
export const hasJob = (list: readonly Scored[], id: string): boolean => list.some((one) => one.id === id)

export function createWatchedSeekers(): WatchedSeekers {
  const byId = new Map<string, Watched>()
  const bySkill = new Map<string, Set<Watched>>()
  const byBest = new Map<string, Set<Watched>>()

  /** Adds to each seeker's sum the best credit any of their skills earns for this required one. */
  async function addCredits(required: string, sums: Map<Watched, number>, slices: Slices): Promise<void> {
    const counted = new Set<Watched>()
    const earners = [...earnersOf(required)].sort(([, one], [, other]) => other - one)
    for (const [key, credit] of earners) {
      for (const seeker of bySkill.get(key) ?? []) {
        if (slices.isOver()) await slices.next()
        if (counted.has(seeker)) continue
        counted.add(seeker)
        sums.set(seeker, (sums.get(seeker) ?? 0) + credit)
      }
    }
  }

  return {
    get size() {
      return byId.size
    },
    get: (userId) => byId.get(userId),
    all: () => byId.values(),
    add(seeker) {
      byId.set(seeker.userId, seeker)
      for (const key of seeker.skillKeys) addTo(bySkill, key, seeker)
    },
    remove(seeker) {
      byId.delete(seeker.userId)
      for (const key of seeker.skillKeys) removeFrom(bySkill, key, seeker)
      for (const { id } of seeker.best) removeFrom(byBest, id, seeker)
    },
    setBest(seeker, best) {
      const former = seeker.best
      for (const { id } of former) if (!hasJob(best, id)) removeFrom(byBest, id, seeker)
      seeker.best = best
      for (const { id } of best) if (!hasJob(former, id)) addTo(byBest, id, seeker)
    },
    having: (jobId) => [...(byBest.get(jobId) ?? [])],
    async reached({ skillKeys, level }, scoreMin, slices) {
      const sums = new Map<Watched, number>()
      for (const required of skillKeys) await addCredits(required, sums, slices)
      for (const [seeker, sum] of sums) {
        if (slices.isOver()) await slices.next()
        const score = scoreOf(sum, skillKeys.length, levelFactor(level, seeker.level))
        if (score < scoreMin || !seeker.isWatched) sums.delete(seeker)
        else sums.set(seeker, score)
      }
      return sums
    }
  }
}
