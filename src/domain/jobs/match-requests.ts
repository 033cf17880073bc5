/**
 * Asks for the saved searches that a job matches: a task, in the transaction that opens or changes the job, runs once over all
 * hosts when that has committed (saved-searches/match-jobs.ts).
 */
import type { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Collections } from '../../database/collections.ts'
import { scheduleTask } from '../../scheduler/tasks.ts'

export const matchTaskName = 'match-saved-searches'

/** What no search looks at. */
const unsearched: ReadonlySet<keyof JobDocument> = new Set(['salary', 'sourceUrl', 'sourceName', 'validThrough'])

/** Whether a job with these changes may match what it did not match before. */
export const mayMatchAnew = (job: Pick<JobDocument, 'isActive'>, changed: readonly (keyof JobDocument)[]): boolean =>
  job.isActive && changed.some((field) => !unsearched.has(field))

/**
 * One task a job: of several changes the last one's content is matched. Without a saved search that has an alert there is
 * none: one that is saved later is not told of jobs that were there before.
 */
export async function requestMatching(tx: Collections, jobId: ObjectId): Promise<void> {
  const isAnyAlert = await tx.savedSearches.findOne({ analysis: { $type: 'string' } }, { projection: { _id: 1 } })
  if (!isAnyAlert) return
  const key = jobId.toHexString()
  await scheduleTask(tx, { name: matchTaskName, key, dueAt: serverNow(), data: { jobId: key } })
}
