/** What the indexes know of jobs and seekers, from documents and from events. */
import type { UserDocument } from '../database/collections/accounts.ts'
import type { JobDocument } from '../database/collections/jobs.ts'
import type { IndexedJob } from '../domain/jobs/indexed-job.ts'
import { payOf } from '../domain/jobs/pay.ts'
import { isRemote, placeOf } from '../domain/jobs/place.ts'
import { skillKeys } from '../domain/skills/skill-keys.ts'
import type { Job } from '../schemas/jobs.ts'
import type { IndexedSeeker } from './indexes.ts'

/** What documents and events have in common. */
type Said = Omit<
  JobDocument,
  '_id' | 'employerId' | 'skillKeys' | 'validThrough' | `${string}At` | keyof typeof jobProjection
>

/** What no index looks at. */
export const jobProjection = { salary: 0, sourceUrl: 0, sourceName: 0, skillKeys: 0 } as const

export type JobRead = Said & Pick<JobDocument, '_id' | 'postedAt'>

/** The pay and the place are those that count, whichever version wrote the job. */
const entryOf = (id: string, postedAtMs: number, job: Said): IndexedJob => ({
  id,
  version: job.version,
  postedAtMs,
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

/** Of a job that is open. */
export const entryOfDocument = (job: JobRead): IndexedJob => entryOf(job._id.toHexString(), job.postedAt.getTime(), job)

export const entryOfView = (job: Job): IndexedJob => entryOf(job._id, Date.parse(job.postedAt), job)

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
