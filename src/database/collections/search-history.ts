/** Past searches of users. */
import type { ObjectId } from 'mongodb'
import { collection, day } from './entry.ts'

export interface SearchHistoryDocument {
  _id: ObjectId
  userId: ObjectId
  query: string
  filters: Record<string, unknown>
  resultCount: number
  searchedAt: Date
}

export const searchHistory = collection<SearchHistoryDocument>({
  indexes: [{ key: { userId: 1, searchedAt: -1, _id: -1 } }, { key: { searchedAt: 1 }, expireAfterSeconds: 90 * day }],
  personalData: { owner: 'userId', onDeletion: 'delete', because: 'unreadable without the account' }
})
