/** Counters of fixed windows in MongoDB. */
import type { Collections } from './collections.ts'
import { isDuplicateKey } from './transaction.ts'

export interface Counted {
  count: number
  /** until the window ends */
  leftMs: number
}

export interface CountOptions {
  /** the window's state in another store, to continue from */
  known?: Counted | undefined
  /**
   * False: acknowledged by the primary alone, without waiting for the journal. As exact, but a failover may lose the
   * last counts before it. Default true.
   */
  isDurable?: boolean
}

/** Attempts: concurrent inserts of the same counter conflict. */
const triesMax = 3

/**
 * Increments the counter of the window `id`, which begins with its first count and lasts `windowMs` by the server's
 * clock. Exact over all hosts: the document is the only copy.
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
  for (let conflicts = 0; ; ) {
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
      if (!isDuplicateKey(error) || ++conflicts >= triesMax) throw error
    }
  }
}
