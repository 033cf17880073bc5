/** A job as shown to the public. */
import type { JobDocument } from '../../database/collections/jobs.ts'
import { type Job, jobContentOf } from '../../schemas/jobs.ts'

export function jobView(job: JobDocument): Job {
  return {
    _id: job._id.toHexString(),
    employerId: job.employerId.toHexString(),
    ...jobContentOf(job),
    postedAt: job.postedAt.toISOString(),
    isActive: job.isActive,
    applicationCount: job.applicationCount,
    views: job.views,
    version: job.version,
    createdAt: job.createdAt.toISOString(),
    updatedAt: job.updatedAt.toISOString()
  }
}
