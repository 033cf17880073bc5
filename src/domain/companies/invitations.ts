/** Invitations to a company: made, listed and revoked by its owners. */
import { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { InvitationDocument } from '../../database/collections/companies.ts'
import type { Collections } from '../../database/collections.ts'
import { type Order, type Page, type PageRequest, readPage } from '../../database/paging.ts'
import { hashOf, newToken } from '../../database/secret-tokens.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Invitation, InvitationBody, OpenInvitation } from '../../schemas/companies.ts'
import { canonicalEmail } from '../../util/email-address.ts'
import { type Mails, mailingTransaction } from '../mails/outbox.ts'
import { lockMembers } from '../membership/change-membership.ts'
import { countMail } from './mail-limits.ts'
import { companyMails } from './mails.ts'
import { findCompany, ownMember } from './own-member.ts'

const lifeMs = 7 * 86_400_000
const waitingMax = 100
const newestFirst: Order = { name: 'invitations', keys: [{ field: 'createdAt', type: 'date' }] }

const view = ({ _id, email, role, createdAt, expiresAt }: InvitationDocument): Invitation => ({
  ...{ _id: _id.toHexString(), email, role },
  ...{ createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() }
})

const auditInvitation = (tx: Collections, actor: Actor, verb: 'sent' | 'revoked', invitation: InvitationDocument) => {
  const entityId = invitation.companyId.toHexString()
  const details = { invitation: invitation._id.toHexString(), role: invitation.role }
  return audit(tx, { actor, action: `company.invitation-${verb}`, entityType: 'Company', entityId, details })
}

/**
 * Invites whoever reads an address, and mails them; an earlier invitation of the same address is void.
 * @throws as ownMember; ALREADY_EXISTS for a member's address, COMPANY_FULL, TOO_MANY_INVITATIONS
 */
export function invite(store: Store, actor: Actor, body: InvitationBody, mails: Mails): Promise<Invitation> {
  const email = canonicalEmail(body.email)
  return mailingTransaction(store, mails, async (tx) => {
    const { user, membership } = await ownMember(tx, actor, 'manage', 'invite members')
    const { companyId } = membership
    const company = await lockMembers(tx, companyId)
    const member = await tx.users.findOne(
      { email, 'company.id': companyId, deletedAt: null },
      { projection: { _id: 1 } }
    )
    if (member) throw failure('ALREADY_EXISTS', { params: { field: 'A member with this address' } })
    await tx.invitations.deleteOne({ companyId, email })
    if ((await tx.invitations.countDocuments({ companyId })) >= waitingMax) {
      throw failure('COMPANY_FULL', { params: { max: waitingMax, what: 'invitations that wait' } })
    }
    await countMail(tx, companyId, email)
    const { token, hash } = newToken()
    const now = serverNow()
    const invitation = {
      ...{ _id: new ObjectId(), companyId, email, role: body.role, tokenHash: hash, invitedBy: user._id },
      ...{ createdAt: now, expiresAt: new Date(now.getTime() + lifeMs) }
    }
    await tx.invitations.insertOne(invitation)
    await mails.queue(tx, user._id, companyMails.invitation(email, token, company.domain, mails.origins))
    await auditInvitation(tx, actor, 'sent', invitation)
    return view(invitation)
  })
}

/** Those that wait, newest first. @throws as ownMember, INVALID_CURSOR */
export async function listInvitations(store: Store, actor: Actor, request: PageRequest): Promise<Page<Invitation>> {
  const { membership } = await ownMember(store, actor, 'manage', 'read invitations')
  const { items, nextCursor } = await readPage(
    store.invitations,
    { companyId: membership.companyId },
    newestFirst,
    request
  )
  return { items: items.map(view), nextCursor }
}

/** @throws as ownMember; NOT_FOUND, also for one that was accepted */
export function revokeInvitation(store: Store, actor: Actor, id: string): Promise<void> {
  return store.transaction(async (tx) => {
    const { membership } = await ownMember(tx, actor, 'manage', 'revoke invitations')
    const own = { _id: new ObjectId(id), companyId: membership.companyId }
    const revoked = await tx.invitations.findOneAndDelete(own)
    if (!revoked) throw failure('NOT_FOUND', { params: { what: 'Invitation' } })
    await auditInvitation(tx, actor, 'revoked', revoked)
  })
}

/** @throws LINK_INVALID when it is unknown, accepted, revoked or has expired */
export async function findInvitation(db: Collections, token: string): Promise<InvitationDocument> {
  const found = await db.invitations.findOne({ tokenHash: hashOf(token), expiresAt: { $gt: serverNow() } })
  if (!found) throw failure('LINK_INVALID')
  return found
}

/** What who holds its token is shown. @throws LINK_INVALID */
export async function readInvitation(store: Store, token: string): Promise<OpenInvitation> {
  const { companyId, email, role, expiresAt } = await findInvitation(store, token)
  const { _id, name, domain = null } = await findCompany(store, companyId)
  return { company: { _id: _id.toHexString(), name, domain }, email, role, expiresAt: expiresAt.toISOString() }
}
