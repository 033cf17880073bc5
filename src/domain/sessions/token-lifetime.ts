/** How long access tokens live at most, whichever host gave them out: revocations outlive it, and no longer one is believed. */
import { performance } from 'node:perf_hooks'
import type { Collections } from '../../database/collections.ts'
import { isDuplicateKey } from '../../database/transaction.ts'

const id = { _id: 'access' } as const
const askEveryMs = 1000

/** The longest life, in seconds, that any host was ever configured to give an access token; `ownSeconds` at least. */
export async function longestLifeSeconds(db: Collections, ownSeconds: number): Promise<number> {
  const found = await db.tokenLifetime.findOne(id)
  return Math.max(ownSeconds, found?.longestSeconds ?? 0)
}

/** Never goes down: what was given out before a setting was lowered lives on. */
async function raiseLongestLife(store: Collections, seconds: number): Promise<number> {
  const raise = () =>
    store.tokenLifetime.findOneAndUpdate(
      id,
      { $max: { longestSeconds: seconds } },
      { upsert: true, returnDocument: 'after', maxTimeMS: 2000 }
    )
  const raised = await raise().catch((error: unknown) => {
    if (!isDuplicateKey(error)) throw error // another worker made it
    return raise()
  })
  return raised?.longestSeconds ?? seconds
}

export interface TokenLifetime {
  /** Resolves when all hosts know how long the tokens of this one live; none may be given out before. */
  announced(): Promise<void>
  /** Whether some host was ever configured to give tokens so long a life. @throws what MongoDB throws */
  covers(lifeSeconds: number): Promise<boolean>
}

export function createTokenLifetime(store: Collections, ownSeconds: number): TokenLifetime {
  let longest = ownSeconds
  let announcing: Promise<void> | null = null
  let asking: Promise<void> | null = null
  let askedMs = Number.NEGATIVE_INFINITY

  const learn = async (seconds: Promise<number>): Promise<void> => {
    longest = Math.max(longest, await seconds)
  }
  const ask = (): Promise<void> => {
    if (asking === null && performance.now() - askedMs > askEveryMs) {
      const exact = { readPreference: 'primary', readConcern: { level: 'majority' }, maxTimeMS: 2000 } as const
      const found = store.tokenLifetime.findOne(id, exact)
      asking = learn(found.then((lives) => lives?.longestSeconds ?? 0)).finally(() => {
        asking = null
        askedMs = performance.now()
      })
    }
    return asking ?? Promise.resolve()
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
      if (lifeSeconds > longest) await ask()
      return lifeSeconds <= longest
    }
  }
}
