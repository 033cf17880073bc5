/** A job as the world sees it. */
import type { JobDocument } from '../../database/collections/jobs.ts'
import { contentOf } from '../../schemas/fields.ts'
import { type Job, jobFields } from '../../schemas/jobs.ts'

export function jobView(job: JobDocument): Job {
  return {
    _id: job._id.toHexString(),
    employerId: job.employerId.toHexString(),
    ...contentOf(jobFields, job),
    postedAt: job.postedAt.toISOString(),
    isActive: job.isActive,
    applicationCount: job.applicationCount,
    views: job.views,
    version: job.version,
    createdAt: job.createdAt.toISOString(),
    updatedAt: job.updatedAt.toISOString()
  }
}
