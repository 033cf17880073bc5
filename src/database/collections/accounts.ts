/** Accounts: who there is, and the links that are mailed to them. */
import type { Binary, ObjectId } from 'mongodb'
import type { ExperienceLevel, Role } from '../../schemas/vocabulary.ts'
import { collection } from './entry.ts'

/** A file in GridFS, as its owner's document remembers it. */
export interface StoredFile {
  fileId: ObjectId
  publicId: string
  format: string
  sizeBytes: number
}

export interface UserDocument {
  _id: ObjectId
  name: string
  /** lower case; unique */
  email: string
  /** the address it shall have once that is confirmed */
  pendingEmail?: string | null
  /** until when that can be confirmed */
  pendingEmailUntil?: Date
  passwordHash: string
  role: Role
  avatar: string
  skills: string[]
  bio: string
  companyName: string
  experienceLevel: ExperienceLevel
  resume: StoredFile | null
  companyLogo: StoredFile | null
  emailVerifiedAt: Date | null
  suspendedAt: Date | null
  /** written by every new session, so that a login conflicts with a change of password or a suspension */
  signedInAt?: Date
  /** access tokens carry the generation they were made in; raising it ends them all */
  tokenGeneration: number
  createdAt: Date
  updatedAt: Date
  deletedAt: Date | null
}

/** A one-time link's token (verify or restore an e-mail address, reset a password): only its SHA-256 is kept. */
export interface OneTimeTokenDocument {
  _id: Binary
  userId: ObjectId
  /** the address it was sent to */
  email: string
  purpose: 'verify-email' | 'reset-password' | 'undo-email'
  expiresAt: Date
  /** of an undo: 1 for the address that the account had first, and so on (email-undo.ts) */
  rank?: number
}

export const users = collection<UserDocument>({
  indexes: [{ key: { email: 1 }, unique: true }, { key: { role: 1, createdAt: -1 } }],
  personalData: {
    onDeletion: 'handled',
    because: 'deleteAccount() takes away address and password; what others saw stays'
  }
})

export const oneTimeTokens = collection<OneTimeTokenDocument>({
  name: 'links',
  indexes: [
    { key: { expiresAt: 1 }, expireAfterSeconds: 0 },
    { key: { userId: 1, purpose: 1 } },
    { key: { email: 1, purpose: 1 } }
  ],
  personalData: { owner: 'userId', onDeletion: 'delete', because: 'a link of an account that is gone leads nowhere' }
})
