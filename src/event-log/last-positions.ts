/** The last position of each topic: those of all where memory allows, else of the most recently used, and read from the log. */
import type { Store } from '../database/store.ts'
import { createSlices } from '../util/time-slices.ts'

export interface LastPositions {
  /** must precede get() for these topics */
  load(topics: string[]): Promise<void>
  /** 0: none */
  get(topic: string): number
  set(topic: string, position: number): void
  /**
   * Reads those of all topics; beside load() and set(), as long as nobody else appends. Once it has resolved, and unless there are too
   * many, load() asks MongoDB nothing.
   */
  readAll(signal: AbortSignal): Promise<void>
}

const topicsMax = 50_000

const lastOfTopics = [
  { $sort: { topic: 1, _id: -1 } },
  { $group: { _id: '$topic', position: { $first: '$_id' } } }
] as const

export function createLastPositions(store: Pick<Store, 'log'>): LastPositions {
  const known = new Map<string, number>()
  /** a topic that is not known has no entry */
  let isWhole = false
  const set = (topic: string, position: number): void => {
    known.delete(topic) // to the end: the least recently used is evicted first
    known.set(topic, position)
  }
  return {
    set,
    get: (topic) => known.get(topic) ?? 0,
    async load(topics) {
      if (isWhole && known.size <= topicsMax) return
      isWhole = false
      const unknown = [...new Set(topics)].filter((topic) => !known.has(topic))
      if (unknown.length > 0) {
        const found = await store.log
          .aggregate<{ _id: string; position: number }>([{ $match: { topic: { $in: unknown } } }, ...lastOfTopics])
          .toArray()
        for (const topic of unknown) set(topic, 0)
        for (const { _id, position } of found) set(_id, position)
      }
      for (const [topic] of known) {
        if (known.size <= topicsMax + unknown.length) break
        known.delete(topic)
      }
    },
    async readAll(signal) {
      const slices = createSlices()
      const read = new Map<string, number>()
      const limit = topicsMax + 1
      for await (const { _id, position } of store.log.aggregate<{ _id: string; position: number }>([
        ...lastOfTopics,
        { $limit: limit }
      ])) {
        if (slices.isOver()) await slices.next()
        if (signal.aborted) return
        read.set(_id, position)
      }
      if (read.size === limit) return
      // What was set meanwhile is later; what was loaded meanwhile is the same, or 0 where there was none.
      for (const [topic, position] of read) if (position > (known.get(topic) ?? 0)) set(topic, position)
      isWhole = true
    }
  }
}
