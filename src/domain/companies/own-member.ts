/** The actor as a member of their company, whichever version stored them. */
import { ObjectId } from 'mongodb'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { CompanyDocument } from '../../database/collections/companies.ts'
import type { Collections } from '../../database/collections.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import { type Capability, type Membership, membershipOf, requireCapability } from '../membership/membership.ts'
import { makeOwnCompany } from '../membership/own-company.ts'

export const companyNotFound = () => failure('NOT_FOUND', { params: { what: 'Company' } })

/** The actor's account; the company of an employer of the former version is made. @throws USER_NOT_FOUND */
export async function readEmployer(tx: Collections, { id }: Actor): Promise<UserDocument> {
  const _id = new ObjectId(id)
  const user = await tx.users.findOne({ _id, deletedAt: null })
  if (!user) throw failure('USER_NOT_FOUND')
  if (user.role !== 'EMPLOYER' || user.company !== undefined) return user
  await makeOwnCompany(tx, user)
  return (await tx.users.findOne({ _id })) ?? user
}

export interface OwnMember {
  user: UserDocument
  membership: Membership
}

/** What ownMember() throws. */
export const ownMemberErrors = ['USER_NOT_FOUND', 'NOT_FOUND', 'COMPANY_ROLE_FORBIDDEN'] as const

/** @throws USER_NOT_FOUND, NOT_FOUND to members of no company, COMPANY_ROLE_FORBIDDEN */
export async function ownMember(
  tx: Collections,
  actor: Actor,
  capability: Capability,
  action: string
): Promise<OwnMember> {
  const user = await readEmployer(tx, actor)
  const membership = membershipOf(user)
  if (!membership) throw companyNotFound()
  return { user, membership: requireCapability(membership, capability, action) }
}

/** @throws NOT_FOUND when it is closed */
export async function findCompany(db: Collections, _id: ObjectId): Promise<CompanyDocument> {
  const company = await db.companies.findOne({ _id, deletedAt: null })
  if (!company) throw companyNotFound()
  return company
}
