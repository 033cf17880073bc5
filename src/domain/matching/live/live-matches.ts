/**
 * Live matches: whose ten best jobs change when jobs and profiles do. A job that comes is put into the tens it concerns without
 * looking anything up; where one has left, the ten are looked up again. What is told to one seeker is coalesced to one message
 * in a minute, and says how the ten differ from those of the message before.
 */
import type { ExperienceLevel } from '../../../schemas/vocabulary.ts'
import { createSlices, type Slices } from '../../../util/time-slices.ts'
import type { TimerWheel } from '../../../util/timer-wheel.ts'
import { jobScoreMin, type Scored } from '../index/job-index.ts'
import { createWatchedSeekers, type RequiredSkills, type Watched } from './watched.ts'

const shownMax = 10
export const pauseMsDefault = 60_000
/** Changes that wait; beyond that all are looked up again. */
const changesMax = 10_000

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

export interface LiveMatches {
  readonly size: number
  /** Begins to watch a seeker; or says what has changed of one who is watched. Who has just begun is told nothing before a change. */
  watch(userId: string, seeker: Seeker, applied: ReadonlySet<string>): void
  unwatch(userId: string): void
  /** a job that the index has taken in: a new one, or another version of it */
  onJob(id: string, job: RequiredSkills): void
  /** a job that is no longer open */
  onJobGone(id: string): void
  /** Everything may have changed: all are looked up again. */
  onReload(): void
  /** resolves when nothing waits but pauses */
  idle(): Promise<void>
  stop(): void
}

/** null: of everything */
type Change = { id: string; job: RequiredSkills | null } | null

interface LiveState extends LiveMatchesOptions {
  readonly seekers: ReturnType<typeof createWatchedSeekers>
  changes: Change[]
  /** those to tell, first; then those who have just begun */
  readonly due: Set<Watched>
  readonly fresh: Set<Watched>
  /** of all that is done in one go */
  readonly slices: Slices
  working: Promise<void> | null
  isStopped: boolean
}

/** Wherever the score would stand among the ten: -1 when it would not. */
function placeOf({ isNewer }: LiveState, best: readonly Scored[], { id, score }: Scored): number {
  const place = best.findIndex((other) => score > other.score || (score === other.score && isNewer(id, other.id)))
  return place >= 0 ? place : best.length < shownMax ? best.length : -1
}

function differenceOf(told: readonly Scored[], best: readonly Scored[]): Difference | null {
  const [before, now] = [told, best].map((list) => new Set(list.map(({ id }) => id)))
  const entered = best.filter(({ id }) => !before?.has(id))
  const left = told.map(({ id }) => id).filter((id) => !now?.has(id))
  return entered.length + left.length > 0 ? { entered, left } : null
}

/** The seeker is told when the pause after the last message is over; at once if it is. */
function schedule(state: LiveState, seeker: Watched): void {
  const { pauseMs = pauseMsDefault, timerWheel, due } = state
  if (seeker.slot >= 0 || due.has(seeker)) return
  const restMs = seeker.toldAtMs + pauseMs - performance.now()
  if (restMs > 0) timerWheel.schedule(seeker, restMs)
  else due.add(seeker)
}

function markStale(state: LiveState, seeker: Watched): void {
  seeker.isStale = true
  if (seeker.told === null) state.fresh.add(seeker)
  else schedule(state, seeker)
}

async function markAllStale(state: LiveState, seekers: Iterable<Watched>): Promise<void> {
  for (const seeker of seekers) {
    if (state.slices.isOver()) await state.slices.next()
    if (seeker.isWatched) markStale(state, seeker)
  }
}

/** Puts the job into the tens it belongs to now. Who has it already, perhaps with another score, is looked up. */
async function applyJob(state: LiveState, id: string, job: RequiredSkills): Promise<void> {
  const { seekers, slices } = state
  await markAllStale(state, seekers.having(id))
  for (const [seeker, score] of await seekers.reached(job, jobScoreMin, slices)) {
    if (slices.isOver()) await slices.next()
    if (!seeker.isWatched || seeker.isStale || seeker.applied.has(id)) continue
    const place = placeOf(state, seeker.best, { id, score })
    if (place < 0) continue
    seekers.setBest(seeker, seeker.best.toSpliced(place, 0, { id, score }).slice(0, shownMax))
    schedule(state, seeker)
  }
}

async function apply(state: LiveState, change: Change): Promise<void> {
  if (!change) return markAllStale(state, state.seekers.all())
  if (change.job) return applyJob(state, change.id, change.job)
  return markAllStale(state, state.seekers.having(change.id))
}

async function lookUp(state: LiveState, seeker: Watched): Promise<void> {
  const { skillKeys, level, applied } = seeker
  seeker.isStale = false // before, not after: a change meanwhile requires another look
  const best = await state.best({ skillKeys, level }, { limit: shownMax, exclude: applied })
  if (seeker.isWatched) state.seekers.setBest(seeker, best)
}

async function tell(state: LiveState, seeker: Watched): Promise<void> {
  if (seeker.isStale) await lookUp(state, seeker)
  if (!seeker.isWatched) return
  if (seeker.isStale) {
    // Something has changed during the look: behind the others, once more.
    ;(seeker.told === null ? state.fresh : state.due).add(seeker)
    return
  }
  const { told, best } = seeker
  seeker.told = best
  const difference = told && differenceOf(told, best)
  if (!difference) return
  seeker.toldAtMs = performance.now()
  await state.tell(seeker.userId, difference)
}

const first = (seekers: Set<Watched>): Watched | undefined => seekers.values().next().value

/** One thing after the other: changes before messages, and these before those who have just begun. */
async function work(state: LiveState): Promise<void> {
  while (!state.isStopped) {
    if (state.slices.isOver()) await state.slices.next()
    const change = state.changes.shift()
    const seeker = change === undefined ? (first(state.due) ?? first(state.fresh)) : undefined
    if (change === undefined && !seeker) return
    try {
      if (change !== undefined) await apply(state, change)
      else if (seeker) {
        state.due.delete(seeker)
        state.fresh.delete(seeker)
        await tell(state, seeker)
      }
    } catch (error) {
      if (seeker) seeker.isStale = true
      state.onFailure(error)
    }
  }
}

function wake(state: LiveState): void {
  state.working ??= work(state).finally(() => {
    state.working = null
    if (!state.isStopped && state.changes.length + state.due.size + state.fresh.size > 0) wake(state)
  })
}

function begin(state: LiveState, userId: string): Watched {
  const seeker: Watched = {
    ...{ userId, skillKeys: [], level: undefined, applied: new Set(), best: [], told: null, isStale: true },
    ...{ toldAtMs: Number.NEGATIVE_INFINITY, isWatched: true, dueMs: 0, slot: -1 },
    onDue: () => {
      state.due.add(seeker)
      wake(state)
    }
  }
  return seeker
}

export function createLiveMatches(options: LiveMatchesOptions): LiveMatches {
  const seekers = createWatchedSeekers()
  const state: LiveState = {
    ...options,
    ...{
      seekers,
      changes: [],
      due: new Set(),
      fresh: new Set(),
      slices: createSlices(),
      working: null,
      isStopped: false
    }
  }
  const onReload = (): void => {
    state.changes = [null]
    wake(state)
  }
  const onChange = (change: NonNullable<Change>): void => {
    if (seekers.size === 0) return
    if (state.changes.push(change) > changesMax) onReload()
    else wake(state)
  }
  return {
    get size() {
      return seekers.size
    },
    watch(userId, { skillKeys, level }, applied) {
      const known = seekers.get(userId)
      if (known) seekers.remove(known)
      const seeker = Object.assign(known ?? begin(state, userId), { skillKeys, level, applied, best: [] })
      seekers.add(seeker)
      markStale(state, seeker)
      wake(state)
    },
    unwatch(userId) {
      const seeker = seekers.get(userId)
      if (!seeker) return
      seeker.isWatched = false
      seekers.remove(seeker)
      state.due.delete(seeker)
      state.fresh.delete(seeker)
      state.timerWheel.cancel(seeker)
    },
    onJob: (id, job) => onChange({ id, job }),
    onJobGone: (id) => onChange({ id, job: null }),
    onReload,
    idle: async () => {
      while (state.working) await state.working
    },
    stop() {
      state.isStopped = true
    }
  }
}
