/** A job's document as the indexes in memory know it. */
import type { JobDocument } from '../../database/collections/jobs.ts'
import { skillKeys } from '../skills/skill-keys.ts'
import type { IndexedJob } from './indexed-job.ts'
import { payOf } from './pay.ts'
import { isRemote, placeOf } from './place.ts'

export const indexedJobOf = (job: JobDocument): IndexedJob => ({
  id: job._id.toHexString(),
  version: job.version,
  postedAtMs: job.postedAt.getTime(),
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
