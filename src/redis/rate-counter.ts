import type { Store } from '../database/store.ts'
import { type Counted, countInStore } from '../database/window-counter.ts'
import { findStanding, type TokenStanding } from '../domain/sessions/revocations.ts'
import { noteCountingHere, splitMsMax } from './lease-record.ts'
import type { Countable, TrustedClient, Window } from './trusted-client.ts'

export interface Admission {
  standing: TokenStanding
  /** a trusted Redis said so: then it is visible everywhere */
  isVisible: boolean
  /** the windows in which the request was counted, in order; one that is used up is the last */
  counted: (Window & Counted)[]
}

export interface RateCounter {
  /**
   * Asks how the request's token stands and counts it accordingly, in one question while Redis is trusted.
   * @throws what MongoDB throws when neither can say
   */
  admit(request: Countable): Promise<Admission>
  stop(): void
}

const lookEveryMs = 500
const windowsMax = 10_000

/** How windows stood when they were last asked about; the one not asked about for longest is forgotten first. */
function createMemory() {
  const windows = new Map<string, { count: number; endsAtMs: number }>()
  return {
    set: (id: string, { count, leftMs }: Counted): void => {
      windows.delete(id)
      windows.set(id, { count, endsAtMs: performance.now() + leftMs })
      if (windows.size > windowsMax) windows.delete(windows.keys().next().value ?? '')
    },
    get: (id: string): Counted | undefined => {
      const found = windows.get(id)
      const leftMs = (found?.endsAtMs ?? 0) - performance.now()
      return found && leftMs > 0 ? { count: found.count, leftMs } : undefined
    }
  }
}

/**
 * Counts in Redis while it is trusted, else in MongoDB. A window goes on where it stood, as far as this worker has seen
 * it: MongoDB takes over what Redis said last, and a Redis that has lost its counters what MongoDB says. So never more
 * than N pass in one of the two, 2 N in a window in which the store changed, and mostly N. A worker that alone cannot
 * reach Redis says so, and after a moment MongoDB counts for everybody, until a moment after it has come back.
 */
export function createRateCounter(trust: TrustedClient, store: Store): RateCounter {
  const inRedis = createMemory()
  /** windows that are used up in MongoDB: a flood is refused without asking again */
  const refused = createMemory()

  // Whether there are requests or not: who has not asked does not know that Redis is gone, or back.
  const look = async (): Promise<void> => {
    await trust.get([])
    if (trust.distrustedForMs() >= splitMsMax) await noteCountingHere(store).catch(() => undefined)
  }
  const timer = setInterval(() => void look(), lookEveryMs).unref()

  const countInMongo = async (id: string, windowMs: number, max: number): Promise<Counted> => {
    const usedUp = refused.get(id)
    if (usedUp) return usedUp
    const counted = await countInStore(store, `rl:${id}`, windowMs, { known: inRedis.get(id), isDurable: false })
    if (counted.count > max) refused.set(id, counted)
    return counted
  }

  const countOne = async ({ id, windowMs, max }: Window, known: Counted | null): Promise<Counted> => {
    const inMongo = known && known.count > 0 ? null : await countInMongo(id, windowMs, max)
    const here = inMongo && known ? await trust.importCount(id, inMongo) : known
    if (here) inRedis.set(id, here)
    return (here ?? inMongo)!
  }

  return {
    admit: async (request) => {
      const { claims, withToken, without } = request
      const [first] = without
      const usedUp = !claims && first && inRedis.get(first.id)
      // A flood of nobody's is refused without asking again.
      if (usedUp && usedUp.count > first.max) {
        return { standing: 'good', isVisible: false, counted: [{ ...first, ...usedUp }] }
      }
      const known = await trust.admit(request)
      const standing = known?.standing ?? (claims ? await findStanding(store, claims) : 'good')
      const counted: Admission['counted'] = []
      for (const window of claims && standing === 'good' ? withToken : without) {
        const one = await countOne(window, known?.counted?.[counted.length] ?? null)
        counted.push({ ...window, ...one })
        if (one.count > window.max) break
      }
      return { standing, isVisible: known !== null, counted }
    },
    stop: () => clearInterval(timer)
  }
}
