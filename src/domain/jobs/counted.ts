/** What every change of a job's counts says as well: who shows them reads those that have changed. */
import type { UpdateFilter } from 'mongodb'
import type { JobDocument } from '../../database/collections/jobs.ts'

/** Part of an update. */
export const counted: UpdateFilter<JobDocument> = { $currentDate: { countedAt: true } }
