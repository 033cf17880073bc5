/** A job as shown to the public. */
import type { JobDocument } from '../../database/collections/jobs.ts'
import { type Job, jobContentOf } from '../../schemas/jobs.ts'
import { companyIdOf } from '../membership/membership.ts'
import { isExpired } from './open.ts'
import { payFieldsOf } from './pay.ts'
import { isRemote } from './place.ts'

/** Adds the employer's fields to a view, whichever version wrote the document. */
function addContent<T extends object>(job: JobDocument, view: T) {
  const { salaryRange, salaryMin, salaryMax, salaryPeriod } = payFieldsOf(job)
  const content = jobContentOf(job, view)
  content.salaryRange = salaryRange
  content.salaryPeriod = salaryPeriod
  // They are there where the document has them, and count only where they go with the range.
  if (content.salaryMin !== salaryMin) setOrDelete(content, 'salaryMin', salaryMin)
  if (content.salaryMax !== salaryMax) setOrDelete(content, 'salaryMax', salaryMax)
  content.remote = isRemote(job)
  if (job.validThrough) content.validThrough = job.validThrough.toISOString()
  return content
}

function setOrDelete<N extends 'salaryMin' | 'salaryMax'>(
  content: { [Name in N]?: number },
  name: N,
  value: number | undefined
): void {
  if (value === undefined) delete content[name]
  else content[name] = value
}

/** The employer's fields of a job. */
export const contentView = (job: JobDocument) => addContent(job, {})

/** One object that is filled: a page has many of them. */
export function jobView(job: JobDocument): Job {
  const view = addContent(job, {
    _id: job._id.toHexString(),
    employerId: job.employerId.toHexString(),
    companyId: companyIdOf(job).toHexString()
  })
  return Object.assign(view, {
    postedAt: job.postedAt.toISOString(),
    isActive: job.isActive && !isExpired(job),
    applicationCount: job.applicationCount,
    views: job.views,
    version: job.version,
    createdAt: job.createdAt.toISOString(),
    updatedAt: job.updatedAt.toISOString()
  })
}
