/** Sessions: where people are signed in, what ended, and what is counted. */
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
  /** idle or absolute end, whichever comes first */
  expiresAt: Date
  endedAt: Date | null
  endReason: string | null
}

/** What no worker may accept any more, until the last token concerned has expired. */
export interface RevocationDocument {
  /** `jti:<jti>`, `sid:<sid>` or `sub:<user id>` */
  _id: string
  /** for `sub`: tokens of an older generation are revoked */
  generation?: number
  expiresAt: Date
  /** the event whose place in the log says when it is visible; absent where a host wrote that knew of none */
  eventId?: string
  /** for `sub`: the generation which that event raised */
  eventGeneration?: number
}

/** How long tokens were ever made to live. */
export interface TokenLifetimeDocument {
  _id: 'access'
  longestSeconds: number
}

/** A counted window: failed logins always, the request limits while Redis is not trusted. */
export interface CounterDocument {
  _id: string
  count: number
  /** logins under way, and which of them was admitted last */
  reserved?: number
  ticket?: string
  /** of mails to one mailbox: when the last one went */
  sentAt?: Date
  expiresAt: Date
}

export const sessions = collection<SessionDocument>({
  indexes: [{ key: { userId: 1, endedAt: 1 } }, { key: { expiresAt: 1 }, expireAfterSeconds: day }],
  personalData: { onDeletion: 'handled', because: 'deleteAccount() ends them; they expire' }
})

export const revocations = collection<RevocationDocument>({
  indexes: [{ key: { expiresAt: 1 }, expireAfterSeconds: 60 }],
  personalData: { onDeletion: 'expires', because: 'ids alone, until the last token concerned has expired' }
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
