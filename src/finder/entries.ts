/** What the indexes know of jobs and seekers, from documents and from events. */
import type { UserDocument } from '../database/collections/accounts.ts'
import type { JobDocument } from '../database/collections/jobs.ts'
import type { IndexedJob } from '../domain/jobs/indexed-job.ts'
import { payOf } from '../domain/jobs/pay.ts'
import { isRemote, placeOf } from '../domain/jobs/place.ts'
import { jobView } from '../domain/jobs/view.ts'
import { skillKeys } from '../domain/skills/skill-keys.ts'
import type { Job } from '../schemas/jobs.ts'
import type { IndexedSeeker } from './indexes.ts'

/** Of a job that is open, as its events show it: the pay and the place that count, whichever version wrote them. */
export const entryOfView = (job: Job): IndexedJob => ({
  id: job._id,
  version: job.version,
  postedAtMs: Date.parse(job.postedAt),
  level: job.experienceLevel,
  type: job.type,
  isRemote: isRemote(job),
  location: job.location,
  place: placeOf(job),
  country: job.country ?? '',
  pay: payOf(job),
  skillKeys: skillKeys(job.requiredSkills),
  title: job.title,
  companyName: job.companyName,
  requiredSkills: job.requiredSkills,
  description: job.description,
  applicationCount: job.applicationCount,
  views: job.views
})

export const entryOfDocument = (job: JobDocument): IndexedJob => entryOfView(jobView(job))

export type SeekerRead = Pick<UserDocument, '_id' | 'skills' | 'experienceLevel'>

/** Without skills nobody is a candidate. */
export const openSeekers = {
  ...{ role: 'JOB_SEEKER' as const, deletedAt: null, suspendedAt: null },
  'skills.0': { $exists: true }
}
export const seekerProjection = { skills: 1, experienceLevel: 1 }

export const seekerOf = ({ _id, skills, experienceLevel }: SeekerRead): IndexedSeeker => ({
  id: _id.toHexString(),
  skillKeys: skillKeys(skills),
  level: experienceLevel
})
