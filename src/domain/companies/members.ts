/** The members of a company: who they are, as what, and how one leaves. There is one owner at least, who can sign in. */
import { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { CompanyDocument } from '../../database/collections/companies.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { ListedMember } from '../../schemas/companies.ts'
import type { CompanyRole } from '../../schemas/vocabulary.ts'
import { changeMembership, hasOtherOwner, lockMembers } from '../membership/change-membership.ts'
import { type Capability, type Membership, may, membershipOf } from '../membership/membership.ts'
import { ownMember } from './own-member.ts'

/** So many that a list of them is one page. */
export const membersMax = 200

type Listed = Pick<UserDocument, '_id' | 'name' | 'email' | 'role' | 'company'>

/** All members, those first who have been longest; their addresses are for owners. @throws as ownMember */
export async function listMembers(store: Store, actor: Actor): Promise<ListedMember[]> {
  const { membership } = await ownMember(store, actor, 'read', 'read the members')
  const projection = { name: 1, email: 1, role: 1, company: 1 }
  const found = await store.users
    .find<Listed>({ 'company.id': membership.companyId, deletedAt: null }, { projection, limit: membersMax })
    .toArray()
  const sinceMs = ({ company }: Listed): number => company?.since.getTime() ?? 0
  return found
    .filter((user) => membershipOf(user) !== null)
    .sort((a, b) => sinceMs(a) - sinceMs(b))
    .map((user) => ({
      ...{ _id: user._id.toHexString(), name: user.name, role: user.company!.role },
      ...(may(membership, 'manage') && { email: user.email }),
      since: user.company!.since.toISOString()
    }))
}

interface Found {
  user: UserDocument
  membership: Membership
  company: CompanyDocument
}

/** A member of the actor's company, none of whose members change meanwhile. @throws as ownMember; NOT_FOUND */
async function findMember(
  tx: Collections,
  actor: Actor,
  userId: string,
  [capability, action]: [Capability, string]
): Promise<Found> {
  const { membership } = await ownMember(tx, actor, capability, action)
  const { companyId } = membership
  const company = await lockMembers(tx, companyId)
  const user = await tx.users.findOne({ _id: new ObjectId(userId), 'company.id': companyId, deletedAt: null })
  const own = user && membershipOf(user)
  if (!own) throw failure('NOT_FOUND', { params: { what: 'Member' } })
  return { user, membership: own, company }
}

async function requireOtherOwner(tx: Collections, { user, membership }: Found): Promise<void> {
  const isNeeded = membership.role === 'owner' && !(await hasOtherOwner(tx, membership.companyId, user._id))
  if (isNeeded) throw failure('LAST_OWNER')
}

function auditMember(
  tx: Collections,
  actor: Actor,
  verb: 'changed' | 'removed' | 'left',
  found: Found,
  more = {}
): Promise<void> {
  const details = { userId: found.user._id.toHexString(), ...more }
  const entityId = found.membership.companyId.toHexString()
  return audit(tx, { actor, action: `company.member-${verb}`, entityType: 'Company', entityId, details })
}

/** Changes a member's role. @throws as ownMember, NOT_FOUND, LAST_OWNER */
export function changeRole(store: Store, actor: Actor, userId: string, role: CompanyRole): Promise<ListedMember> {
  return store.transaction(async (tx) => {
    const found = await findMember(tx, actor, userId.toLowerCase(), ['manage', 'change roles'])
    const { user, membership, company } = found
    let changed = user
    if (membership.role !== role) {
      if (role !== 'owner') await requireOtherOwner(tx, found)
      changed = await changeMembership(tx, user, { ...membership, role }, company)
      await auditMember(tx, actor, 'changed', found, { from: membership.role, to: role })
    }
    const since = changed.company!.since.toISOString()
    return { _id: user._id.toHexString(), name: user.name, role, email: user.email, since }
  })
}

/**
 * Removes a member, or the actor: jobs stay with the company.
 * @throws as ownMember, NOT_FOUND, LAST_OWNER also for who is the only member
 */
export function removeMember(store: Store, actor: Actor, userId: string): Promise<void> {
  const id = userId.toLowerCase()
  const capability = id === actor.id ? 'read' : 'manage'
  return store.transaction(async (tx) => {
    const found = await findMember(tx, actor, id, [capability, 'remove members'])
    await requireOtherOwner(tx, found)
    await changeMembership(tx, found.user, null, null)
    await auditMember(tx, actor, id === actor.id ? 'left' : 'removed', found)
  })
}
