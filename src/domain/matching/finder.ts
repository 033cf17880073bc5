/** What recommendations ask the host's finder, which holds the indexes (src/finder). */
import type { ExperienceLevel } from '../../schemas/vocabulary.ts'
import type { JobFilters } from '../jobs/indexed-job.ts'

/** The best first: of equal scores the newest, then the higher id. */
export interface Ranked {
  id: string
  score: number
}

interface Wanted {
  level: ExperienceLevel
  /** ids that are not wanted, 24 hexadecimal digits each, at most `excludedMax` */
  excluded: readonly string[]
  limit: number
}

export interface JobsWanted extends Wanted {
  /** distinct keys of the seeker's skills */
  skillKeys: readonly string[]
  filters: JobFilters
}

export interface SeekersWanted extends Wanted {
  /** distinct keys of the job's required skills */
  skillKeys: readonly string[]
}

/** More than that are left out by whoever asks: a request has a limit. */
export const excludedMax = 1000
/** Of one answer. */
export const rankedMax = 5000

/**
 * Open jobs and seekers by their score, as of at most 2 s ago; what is no longer open, or was never there, is up to whoever asks.
 * @throws FINDER_UNAVAILABLE while there is no finder or it loads, BUSY
 */
export interface MatchFinder {
  bestJobs(wanted: JobsWanted): Promise<Ranked[]>
  bestSeekers(wanted: SeekersWanted): Promise<Ranked[]>
}
