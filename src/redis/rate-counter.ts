/** Counts requests against their limits: in Redis while it is trusted, else in MongoDB. */
import type { Store } from '../database/store.ts'
import { type Counted, countInStore } from '../database/window-counter.ts'
import { findStanding, type TokenStanding } from '../domain/sessions/revocations.ts'
import { createRecent } from '../util/recent.ts'
import { recur } from '../util/recurring.ts'
import type { Countable, Window } from './admission.ts'
import { reportCountingInMongo, splitMsMax } from './lease-record.ts'
import type { TrustedClient } from './trusted-client.ts'

export interface Admission {
  standing: TokenStanding
  /** the standing was read from a trusted Redis: then it is visible everywhere */
  isVisible: boolean
  /** how the windows stand in which the request was counted, in order; one that is used up is the last */
  counted: readonly Counted[]
  /** of the keys to read; null when Redis was not trusted */
  values: readonly (string | null)[] | null
  /** of the rebuild that Redis was trusted for; '' when it was not */
  fillId: string
}

export interface RateCounter {
  /**
   * Reads the standing of the request's token and counts the request accordingly, in one command while Redis is trusted.
   * @throws what MongoDB throws, when Redis is not trusted
   */
  admit(request: Countable): Promise<Admission>
  stop(): void
}

/** While Redis is trusted: requests notice at once when it is not. */
const pollMs = 2000
const distrustedPollMs = 500
const windowsMax = 10_000

/** The last known counts of windows; the least recently set one is evicted first. */
function createWindowCache() {
  const windows = createRecent<string, { count: number; endsAtMs: number }>(windowsMax)
  return {
    set: (id: string, { count, leftMs }: Counted): void => {
      windows.set(id, { count, endsAtMs: performance.now() + leftMs })
    },
    get: (id: string): Counted | undefined => {
      const found = windows.get(id)
      const leftMs = (found?.endsAtMs ?? 0) - performance.now()
      return found && leftMs > 0 ? { count: found.count, leftMs } : undefined
    }
  }
}

/**
 * Counts in Redis while it is trusted, else in MongoDB. A window continues from its last count that this worker has seen:
 * MongoDB from the last count in Redis, and a Redis that has lost its counters from the count in MongoDB. So never more
 * than N pass in one of the two, 2 N in a window in which the store changed, and mostly N. A worker that alone cannot
 * reach Redis reports it, and after a moment all workers count in MongoDB, until a moment after it has reconnected.
 */
export function createRateCounter(redis: TrustedClient, store: Store): RateCounter {
  const inRedis = createWindowCache()
  /** windows that are used up in MongoDB: a flood is refused without further queries */
  const refused = createWindowCache()

  // Also without requests: only a command shows that Redis is unreachable, or reachable again.
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const poll = async (): Promise<void> => {
    clearTimeout(timer)
    await redis.get([])
    if (redis.distrustedForMs() >= splitMsMax) await reportCountingInMongo(store).catch(() => undefined)
    clearTimeout(timer)
    if (redis.distrustedForMs() > 0 && !isStopped) timer = setTimeout(poll, distrustedPollMs).unref()
  }
  const stopPolling = recur(pollMs, () => void poll())

  const countInMongo = async (id: string, windowMs: number, max: number): Promise<Counted> => {
    const usedUp = refused.get(id)
    if (usedUp) return usedUp
    const counted = await countInStore(store, `rl:${id}`, windowMs, { known: inRedis.get(id), isDurable: false })
    if (counted.count > max) refused.set(id, counted)
    return counted
  }

  /** @param isImported Redis counts, but does not know the window */
  const countElsewhere = async ({ id, windowMs, max }: Window, isImported: boolean): Promise<Counted> => {
    const inMongo = await countInMongo(id, windowMs, max)
    const counted = isImported ? await redis.importCount(id, inMongo) : null
    if (counted) inRedis.set(id, counted)
    return counted ?? inMongo
  }

  return {
    admit: async (request) => {
      const { claims, withToken, without } = request
      const [first] = without
      const usedUp = !claims && first && inRedis.get(first.id)
      // A flood without tokens is refused without further queries.
      if (usedUp && usedUp.count > first.max) {
        return { standing: 'good', isVisible: false, counted: [usedUp], values: null, fillId: '' }
      }
      const known = await redis.admit(request)
      const standing = known?.standing ?? (claims ? await findStanding(store, claims) : 'good')
      const counted: Counted[] = []
      for (const window of claims && standing === 'good' ? withToken : without) {
        const here = known?.counted?.[counted.length]
        const isKnown = here !== undefined && here.count > 0
        const one = isKnown ? here : await countElsewhere(window, here !== undefined)
        if (isKnown) inRedis.set(window.id, here)
        counted.push(one)
        if (one.count > window.max) break
      }
      return {
        standing,
        isVisible: known !== null,
        counted,
        values: known?.values ?? null,
        fillId: known?.fillId ?? ''
      }
    },
    stop() {
      isStopped = true
      stopPolling()
      clearTimeout(timer)
    }
  }
}
