/** Our own search engine: the open jobs of a job table in posting lists in memory. */
import type { JobTable } from '../../jobs/job-table.ts'
import { createDictionary } from './dictionary.ts'
import { createLabelsOfJobs } from './labels-of-jobs.ts'
import { createSearch } from './search.ts'
import type { SearchEngine } from './search-engine.ts'
import { createSegments } from './segments.ts'
import { createSlotNumbers } from './slot-numbers.ts'

export interface EngineOptions {
  /** jobs of a tail; fewer only where a test wants many segments of few jobs */
  readonly tailSlots?: number
  /** how long a search may block the event loop at once; 0: it pauses after each segment */
  readonly sliceMs?: number
}

export function createSearchEngine(table: JobTable, { tailSlots, sliceMs }: EngineOptions = {}): SearchEngine {
  const dictionary = createDictionary()
  const labels = createLabelsOfJobs()
  const segments = createSegments(dictionary, (slot) => table.isAlive(slot), tailSlots)
  const pays = createSlotNumbers(() => table.columns.capacity)
  const search = createSearch({ table, dictionary, labels, segments, pays }, sliceMs)
  return {
    put(slot, job) {
      pays.set(slot, job.pay?.max ?? -1)
      labels.add(slot, job)
      segments.add(slot, job)
    },
    remove: (slot) => labels.remove(slot),
    search,
    suggest: (prefix, limit) => labels.suggest(prefix, limit),
    stats() {
      const sum = (amountOf: (segment: (typeof segments.list)[number]) => number): number =>
        segments.list.reduce((total, segment) => total + amountOf(segment), 0)
      return {
        jobs: table.size,
        terms: dictionary.size,
        postings: sum(({ postings }) => postings),
        segments: segments.list.length,
        bytes: sum(({ bytes }) => bytes) + dictionary.bytes + labels.bytes + pays.bytes
      }
    }
  }
}
