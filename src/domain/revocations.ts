import type { ObjectId } from 'mongodb'
import { serverNow } from './clock.ts'
import type { SessionDocument } from './documents.ts'
import { type EventData, record, topics } from './events.ts'
import type { Collections, Store } from './store.ts'

/** Names of what can be revoked; Redis and MongoDB use the same. */
export const revocationIds = {
  token: (jti: string) => `jti:${jti}`,
  session: (sid: string) => `sid:${sid}`,
  user: (userId: ObjectId | string) => `sub:${String(userId)}`
} as const

/** One thing that no worker may accept any more: `generation` with `sub:` only. */
export interface Revocation {
  id: string
  generation?: number
  untilMs: number
}

/** What a transaction revoked, and the event whose place in the log says when it is visible. */
export interface Revoked {
  revocations: Revocation[]
  eventIds: string[]
}

export const nothingRevoked = (): Revoked => ({ revocations: [], eventIds: [] })

/** A revocation must outlive every access token it concerns; clocks of hosts may differ a little. */
const clockSkewMs = 60_000

/** Until when a revocation made now is needed, in ms. */
export const revokedUntilMs = (accessTtlSeconds: number): number => Date.now() + accessTtlSeconds * 1000 + clockSkewMs

async function write(tx: Collections, { id, generation, untilMs }: Revocation): Promise<void> {
  const expiresAt = new Date(untilMs)
  await tx.revocations.updateOne(
    { _id: id },
    { $max: { expiresAt, ...(generation !== undefined && { generation }) } },
    { upsert: true }
  )
}

/** Revokes one access token and no other: its session goes on. */
export function revokeToken(
  store: Store,
  { jti, id: userId, exp }: { jti: string; id: string; exp: number }
): Promise<Revoked> {
  const untilMs = exp * 1000 + clockSkewMs
  const revocation = { id: revocationIds.token(jti), untilMs }
  return store.transaction(async (tx) => {
    await write(tx, revocation)
    const eventId = await record(tx, topics.control, 'token.revoked', { jti, userId, untilMs })
    return { revocations: [revocation], eventIds: [eventId] }
  })
}

/** Revokes every access token of one session, in the transaction that ends it, event included. */
export async function revokeSession(
  tx: Collections,
  session: Pick<SessionDocument, '_id' | 'userId'>,
  accessTtlSeconds: number
): Promise<Revoked> {
  const untilMs = revokedUntilMs(accessTtlSeconds)
  const revocation = { id: revocationIds.session(session._id), untilMs }
  await write(tx, revocation)
  const data = { sid: session._id, userId: session.userId.toHexString(), untilMs }
  return { revocations: [revocation], eventIds: [await record(tx, topics.control, 'session.ended', data)] }
}

/** Revokes every access token of a user that is older than `generation`, in the transaction that raised it. */
export async function revokeUser(
  tx: Collections,
  userId: ObjectId,
  generation: number,
  reason: EventData<'user.tokens-revoked'>['reason'],
  accessTtlSeconds: number
): Promise<Revoked> {
  const untilMs = revokedUntilMs(accessTtlSeconds)
  const revocation = { id: revocationIds.user(userId), generation, untilMs }
  await write(tx, revocation)
  const data = { userId: userId.toHexString(), generation, untilMs, reason }
  return { revocations: [revocation], eventIds: [await record(tx, topics.control, 'user.tokens-revoked', data)] }
}

/** What an event of the control topic revokes; null for any other event. */
export function revocationOfEvent(type: string, data: Record<string, unknown>): Revocation | null {
  if (type === 'token.revoked') {
    const { jti, untilMs } = data as EventData<'token.revoked'>
    return { id: revocationIds.token(jti), untilMs }
  }
  if (type === 'session.ended') {
    const { sid, untilMs } = data as EventData<'session.ended'>
    return { id: revocationIds.session(sid), untilMs }
  }
  if (type === 'user.tokens-revoked') {
    const { userId, generation, untilMs } = data as EventData<'user.tokens-revoked'>
    return { id: revocationIds.user(userId), generation, untilMs }
  }
  return null
}

/** The claims of an access token that a revocation can name. */
export interface RevocableClaims {
  id: string
  jti: string
  sid: string
  gen: number
}

/** In the order in which isRevoked() expects the answers. */
export const revocationIdsOf = (claims: RevocableClaims): [token: string, session: string, user: string] => [
  revocationIds.token(claims.jti),
  revocationIds.session(claims.sid),
  revocationIds.user(claims.id)
]

/** Asks MongoDB (primary, majority): as exact as it gets, a little slower than Redis. */
export async function isRevokedInStore(store: Collections, claims: RevocableClaims): Promise<boolean> {
  const found = await store.revocations
    .find({ _id: { $in: revocationIdsOf(claims) } }, { readPreference: 'primary', readConcern: { level: 'majority' } })
    .toArray()
  return found.some(({ generation }) => generation === undefined || claims.gen < generation)
}

/** Every revocation still needed, for filling Redis; read from the primary, majority-committed. */
export function liveRevocations(store: Collections) {
  return store.revocations.find(
    { expiresAt: { $gt: serverNow() } },
    { readPreference: 'primary', readConcern: { level: 'majority' } }
  )
}
