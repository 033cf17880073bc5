/** The declaration of a collection: documents, indexes, personal data. */
import type { IndexDescription } from 'mongodb'

/**
 * Whose personal data a collection holds, and what happens to it when that user's account is deleted: `delete` in the
 * same transaction; `handled` separately by deleteAccount(); or the reason why it is kept or expires.
 */
export type PersonalData<Document> =
  | {
      /** the field with that user's id */
      owner: keyof Document & string
      onDeletion: 'delete'
      because: string
    }
  | { onDeletion: 'handled' | 'expires' | 'keep'; because: string }

export interface CollectionEntry<Document> {
  /** the name in the database, where it differs: kept so that two versions can run side by side */
  name?: string
  /** expireAfterSeconds 0: at the document's own expiresAt */
  indexes: IndexDescription[]
  /** null: no personal data */
  personalData: PersonalData<Document> | null
  /**
   * read and written by a loop of ours, under a lease that lasts two seconds: operations on it fail with the driver's one retry
   * instead of waiting for a new primary
   */
  isOfLoop?: true
  /** capped, at so many bytes: what is oldest goes when new documents come. Once it exists another number changes nothing. */
  cappedBytes?: number
  /** for the type only: the document type */
  document?: Document
}

export const collection = <Document>(entry: CollectionEntry<Document>): CollectionEntry<Document> => entry

export const day = 86400

/** Matches documents that are deleted and can be restored. */
export const isDeleted = { deletedAt: { $gt: new Date(0) } }

/**
 * Matches documents that are not deleted, for counting by an index alone: for null as well MongoDB looks at each document.
 * Not for lists: an index has no order under it.
 */
export const isLive = { deletedAt: { $not: isDeleted.deletedAt } }

/** The deleted documents, last deleted first: few among many. */
export const deletedIndex: IndexDescription = {
  key: { deletedAt: -1, _id: -1 },
  name: 'removed',
  partialFilterExpression: isDeleted
}

/** Jobs and applications that a host of the former version stored, without their company: none, once there are no such hosts. */
export const formerIndex: IndexDescription = {
  key: { employerId: 1 },
  name: 'withoutCompany',
  partialFilterExpression: { companyId: null }
}
