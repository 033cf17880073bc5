/** Uploaded files in GridFS, and the pending ones that no document references. */
import type { ObjectId } from 'mongodb'
import { collection } from './entry.ts'

/** GridFS's document of a file; `filename` is its public id. */
export interface FileDocument {
  _id: ObjectId
  length: number
  chunkSize: number
  uploadDate: Date
  filename: string
  metadata: { ownerId: ObjectId; kind: 'resume' | 'logo'; contentType: string }
}

/** A file that no document references: not yet, or no longer. */
export interface PendingFileDocument {
  /** the file's id */
  _id: ObjectId
  ownerId: ObjectId
  at: Date
  /** its size, or its maximum size while it is being written */
  sizeBytes: number
}

export const pendingFiles = collection<PendingFileDocument>({
  name: 'looseFiles',
  indexes: [{ key: { at: 1 } }, { key: { ownerId: 1 } }],
  personalData: { onDeletion: 'handled', because: 'deleted within the hour' }
})

/** GridFS: only read here; its bucket writes. */
export const files = collection<FileDocument>({
  name: 'files.files',
  indexes: [],
  personalData: { onDeletion: 'handled', because: 'deleteAccount() deletes the uploads' }
})
