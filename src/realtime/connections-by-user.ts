import type { Store } from '../database/store.ts'
import { type RevocableClaims, revocationIdsOf, revocationOfEvent } from '../domain/sessions/revocations.ts'
import { createSlices } from '../util/time-slices.ts'

/** What an entry of the control topic says. */
export interface ControlEntry {
  type: string
  data: Record<string, unknown>
}

/** A signed-in socket. */
export interface SignedIn {
  readonly claims: RevocableClaims | null
  /** the token it was opened with is no longer accepted */
  end(): void
}

export interface ConnectionsByUser<P extends SignedIn> {
  of(userId: string): readonly P[]
  add(userId: string, connection: P): void
  remove(userId: string, person: P): void
  /** how many of each user are here */
  counts(): Iterable<[userId: string, count: number]>
  /** takes in what the control topic says: closes the sockets concerned, and remembers it for those to come */
  onControl(entry: ControlEntry): void
  /** whether the control topic has ended this token */
  isEnded(claims: RevocableClaims): boolean
  /** asks MongoDB about every live socket at once; for when the control topic's history was lost */
  recheck(): Promise<void>
}

const rememberedMax = 100_000
const perQuestion = 1000

/**
 * Who is here, and whose tokens have ended. A socket is added first and its token checked second: whatever ends it is
 * either seen by the check or finds the socket here.
 */
export function createConnectionsByUser<P extends SignedIn>(store: Store): ConnectionsByUser<P> {
  // Mostly one each, never more than a few: a list of the very length takes a fifth of a Set.
  const here = new Map<string, readonly P[]>()
  /** `jti:…`, `sid:…` or `sub:…` -> until when it matters, and the generation that is still accepted */
  const ended = new Map<string, { untilMs: number; generation: number }>()
  const nobody: readonly P[] = []

  function remember(key: string, untilMs: number, generation: number): void {
    ended.delete(key)
    ended.set(key, { untilMs, generation })
    const nowMs = Date.now()
    for (const [oldest, { untilMs }] of ended) {
      if (untilMs > nowMs && ended.size <= rememberedMax) break
      ended.delete(oldest)
    }
  }
  const endsNow = (claims: RevocableClaims, key: string, generation: number): boolean => {
    const [token, session, user] = revocationIdsOf(claims)
    return key === token || key === session || (key === user && claims.gen < generation)
  }

  function endAll(userId: string, key: string, generation: number): void {
    for (const person of here.get(userId) ?? nobody) {
      if (person.claims && endsNow(person.claims, key, generation)) person.end()
    }
  }
  return {
    of: (userId) => here.get(userId) ?? nobody,
    add(userId, person) {
      here.set(userId, [...(here.get(userId) ?? nobody), person])
    },
    remove(userId, person) {
      const others = here.get(userId)?.filter((other) => other !== person) ?? nobody
      if (others.length > 0) here.set(userId, others)
      else here.delete(userId)
    },
    *counts() {
      for (const [userId, persons] of here) yield [userId, persons.length]
    },
    onControl({ type, data }) {
      const revocation = revocationOfEvent(type, data)
      if (!revocation) return
      const { id, untilMs, generation = 0 } = revocation
      remember(id, untilMs, generation)
      endAll(String(data.userId), id, generation)
    },
    isEnded(claims) {
      const [token, session, user] = revocationIdsOf(claims)
      return ended.has(token) || ended.has(session) || claims.gen < (ended.get(user)?.generation ?? 0)
    },
    async recheck() {
      const userOf = new Map<string, string>()
      for (const [userId, persons] of here) {
        for (const { claims } of persons) {
          if (claims) for (const key of revocationIdsOf(claims)) userOf.set(key, userId)
        }
      }
      const slices = createSlices()
      const keys = [...userOf.keys()]
      for (let start = 0; start < keys.length; start += perQuestion) {
        const _id = { $in: keys.slice(start, start + perQuestion) }
        for await (const found of store.revocations.find({ _id })) {
          if (slices.isOver()) await slices.next()
          const userId = userOf.get(found._id)
          if (userId !== undefined) endAll(userId, found._id, found.generation ?? Number.POSITIVE_INFINITY)
        }
      }
    }
  }
}
