/** Saved searches, and the jobs that have matched them. */
import type { ObjectId } from 'mongodb'
import type { SavedQuery } from '../../schemas/saved-searches.ts'
import type { SearchAlert } from '../../schemas/vocabulary.ts'
import { collection } from './entry.ts'

export interface SavedSearchDocument {
  _id: ObjectId
  userId: ObjectId
  /** from 0, each once a person: two requests at once cannot both save the last one allowed */
  slot: number
  name: string
  query: SavedQuery
  alert: SearchAlert
  /** under which of its keys a job looks for it (saved-searches/keys.ts); without an alert it has none */
  keys?: string[]
  /** the analysis that the keys come from */
  analysis?: string
  matchCount: number
  matchedAt: Date | null
  /** how many on the day (UTC) of `matchedAt` */
  matchesOfDay: number
  /** the last notification, or the last mail */
  notifiedAt: Date | null
  /** when the matches that wait are told by a notification; null: none waits */
  tellAt: Date | null
  createdAt: Date
  updatedAt: Date
}

/** A job that has matched a saved search: once for ever, whatever becomes of either. */
export interface SearchMatchDocument {
  /** `search:job` */
  _id: string
  userId: ObjectId
  searchId: ObjectId
  jobId: ObjectId
  at: Date
  /** it has not been told yet */
  isPending?: true
  /** when the job is too old to match anything anew */
  expiresAt: Date
}

export const savedSearches = collection<SavedSearchDocument>({
  indexes: [{ key: { userId: 1, slot: 1 }, unique: true }, { key: { analysis: 1, keys: 1 } }],
  personalData: { owner: 'userId', onDeletion: 'delete', because: 'there is nobody to alert any more' }
})

export const searchMatches = collection<SearchMatchDocument>({
  indexes: [
    { key: { userId: 1, searchId: 1, at: -1 }, partialFilterExpression: { isPending: true } },
    { key: { userId: 1 } },
    { key: { expiresAt: 1 }, expireAfterSeconds: 0 }
  ],
  personalData: { owner: 'userId', onDeletion: 'delete', because: 'they belong to the saved searches' }
})
