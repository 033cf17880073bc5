/** The narrow seam between the service and a search engine: ours in memory (engine.ts), or another (docs/search.md). */
import type { Sorting } from '../../../schemas/search.ts'
import type { IndexedJob, JobFilters } from '../../jobs/indexed-job.ts'
import type { Facets } from './facets.ts'
import type { Suggestions } from './labels-of-jobs.ts'
import type { After } from './order.ts'

/** Of the words of a query a hit has all, or, where no posting has all, any. */
export type Matched = 'all' | 'any'

export interface SearchRequest {
  /** as typed; without words every posting that passes the filters is a hit */
  readonly text: string
  readonly filters: JobFilters
  readonly sort: Sorting
  /** the time by which freshness is reckoned: that of the first page */
  readonly asOfMs: number
  readonly limit: number
  /** hits to leave out before the page; not with `after` */
  readonly skip?: number
  /** the last hit of the page before, and how that page matched */
  readonly after?: After & { readonly matched: Matched }
  readonly facets?: boolean
}

export interface SearchHit {
  readonly id: string
  /** where the next page goes on (After) */
  readonly keys: readonly [number, number]
  /** points of the text alone */
  readonly textScore: number
  /** by relevance: the text score, popularity and freshness */
  readonly finalScore: number
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[]
  readonly hasMore: boolean
  readonly matched: Matched
  /** of all pages; exact up to 1,000 */
  readonly total: number
  /** there are more than 1,000 */
  readonly isLowerBound: boolean
  /** of all pages up to 1,000 hits, else of some 1,000 of them */
  readonly facets: Facets | null
}

export interface SearchStats {
  readonly jobs: number
  readonly terms: number
  readonly postings: number
  readonly segments: number
  /** estimated, without the job table */
  readonly bytes: number
}

export interface SearchEngine {
  /**
   * The slot that table.put() has just returned for the job. After an edit the former slot is removed first: remove()
   * wants it while its number is known.
   */
  put(slot: number, job: IndexedJob): void
  /** The job of the slot is closed, deleted or edited. Its postings are skipped from when the table says that it is dead. */
  remove(slot: number): void
  /** Runs in slices of the event loop, over the jobs of the moment in which it looks at each. */
  search(request: SearchRequest): Promise<SearchAnswer>
  /** What titles, skills and places of open jobs begin so, those of most jobs first. */
  suggest(prefix: string, limit: number): Suggestions
  stats(): SearchStats
}
