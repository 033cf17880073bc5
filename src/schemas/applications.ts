import { type Static, Type } from 'typebox'
import { applicationStatuses } from '../domain/documents.ts'
import { Id, oneOf, Timestamp } from './common.ts'

/** jobTitle, companyName and matchScore are accepted because clients send them; their values come from the job. */
export const ApplyBody = Type.Object({
  jobId: Id,
  jobTitle: Type.Optional(Type.String({ maxLength: 200 })),
  companyName: Type.Optional(Type.String({ maxLength: 200 })),
  matchScore: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 }))
})
export type ApplyBody = Static<typeof ApplyBody>

export const MoveBody = Type.Object({ status: oneOf(applicationStatuses) })
export type MoveBody = Static<typeof MoveBody>

export const Application = Type.Object({
  _id: Id,
  jobId: Id,
  userId: Id,
  jobTitle: Type.String(),
  companyName: Type.String(),
  status: oneOf(applicationStatuses),
  matchScore: Type.Integer(),
  appliedAt: Timestamp,
  version: Type.Integer(),
  createdAt: Timestamp,
  updatedAt: Timestamp
})
export type Application = Static<typeof Application>
