/** A company's pipeline, and what a company keeps to itself about an application: never shown to the applicant. */
import type { ObjectId } from 'mongodb'
import type { ApplicationStatus } from '../../schemas/vocabulary.ts'
import { collection } from './entry.ts'

export interface StoredStage {
  id: string
  name: string
  status: ApplicationStatus
}

export interface PipelineDocument {
  /** the company's */
  _id: ObjectId
  /** in the order of their statuses, each of which has one at least */
  stages: StoredStage[]
  /** of the stages; 0: nobody has changed them */
  version: number
  /** raised by every move, so that none is made to a stage that is being removed */
  moves: number
  updatedAt: Date
}

/** What does not change of an application is repeated here: its cards are listed by it. */
export interface ApplicationCardDocument {
  /** the application's */
  _id: ObjectId
  companyId: ObjectId
  jobId: ObjectId
  /** the applicant */
  userId: ObjectId
  appliedAt: Date
  tags: string[]
  /** the tags as they are compared, in their order */
  tagKeys: string[]
  ratings: { by: ObjectId; rating: number }[]
  notesCount: number
}

export interface ApplicationNoteDocument {
  _id: ObjectId
  applicationId: ObjectId
  /** the applicant */
  userId: ObjectId
  authorId: ObjectId
  text: string
  createdAt: Date
  editedAt: Date | null
}

export const pipelines = collection<PipelineDocument>({ indexes: [], personalData: null })

export const applicationCards = collection<ApplicationCardDocument>({
  indexes: [
    { key: { companyId: 1, tagKeys: 1, appliedAt: -1, _id: -1 } },
    { key: { jobId: 1, tagKeys: 1, appliedAt: -1, _id: -1 } },
    { key: { userId: 1 } }
  ],
  personalData: { owner: 'userId', onDeletion: 'delete', because: 'what a company thinks of who is gone is of no use' }
})

export const applicationNotes = collection<ApplicationNoteDocument>({
  indexes: [{ key: { applicationId: 1, createdAt: -1, _id: -1 } }, { key: { userId: 1 } }],
  personalData: { owner: 'userId', onDeletion: 'delete', because: 'what a company thinks of who is gone is of no use' }
})
