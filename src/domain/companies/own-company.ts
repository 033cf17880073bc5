/** The own company: reading and changing it, and beginning one. */
import { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import type { CompanyDocument } from '../../database/collections/companies.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { CompanyBody, CompanyChanges, OwnCompany } from '../../schemas/companies.ts'
import { changeMembership } from '../membership/change-membership.ts'
import { companyView } from '../membership/company-view.ts'
import { membershipOf } from '../membership/membership.ts'
import { changeCompany } from '../membership/naming.ts'
import { newOwnCompany } from '../membership/own-company.ts'
import { companyNotFound, findCompany, ownMember, readEmployer } from './own-member.ts'
import { scheduleRenaming } from './rename.ts'

/** @throws USER_NOT_FOUND, NOT_FOUND */
export async function readOwnCompany(store: Store, actor: Actor): Promise<OwnCompany> {
  const { membership } = await ownMember(store, actor, 'read', 'read this company')
  return { ...companyView(await findCompany(store, membership.companyId)), role: membership.role }
}

/** What is stored of the given fields. */
function changesOf({ name, website, description }: CompanyChanges): Partial<CompanyDocument> {
  return {
    ...(name !== undefined && { name: name.trim() }),
    ...(website !== undefined && { website: website ?? '' }),
    ...(description !== undefined && { description })
  }
}

/** Changes the given fields; another name is given to its members at once, and to its jobs soon. @throws as ownMember */
export function changeOwnCompany(store: Store, actor: Actor, body: CompanyChanges): Promise<OwnCompany> {
  return store.transaction(async (tx) => {
    const { membership } = await ownMember(tx, actor, 'manage', 'change this company')
    const { companyId, role } = membership
    const before = await findCompany(tx, companyId)
    const changes = changesOf(body)
    const changed = (Object.keys(changes) as (keyof CompanyDocument)[]).filter((name) => changes[name] !== before[name])
    if (changed.length === 0) return { ...companyView(before), role }
    const company = await changeCompany(tx, companyId, Object.fromEntries(changed.map((name) => [name, changes[name]])))
    if (!company) throw companyNotFound()
    if (changed.includes('name')) await scheduleRenaming(tx, companyId)
    const entityId = companyId.toHexString()
    await audit(tx, { actor, action: 'company.changed', entityType: 'Company', entityId, details: { changed } })
    return { ...companyView(company), role }
  })
}

/** Begins a company with an employer who is a member of none. @throws ALREADY_MEMBER, USER_NOT_FOUND */
export function beginCompany(store: Store, actor: Actor, { name = '' }: CompanyBody): Promise<OwnCompany> {
  return store.transaction(async (tx) => {
    const user = await readEmployer(tx, actor)
    if (membershipOf(user)) throw failure('ALREADY_MEMBER')
    const own = { _id: new ObjectId(), companyName: name.trim(), companyLogo: null }
    const { company } = newOwnCompany(own)
    await tx.companies.insertOne(company)
    await changeMembership(tx, user, { companyId: company._id, role: 'owner' }, company)
    const entityId = company._id.toHexString()
    await audit(tx, { actor, action: 'company.begun', entityType: 'Company', entityId })
    return { ...companyView(company), role: 'owner' }
  })
}
