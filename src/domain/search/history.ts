/** The search history of a user. */
import { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { SearchFilters, SearchHistoryItem, SearchQuery } from '../../schemas/search.ts'
import { splitNames } from '../jobs/filters.ts'

const shownMax = 10

/** The filters of a search as they were asked for, without text and paging. */
function filtersOf(query: SearchQuery): SearchFilters {
  const { search: _search, sortBy: _order, limit: _limit, cursor: _cursor, page: _page, type, ...others } = query
  const { location, place, skills: given, ...plain } = others
  const skills = splitNames(given)
  return {
    ...plain,
    ...(location?.trim() && { location }),
    ...(place?.trim() && { place }),
    ...(type?.length === 1 && { type: type[0] }),
    ...(type !== undefined && type.length > 1 && { types: type }),
    ...(skills.length > 0 && { skills })
  }
}

/**
 * Records a search of a signed-in user, with its number of results: only first pages, and only with text or filters.
 */
export async function recordSearch(store: Store, actor: Actor, query: SearchQuery, resultCount: number): Promise<void> {
  const filters = filtersOf(query)
  const text = query.search?.trim() ?? ''
  if (query.cursor !== undefined || (text === '' && Object.keys(filters).length === 0)) return
  await store.searchHistory.insertOne({
    _id: new ObjectId(),
    userId: new ObjectId(actor.id),
    query: text,
    filters,
    resultCount,
    searchedAt: serverNow()
  })
}

/** The user's last ten searches, newest first. */
export async function listSearches(store: Store, actor: Actor): Promise<SearchHistoryItem[]> {
  const items = await store.searchHistory
    .find({ userId: new ObjectId(actor.id) })
    .sort({ searchedAt: -1, _id: -1 })
    .limit(shownMax)
    .toArray()
  return items.map(({ _id, query, filters, resultCount, searchedAt }) => ({
    _id: _id.toHexString(),
    query,
    filters,
    resultCount,
    searchedAt: searchedAt.toISOString()
  }))
}

export async function deleteSearches(store: Store, actor: Actor): Promise<void> {
  await store.transaction((tx) => tx.searchHistory.deleteMany({ userId: new ObjectId(actor.id) }))
}

/** @throws NOT_FOUND also for another person's */
export async function deleteSearch(store: Store, actor: Actor, id: string): Promise<void> {
  const { deletedCount } = await store.searchHistory.deleteOne({
    _id: new ObjectId(id),
    userId: new ObjectId(actor.id)
  })
  if (deletedCount === 0) throw failure('NOT_FOUND', { params: { what: 'Search' } })
}
