/** Companies: who posts jobs, and whom they have invited. Their members are users (accounts.ts). */
import type { Binary, ObjectId } from 'mongodb'
import type { CompanyRole } from '../../schemas/vocabulary.ts'
import type { StoredFile } from './accounts.ts'
import { collection } from './entry.ts'

export interface CompanyDocument {
  /** that of an employer's own company is the employer's, so that it is known before the document exists */
  _id: ObjectId
  /** '' until its first posting or its owner names it */
  name: string
  website: string
  description: string
  logo: StoredFile | null
  /** made for an employer who was there before companies were */
  isFromEmployer?: true
  /** a mail domain, in its ASCII form, in which an owner has shown to read a mailbox */
  domain?: string
  /** when that was; the epoch: there is no such domain */
  verifiedAt: Date
  /** a code that was mailed to an address of a domain; only its SHA-256 is stored */
  domainRequest?: { domain: string; codeHash: Binary; expiresAt: Date }
  /** raised by every change of its members, so that such changes come one after the other */
  memberChanges?: number
  version: number
  createdAt: Date
  updatedAt: Date
  /** closed: its jobs went along with its last member, or were deleted */
  deletedAt: Date | null
}

/** Matches companies with a verified domain. */
export const hasDomain = { domain: { $gt: '' } }
/** Matches companies that the public list shows. */
export const isListed = { deletedAt: null, name: { $gt: '' } }

export const companies = collection<CompanyDocument>({
  indexes: [
    { key: { domain: 1 }, unique: true, partialFilterExpression: hasDomain },
    { key: { verifiedAt: -1, _id: -1 }, partialFilterExpression: isListed }
  ],
  personalData: { onDeletion: 'handled', because: 'a company is not a person; its last member takes it along' }
})

/** An invitation that waits: only the SHA-256 of its token is stored. It is gone once it is accepted or revoked. */
export interface InvitationDocument {
  _id: ObjectId
  companyId: ObjectId
  /** in its canonical form */
  email: string
  role: CompanyRole
  tokenHash: Binary
  invitedBy: ObjectId
  createdAt: Date
  expiresAt: Date
}

export const invitations = collection<InvitationDocument>({
  name: 'companyInvitations',
  indexes: [
    { key: { tokenHash: 1 }, unique: true },
    // One for an address: another replaces it.
    { key: { companyId: 1, email: 1 }, unique: true },
    { key: { companyId: 1, createdAt: -1, _id: -1 } },
    { key: { email: 1 } },
    { key: { expiresAt: 1 }, expireAfterSeconds: 0 }
  ],
  personalData: { onDeletion: 'handled', because: 'deleteAccount() deletes those to its address' }
})
