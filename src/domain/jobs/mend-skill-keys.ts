/**
 * Stored keys of skills follow the taxonomy: a migration recomputes those of all jobs once, a task does when administrators have
 * changed the skills, and a daily one mends what a host of another version has written since. No version of a job is raised and no event recorded: nothing that clients see changes.
 */
import type { ObjectId } from 'mongodb'
import type { Collections } from '../../database/collections.ts'
import type { Migration } from '../../database/migrations.ts'
import type { Store } from '../../database/store.ts'
import { ClaimLost } from '../../scheduler/due-queue.ts'
import { createTaskOnRequest } from '../../scheduler/on-request.ts'
import type { Task } from '../../scheduler/tasks.ts'
import { createSlices } from '../../util/time-slices.ts'
import { skillKeys } from '../skills/skill-keys.ts'

const jobsPerSlice = 200

const isEqual = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, index) => key === other[index])

/**
 * Recomputes the keys of the next jobs by id; a job whose skills are changed meanwhile is left to who changes it.
 * @returns the last job's id; null: there are no more
 */
async function mendNext({ jobs }: Pick<Collections, 'jobs'>, after: ObjectId | null): Promise<ObjectId | null> {
  const found = await jobs
    .find(after ? { _id: { $gt: after } } : {}, { projection: { requiredSkills: 1, skillKeys: 1 } })
    .sort({ _id: 1 })
    .limit(jobsPerSlice)
    .toArray()
  const slices = createSlices()
  const updates = []
  for (const { _id, requiredSkills, skillKeys: stored } of found) {
    const keys = skillKeys(requiredSkills)
    if (!isEqual(keys, stored)) {
      updates.push({ updateOne: { filter: { _id, requiredSkills }, update: { $set: { skillKeys: keys } } } })
    }
    if (slices.isOver()) await slices.next()
  }
  if (updates.length > 0) await jobs.bulkWrite(updates, { ordered: false })
  return found.at(-1)?._id ?? null
}

export const recomputeSkillKeys: Migration = {
  name: '2026-11 skill keys',
  kind: 'slices',
  slice: async (tx, progress) => {
    const last = await mendNext(tx, progress && (progress.last as ObjectId))
    return last && { last }
  }
}

/** Recomputes the keys of all jobs. @throws ClaimLost when `signal` aborts */
export async function mendSkillKeys(store: Store, signal: AbortSignal): Promise<void> {
  let last = await mendNext(store, null)
  while (last) {
    if (signal.aborted) throw new ClaimLost()
    last = await mendNext(store, last)
  }
}

export const mendSkillKeysTask: Task = {
  name: 'mend-skill-keys',
  schedule: { dailyAt: '03:40' },
  run: (store, { signal }) => mendSkillKeys(store, signal)
}

const mending = createTaskOnRequest('mend-skill-keys-now')

/** In the transaction that changes the skills. */
export const requestMending = mending.request

/** @param reload puts the skills as they are now in force in this process */
export const createMendNowTask = (reload: () => Promise<unknown>): Task =>
  mending.task(async (store, { signal }) => {
    await reload()
    await mendSkillKeys(store, signal)
  })
