/** Rotation of refresh tokens with reuse detection. */
import { ObjectId } from 'mongodb'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { SessionDocument } from '../../database/collections/sessions.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Revoked } from './revocations.ts'
import { endSessions, hashOfJti, type OpenSession, type SessionRules } from './sessions.ts'

/** How long the previous token still gets its successor: for two tabs, or a lost response. */
export const rotationGraceMs = 10_000

/** A session with the server's time: hosts' clocks are not used for the decision. */
type TimedSession = SessionDocument & { now: Date }

/** A refresh token was reused: its session has ended, which must have propagated before the response. */
export interface ReuseDetected {
  reused: Revoked
}

interface Presented {
  id: string
  sid: string
  jti: string
}

/**
 * Exchanges a refresh token for its successor (RFC 9700, section 4.14.2): compare-and-set on the hash of its jti, so of
 * two concurrent requests one rotates; the other, and any repetition within the grace period, gets the same successor.
 * An older token ends the whole session.
 * @throws REFRESH_INVALID when the session has ended, expired or never existed
 */
export async function refreshSession(
  store: Store,
  presented: Presented,
  rules: SessionRules
): Promise<OpenSession | ReuseDetected> {
  // The owner is read before the session: a generation raised after this read outdates the new access token, one raised
  // before it has ended the session, which is read next.
  const user = await findOwner(store, presented.id)
  const session = user && (await findSession(store, presented))
  if (!session) throw failure('REFRESH_INVALID')
  const hash = hashOfJti(presented.jti)
  if (hash === session.refreshHash) {
    const next = await rotate(store, user, session, rules)
    // Lost the race: read again, like a request that arrived a moment later.
    return next ?? refreshSession(store, presented, rules)
  }
  const ageMs = session.now.getTime() - session.rotatedAt.getTime()
  if (hash === session.previousHash && ageMs <= rotationGraceMs) {
    const jtis = rules.jtisOf(session._id, session.rotation)
    const jti = jtis.find((candidate) => hashOfJti(candidate) === session.refreshHash)
    if (jti) return { user, sid: session._id, jti, expiresAt: session.expiresAt }
  }
  return { reused: await store.transaction((tx) => endSessions(tx, [session], 'reused-token', rules)) }
}

/** Whether the session that a refresh token names has neither ended nor expired. */
export async function isLiveSession(store: Store, presented: Pick<Presented, 'id' | 'sid'>): Promise<boolean> {
  return (await findSession(store, presented)) !== undefined
}

function findOwner(db: Collections, userId: string): Promise<UserDocument | null> {
  return db.users.findOne(
    { _id: new ObjectId(userId), deletedAt: null, suspendedAt: null },
    { readPreference: 'primary', readConcern: { level: 'majority' } }
  )
}

async function findSession(
  db: Collections,
  { id, sid }: Pick<Presented, 'id' | 'sid'>
): Promise<TimedSession | undefined> {
  const [session] = await db.sessions
    .aggregate<TimedSession>(
      [
        { $match: { _id: sid, userId: new ObjectId(id), endedAt: null, $expr: { $gt: ['$expiresAt', '$$NOW'] } } },
        { $set: { now: '$$NOW' } }
      ],
      { readPreference: 'primary', readConcern: { level: 'majority' } }
    )
    .toArray()
  return session
}

async function rotate(
  store: Store,
  user: UserDocument,
  session: TimedSession,
  rules: SessionRules
): Promise<OpenSession | null> {
  const rotation = session.rotation + 1
  const jti = rules.jtisOf(session._id, rotation)[0]!
  const idleEndMs = session.now.getTime() + rules.refreshTtlSeconds * 1000
  const absoluteEndMs = session.createdAt.getTime() + rules.sessionMaxSeconds * 1000
  const expiresAt = new Date(Math.min(idleEndMs, absoluteEndMs))
  const { matchedCount } = await store.sessions.updateOne(
    { _id: session._id, refreshHash: session.refreshHash, endedAt: null },
    [
      {
        $set: {
          refreshHash: { $literal: hashOfJti(jti) },
          previousHash: '$refreshHash',
          rotation,
          rotatedAt: '$$NOW',
          expiresAt
        }
      }
    ]
  )
  return matchedCount === 1 ? { user, sid: session._id, jti, expiresAt } : null
}
