/** What searches ask the host's finder, which holds the search engine (src/finder). */
import type { Suggestions } from './engine/labels-of-jobs.ts'
import type { SearchAnswer, SearchRequest } from './engine/search-engine.ts'

export type { Suggestions } from './engine/labels-of-jobs.ts'
export type { SearchAnswer, SearchHit, SearchRequest } from './engine/search-engine.ts'

/**
 * A search shows every write that was acknowledged before it began (finder/freshness.ts); suggestions are at most 2 s old.
 * @throws FINDER_UNAVAILABLE while there is no finder or it loads, BUSY
 */
export interface SearchFinder {
  search(request: SearchRequest): Promise<SearchAnswer>
  /** What titles, skills and places of open jobs begin so, those of most jobs first, `limit` of each at most. */
  suggest(prefix: string, limit: number): Promise<Suggestions>
}
