/** Files: in GridFS, and those that nobody points at. */
import type { ObjectId } from 'mongodb'
import { collection } from './entry.ts'

/** GridFS's own record of a file; `filename` is its public id. */
export interface FileDocument {
  _id: ObjectId
  length: number
  chunkSize: number
  uploadDate: Date
  filename: string
  metadata: { ownerId: ObjectId; kind: 'resume' | 'logo'; contentType: string }
}

/** A file nobody points at: not yet, or no more. */
export interface PendingFileDocument {
  /** the file's id */
  _id: ObjectId
  ownerId: ObjectId
  at: Date
  /** its size, or while it is written how large it may become */
  sizeBytes: number
}

export const pendingFiles = collection<PendingFileDocument>({
  name: 'looseFiles',
  indexes: [{ key: { at: 1 } }, { key: { ownerId: 1 } }],
  personalData: { onDeletion: 'handled', because: 'swept within the hour' }
})

/** GridFS: read here, written by its bucket alone. */
export const files = collection<FileDocument>({
  name: 'files.files',
  indexes: [],
  personalData: { onDeletion: 'handled', because: 'deleteAccount() removes the uploads' }
})
