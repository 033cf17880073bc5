import type { ObjectId } from 'mongodb'
import { type Static, type TObject, Type } from 'typebox'
import { Application } from './applications.ts'
import { Id, oneOf } from './common.ts'
import { Job } from './jobs.ts'
import { Notification } from './notifications.ts'
import type { Role } from './vocabulary.ts'

/** All topic names are made here; no other place builds one. */
export const topics = {
  user: (userId: ObjectId | string) => `user:${String(userId)}`,
  role: (role: Role) => `role:${role}`,
  jobs: 'jobs',
  job: (jobId: ObjectId | string) => `job:${String(jobId)}`,
  conversation: (conversationId: ObjectId | string) => `conversation:${String(conversationId)}`,
  /** workers only: what ends tokens, and the heartbeat */
  control: 'control'
} as const

/** What clients may hear: every type and the shape of its data. */
export const clientEvents = {
  notification: Type.Object({
    id: Id,
    type: Notification.properties.type,
    title: Notification.properties.title,
    message: Notification.properties.message,
    relatedEntityId: Notification.properties.relatedEntityId,
    relatedEntityType: Notification.properties.relatedEntityType,
    createdAt: Notification.properties.createdAt
  }),
  'application.created': Type.Object({ application: Application }),
  'application.moved': Type.Object({ application: Application, from: Application.properties.status }),
  'application.withdrawn': Type.Object({ application: Application }),
  'application.restored': Type.Object({ application: Application }),
  'job.created': Type.Object({ job: Job }),
  'job.updated': Type.Object({ job: Job }),
  'job.closed': Type.Object({ job: Job })
} satisfies Record<string, TObject>

/** Types that have a place, on `conversation:<id>`, and nobody yet who records them: no other event takes the name. */
export const reservedEvents = ['conversation.message'] as const

/** On the control topic, between workers: never sent to clients. */
export const controlEvents = {
  'token.revoked': Type.Object({ jti: Type.String(), userId: Id, untilMs: Type.Integer() }),
  'session.ended': Type.Object({ sid: Type.String(), userId: Id, untilMs: Type.Integer() }),
  'user.tokens-revoked': Type.Object({
    userId: Id,
    generation: Type.Integer(),
    untilMs: Type.Integer(),
    reason: oneOf(['password-changed', 'suspended', 'signed-out-everywhere', 'deleted'])
  })
} satisfies Record<string, TObject>

/** The event catalogue. */
export const eventCatalogue = { ...clientEvents, ...controlEvents }

export type EventType = keyof typeof eventCatalogue
export type EventData<T extends EventType> = Static<(typeof eventCatalogue)[T]>
