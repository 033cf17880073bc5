/** What the indexes know of jobs and seekers, from documents and from events. */
import type { UserDocument } from '../database/collections/accounts.ts'
import type { JobDocument } from '../database/collections/jobs.ts'
import type { IndexedJob } from '../domain/jobs/indexed-job.ts'
import { skillKeys } from '../domain/skills/skill-keys.ts'
import type { Job, JobContent } from '../schemas/jobs.ts'
import type { IndexedSeeker } from './indexes.ts'

type Counted = Pick<Job, 'version' | 'applicationCount' | 'views'>

const entryOf = (
  content: JobContent,
  { version, applicationCount, views }: Counted,
  own: Pick<IndexedJob, 'id' | 'postedAtMs' | 'skillKeys'>
): IndexedJob => ({
  ...own,
  ...{ version, applicationCount, views },
  level: content.experienceLevel,
  type: content.type,
  isRemote: content.type === 'Remote',
  location: content.location,
  place: content.location,
  country: '',
  pay: content.salaryRange > 0 ? { min: content.salaryRange, max: content.salaryRange, currency: '' } : null,
  title: content.title,
  companyName: content.companyName,
  requiredSkills: content.requiredSkills,
  description: content.description
})

/** Of a job that is open. */
export const entryOfDocument = (job: JobDocument): IndexedJob =>
  entryOf(job, job, { id: job._id.toHexString(), postedAtMs: job.postedAt.getTime(), skillKeys: job.skillKeys })

export const entryOfEvent = (job: Job): IndexedJob =>
  entryOf(job, job, {
    id: job._id,
    postedAtMs: Date.parse(job.postedAt),
    skillKeys: skillKeys(job.requiredSkills)
  })

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
