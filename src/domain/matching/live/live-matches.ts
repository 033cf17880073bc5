/**
 * Live matches: whose ten best jobs change when jobs and profiles do. Of each seeker twice as many are known: a job that comes is
 * put among them, one that leaves is taken away, and only when too few are left they are looked up again. What is told to one
 * seeker is coalesced to one message in a minute, and says how the ten differ from those of the message before.
 */
import { createSlices } from '../../../util/time-slices.ts'
import { type Change, type LiveMatchesOptions, type LiveState, markStale, type Seeker } from './live-state.ts'
import { apply, tell } from './steps.ts'
import { createWatchedSeekers, type RequiredSkills, type Watched } from './watched.ts'

/** Changes that wait; beyond that all are looked up again. */
const changesMax = 10_000

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
    ...{
      userId,
      skillKeys: [],
      level: undefined,
      applied: new Set(),
      best: [],
      isAll: false,
      told: null,
      isStale: true
    },
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
