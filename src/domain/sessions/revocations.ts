/** Revocations of tokens, sessions and users. */
import { type FindOptions, ObjectId } from 'mongodb'
import { serverNow, serverNowMs } from '../../database/clock.ts'
import type { SessionDocument } from '../../database/collections/sessions.ts'
import type { Collections } from '../../database/collections.ts'
import { recordEvent } from '../../database/outbox.ts'
import type { Store } from '../../database/store.ts'
import type { EventData } from '../../schemas/events.ts'
import { topics } from '../../schemas/topics.ts'
import { longestLifeSeconds } from './token-lifetime.ts'

/** Names of what can be revoked; Redis and MongoDB use the same. */
export const revocationIds = {
  token: (jti: string) => `jti:${jti}`,
  session: (sid: string) => `sid:${sid}`,
  user: (userId: ObjectId | string) => `sub:${String(userId)}`
} as const

/** What is revoked and until when it matters; `generation` with `sub:` only. */
export interface Revocation {
  id: string
  generation?: number
  untilMs: number
}

/** What a transaction revoked, and the events whose positions in the log tell when it has propagated. */
export interface Revoked {
  revocations: Revocation[]
  eventIds: string[]
}

export const nothingRevoked = (): Revoked => ({ revocations: [], eventIds: [] })

/** A revocation must outlive every access token it concerns; clocks of hosts may differ by this much. */
const clockSkewMs = 60_000

/**
 * How long a revocation made in the transaction `tx` is needed, in ms: whichever host issued the tokens concerned, with
 * whatever setting, and whichever clock their expiry is checked by.
 */
async function revokedUntilMs(tx: Collections, accessTtlSeconds: number): Promise<number> {
  const lifeMs = (await longestLifeSeconds(tx, accessTtlSeconds)) * 1000
  return Math.max(Date.now(), serverNowMs()) + lifeMs + clockSkewMs
}

async function write(tx: Collections, { id, generation, untilMs }: Revocation, eventId: string): Promise<Revoked> {
  const expiresAt = new Date(untilMs)
  await tx.revocations.updateOne(
    { _id: id },
    {
      $max: { expiresAt, ...(generation !== undefined && { generation }) },
      $set: { eventId, ...(generation !== undefined && { eventGeneration: generation }) }
    },
    { upsert: true }
  )
  return { revocations: [{ id, untilMs, ...(generation !== undefined && { generation }) }], eventIds: [eventId] }
}

/** Revokes a single access token: its session continues. */
export function revokeToken(
  store: Store,
  { jti, id: userId, exp }: Pick<RevocableClaims, 'jti' | 'id'> & { exp: number }
): Promise<Revoked> {
  const untilMs = exp * 1000 + clockSkewMs
  return store.transaction(async (tx) => {
    const eventId = await recordEvent(tx, topics.control, 'token.revoked', { jti, userId, untilMs })
    return write(tx, { id: revocationIds.token(jti), untilMs }, eventId)
  })
}

/** Revokes every access token of one session, with its event, in the transaction that ends the session. */
export async function revokeSession(
  tx: Collections,
  session: Pick<SessionDocument, '_id' | 'userId'>,
  accessTtlSeconds: number
): Promise<Revoked> {
  const untilMs = await revokedUntilMs(tx, accessTtlSeconds)
  const data = { sid: session._id, userId: session.userId.toHexString(), untilMs }
  const eventId = await recordEvent(tx, topics.control, 'session.ended', data)
  return write(tx, { id: revocationIds.session(session._id), untilMs }, eventId)
}

/**
 * Revokes every access token of a user that is older than `generation`, with its event, in the transaction that raised
 * it.
 */
export async function revokeUser(
  tx: Collections,
  userId: ObjectId,
  generation: number,
  reason: EventData<'user.tokens-revoked'>['reason'],
  accessTtlSeconds: number
): Promise<Revoked> {
  const untilMs = await revokedUntilMs(tx, accessTtlSeconds)
  const data = { userId: userId.toHexString(), generation, untilMs, reason }
  const eventId = await recordEvent(tx, topics.control, 'user.tokens-revoked', data)
  return write(tx, { id: revocationIds.user(userId), generation, untilMs }, eventId)
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

/** In the order in which standingOf() expects the results. */
export const revocationIdsOf = (claims: RevocableClaims): [token: string, session: string, user: string] => [
  revocationIds.token(claims.jti),
  revocationIds.session(claims.sid),
  revocationIds.user(claims.id)
]

/** `revoked`: only this token; `ended`: its session with all its tokens. */
export type TokenStanding = 'good' | 'revoked' | 'ended'

/** A token's standing by its three possible revocations; '' where there is none. */
export function standingOf(
  { gen }: RevocableClaims,
  [token, session, generation]: [token: string, session: string, user: string]
): TokenStanding {
  if (session !== '' || gen < Number(generation)) return 'ended'
  return token === '' ? 'good' : 'revoked'
}

const exact = { readPreference: 'primary', readConcern: { level: 'majority' } } as const

/** Reads the standing from MongoDB (primary, majority): exact, a little slower than Redis. */
export async function findStanding(store: Collections, claims: RevocableClaims): Promise<TokenStanding> {
  const found = await store.revocations.find({ _id: { $in: revocationIdsOf(claims) } }, exact).toArray()
  const resultFor = (id: string): string => {
    const revocation = found.find(({ _id }) => _id === id)
    return revocation ? String(revocation.generation ?? 1) : ''
  }
  const [token, session, user] = revocationIdsOf(claims)
  return standingOf(claims, [resultFor(token), resultFor(session), resultFor(user)])
}

/**
 * Whether the event still has, or will get, a position in the log: retention removes it, and a log may have been
 * renewed.
 */
async function isRetained(db: Collections, eventId: string, options: FindOptions): Promise<boolean> {
  // The outbox first: an event that is being moved is always in one of the two.
  if ((await db.outbox.findOne({ _id: new ObjectId(eventId) }, options)) !== null) return true
  return (await db.log.findOne({ id: eventId }, options)) !== null
}

/**
 * An existing revocation by one of `ids`; null when there is none, or none with a retained event to await. A user's
 * revocation counts when it covers tokens of the generation `gen`. Awaiting it costs no transaction and no event.
 */
export async function findRevoked(
  db: Collections,
  ids: string[],
  { gen = 0, ...options }: { gen?: number } & FindOptions = {}
): Promise<Revoked | null> {
  const found = await db.revocations.find({ _id: { $in: ids } }, options).toArray()
  for (const { _id: id, generation, expiresAt, eventId, eventGeneration } of found) {
    if (generation !== undefined && gen >= generation) continue
    // A host of an older version, which writes no events, may have written another generation since.
    if (eventId === undefined || eventGeneration !== generation || !(await isRetained(db, eventId, options))) continue
    const revocation = { id, untilMs: expiresAt.getTime(), ...(generation !== undefined && { generation }) }
    return { revocations: [revocation], eventIds: [eventId] }
  }
  return null
}

/** The revocation of a token that is not good: that of its session or user, or with `byToken` also its own. */
export function findEnd(store: Store, claims: RevocableClaims, byToken: boolean): Promise<Revoked | null> {
  const [token, session, user] = revocationIdsOf(claims)
  return findRevoked(store, byToken ? [token, session, user] : [session, user], { gen: claims.gen, ...exact })
}

/** Every revocation still needed, for rebuilding Redis; read from the primary, majority-committed. */
export function liveRevocations(store: Collections) {
  return store.revocations.find({ expiresAt: { $gt: serverNow() } }, exact)
}
