/** Jobs and their views. */
import type { ObjectId } from 'mongodb'
import type { JobContent } from '../../schemas/jobs.ts'
import type { OwnQuestion } from '../../schemas/questions.ts'
import { collection, deletedIndex, formerIndex } from './entry.ts'

/** Defaulted fields that documents of the former version lack, and the one that is a date here. */
type Otherwise = 'remote' | 'salaryPeriod' | 'validThrough'

/** A question to applicants; the answers it accepts are known to the company alone. */
export type StoredQuestion = OwnQuestion & { isRequired: boolean }

/** A job: the employer's fields (schemas/jobs.ts) and the service's own. What it pays: payFieldsOf(), payOf(). */
export interface JobDocument extends Omit<JobContent, Otherwise>, Partial<Pick<JobContent, 'salaryPeriod'>> {
  _id: ObjectId
  /** said of another type than Remote, which is remote in any case: isRemote() */
  remote?: boolean
  /** when it closes by itself; open or not: isOpen() */
  validThrough?: Date
  /** the recruiter: who posted it */
  employerId: ObjectId
  /** absent in documents of the former version: companyIdOf() */
  companyId?: ObjectId
  /** keys of the required skills, for searching (skill-keys.ts) */
  skillKeys: string[]
  postedAt: Date
  isActive: boolean
  /** shown by questionsView() alone */
  questions?: StoredQuestion[]
  views: number
  applicationCount: number
  /** when applications or views were counted last */
  countedAt?: Date
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

/** Matches open jobs that close by themselves, whenever. */
export const isLimited = { isActive: true, validThrough: { $gt: new Date(0) } }

export const jobs = collection<JobDocument>({
  indexes: [
    // For hosts of the former version, whose searches fail without it.
    {
      key: { title: 'text', requiredSkills: 'text', companyName: 'text', description: 'text' },
      weights: { title: 10, requiredSkills: 5, companyName: 3, description: 1 },
      name: 'text',
      // No stemming and no stop words: company and skill names are not English prose.
      default_language: 'none'
    },
    { key: { employerId: 1, deletedAt: 1, postedAt: -1, _id: -1 } },
    { key: { companyId: 1, deletedAt: 1, postedAt: -1, _id: -1 } },
    // Its open jobs, listed, and counted without looking at them.
    { key: { companyId: 1, isActive: 1, deletedAt: 1, postedAt: -1, _id: -1, validThrough: 1 } },
    formerIndex,
    { key: { isActive: 1, deletedAt: 1, postedAt: -1, _id: -1 } },
    { key: { isActive: 1, deletedAt: 1, applicationCount: -1, views: -1, _id: -1 } },
    { key: { validThrough: 1 }, partialFilterExpression: isLimited },
    // Those that were ever applied for or viewed: read by when that was, for a few seconds back.
    { key: { countedAt: 1 }, sparse: true },
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
