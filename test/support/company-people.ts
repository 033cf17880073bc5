/** Members of companies for tests of the domain, and the mails they get. */
import { ObjectId } from 'mongodb'
import type { UserDocument } from '../../src/database/collections/accounts.ts'
import type { CompanyDocument } from '../../src/database/collections/companies.ts'
import type { Store } from '../../src/database/store.ts'
import { boundTo, createMails } from '../../src/domain/mails/outbox.ts'
import { createSealer } from '../../src/domain/mails/sealer.ts'
import { newOwnCompany } from '../../src/domain/membership/own-company.ts'
import type { Actor } from '../../src/schemas/actor.ts'
import type { CompanyRole } from '../../src/schemas/vocabulary.ts'
import { addUser } from './domain.ts'

const sealer = createSealer(['the key of the mails of the tests'])
const origins = { frontendUrl: 'https://jobs.example', publicUrl: 'https://api.example', hasPublicUrl: true }
export const mails = createMails(sealer, origins, () => undefined)

/** The texts of the mails to an address, the latest last. */
export async function textsTo(store: Store, to: string): Promise<string[]> {
  const found = await store.mails.find({ to }).sort({ _id: 1 }).toArray()
  return found.map((mail) => sealer.open(mail, boundTo(mail)))
}

/** The token of the invitation that was mailed last. */
export async function tokenTo(store: Store, to: string): Promise<string> {
  const [, token = ''] = /company-invitation\/([\w-]{43})\n/.exec((await textsTo(store, to)).at(-1) ?? '') ?? []
  return token
}

export interface Company {
  id: ObjectId
  owner: Actor
  /** one more member */
  add(role: CompanyRole, changes?: Partial<UserDocument>): Promise<Actor>
}

/** Stores a company and its owner, with a verified address. */
export async function addCompany(store: Store, changes: Partial<CompanyDocument> = {}): Promise<Company> {
  const { company } = newOwnCompany({ _id: new ObjectId(), companyName: 'Acme', companyLogo: null })
  await store.companies.insertOne({ ...company, ...changes })
  const add: Company['add'] = (role, more = {}) =>
    addUser(store, 'EMPLOYER', {
      emailVerifiedAt: new Date(),
      company: { id: company._id, role, since: new Date() },
      companyName: company.name,
      ...more
    })
  return { id: company._id, owner: await add('owner'), add }
}

export const addressOf = ({ id }: Actor): string => `${id}@example.com`
