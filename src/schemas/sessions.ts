import { type Static, Type } from 'typebox'
import { Timestamp } from './common.ts'

/** A signed-in device, as its owner sees it. */
export const Session = Type.Object({
  _id: Type.String(),
  userAgent: Type.String(),
  address: Type.String(),
  createdAt: Timestamp,
  lastUsedAt: Timestamp,
  expiresAt: Timestamp,
  current: Type.Boolean({ description: 'the one this request belongs to' })
})
export type Session = Static<typeof Session>

export const SidParams = Type.Object({ sid: Type.String({ minLength: 1, maxLength: 64 }) })

export const EndSessionsQuery = Type.Object({
  all: Type.Optional(Type.Boolean({ description: 'this one too' }))
})
