/**
 * The longest lifetime of access tokens over all hosts: revocations outlive it, and tokens that live longer are
 * rejected.
 */
import { performance } from 'node:perf_hooks'
import type { Collections } from '../../database/collections.ts'
import { isDuplicateKey } from '../../database/transaction.ts'

const id = { _id: 'access' } as const
const refreshMs = 1000

/** The longest lifetime of access tokens, in seconds, that any host was ever configured with; at least `ownSeconds`. */
export async function longestLifeSeconds(db: Collections, ownSeconds: number): Promise<number> {
  const found = await db.tokenLifetime.findOne(id)
  return Math.max(ownSeconds, found?.longestSeconds ?? 0)
}

/** Never lowered: tokens issued before a setting was lowered are still valid. */
async function raiseLongestLife(store: Collections, seconds: number): Promise<number> {
  const raise = () =>
    store.tokenLifetime.findOneAndUpdate(
      id,
      { $max: { longestSeconds: seconds } },
      { upsert: true, returnDocument: 'after', maxTimeMS: 2000 }
    )
  const raised = await raise().catch((error: unknown) => {
    if (!isDuplicateKey(error)) throw error // created by another worker
    return raise()
  })
  return raised?.longestSeconds ?? seconds
}

export interface TokenLifetime {
  /** Resolves when the lifetime of this host's tokens is stored for all hosts; none may be issued before. */
  announced(): Promise<void>
  /** Whether any host was ever configured with such a lifetime. @throws what MongoDB throws */
  covers(lifeSeconds: number): Promise<boolean>
}

export function createTokenLifetime(store: Collections, ownSeconds: number): TokenLifetime {
  let longest = ownSeconds
  let announcing: Promise<void> | null = null
  let refreshing: Promise<void> | null = null
  let refreshedMs = Number.NEGATIVE_INFINITY

  const learn = async (seconds: Promise<number>): Promise<void> => {
    longest = Math.max(longest, await seconds)
  }
  const refresh = (): Promise<void> => {
    if (refreshing === null && performance.now() - refreshedMs > refreshMs) {
      const exact = { readPreference: 'primary', readConcern: { level: 'majority' }, maxTimeMS: 2000 } as const
      const found = store.tokenLifetime.findOne(id, exact)
      refreshing = learn(found.then((lives) => lives?.longestSeconds ?? 0)).finally(() => {
        refreshing = null
        refreshedMs = performance.now()
      })
    }
    return refreshing ?? Promise.resolve()
  }

  return {
    announced: () => {
      announcing ??= learn(raiseLongestLife(store, ownSeconds)).catch((error: unknown) => {
        announcing = null
        throw error
      })
      return announcing
    },
    covers: async (lifeSeconds) => {
      // A host with a longer setting may have started meanwhile.
      if (lifeSeconds > longest) await refresh()
      return lifeSeconds <= longest
    }
  }
}
