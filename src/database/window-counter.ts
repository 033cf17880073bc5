import type { Collections } from './collections.ts'

export interface Counted {
  count: number
  /** until the window ends */
  leftMs: number
}

export interface CountOptions {
  /** how the window stood elsewhere: it is gone on with */
  known?: Counted | undefined
  /**
   * False: the primary's word is enough, nobody waits for a disk. As exact, but a failover may forget what was counted in the
   * moment before it. Default true.
   */
  isDurable?: boolean
}

/** One more attempt for those that lose the race to insert the same counter. */
const triesMax = 3

/**
 * Counts one more in the window of `id`, which begins with its first and lasts `windowMs` by the server's clock.
 * Exact whoever counts: the document is the only place.
 */
export async function countInStore(
  store: Collections,
  id: string,
  windowMs: number,
  { known = { count: 0, leftMs: windowMs }, isDurable = true }: CountOptions = {}
): Promise<Counted> {
  const live = { $gt: ['$expiresAt', '$$NOW'] }
  const next = {
    count: { $add: [{ $cond: [live, { $max: ['$count', known.count] }, known.count] }, 1] },
    expiresAt: { $cond: [live, '$expiresAt', { $add: ['$$NOW', Math.ceil(known.leftMs)] }] }
  }
  for (let tries = 1; ; tries++) {
    try {
      const counted = await store.counters.findOneAndUpdate({ _id: id }, [{ $set: next }], {
        upsert: true,
        returnDocument: 'after',
        projection: { count: 1, leftMs: { $subtract: ['$expiresAt', '$$NOW'] } },
        maxTimeMS: 2000,
        ...(!isDurable && { writeConcern: { w: 1 } })
      })
      return counted as unknown as Counted
    } catch (error) {
      if ((error as { code?: number }).code !== 11000 || tries === triesMax) throw error
    }
  }
}
