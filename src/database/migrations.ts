/**
 * The migrations of the data, in their order. Versions N and N+1 run side by side while hosts are replaced one by one, so a
 * migration only adds: N must be able to read what it leaves, and what N writes meanwhile must be as good as migrated (a
 * later version takes the former field away). A name is for ever, and a migration stays here as long as a database may be
 * older than it.
 */
import type { ObjectId } from 'mongodb'
import type { Collections } from './collections.ts'
import type { Progress } from './migration-record.ts'
import type { Store } from './store.ts'

interface Common {
  /** for ever; begins with the month it was written in: `2026-12 lower-case addresses` */
  name: string
  /** hosts wait for it before they serve; by default it runs while they serve */
  isBlocking?: true
  /**
   * of what can come undone: whether it is to be done, although its record says it was
   */
  isMissing?: (store: Store) => Promise<boolean>
}

export type Migration = Common &
  (
    | {
        kind: 'slices'
        /**
         * Changes the next few documents, some hundred, after `progress` (null: the first), within a transaction that saves
         * what it returns as the progress; null: there are no more. May run more than once, as any transaction.
         */
        slice: (tx: Collections, progress: Progress | null) => Promise<Progress | null>
      }
    | {
        kind: 'work'
        /** Idempotent: begun anew after a failure, and now and then by two hosts at once. */
        work: (store: Store) => Promise<void>
        /** How far it is, read while it runs; null: not known. */
        progress?: (store: Store) => Promise<Progress | null>
      }
  )

const jobsPerSlice = 500
const fromRange = { $cond: [{ $gt: ['$salaryRange', 0] }, '$salaryRange', '$$REMOVE'] }

/**
 * Bounds of pay, their period, and whether a job is remote, for jobs of the version that had `salaryRange` alone. Readers derive
 * the same from what that version writes meanwhile.
 */
const fieldsOfJobs: Migration = {
  name: '2026-11 pay and remote of jobs',
  kind: 'slices',
  slice: async (tx, progress) => {
    const rest = progress ? { _id: { $gt: progress.last as ObjectId } } : {}
    const options = { projection: { _id: 1 }, sort: { _id: 1 }, limit: jobsPerSlice } as const
    const ids = (await tx.jobs.find(rest, options).toArray()).map(({ _id }) => _id)
    const last = ids.at(-1)
    if (!last) return null
    const remote = { $ifNull: ['$remote', false] }
    await tx.jobs.updateMany({ _id: { $in: ids }, salaryPeriod: { $exists: false } }, [
      { $set: { salaryMin: fromRange, salaryMax: fromRange, salaryPeriod: 'year', remote } }
    ])
    return { last }
  }
}

/**
 * Those that need to know nothing of the domain; its own are in plugins/migrations.ts and run after these. The building of
 * indexes (indexes.ts) follows from the declarations of the collections.
 */
export const migrations: readonly Migration[] = [fieldsOfJobs]
