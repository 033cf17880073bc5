/** What becomes of a company when the account of a member is deleted. */
import { ObjectId } from 'mongodb'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import { changeMembership, hasOtherOwner, hasOthers, lockMembers } from '../membership/change-membership.ts'
import { findMembership, membershipOf } from '../membership/membership.ts'
import { closeCompany } from './closing.ts'

/**
 * To be called before anything of the account is deleted. Of a company without other members the invitations are void: nobody
 * becomes a member while its jobs are deleted.
 * @returns the company that goes along; null: none does
 * @throws LAST_OWNER of a company with other members
 */
export function prepareLeaving(store: Store, actor: Actor): Promise<ObjectId | null> {
  return store.transaction(async (tx) => {
    const membership = await findMembership(tx, actor)
    if (!membership) return null
    const { companyId, role } = membership
    const _id = new ObjectId(actor.id)
    // Of an employer of the former version there may be none.
    await tx.companies.updateOne({ _id: companyId }, { $inc: { memberChanges: 1 } })
    if (!(await hasOthers(tx, companyId, _id))) {
      await tx.invitations.deleteMany({ companyId })
      return companyId
    }
    if (role === 'owner' && !(await hasOtherOwner(tx, companyId, _id))) throw failure('LAST_OWNER')
    return null
  })
}

/**
 * In the transaction `tx` that deletes the account: they leave their company, or it is closed.
 * @returns the company that is closed; null: none is
 * @throws LAST_OWNER
 */
export async function leaveForGood(tx: Collections, user: UserDocument): Promise<ObjectId | null> {
  const membership = membershipOf(user)
  if (!membership) return null
  const { companyId, role } = membership
  if (!(await hasOthers(tx, companyId, user._id))) {
    await closeCompany(tx, user, companyId)
    return companyId
  }
  await lockMembers(tx, companyId)
  if (role === 'owner' && !(await hasOtherOwner(tx, companyId, user._id))) throw failure('LAST_OWNER')
  await changeMembership(tx, user, null, null)
  return null
}
