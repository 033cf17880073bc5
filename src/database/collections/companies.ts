/** Companies: who posts jobs. Their members are users (accounts.ts). */
import type { ObjectId } from 'mongodb'
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
  version: number
  createdAt: Date
  updatedAt: Date
  /** closed: its jobs went along with its last member, or were deleted */
  deletedAt: Date | null
}

export const companies = collection<CompanyDocument>({
  indexes: [],
  personalData: { onDeletion: 'handled', because: 'a company is not a person; its last member takes it along' }
})
