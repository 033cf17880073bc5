/** What is done when a job comes or goes and when it is a seeker's turn. */
import { jobScoreMin, type Scored } from '../index/job-index.ts'
import { type Change, type Difference, type LiveState, markStale, schedule } from './live-state.ts'
import type { RequiredSkills, Watched } from './watched.ts'

const shownMax = 10

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

export async function apply(state: LiveState, change: Change): Promise<void> {
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

export async function tell(state: LiveState, seeker: Watched): Promise<void> {
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
