/** What live matches know while they work, and how a seeker gets their turn. */
import type { ExperienceLevel } from '../../../schemas/vocabulary.ts'
import type { Slices } from '../../../util/time-slices.ts'
import type { TimerWheel } from '../../../util/timer-wheel.ts'
import type { Scored } from '../index/job-index.ts'
import type { RequiredSkills, Watched, WatchedSeekers } from './watched.ts'

const pauseMsDefault = 60_000

export interface Seeker {
  /** distinct */
  readonly skillKeys: readonly string[]
  readonly level?: ExperienceLevel | undefined
}

export interface Difference {
  /** best first */
  entered: readonly Scored[]
  left: readonly string[]
}

export interface LiveMatchesOptions {
  /** The best open jobs of a seeker, without those applied for; of the moment in which it answers. */
  best(seeker: Seeker, query: { limit: number; exclude: ReadonlySet<string> }): Promise<readonly Scored[]>
  /** the order of two jobs of equal score */
  isNewer(id: string, other: string): boolean
  /** what it returns is waited for before the next is told */
  tell(userId: string, difference: Difference): Promise<void> | undefined
  /** must not throw; after it the seeker is left as they are until the next change */
  onFailure(error: unknown): void
  timerWheel: TimerWheel
  pauseMs?: number
}

/** null: of everything */
export type Change = { id: string; job: RequiredSkills | null } | null

export interface LiveState extends LiveMatchesOptions {
  readonly seekers: WatchedSeekers
  changes: Change[]
  /** those to tell, first; then those who have just begun */
  readonly due: Set<Watched>
  readonly fresh: Set<Watched>
  /** of all that is done in one go */
  readonly slices: Slices
  working: Promise<void> | null
  isStopped: boolean
}

/** The seeker is told when the pause after the last message is over; at once if it is. */
export function schedule(state: LiveState, seeker: Watched): void {
  const { pauseMs = pauseMsDefault, timerWheel, due } = state
  if (seeker.slot >= 0 || due.has(seeker)) return
  const restMs = seeker.toldAtMs + pauseMs - performance.now()
  if (restMs > 0) timerWheel.schedule(seeker, restMs)
  else due.add(seeker)
}

export function markStale(state: LiveState, seeker: Watched): void {
  seeker.isStale = true
  if (seeker.told === null) state.fresh.add(seeker)
  else schedule(state, seeker)
}
