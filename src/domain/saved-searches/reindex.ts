/**
 * Makes the keys of saved searches anew that come from another analysis, as after an upgrade or a change of the skills. Until that
 * is done every job looks at each of them.
 */
import type { Store } from '../../database/store.ts'
import { ClaimLost } from '../../scheduler/due-queue.ts'
import { createTaskOnRequest } from '../../scheduler/on-request.ts'
import type { Task } from '../../scheduler/tasks.ts'
import { createSlices } from '../../util/time-slices.ts'
import { analysisVersion } from './analysis.ts'
import { criteriaOf } from './criteria.ts'
import { chooseKeys } from './key-choice.ts'

async function reindex(store: Store, signal: AbortSignal): Promise<void> {
  const others = { $or: [{ analysis: { $lt: analysisVersion() } }, { analysis: { $gt: analysisVersion() } }] }
  const slices = createSlices()
  for await (const { _id, query, analysis, updatedAt } of store.savedSearches.find(others, { batchSize: 100 })) {
    if (signal.aborted) throw new ClaimLost()
    const keys = await chooseKeys(store, criteriaOf(query))
    // Unless it has been changed meanwhile, with keys of its own.
    await store.savedSearches.updateOne({ _id, updatedAt, analysis: analysis ?? '' }, { $set: keys })
    if (slices.isOver()) await slices.next()
  }
}

export const reindexTask: Task = {
  name: 'reindex-saved-searches',
  schedule: { everyMs: 10 * 60_000 },
  run: (store, { signal }) => reindex(store, signal)
}

const reindexing = createTaskOnRequest('reindex-saved-searches-now')

/** In the transaction that changes the skills. */
export const requestReindexing = reindexing.request

/** @param reload puts the skills as they are now in force in this process */
export const createReindexNowTask = (reload: () => Promise<unknown>): Task =>
  reindexing.task(async (store, { signal }) => {
    await reload()
    await reindex(store, signal)
  })
