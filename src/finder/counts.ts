/** Applications and views of jobs, which change without an event: read again every few seconds where they have changed. */
import type { Logger } from '../config/logger.ts'
import { serverNowMs } from '../database/clock.ts'
import type { Store } from '../database/store.ts'
import { transactionDeadlineMs } from '../database/transaction.ts'
import { pause } from '../util/recurring.ts'
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
  const ended = new AbortController()
  const follow = async (): Promise<void> => {
    let sinceMs = serverNowMs() - overlapMs
    while (!ended.signal.aborted) {
      const startedMs = serverNowMs()
      try {
        await readChanged(store, sinceMs, set)
        sinceMs = startedMs - overlapMs
      } catch (error) {
        if (!ended.signal.aborted) log.warn({ err: error }, 'finder: changed counts could not be read yet')
      }
      await pause(pollMs, ended.signal)
    }
  }
  void follow()
  return () => ended.abort()
}
