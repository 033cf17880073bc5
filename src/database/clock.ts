/** MongoDB's time in this process: every stored date uses this one clock, which all hosts share. */
import { performance } from 'node:perf_hooks'
import type { Db } from 'mongodb'

/** A warning is logged on a host whose clock differs from MongoDB's by more than this. */
export const offsetMsMax = 10_000

/** The offset of MongoDB's time from performance.now(); until the first reading that of this machine's time. */
let baseMs = Date.now() - performance.now()

/** MongoDB's time, in ms since 1970. Independent of changes to this machine's clock. */
export const serverNowMs = (): number => Math.round(baseMs + performance.now())

/** MongoDB's time, for dates that are stored or compared with stored ones. */
export const serverNow = (): Date => new Date(serverNowMs())

/** How far MongoDB's clock is ahead of this machine's, in ms; negative: behind. */
export const clockOffsetMs = (): number => Math.round(baseMs + performance.now() - Date.now())

/**
 * Reads MongoDB's clock and adjusts to it. The latency bounds the precision: the offset changes only as far as the
 * response proves.
 * @returns the offset now; see clockOffsetMs()
 */
export async function readClock(db: Db): Promise<number> {
  const sentMs = performance.now()
  const { localTime } = await db.command({ hello: 1, maxTimeMS: 2000 })
  const receivedMs = performance.now()
  // MongoDB read its clock at some time in between.
  const earliestMs = (localTime as Date).getTime() - receivedMs
  const latestMs = (localTime as Date).getTime() + 1 - sentMs
  baseMs = Math.min(latestMs, Math.max(earliestMs, baseMs))
  return clockOffsetMs()
}
