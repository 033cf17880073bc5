/** Accounts, and the one-time tokens that are mailed to them. */
import type { Binary, ObjectId } from 'mongodb'
import type { CompanyRole, ExperienceLevel, Language, MailedKind, MailSetting, Role } from '../../schemas/vocabulary.ts'
import { collection, deletedIndex } from './entry.ts'

/** A reference to a file in GridFS, stored in its owner's document. */
export interface StoredFile {
  fileId: ObjectId
  publicId: string
  format: string
  sizeBytes: number
}

/** Of which company a user is a member, and as what. */
export interface StoredMembership {
  id: ObjectId
  role: CompanyRole
  since: Date
}

export interface UserDocument {
  _id: ObjectId
  name: string
  /** lower case; unique */
  email: string
  /** a new address that is not confirmed yet */
  pendingEmail?: string | null
  /** when its confirmation expires */
  pendingEmailUntil?: Date
  passwordHash: string
  role: Role
  avatar: string
  skills: string[]
  bio: string
  /** of an employer: their company's */
  companyName: string
  /** null: of none; an employer without it is the owner of the company with their own id: membershipOf() */
  company?: StoredMembership | null
  experienceLevel: ExperienceLevel
  /** of the mails to them; English without it */
  language?: Language
  /** what of notifications is mailed, where they have decided: mails/preferences.ts */
  mailPreferences?: Partial<Record<MailedKind, MailSetting>>
  resume: StoredFile | null
  companyLogo: StoredFile | null
  emailVerifiedAt: Date | null
  suspendedAt: Date | null
  /** written by every new session, so that a login conflicts with a change of password or a suspension */
  signedInAt?: Date
  /** written by every application that refers to the resume, so that it conflicts with a change of the resume */
  appliedAt?: Date
  /** written by everyone who saves a job, so that they are counted one after the other */
  savedJobAt?: Date
  /** access tokens carry the generation they were issued in; raising it revokes them all */
  tokenGeneration: number
  createdAt: Date
  updatedAt: Date
  deletedAt: Date | null
}

/** The token of a mailed link (verify or restore an e-mail address, reset a password): only its SHA-256 is stored. */
export interface OneTimeTokenDocument {
  _id: Binary
  userId: ObjectId
  /** the address it was sent to */
  email: string
  purpose: 'verify-email' | 'reset-password' | 'undo-email'
  expiresAt: Date
  /** of an undo: 1 for the account's first address, 2 for the second … (email-undo.ts) */
  rank?: number
}

export const users = collection<UserDocument>({
  indexes: [
    { key: { email: 1 }, unique: true },
    // All accounts in order of their age are those of each role, merged.
    { key: { role: 1, deletedAt: 1, createdAt: -1, _id: -1 } },
    // A company's members.
    { key: { 'company.id': 1, 'company.role': 1, deletedAt: 1 }, sparse: true },
    deletedIndex
  ],
  personalData: {
    onDeletion: 'handled',
    because: 'deleteAccount() erases address and password; what others saw stays'
  }
})

export const oneTimeTokens = collection<OneTimeTokenDocument>({
  name: 'links',
  indexes: [
    { key: { expiresAt: 1 }, expireAfterSeconds: 0 },
    { key: { userId: 1, purpose: 1 } },
    { key: { email: 1, purpose: 1 } }
  ],
  personalData: { owner: 'userId', onDeletion: 'delete', because: 'links are useless without their account' }
})
