/** Who of a company hears of something. */
import type { ObjectId } from 'mongodb'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import { companyIdOf, may, membershipFields, membershipOf } from './membership.ts'

type Member = Pick<UserDocument, '_id' | keyof typeof membershipFields>

/** Of a job or an application. */
interface OfCompany {
  companyId?: ObjectId
  employerId: ObjectId
}

/** The recruiter, while they are a member who may work on it; else null. */
export async function recruiterOf(tx: Pick<Collections, 'users'>, owned: OfCompany): Promise<ObjectId | null> {
  const { employerId } = owned
  const recruiter = await tx.users.findOne<Member>(
    { _id: employerId, deletedAt: null },
    { projection: membershipFields }
  )
  const membership = recruiter && membershipOf(recruiter)
  return membership?.companyId.equals(companyIdOf(owned)) && may(membership, 'write') ? employerId : null
}

/** The recruiter, as recruiterOf() said; when there is none any more, the owners of the company. */
export async function recipientsOf(
  tx: Pick<Collections, 'users'>,
  owned: OfCompany,
  recruiter: ObjectId | null
): Promise<ObjectId[]> {
  if (recruiter) return [recruiter]
  const owners = { 'company.id': companyIdOf(owned), 'company.role': 'owner' as const, deletedAt: null }
  return (await tx.users.find(owners, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id)
}
