import { type Static, Type } from 'typebox'
import { Id, nullable, PageQuery, Timestamp } from './common.ts'
import { User } from './users.ts'

/** An account as administrators see it. */
export const UserRecord = Type.Object({ ...User.properties, suspendedAt: nullable(Timestamp) })
export type UserRecord = Static<typeof UserRecord>

export const UserListQuery = Type.Object({
  ...PageQuery.properties,
  email: Type.Optional(Type.String({ maxLength: 254, description: 'exactly this address' }))
})

export const SuspendBody = Type.Object({ reason: Type.String({ minLength: 3, maxLength: 500 }) })

/** One thing that somebody did. */
export const AuditRecord = Type.Object({
  _id: Id,
  at: Timestamp,
  actorId: nullable(Id),
  action: Type.String(),
  entityType: Type.String(),
  entityId: Type.String(),
  details: Type.Record(Type.String(), Type.Unknown())
})
export type AuditRecord = Static<typeof AuditRecord>

export const AuditQuery = Type.Object({
  ...PageQuery.properties,
  entityId: Type.Optional(Type.String({ maxLength: 64 }))
})
