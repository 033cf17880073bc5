/** Times of day, which are UTC. */
import { serverNowMs } from '../database/clock.ts'

const dayMs = 86_400_000

/** The last time before now that it was this late. */
export function lastTimeOfDay(time: `${number}:${number}`, nowMs = serverNowMs()): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(nowMs - ((nowMs - (hours * 60 + minutes) * 60_000) % dayMs))
}
