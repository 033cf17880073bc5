/** What the indexes and the matching of saved searches know of a job, from its document and from its events. */
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Job } from '../../schemas/jobs.ts'
import { skillKeys } from '../skills/skill-keys.ts'
import type { IndexedJob } from './indexed-job.ts'
import { payOf } from './pay.ts'
import { isRemote, placeOf } from './place.ts'

/** What no index looks at. */
export const indexedProjection = { salary: 0, sourceUrl: 0, sourceName: 0, skillKeys: 0, questions: 0 } as const

/** What documents and events have in common. */
type Said = Omit<
  JobDocument,
  '_id' | 'employerId' | 'companyId' | 'skillKeys' | 'validThrough' | `${string}At` | keyof typeof indexedProjection
>

export type IndexedRead = Said & Pick<JobDocument, '_id' | 'postedAt'>

/** The pay and the place are those that count, whichever version wrote the job. */
const indexed = (id: string, postedAtMs: number, job: Said): IndexedJob => ({
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

export const indexedJobOf = (job: IndexedRead): IndexedJob =>
  indexed(job._id.toHexString(), job.postedAt.getTime(), job)

export const indexedJobOfView = (job: Job): IndexedJob => indexed(job._id, Date.parse(job.postedAt), job)
