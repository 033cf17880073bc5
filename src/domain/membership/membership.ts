/** Membership of a company, and what each role may do there. Nothing is remembered: who has left may do nothing any more. */
import { ObjectId } from 'mongodb'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { CompanyRole } from '../../schemas/vocabulary.ts'

/**
 * What a member may do: `read` all that the company has but e-mail addresses; `write` jobs, applications, notes and
 * conversations; see `emails` of applicants; `manage` the company and its members.
 */
export type Capability = 'read' | 'write' | 'emails' | 'manage'

const rolesWith: Record<Capability, readonly CompanyRole[]> = {
  read: ['owner', 'recruiter', 'viewer'],
  write: ['owner', 'recruiter'],
  emails: ['owner', 'recruiter'],
  manage: ['owner']
}

export interface Membership {
  companyId: ObjectId
  role: CompanyRole
}

/** What is read of a user to know their membership. */
export const membershipFields = { role: 1, company: 1 } as const
type Member = Pick<UserDocument, '_id' | keyof typeof membershipFields>

/** An employer whom the former version stored is the owner of a company with their own id. */
export function membershipOf({ _id, role, company }: Member): Membership | null {
  if (role !== 'EMPLOYER') return null
  if (company === undefined) return { companyId: _id, role: 'owner' }
  return company && { companyId: company.id, role: company.role }
}

export const may = ({ role }: Membership, capability: Capability): boolean => rolesWith[capability].includes(role)

/** The membership, if it may. @throws COMPANY_ROLE_FORBIDDEN */
export function requireCapability(membership: Membership, capability: Capability, action: string): Membership {
  if (may(membership, capability)) return membership
  throw failure('COMPANY_ROLE_FORBIDDEN', { params: { role: membership.role, action } })
}

/** The actor's membership as it is stored now; null: of no company. */
export async function findMembership(db: Pick<Collections, 'users'>, actor: Actor): Promise<Membership | null> {
  if (actor.role !== 'EMPLOYER') return null
  const _id = new ObjectId(actor.id)
  const user = await db.users.findOne<Member>({ _id, deletedAt: null }, { projection: membershipFields })
  return user && membershipOf(user)
}

/** @throws NOT_YOURS to members of no company, COMPANY_ROLE_FORBIDDEN; both say that the actor may not do `action` */
export async function requireMembership(
  db: Pick<Collections, 'users'>,
  actor: Actor,
  capability: Capability,
  action: string
): Promise<Membership> {
  const membership = await findMembership(db, actor)
  if (!membership) throw failure('NOT_YOURS', { params: { action } })
  return requireCapability(membership, capability, action)
}

/** The same for a given company. @throws NOT_YOURS also to members of another one, COMPANY_ROLE_FORBIDDEN */
export async function requireMemberOf(
  db: Pick<Collections, 'users'>,
  actor: Actor,
  companyId: ObjectId,
  capability: Capability,
  action: string
): Promise<Membership> {
  const membership = await findMembership(db, actor)
  if (!membership?.companyId.equals(companyId)) throw failure('NOT_YOURS', { params: { action } })
  return requireCapability(membership, capability, action)
}

/** The company of a job or an application: one that the former version stored is that of its employer's own company. */
export const companyIdOf = ({ companyId, employerId }: { companyId?: ObjectId; employerId: ObjectId }): ObjectId =>
  companyId ?? employerId
