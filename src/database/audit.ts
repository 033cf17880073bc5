import { ObjectId } from 'mongodb'
import type { Actor } from '../schemas/actor.ts'
import { serverNow } from './clock.ts'
import type { UserDocument } from './collections/accounts.ts'
import type { Collections } from './collections.ts'

export interface AuditEntry {
  /** null: the system itself */
  actor: Actor | null
  /** noun.verb in the past tense, e.g. `job.deleted` */
  action: string
  entityType: 'User' | 'Job' | 'Application' | 'Session'
  entityId: string
  /** what changed; never a secret, never a whole document */
  details?: Record<string, unknown>
}

/** Writes down who did what, in the transaction that does it: what was rolled back was never done. */
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

/** As audit, of an account that gets another address: administrators find here which one it had. */
export function auditAddress(
  tx: Collections,
  { _id, email }: Pick<UserDocument, '_id' | 'email'>,
  { to, ...entry }: Pick<AuditEntry, 'actor' | 'action'> & { to: string }
): Promise<void> {
  return audit(tx, { ...entry, entityType: 'User', entityId: _id.toHexString(), details: { from: email, to } })
}
