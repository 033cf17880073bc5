/** What is done when a job comes or goes and when it is a seeker's turn. */
import { jobScoreMin, type Scored } from '../index/job-index.ts'
import { type Change, type Difference, type LiveState, markStale, schedule } from './live-state.ts'
import { hasJob, type RequiredSkills, type Watched } from './watched.ts'

const shownMax = 10
/** So many are known of each seeker, so that most that leave need no look-up. */
const knownMax = 2 * shownMax

/** Wherever the score would stand among the known ones: -1 when it would not, or others may stand before it. */
function placeOf({ isNewer }: LiveState, { best, isAll }: Watched, { id, score }: Scored): number {
  const place = best.findIndex((other) => score > other.score || (score === other.score && isNewer(id, other.id)))
  return place >= 0 || !isAll ? place : best.length
}

function differenceOf(told: readonly Scored[], best: readonly Scored[]): Difference | null {
  const entered = best.filter(({ id }) => !hasJob(told, id))
  const left = told.filter(({ id }) => !hasJob(best, id)).map(({ id }) => id)
  return entered.length + left.length > 0 ? { entered, left } : null
}

/** Takes the job from all who have it among their known ones. Who then knows too few is looked up. */
async function takeAway(state: LiveState, id: string): Promise<void> {
  const { seekers, slices } = state
  for (const seeker of seekers.having(id)) {
    if (slices.isOver()) await slices.next()
    if (!seeker.isWatched || seeker.isStale) continue
    const best = seeker.best.filter((one) => one.id !== id)
    if (best.length >= shownMax || seeker.isAll) {
      seekers.setBest(seeker, best)
      schedule(state, seeker)
    } else markStale(state, seeker)
  }
}

/** Puts the job among the known ones of each where it belongs now. */
async function applyJob(state: LiveState, id: string, job: RequiredSkills): Promise<void> {
  const { seekers, slices } = state
  await takeAway(state, id) // perhaps with another score
  for (const [seeker, score] of await seekers.reached(job, jobScoreMin, slices)) {
    if (slices.isOver()) await slices.next()
    if (!seeker.isWatched || seeker.isStale || seeker.applied.has(id)) continue
    const place = placeOf(state, seeker, { id, score })
    if (place < 0) continue
    const best = seeker.best.toSpliced(place, 0, { id, score })
    if (best.length > knownMax) seeker.isAll = false
    seekers.setBest(seeker, best.slice(0, knownMax))
    if (place < shownMax) schedule(state, seeker)
  }
}

async function markAllStale(state: LiveState): Promise<void> {
  for (const seeker of state.seekers.all()) {
    if (state.slices.isOver()) await state.slices.next()
    if (seeker.isWatched) markStale(state, seeker)
  }
}

export async function apply(state: LiveState, change: Change): Promise<void> {
  if (!change) return markAllStale(state)
  if (change.job) return applyJob(state, change.id, change.job)
  return takeAway(state, change.id)
}

async function lookUp(state: LiveState, seeker: Watched): Promise<void> {
  const { skillKeys, level, applied } = seeker
  seeker.isStale = false // before, not after: a change meanwhile requires another look
  const best = await state.best({ skillKeys, level }, { limit: knownMax, exclude: applied })
  if (!seeker.isWatched) return
  state.seekers.setBest(seeker, best)
  seeker.isAll = best.length < knownMax
}

export async function tell(state: LiveState, seeker: Watched): Promise<void> {
  if (seeker.isStale) await lookUp(state, seeker)
  if (!seeker.isWatched) return
  if (seeker.isStale) {
    // Something has changed during the look: behind the others, once more.
    ;(seeker.told === null ? state.fresh : state.due).add(seeker)
    return
  }
  const { told } = seeker
  const best = seeker.best.slice(0, shownMax)
  seeker.told = best
  const difference = told && differenceOf(told, best)
  if (!difference) return
  seeker.toldAtMs = performance.now()
  await state.tell(seeker.userId, difference)
}
