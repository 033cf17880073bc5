/** Companies as everybody sees them. */
import { ObjectId } from 'mongodb'
import { isListed } from '../../database/collections/companies.ts'
import { isLive } from '../../database/collections/entry.ts'
import type { Collections } from '../../database/collections.ts'
import { type Order, type Page, type PageRequest, readPage } from '../../database/paging.ts'
import type { Company, CompanyPage } from '../../schemas/companies.ts'
import type { Job } from '../../schemas/jobs.ts'
import { openJobFilter } from '../jobs/open.ts'
import { newestFirst } from '../jobs/read.ts'
import { jobView } from '../jobs/view.ts'
import { companyView } from '../membership/company-view.ts'
import { findCompany } from './own-member.ts'

/** Those with a verified domain first, the latest verified of them, then the latest of the others. */
const verifiedFirst: Order = { name: 'companies', keys: [{ field: 'verifiedAt', type: 'date' }] }

/** Jobs of a company beyond this are not counted. */
const countedMax = 1000

/** Companies that have a name. @throws INVALID_CURSOR */
export async function listCompanies(db: Collections, request: PageRequest): Promise<Page<Company>> {
  const { items, nextCursor } = await readPage(db.companies, isListed, verifiedFirst, request)
  return { items: items.map(companyView), nextCursor }
}

/** @throws NOT_FOUND also when it is closed */
export async function readCompanyPage(db: Collections, id: string): Promise<CompanyPage> {
  const company = await findCompany(db, new ObjectId(id))
  const open = { ...openJobFilter(), ...isLive, companyId: company._id }
  return { ...companyView(company), openJobs: await db.jobs.countDocuments(open, { limit: countedMax }) }
}

/** Its open jobs, newest first. @throws NOT_FOUND, INVALID_CURSOR */
export async function listCompanyJobs(db: Collections, id: string, request: PageRequest): Promise<Page<Job>> {
  const { _id: companyId } = await findCompany(db, new ObjectId(id))
  const { items, nextCursor } = await readPage(db.jobs, { ...openJobFilter(), companyId }, newestFirst, request)
  return { items: items.map(jobView), nextCursor }
}
