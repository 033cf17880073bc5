/** The company of an employer who is its only member: it has the employer's id. */
import type { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { StoredMembership, UserDocument } from '../../database/collections/accounts.ts'
import type { CompanyDocument } from '../../database/collections/companies.ts'
import type { Collections } from '../../database/collections.ts'
import type { Migration } from '../../database/migrations.ts'
import type { Store } from '../../database/store.ts'

const employersPerSlice = 200

/** Of a company without a verified domain. */
export const neverVerified = new Date(0)

type Employer = Pick<UserDocument, '_id' | 'companyName' | 'companyLogo'>

/** The document of an employer's own company, and their membership; neither is stored yet. */
export function newOwnCompany({ _id, companyName, companyLogo }: Employer): {
  company: CompanyDocument
  membership: StoredMembership
} {
  const now = serverNow()
  const company = {
    ...{ _id, name: companyName, website: '', description: '', logo: companyLogo, version: 1 },
    ...{ verifiedAt: neverVerified, createdAt: now, updatedAt: now, deletedAt: null }
  }
  return { company, membership: { id: _id, role: 'owner', since: now } }
}

/** Stores the company of an employer of the former version, unless it is there. */
export async function makeOwnCompany(tx: Collections, employer: Employer): Promise<void> {
  const { company, membership } = newOwnCompany(employer)
  const $setOnInsert = { ...company, isFromEmployer: true as const }
  await tx.companies.updateOne({ _id: employer._id }, { $setOnInsert }, { upsert: true })
  await tx.users.updateOne({ _id: employer._id, company: { $exists: false } }, { $set: { company: membership } })
}

const companyIsEmployer = [{ $set: { companyId: '$employerId' } }]

/**
 * Gives the jobs and applications of a company that a host of the former version has stored their company. To be called before
 * a list of them is read: it costs two looks into empty indexes once there are none.
 */
export async function adoptFormer({ jobs, applications }: Collections, companyId: ObjectId): Promise<void> {
  const former = { employerId: companyId, companyId: null as never }
  const projection = { _id: 1 }
  const [job, application] = await Promise.all([
    jobs.findOne(former, { projection }),
    applications.findOne(former, { projection })
  ])
  if (job) await jobs.updateMany(former, companyIsEmployer)
  if (application) await applications.updateMany(former, companyIsEmployer)
}

/** Makes every employer the owner of a company of their own, which their jobs and applications belong to. */
export const companiesOfEmployers: Migration = {
  name: '2026-12 companies of employers',
  kind: 'slices',
  slice: async (tx, progress) => {
    const after = progress ? { _id: { $gt: progress.last as ObjectId } } : {}
    const employers = await tx.users
      .find<UserDocument>(after, { projection: { companyName: 1, companyLogo: 1, role: 1, company: 1, deletedAt: 1 } })
      .sort({ _id: 1 })
      .limit(employersPerSlice)
      .toArray()
    for (const employer of employers) {
      const isFormer = employer.role === 'EMPLOYER' && employer.company === undefined
      if (isFormer && employer.deletedAt === null) await makeOwnCompany(tx, employer)
    }
    const last = employers.at(-1)?._id
    return last ? { last } : null
  }
}

/** The same for their jobs and applications, some at a time. */
export const companiesOfJobs: Migration = {
  name: '2026-12 companies of jobs and applications',
  kind: 'work',
  work: async (store: Store) => {
    for (const collection of [store.jobs, store.applications] as Pick<Store, 'jobs'>['jobs'][]) {
      for (;;) {
        const former = { companyId: null as never }
        const found = await collection
          .find(former, { projection: { _id: 1 }, limit: 500, hint: 'withoutCompany' })
          .toArray()
        if (found.length === 0) break
        await collection.updateMany({ _id: { $in: found.map(({ _id }) => _id) }, ...former }, companyIsEmployer)
      }
    }
  }
}
