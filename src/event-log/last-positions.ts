/** The last position of each topic: cached for the most recently used, else read from the log. */
import type { Store } from '../database/store.ts'

export interface LastPositions {
  /** must precede get() for these topics */
  load(topics: string[]): Promise<void>
  /** 0: none */
  get(topic: string): number
  set(topic: string, position: number): void
}

const topicsMax = 50_000

export function createLastPositions(store: Store): LastPositions {
  const known = new Map<string, number>()
  const set = (topic: string, position: number): void => {
    known.delete(topic) // to the end: the least recently used is evicted first
    known.set(topic, position)
  }
  return {
    set,
    get: (topic) => known.get(topic) ?? 0,
    async load(topics) {
      const unknown = [...new Set(topics)].filter((topic) => !known.has(topic))
      if (unknown.length > 0) {
        const found = await store.log
          .aggregate<{ _id: string; position: number }>([
            { $match: { topic: { $in: unknown } } },
            { $sort: { topic: 1, _id: -1 } },
            { $group: { _id: '$topic', position: { $first: '$_id' } } }
          ])
          .toArray()
        for (const topic of unknown) set(topic, 0)
        for (const { _id, position } of found) set(_id, position)
      }
      for (const [topic] of known) {
        if (known.size <= topicsMax + unknown.length) break
        known.delete(topic)
      }
    }
  }
}
