/** Jobs that seekers keep for later. */
import type { ObjectId } from 'mongodb'
import { collection } from './entry.ts'

export interface SavedJobDocument {
  _id: ObjectId
  userId: ObjectId
  jobId: ObjectId
  savedAt: Date
}

export const savedJobs = collection<SavedJobDocument>({
  indexes: [{ key: { userId: 1, jobId: 1 }, unique: true }, { key: { userId: 1, savedAt: -1, _id: -1 } }],
  personalData: { owner: 'userId', onDeletion: 'delete', because: 'nobody else sees them' }
})
