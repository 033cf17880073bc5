/** MongoDB's time in this process: every stored date is by the one clock that all hosts share. */
import { performance } from 'node:perf_hooks'
import type { Db } from 'mongodb'

/** A host whose clock differs from MongoDB's by more than this is told so. */
export const offsetMsMax = 10_000

/** What to add to performance.now() for MongoDB's time; until it has answered, this machine's own. */
let baseMs = Date.now() - performance.now()

/** MongoDB's time, in ms since 1970. A clock of this machine that is set meanwhile changes nothing. */
export const serverNowMs = (): number => Math.round(baseMs + performance.now())

/** MongoDB's time, for dates that are stored or compared with stored ones. */
export const serverNow = (): Date => new Date(serverNowMs())

/** How far MongoDB's clock is ahead of this machine's, in ms; negative: behind. */
export const clockOffsetMs = (): number => Math.round(baseMs + performance.now() - Date.now())

/**
 * Asks MongoDB for its time and goes by it. An answer that was long on its way says little: only what it proves counts.
 * @returns the offset now; see clockOffsetMs()
 */
export async function readClock(db: Db): Promise<number> {
  const askedMs = performance.now()
  const { localTime } = await db.command({ hello: 1, maxTimeMS: 2000 })
  const answeredMs = performance.now()
  // MongoDB read its clock some time in between.
  const earliestMs = (localTime as Date).getTime() - answeredMs
  const latestMs = (localTime as Date).getTime() + 1 - askedMs
  baseMs = Math.min(latestMs, Math.max(earliestMs, baseMs))
  return clockOffsetMs()
}
