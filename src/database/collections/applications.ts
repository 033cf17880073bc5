/** Applications to jobs. */
import type { ObjectId } from 'mongodb'
import type { Answer } from '../../schemas/questions.ts'
import type { ApplicationStatus, RejectionReason } from '../../schemas/vocabulary.ts'
import type { StoredFile } from './accounts.ts'
import { collection, deletedIndex, formerIndex } from './entry.ts'

/** A question as it was asked, and the answer to it; null: none. `isKnockedOut` is for the company alone. */
export type StoredAnswer = Answer & { isKnockedOut?: true }

export interface ApplicationDocument {
  _id: ObjectId
  jobId: ObjectId
  userId: ObjectId
  /** the job's recruiter at the time of the application */
  employerId: ObjectId
  /** absent in documents of the former version: companyIdOf() */
  companyId?: ObjectId
  jobTitle: string
  companyName: string
  status: ApplicationStatus
  /** a stage of the company's pipeline; absent, or of another status (as the former version leaves it): the status's first one */
  stageId?: string
  matchScore: number
  /** the resume as it was then, null: there was none; absent in documents of the former version */
  resume?: StoredFile | null
  coverLetter?: string
  answers?: StoredAnswer[]
  /** for the company alone */
  rejectionReason?: RejectionReason
  /** what the company says to the applicant about its latest decision */
  messageToApplicant?: string
  history: {
    at: Date
    by: ObjectId
    from: ApplicationStatus | 'Withdrawn' | null
    to: ApplicationStatus | 'Withdrawn'
  }[]
  appliedAt: Date
  /** written with every message about it, so that a withdrawal comes before or after it */
  messagedAt?: Date
  version: number
  createdAt: Date
  updatedAt: Date
  deletedAt: Date | null
}

export const applications = collection<ApplicationDocument>({
  indexes: [
    // One live application per user and job; withdrawn ones do not count.
    { key: { jobId: 1, userId: 1 }, unique: true, partialFilterExpression: { deletedAt: null } },
    { key: { userId: 1, deletedAt: 1, appliedAt: -1, _id: -1 } },
    { key: { employerId: 1, deletedAt: 1, appliedAt: -1, _id: -1 } },
    { key: { companyId: 1, deletedAt: 1, appliedAt: -1, _id: -1 } },
    // By status and stage, of a company and of a job; without a stage each status's are merged.
    { key: { companyId: 1, deletedAt: 1, status: 1, stageId: 1, appliedAt: -1, _id: -1 } },
    { key: { jobId: 1, deletedAt: 1, status: 1, stageId: 1, appliedAt: -1, _id: -1 } },
    { key: { jobId: 1, deletedAt: 1, appliedAt: -1, _id: -1 } },
    // Whatever names a stage, withdrawn or not.
    { key: { companyId: 1, stageId: 1 }, partialFilterExpression: { stageId: { $exists: true } } },
    formerIndex,
    // which applications have a file
    { key: { 'resume.fileId': 1 }, partialFilterExpression: { 'resume.fileId': { $exists: true } } },
    // how many a day
    { key: { appliedAt: -1, deletedAt: 1 } },
    deletedIndex
  ],
  personalData: {
    onDeletion: 'handled',
    because: "the employer's record of who applied stays; deleteAccount() erases what the applicant wrote and sent"
  }
})
