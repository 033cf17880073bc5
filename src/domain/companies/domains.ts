/** A company's mail domain, verified by a code that is mailed to a mailbox there. */
import type { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { Collections } from '../../database/collections.ts'
import { hashOf, newToken } from '../../database/secret-tokens.ts'
import type { Store } from '../../database/store.ts'
import { isDuplicateKey } from '../../database/transaction.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { OwnCompany } from '../../schemas/companies.ts'
import { type Mails, mailingTransaction } from '../mails/outbox.ts'
import { lockMembers } from '../membership/change-membership.ts'
import { companyView, recordCompanyUpdate } from '../membership/company-view.ts'
import { neverVerified } from '../membership/own-company.ts'
import { ownDomainOf } from './domain-names.ts'
import { countMail } from './mail-limits.ts'
import { companyMails } from './mails.ts'
import { companyNotFound, ownMember } from './own-member.ts'

const codeMs = 3_600_000
/** So old a verification gives way to a newer one: domains are sold. */
const firmMs = 365 * 86_400_000

const auditDomain = (tx: Collections, actor: Actor, verb: string, entityId: string, domain: string) =>
  audit(tx, { actor, action: `company.domain-${verb}`, entityType: 'Company', entityId, details: { domain } })

/**
 * Mails a code to an address in the domain; an earlier code of the company is void. Whether another company has the domain is told
 * to who has the code alone.
 * @throws as ownMember; VALIDATION_FAILED, TOO_MANY_INVITATIONS
 */
export async function requestDomain(store: Store, actor: Actor, address: string, mails: Mails): Promise<void> {
  const { domain, email } = ownDomainOf(address)
  return mailingTransaction(store, mails, async (tx) => {
    const { user, membership } = await ownMember(tx, actor, 'manage', 'verify a domain')
    const { companyId: _id } = membership
    await lockMembers(tx, _id)
    await countMail(tx, _id, email)
    const { token, hash } = newToken(16)
    const expiresAt = new Date(serverNow().getTime() + codeMs)
    await tx.companies.updateOne({ _id }, { $set: { domainRequest: { domain, codeHash: hash, expiresAt } } })
    await mails.queue(tx, user._id, companyMails.domain(email, token))
    await auditDomain(tx, actor, 'requested', _id.toHexString(), domain)
  })
}

/** Takes the domain from who verified it long ago. @throws DOMAIN_TAKEN */
async function release(tx: Collections, actor: Actor, domain: string): Promise<void> {
  const holder = await tx.companies.findOne({ domain })
  if (!holder) return
  if (holder.verifiedAt.getTime() > serverNow().getTime() - firmMs) throw failure('DOMAIN_TAKEN')
  await dropDomain(tx, actor, holder._id)
}

async function dropDomain(tx: Collections, actor: Actor, _id: ObjectId): Promise<OwnCompany['domain']> {
  const $set = { verifiedAt: neverVerified, updatedAt: serverNow() }
  const change = { $set, $unset: { domain: true as const, domainRequest: true as const }, $inc: { version: 1 } }
  const before = await tx.companies.findOneAndUpdate({ _id, domain: { $gt: '' } }, change)
  if (!before?.domain) return null
  const { domain: _domain, ...company } = { ...before, ...$set }
  await recordCompanyUpdate(tx, company)
  await auditDomain(tx, actor, 'removed', _id.toHexString(), before.domain)
  return before.domain
}

/**
 * The company's domain is the one to which the code was mailed; it has one.
 * @throws as ownMember; LINK_INVALID for a code that is wrong, used or older than an hour; DOMAIN_TAKEN
 */
export function confirmDomain(store: Store, actor: Actor, code: string): Promise<OwnCompany> {
  const work = store.transaction(async (tx) => {
    const { membership } = await ownMember(tx, actor, 'manage', 'verify a domain')
    const { companyId: _id, role } = membership
    const { domainRequest, domain: former } = await lockMembers(tx, _id)
    const isRight =
      domainRequest?.codeHash.toString('hex') === hashOf(code).toString('hex') && domainRequest.expiresAt > serverNow()
    if (!domainRequest || !isRight) throw failure('LINK_INVALID')
    const { domain } = domainRequest
    if (domain !== former) await release(tx, actor, domain)
    const now = serverNow()
    const verified = await tx.companies.findOneAndUpdate(
      { _id },
      { $set: { domain, verifiedAt: now, updatedAt: now }, $unset: { domainRequest: true }, $inc: { version: 1 } },
      { returnDocument: 'after' }
    )
    if (!verified) throw companyNotFound()
    await recordCompanyUpdate(tx, verified)
    await auditDomain(tx, actor, 'verified', _id.toHexString(), domain)
    return { ...companyView(verified), role }
  })
  return work.catch((error: unknown) => {
    throw isDuplicateKey(error, ['domain']) ? failure('DOMAIN_TAKEN', { cause: error }) : error
  })
}

/** The company has no domain any more: another one may verify it. @throws as ownMember */
export function removeDomain(store: Store, actor: Actor): Promise<void> {
  return store.transaction(async (tx) => {
    const { membership } = await ownMember(tx, actor, 'manage', 'remove a domain')
    await lockMembers(tx, membership.companyId)
    await dropDomain(tx, actor, membership.companyId)
  })
}
