/** Schemas of sessions. */
import { type Static, Type } from 'typebox'
import { Timestamp } from './common.ts'

/** A signed-in device, as shown to its owner. */
export const Session = Type.Object({
  _id: Type.String({ examples: ['Jc1kTWAkxQ9q0Z2lq3m0Vw'] }),
  userAgent: Type.String({ examples: ['Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0'] }),
  address: Type.String({ examples: ['203.0.113.7'] }),
  createdAt: Timestamp,
  lastUsedAt: Timestamp,
  expiresAt: Timestamp,
  current: Type.Boolean({ description: 'whether this request belongs to it' })
})
export type Session = Static<typeof Session>

export const SidParams = Type.Object({ sid: Type.String({ minLength: 1, maxLength: 64 }) })

export const EndSessionsQuery = Type.Object({
  all: Type.Optional(Type.Boolean({ description: 'including the current session' }))
})
