/** What a job shows of its company: of an employer whom the migration has not reached yet, what the account says. */
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { CompanyDocument } from '../../database/collections/companies.ts'
import { fileUrl } from '../../schemas/uploads.ts'

export const namesOfEmployer = { name: 1, companyName: 1, companyLogo: 1 } as const
export const namesOfCompany = { name: 1, logo: 1 } as const

export function companyNames(
  employer: Pick<UserDocument, 'companyName' | 'companyLogo'> | null | undefined,
  company: Pick<CompanyDocument, 'name' | 'logo'> | null | undefined
): { companyName: string; companyLogo: string } {
  const logo = company ? company.logo : employer?.companyLogo
  return {
    companyName: company?.name || (employer?.companyName ?? ''),
    companyLogo: logo ? fileUrl(logo.publicId) : ''
  }
}
