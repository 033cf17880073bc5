/** The audit log: who did what. */
import type { ObjectId } from 'mongodb'
import { collection } from './entry.ts'

export interface AuditDocument {
  _id: ObjectId
  at: Date
  actorId: ObjectId | null
  action: string
  entityType: string
  entityId: string
  details: Record<string, unknown>
}

export const audit = collection<AuditDocument>({
  indexes: [{ key: { at: -1, _id: -1 } }, { key: { entityId: 1, at: -1, _id: -1 } }],
  personalData: { onDeletion: 'keep', because: 'the audit log must stay complete' }
})
