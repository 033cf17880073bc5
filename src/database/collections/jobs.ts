/** Jobs and their views. */
import type { ObjectId } from 'mongodb'
import type { JobContent } from '../../schemas/jobs.ts'
import { collection, deletedIndex } from './entry.ts'

/** A job: the employer's fields (schemas/jobs.ts) and the service's own. */
export interface JobDocument extends JobContent {
  _id: ObjectId
  employerId: ObjectId
  /** keys of the required skills, for searching (skill-keys.ts) */
  skillKeys: string[]
  postedAt: Date
  isActive: boolean
  views: number
  applicationCount: number
  version: number
  createdAt: Date
  updatedAt: Date
  deletedAt: Date | null
}

export interface JobViewDocument {
  _id: ObjectId
  jobId: ObjectId
  userId: ObjectId
  viewedAt: Date
}

export const jobs = collection<JobDocument>({
  indexes: [
    {
      key: { title: 'text', requiredSkills: 'text', companyName: 'text', description: 'text' },
      weights: { title: 10, requiredSkills: 5, companyName: 3, description: 1 },
      name: 'text',
      // No stemming and no stop words: company and skill names are not English prose.
      default_language: 'none'
    },
    { key: { employerId: 1, deletedAt: 1, postedAt: -1, _id: -1 } },
    { key: { isActive: 1, deletedAt: 1, postedAt: -1, _id: -1 } },
    { key: { isActive: 1, deletedAt: 1, salaryRange: -1, _id: -1 } },
    { key: { isActive: 1, deletedAt: 1, applicationCount: -1, views: -1, _id: -1 } },
    { key: { type: 1, postedAt: -1 } },
    { key: { experienceLevel: 1, postedAt: -1 } },
    { key: { skillKeys: 1, postedAt: -1 } },
    deletedIndex
  ],
  personalData: {
    onDeletion: 'handled',
    because: 'deleteAccount() closes and deletes them; applications still show them'
  }
})

export const jobViews = collection<JobViewDocument>({
  indexes: [{ key: { jobId: 1, userId: 1 }, unique: true }, { key: { userId: 1, viewedAt: -1 } }],
  personalData: { owner: 'userId', onDeletion: 'delete', because: 'the counts of the jobs are kept' }
})
