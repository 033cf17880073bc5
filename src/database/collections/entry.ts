/** What is said of every collection beside the shape of its documents. */
import type { IndexDescription } from 'mongodb'

/**
 * Whose personal data a collection holds, and what becomes of it when that person's account is deleted: `delete` with the
 * account, in its transaction; `handled` by deleteAccount() in a way of its own; or why it stays.
 */
export type PersonalData<Document> =
  | {
      /** the field with that person's id */
      owner: keyof Document & string
      onDeletion: 'delete'
      because: string
    }
  | { onDeletion: 'handled' | 'expires' | 'keep'; because: string }

export interface CollectionEntry<Document> {
  /** in the database, where that is older than the word of today: two versions run side by side */
  name?: string
  /** expireAfterSeconds 0 means: at the document's own expiresAt */
  indexes: IndexDescription[]
  /** null: none of anybody */
  personalData: PersonalData<Document> | null
  /** of types alone: what the documents are */
  document?: Document
}

export const collection = <Document>(entry: CollectionEntry<Document>): CollectionEntry<Document> => entry

export const day = 86400

/** What was removed and can be brought back. */
export const isRemoved = { deletedAt: { $gt: new Date(0) } }

/** What was removed, the last one first: few among many. */
export const removed: IndexDescription = {
  key: { deletedAt: -1, _id: -1 },
  name: 'removed',
  partialFilterExpression: isRemoved
}
