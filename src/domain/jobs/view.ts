/** A job as shown to the public. */
import type { JobDocument } from '../../database/collections/jobs.ts'
import { type Job, jobContentOf } from '../../schemas/jobs.ts'
import { isExpired } from './open.ts'
import { payFieldsOf } from './pay.ts'
import { isRemote } from './place.ts'

/** The employer's fields, whichever version wrote the document. */
export function contentView(job: JobDocument) {
  const { validThrough: _date, salaryMin: _min, salaryMax: _max, ...content } = jobContentOf(job)
  return {
    ...content,
    ...payFieldsOf(job),
    remote: isRemote(job),
    ...(job.validThrough && { validThrough: job.validThrough.toISOString() })
  }
}

export function jobView(job: JobDocument): Job {
  return {
    _id: job._id.toHexString(),
    employerId: job.employerId.toHexString(),
    ...contentView(job),
    postedAt: job.postedAt.toISOString(),
    isActive: job.isActive && !isExpired(job),
    applicationCount: job.applicationCount,
    views: job.views,
    version: job.version,
    createdAt: job.createdAt.toISOString(),
    updatedAt: job.updatedAt.toISOString()
  }
}
