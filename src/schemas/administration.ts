/** Schemas of administration. */
import { type Static, Type } from 'typebox'
import { Application } from './applications.ts'
import { Id, nullable, PageQuery, Timestamp } from './common.ts'
import { Job } from './jobs.ts'
import { text } from './texts.ts'
import { User } from './users.ts'

/** An account as administrators see it. */
export const UserRecord = Type.Object({ ...User.properties, suspendedAt: nullable(Timestamp) })
export type UserRecord = Static<typeof UserRecord>

export const UserListQuery = Type.Object({
  ...PageQuery.properties,
  email: Type.Optional(Type.String({ maxLength: 254, description: 'exactly this address' }))
})

export const SuspendBody = Type.Object({
  reason: text(3, 500, { examples: ['posts the same advertisement repeatedly'] })
})

/** One recorded action of a user. */
export const AuditRecord = Type.Object({
  _id: Id,
  at: Timestamp,
  actorId: nullable(Id),
  action: Type.String({ examples: ['user.suspended'] }),
  entityType: Type.String({ examples: ['User'] }),
  entityId: Type.String({ examples: ['65f1a2b3c4d5e6f708192a3b'] }),
  details: Type.Record(Type.String(), Type.Unknown(), {
    examples: [{ reason: 'posts the same advertisement repeatedly' }]
  })
})
export type AuditRecord = Static<typeof AuditRecord>

export const AuditQuery = Type.Object({
  ...PageQuery.properties,
  entityId: Type.Optional(Type.String({ maxLength: 64 }))
})

export const RemovedJob = Type.Object({ ...Job.properties, deletedAt: Timestamp })
export type RemovedJob = Static<typeof RemovedJob>

export const RemovedApplication = Type.Object({ ...Application.properties, deletedAt: Timestamp })
export type RemovedApplication = Static<typeof RemovedApplication>
