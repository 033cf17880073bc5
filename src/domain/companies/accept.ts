/** Accepting an invitation, by an account that is there or with a new one. */
import type { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { CompanyDocument, InvitationDocument } from '../../database/collections/companies.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { AcceptBody, OwnCompany } from '../../schemas/companies.ts'
import { changeMembership, hasOthers, lockMembers } from '../membership/change-membership.ts'
import { companyView } from '../membership/company-view.ts'
import { membershipOf } from '../membership/membership.ts'
import { adoptFormer } from '../membership/own-company.ts'
import { closeCompany } from './closing.ts'
import { findInvitation } from './invitations.ts'
import { membersMax } from './members.ts'
import { countMoving, moveAtOnce, scheduleMove } from './move.ts'
import { readEmployer } from './own-member.ts'

/** The company that invites, none of whose members change meanwhile. @throws LINK_INVALID, COMPANY_FULL */
async function invitingCompany(tx: Collections, { companyId }: InvitationDocument): Promise<CompanyDocument> {
  const company = await lockMembers(tx, companyId).catch((error: { code?: unknown }) => {
    throw error.code === 'NOT_FOUND' ? failure('LINK_INVALID') : error
  })
  const count = await tx.users.countDocuments({ 'company.id': companyId, deletedAt: null }, { limit: membersMax })
  if (count >= membersMax) throw failure('COMPANY_FULL', { params: { max: membersMax, what: 'members' } })
  return company
}

async function join(
  tx: Collections,
  user: UserDocument,
  invitation: InvitationDocument,
  company: CompanyDocument
): Promise<UserDocument> {
  // Of two attempts at once one finds it.
  const { deletedCount } = await tx.invitations.deleteOne({ _id: invitation._id })
  if (deletedCount === 0) throw failure('LINK_INVALID')
  const { companyId, role } = invitation
  const actor = { id: user._id.toHexString(), role: user.role }
  const entityId = companyId.toHexString()
  const details = { userId: actor.id, role, invitedBy: invitation.invitedBy.toHexString() }
  await audit(tx, { actor, action: 'company.member-joined', entityType: 'Company', entityId, details })
  return changeMembership(tx, user, { companyId, role }, company)
}

/**
 * The company that the actor leaves by joining another one: nobody else is in it. @returns its id; null: of none
 * @throws ALREADY_MEMBER of a company with others; COMPANY_MOVES unless that is confirmed or nothing moves
 */
async function closeOwn(tx: Collections, user: UserDocument, to: ObjectId, confirm: boolean) {
  const from = membershipOf(user)?.companyId ?? null
  if (from === null) return null
  if (from.equals(to)) throw failure('ALREADY_MEMBER')
  await lockMembers(tx, from)
  if (await hasOthers(tx, from, user._id)) throw failure('ALREADY_MEMBER')
  const moving = await countMoving(tx, from)
  if (moving.jobs + moving.applications > 0 && !confirm) throw failure('COMPANY_MOVES', { params: moving })
  await closeCompany(tx, user, from)
  await scheduleMove(tx, { from, to })
  return from
}

/**
 * Makes the actor a member of the company that has invited their address. Their own company is closed, and its jobs and
 * applications move along: those of very many by a task.
 * @throws LINK_INVALID, INVITATION_NEEDS_EMPLOYER, INVITATION_OF_ANOTHER, EMAIL_NOT_VERIFIED, ALREADY_MEMBER, COMPANY_MOVES,
 * COMPANY_FULL, USER_NOT_FOUND
 */
export async function acceptInvitation(store: Store, actor: Actor, body: AcceptBody): Promise<OwnCompany> {
  const { companyId: to } = await findInvitation(store, body.token)
  const before = await readEmployer(store, actor)
  if (before.role !== 'EMPLOYER') throw failure('INVITATION_NEEDS_EMPLOYER', { params: { role: before.role } })
  const own = membershipOf(before)
  // So that those are counted too which a host of the former version has stored.
  if (own && !own.companyId.equals(to)) await adoptFormer(store, own.companyId)
  const { from, ...joined } = await store.transaction(async (tx) => {
    const user = await readEmployer(tx, actor)
    const invitation = await findInvitation(tx, body.token)
    if (invitation.email !== user.email) throw failure('INVITATION_OF_ANOTHER')
    if (!user.emailVerifiedAt) throw failure('EMAIL_NOT_VERIFIED')
    const company = await invitingCompany(tx, invitation)
    const from = await closeOwn(tx, user, company._id, body.confirm === true)
    await join(tx, user, invitation, company)
    return { ...companyView(company), role: invitation.role, from }
  })
  if (from) await moveAtOnce(store, { from, to }).catch(() => undefined) // the task does it again
  return joined
}

/**
 * Stores a new user as a member of the company that has invited their address, in the transaction `tx`: the token proves it.
 * @throws LINK_INVALID, INVITATION_NEEDS_EMPLOYER, INVITATION_OF_ANOTHER, COMPANY_FULL
 */
export async function storeInvited(tx: Collections, user: UserDocument, token: string): Promise<UserDocument> {
  const invitation = await findInvitation(tx, token)
  if (user.role !== 'EMPLOYER') throw failure('INVITATION_NEEDS_EMPLOYER', { params: { role: user.role } })
  if (invitation.email !== user.email) throw failure('INVITATION_OF_ANOTHER')
  const company = await invitingCompany(tx, invitation)
  const invited = { ...user, emailVerifiedAt: serverNow(), company: null }
  await tx.users.insertOne(invited)
  return join(tx, invited, invitation, company)
}
