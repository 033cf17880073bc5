/** Sessions, revocations and counted windows. */
import type { ObjectId } from 'mongodb'
import { collection, day } from './entry.ts'

/** One signed-in device: a family of refresh tokens of which one is current (RFC 9700, section 4.14.2). */
export interface SessionDocument {
  /** the `sid` of its tokens */
  _id: string
  userId: ObjectId
  /** SHA-256 of the current refresh token's jti; never the token */
  refreshHash: string
  previousHash: string | null
  rotation: number
  rotatedAt: Date
  userAgent: string
  address: string
  createdAt: Date
  /** idle or absolute expiry, whichever comes first */
  expiresAt: Date
  endedAt: Date | null
  endReason: string | null
}

/** A revocation that every worker must respect until the last token concerned has expired. */
export interface RevocationDocument {
  /** `jti:<jti>`, `sid:<sid>` or `sub:<user id>` */
  _id: string
  /** for `sub`: tokens of an older generation are revoked */
  generation?: number
  expiresAt: Date
  /** the event whose position in the log tells when it has propagated; absent when written by an older version */
  eventId?: string
  /** for `sub`: the generation that this event announced */
  eventGeneration?: number
}

/** The longest configured lifetime of access tokens so far. */
export interface TokenLifetimeDocument {
  _id: 'access'
  longestSeconds: number
}

/** A counter of a window: always for failed logins, for request limits while Redis is not trusted. */
export interface CounterDocument {
  _id: string
  count: number
  /** pending logins, and the one admitted last */
  reserved?: number
  ticket?: string
  /** of mails to one mailbox: when the last one was sent */
  sentAt?: Date
  expiresAt: Date
}

export const sessions = collection<SessionDocument>({
  indexes: [{ key: { userId: 1, endedAt: 1 } }, { key: { expiresAt: 1 }, expireAfterSeconds: day }],
  personalData: { onDeletion: 'handled', because: 'deleteAccount() ends them; they expire' }
})

export const revocations = collection<RevocationDocument>({
  indexes: [{ key: { expiresAt: 1 }, expireAfterSeconds: 60 }],
  personalData: { onDeletion: 'expires', because: 'only ids, until the last token concerned has expired' }
})

export const tokenLifetime = collection<TokenLifetimeDocument>({
  name: 'tokenLives',
  indexes: [],
  personalData: null
})

export const counters = collection<CounterDocument>({
  indexes: [{ key: { expiresAt: 1 }, expireAfterSeconds: 0 }],
  personalData: { onDeletion: 'expires', because: 'with their windows' }
})
