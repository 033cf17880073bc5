/** The signed-in sockets of a worker by user, and the revocations of their tokens. */
import type { Store } from '../database/store.ts'
import { type RevocableClaims, revocationIdsOf, revocationOfEvent } from '../domain/sessions/revocations.ts'
import { createSlices } from '../util/time-slices.ts'

/** The content of an entry of the control topic. */
export interface ControlEntry {
  type: string
  data: Record<string, unknown>
}

/** A signed-in socket. */
export interface SignedIn {
  readonly claims: RevocableClaims | null
  /** Closes it: its token is no longer accepted. */
  end(): void
}

/** Told who is here; must not throw. */
export interface PresenceListener<C extends SignedIn> {
  /** the user's first socket: its token is still being checked */
  onArrived(userId: string, connection: C): void
  /** the last one is gone */
  onLeft(userId: string): void
}

export interface ConnectionsByUser<C extends SignedIn> {
  of(userId: string): readonly C[]
  add(userId: string, connection: C): void
  remove(userId: string, connection: C): void
  /** number of sockets of each user */
  counts(): Iterable<[userId: string, count: number]>
  /** applies a revocation of the control topic: closes the sockets concerned, and stores it for later sign-ins */
  onControl(entry: ControlEntry): void
  /** whether the control topic has revoked this token */
  isEnded(claims: RevocableClaims): boolean
  /** reads the revocations of all sockets from MongoDB; needed when the control topic's history was lost */
  recheck(): Promise<void>
}

const revocationsMax = 100_000
const idsPerQuery = 1000

interface Registry<C extends SignedIn> {
  readonly store: Store
  /** Mostly one socket per user, rarely more than a few: an array of exact length takes a fifth of the memory of a Set. */
  readonly byUser: Map<string, readonly C[]>
  /** by `jti:…`, `sid:…` or `sub:…`: until when it is needed, and the lowest generation that is still accepted */
  readonly revoked: Map<string, { untilMs: number; generation: number }>
}

const none: readonly never[] = []

function addRevocation(revoked: Registry<SignedIn>['revoked'], id: string, untilMs: number, generation: number): void {
  revoked.delete(id)
  revoked.set(id, { untilMs, generation })
  const nowMs = Date.now()
  for (const [oldest, { untilMs }] of revoked) {
    if (untilMs > nowMs && revoked.size <= revocationsMax) break
    revoked.delete(oldest)
  }
}

function isRevokedBy(claims: RevocableClaims, id: string, generation: number): boolean {
  const [token, session, user] = revocationIdsOf(claims)
  return id === token || id === session || (id === user && claims.gen < generation)
}

function endRevoked<C extends SignedIn>({ byUser }: Registry<C>, userId: string, id: string, generation: number): void {
  for (const connection of byUser.get(userId) ?? none) {
    if (connection.claims && isRevokedBy(connection.claims, id, generation)) connection.end()
  }
}

async function recheck<C extends SignedIn>(registry: Registry<C>): Promise<void> {
  const userOf = new Map<string, string>()
  for (const [userId, connections] of registry.byUser) {
    for (const { claims } of connections) {
      if (claims) for (const id of revocationIdsOf(claims)) userOf.set(id, userId)
    }
  }
  const slices = createSlices()
  const ids = [...userOf.keys()]
  for (let start = 0; start < ids.length; start += idsPerQuery) {
    const _id = { $in: ids.slice(start, start + idsPerQuery) }
    for await (const found of registry.store.revocations.find({ _id })) {
      if (slices.isOver()) await slices.next()
      const userId = userOf.get(found._id)
      if (userId !== undefined) endRevoked(registry, userId, found._id, found.generation ?? Number.POSITIVE_INFINITY)
    }
  }
}

/**
 * A socket is added first and its token checked second: a revocation is either seen by the check or finds the socket
 * registered.
 */
export function createConnectionsByUser<C extends SignedIn>(
  store: Store,
  listener: PresenceListener<C>
): ConnectionsByUser<C> {
  const registry: Registry<C> = { store, byUser: new Map(), revoked: new Map() }
  const { byUser, revoked } = registry
  return {
    of: (userId) => byUser.get(userId) ?? none,
    add(userId, connection) {
      const others = byUser.get(userId) ?? none
      byUser.set(userId, [...others, connection])
      if (others.length === 0) listener.onArrived(userId, connection)
    },
    remove(userId, connection) {
      const others = byUser.get(userId)?.filter((other) => other !== connection) ?? none
      if (others.length > 0) byUser.set(userId, others)
      else if (byUser.delete(userId)) listener.onLeft(userId)
    },
    *counts() {
      for (const [userId, connections] of byUser) yield [userId, connections.length]
    },
    onControl({ type, data }) {
      const revocation = revocationOfEvent(type, data)
      if (!revocation) return
      const { id, untilMs, generation = 0 } = revocation
      addRevocation(revoked, id, untilMs, generation)
      endRevoked(registry, String(data.userId), id, generation)
    },
    isEnded(claims) {
      const [token, session, user] = revocationIdsOf(claims)
      return revoked.has(token) || revoked.has(session) || claims.gen < (revoked.get(user)?.generation ?? 0)
    },
    recheck: () => recheck(registry)
  }
}
