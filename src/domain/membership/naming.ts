/** What a company is called, and what its postings and members are called after it. */
import type { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { CompanyDocument } from '../../database/collections/companies.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Collections } from '../../database/collections.ts'
import { recordCompanyUpdate } from './company-view.ts'

type Posting = Pick<JobDocument, 'companyName' | 'sourceName' | 'sourceUrl'>

/** Of a posting whose origin is named: its companyName is the origin's. */
export const hasOrigin = ({ sourceName, sourceUrl }: Partial<Posting>): boolean => Boolean(sourceName && sourceUrl)

/** What its members' accounts say of it. */
export const copyOf = ({ name, logo }: Pick<CompanyDocument, 'name' | 'logo'>) => ({
  companyName: name,
  companyLogo: logo
})

/** Changes a company in the transaction `tx`, and tells its members. Null: it is closed, or not there. */
export async function changeCompany(
  tx: Collections,
  _id: ObjectId,
  changes: Partial<CompanyDocument>
): Promise<CompanyDocument | null> {
  const $set = { ...changes, updatedAt: serverNow() }
  const changed = await tx.companies.findOneAndUpdate(
    { _id, deletedAt: null },
    { $set, $inc: { version: 1 } },
    { returnDocument: 'after' }
  )
  if (changed && (changes.name !== undefined || changes.logo !== undefined)) {
    await tx.users.updateMany({ 'company.id': _id, deletedAt: null }, { $set: copyOf(changed) })
  }
  if (changed) await recordCompanyUpdate(tx, changed)
  return changed
}

const postingFields = { name: 1, domain: 1, isFromEmployer: 1 } as const

/** What is read of the company of a posting. */
export type PostingCompany = Pick<CompanyDocument, '_id' | keyof typeof postingFields>

/** Null: the migration has not made it yet. */
export const readPostingCompany = (tx: Collections, _id: ObjectId): Promise<PostingCompany | null> =>
  tx.companies.findOne<PostingCompany>({ _id }, { projection: postingFields })

/**
 * The companyName of a posting: that of the company, unless the posting names its origin. The first one names a company that has no
 * name. A company that the migration has not made yet is called as its employer says.
 */
export async function nameOfPosting(
  tx: Collections,
  company: PostingCompany | null,
  posting: Posting
): Promise<string> {
  if (company === null || hasOrigin(posting)) return posting.companyName
  if (company.name !== '') return company.name
  const name = posting.companyName.trim()
  await changeCompany(tx, company._id, { name })
  return name
}
