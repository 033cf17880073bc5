/** Applications and views of jobs, which change without an event: read again every few seconds where they have changed. */
import type { Logger } from '../config/logger.ts'
import { serverNowMs } from '../database/clock.ts'
import type { Store } from '../database/store.ts'
import { transactionDeadlineMs } from '../database/transaction.ts'
import { recur } from '../util/recurring.ts'
import { createSlices } from '../util/time-slices.ts'

const pollMs = 3000
const batchSize = 500
/** A count's time is that of its write, which commits so much later at most. */
const overlapMs = transactionDeadlineMs + 2000

export interface Counts {
  applicationCount: number
  views: number
}

/** Calls `set` for each job whose counts have changed since about `sinceMs`. */
async function readChanged(
  { jobs }: Pick<Store, 'jobs'>,
  sinceMs: number,
  set: (id: string, counts: Counts) => void
): Promise<void> {
  const projection = { applicationCount: 1, views: 1 }
  const changed = jobs.find({ countedAt: { $gt: new Date(sinceMs) } }, { projection, batchSize, maxTimeMS: pollMs })
  const slices = createSlices()
  for await (const { _id, applicationCount, views } of changed) {
    if (slices.isOver()) await slices.next()
    set(_id.toHexString(), { applicationCount, views })
  }
}

/** @returns what ends it */
export function followCounts(store: Store, set: (id: string, counts: Counts) => void, log: Logger): () => void {
  let sinceMs = serverNowMs() - overlapMs
  let [isReading, isEnded] = [false, false]
  const read = async (): Promise<void> => {
    if (isReading) return
    isReading = true
    const startedMs = serverNowMs()
    try {
      await readChanged(store, sinceMs, set)
      sinceMs = startedMs - overlapMs
    } catch (error) {
      if (!isEnded) log.warn({ err: error }, 'finder: changed counts could not be read yet')
    }
    isReading = false
  }
  void read()
  const stop = recur(pollMs, () => void read())
  return () => {
    isEnded = true
    stop()
  }
}
