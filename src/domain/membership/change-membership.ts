/** Changes of who is a member, and as what: stored and told in one transaction. */
import type { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { CompanyDocument } from '../../database/collections/companies.ts'
import type { Collections } from '../../database/collections.ts'
import { recordEvent, recordEventOn } from '../../database/outbox.ts'
import { failure } from '../../errors.ts'
import type { EventData } from '../../schemas/events.ts'
import { topics } from '../../schemas/topics.ts'
import { type Membership, membershipOf } from './membership.ts'
import { copyOf } from './naming.ts'

type MemberEvent = `company.member-${'joined' | 'changed' | 'left'}`

/**
 * The company, of which no other transaction changes the members meanwhile.
 * @throws NOT_FOUND when it is closed
 */
export async function lockMembers(tx: Collections, companyId: ObjectId): Promise<CompanyDocument> {
  const open = { _id: companyId, deletedAt: null }
  const company = await tx.companies.findOneAndUpdate(open, { $inc: { memberChanges: 1 } })
  if (!company) throw failure('NOT_FOUND', { params: { what: 'Company' } })
  return company
}

const membersOf = (companyId: ObjectId, except: ObjectId) => ({
  'company.id': companyId,
  deletedAt: null,
  _id: { $ne: except }
})

export const hasOthers = async (tx: Collections, companyId: ObjectId, except: ObjectId): Promise<boolean> =>
  (await tx.users.findOne(membersOf(companyId, except), { projection: { _id: 1 } })) !== null

/** Whether another owner is there who can sign in. */
export const hasOtherOwner = async (tx: Collections, companyId: ObjectId, except: ObjectId): Promise<boolean> => {
  const owners = { ...membersOf(companyId, except), 'company.role': 'owner' as const, suspendedAt: null }
  return (await tx.users.findOne(owners, { projection: { _id: 1 } })) !== null
}

function tell(tx: Collections, type: MemberEvent, user: UserDocument, { companyId, role }: Membership): Promise<void> {
  const _id = user._id.toHexString()
  const data: EventData<MemberEvent> = {
    companyId: companyId.toHexString(),
    member: { _id, name: user.name, role }
  }
  return recordEventOn(tx, [topics.company(companyId), topics.user(_id)], type, data)
}

/**
 * Makes the user a member of `next.companyId`, or of none, in the transaction `tx` that has locked what it looked at. Every worker
 * then looks up again what the user may listen to.
 * @param company that of `next`
 */
export async function changeMembership(
  tx: Collections,
  user: UserDocument,
  next: Membership | null,
  company: Pick<CompanyDocument, 'name' | 'logo'> | null
): Promise<UserDocument> {
  const [before, now] = [membershipOf(user), serverNow()]
  const isSame = next !== null && before?.companyId.equals(next.companyId) === true
  const since = (isSame && user.company?.since) || now
  const stored = next && { id: next.companyId, role: next.role, since }
  const changes = { company: stored, updatedAt: now, ...copyOf(company ?? { name: '', logo: null }) }
  await tx.users.updateOne({ _id: user._id }, { $set: changes })
  if (before && !isSame) await tell(tx, 'company.member-left', user, before)
  if (next) await tell(tx, isSame ? 'company.member-changed' : 'company.member-joined', user, next)
  await recordEvent(tx, topics.control, 'membership.changed', { userId: user._id.toHexString() })
  return { ...user, ...changes }
}
