import type { JobDocument } from '../../database/documents.ts'
import type { Job } from '../../schemas/jobs.ts'

/** A job as the world sees it. */
export function jobView(job: JobDocument): Job {
  return {
    _id: job._id.toHexString(),
    title: job.title,
    employerId: job.employerId.toHexString(),
    companyName: job.companyName,
    location: job.location,
    salary: job.salary,
    salaryRange: job.salaryRange,
    type: job.type,
    description: job.description,
    requiredSkills: job.requiredSkills,
    experienceLevel: job.experienceLevel,
    ...(job.sourceUrl !== undefined && { sourceUrl: job.sourceUrl }),
    ...(job.sourceName !== undefined && { sourceName: job.sourceName }),
    postedAt: job.postedAt.toISOString(),
    isActive: job.isActive,
    applicationCount: job.applicationCount,
    views: job.views,
    version: job.version,
    createdAt: job.createdAt.toISOString(),
    updatedAt: job.updatedAt.toISOString()
  }
}
