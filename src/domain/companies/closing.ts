/** Closing a company: nobody is its member any more, and nobody can become one. */
import type { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'
import { neverVerified } from '../membership/own-company.ts'

/**
 * Closes it with its last member in the transaction `tx`, unless it is closed: its domain is free for others, its invitations are
 * void, its logo is deleted by the next sweep.
 */
export async function closeCompany(tx: Collections, user: UserDocument, _id: ObjectId): Promise<void> {
  const now = serverNow()
  const $set = { logo: null, verifiedAt: neverVerified, deletedAt: now, updatedAt: now }
  const closed = await tx.companies.findOneAndUpdate(
    { _id, deletedAt: null },
    { $set, $unset: { domain: true, domainRequest: true }, $inc: { version: 1 } }
  )
  if (!closed) return
  await tx.invitations.deleteMany({ companyId: _id })
  // That of the account is mostly the same file.
  for (const logo of [closed.logo, user.companyLogo]) {
    if (!logo) continue
    const pending = { ownerId: user._id, at: new Date(0), sizeBytes: logo.sizeBytes }
    await tx.pendingFiles.updateOne({ _id: logo.fileId }, { $set: pending }, { upsert: true })
  }
  const actor = { id: user._id.toHexString(), role: user.role }
  await audit(tx, { actor, action: 'company.closed', entityType: 'Company', entityId: _id.toHexString() })
}
