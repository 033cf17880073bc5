/** Writes the audit log. */
import { ObjectId } from 'mongodb'
import type { Actor } from '../schemas/actor.ts'
import { serverNow } from './clock.ts'
import type { UserDocument } from './collections/accounts.ts'
import type { Collections } from './collections.ts'

export interface AuditEntry {
  /** null: the system */
  actor: Actor | null
  /** noun.verb in the past tense, e.g. `job.deleted` */
  action: string
  entityType: 'User' | 'Job' | 'Application' | 'Session' | 'Mail' | 'Log' | 'Skill' | 'Company'
  entityId: string
  /** the change; never a secret, never a whole document */
  details?: Record<string, unknown>
}

/** Writes an entry of the audit log in the transaction of the action itself, so that a rollback removes both. */
export async function audit(tx: Collections, entry: AuditEntry): Promise<void> {
  await tx.audit.insertOne({
    _id: new ObjectId(),
    at: serverNow(),
    actorId: entry.actor === null ? null : new ObjectId(entry.actor.id),
    action: entry.action,
    entityType: entry.entityType,
    entityId: entry.entityId,
    details: entry.details ?? {}
  })
}

/** Audits a change of address, so that administrators can look up the former one. */
export function auditAddress(
  tx: Collections,
  { _id, email }: Pick<UserDocument, '_id' | 'email'>,
  { to, ...entry }: Pick<AuditEntry, 'actor' | 'action'> & { to: string }
): Promise<void> {
  return audit(tx, { ...entry, entityType: 'User', entityId: _id.toHexString(), details: { from: email, to } })
}
