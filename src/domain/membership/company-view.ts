/** A company as shown to everybody, and the event that tells its members of a change. */
import type { CompanyDocument } from '../../database/collections/companies.ts'
import type { Collections } from '../../database/collections.ts'
import { recordEvent } from '../../database/outbox.ts'
import type { Company } from '../../schemas/companies.ts'
import { topics } from '../../schemas/topics.ts'
import { fileUrl } from '../../schemas/uploads.ts'

export const companyView = ({ _id, name, website, description, ...company }: CompanyDocument): Company => ({
  ...{ _id: _id.toHexString(), name, website, description },
  logo: company.logo ? fileUrl(company.logo.publicId) : '',
  domain: company.domain ?? null,
  createdAt: company.createdAt.toISOString(),
  updatedAt: company.updatedAt.toISOString()
})

export async function recordCompanyUpdate(tx: Collections, company: CompanyDocument): Promise<void> {
  await recordEvent(tx, topics.company(company._id), 'company.updated', { company: companyView(company) })
}
