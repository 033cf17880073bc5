import { type Counted, countInStore } from '../domain/counters.ts'
import type { Store } from '../domain/store.ts'
import { noteCountingHere } from '../domain/trust.ts'
import type { TrustLink } from './link.ts'

export interface LimitCounter {
  /** Counts one more of `id` in its window; `max` only spares MongoDB what is refused anyway. */
  count(id: string, windowMs: number, max: number): Promise<Counted>
}

/** A worker that cannot reach Redis for this long says so, and all count in MongoDB from then on. */
const noteAfterMs = 2000
const noteEveryMs = 1000
const refusedMax = 10_000

/**
 * Counts in Redis while it is trusted, else in MongoDB. Never more than N pass in one of the two, and a window changes
 * from one to the other at most once, so never more than 2 N: what MongoDB has begun to count it counts for a whole
 * window, for everybody (`countFromMs` of the trust), however often Redis comes and goes meanwhile.
 */
export function createLimitCounter(trust: TrustLink, store: Store): LimitCounter {
  /** windows that are used up in MongoDB, by the time they end: a flood is refused without asking again */
  const refused = new Map<string, number>()
  let notedAtMs = 0

  const note = (): void => {
    if (trust.distrustedForMs() < noteAfterMs || performance.now() - notedAtMs < noteEveryMs) return
    notedAtMs = performance.now()
    noteCountingHere(store).catch(() => undefined)
  }

  const countHere = async (id: string, windowMs: number, max: number): Promise<Counted> => {
    note()
    const leftMs = (refused.get(id) ?? 0) - performance.now()
    if (leftMs > 0) return { count: max + 1, leftMs }
    const counted = await countInStore(store, `rl:${id}`, windowMs)
    if (counted.count > max) {
      if (refused.size >= refusedMax) refused.clear()
      refused.set(id, performance.now() + counted.leftMs)
    }
    return counted
  }

  return {
    count: async (id, windowMs, max) => (await trust.count(id, windowMs)) ?? (await countHere(id, windowMs, max))
  }
}
