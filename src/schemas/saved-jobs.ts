/** Schemas of saved jobs. */
import { type Static, Type } from 'typebox'
import { Id, nullable, Timestamp } from './common.ts'
import { Job } from './jobs.ts'

export const SavedJob = Type.Object({
  jobId: Id,
  savedAt: Timestamp,
  job: nullable(Job)
})
export type SavedJob = Static<typeof SavedJob>
