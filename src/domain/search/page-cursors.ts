/** The cursors of searches: the last hit of a page, its sort keys, and how that page matched. */
import { ObjectId } from 'mongodb'
import { encodeCursor, type Order, type PageRequest, startOf } from '../../database/paging.ts'
import type { Sorting } from '../../schemas/search.ts'
import type { SearchAnswer, SearchRequest } from './finder.ts'

type Matched = SearchAnswer['matched']

const keysOf: Record<Sorting, Order['keys']> = {
  relevance: [
    { field: 'words', type: 'number' },
    { field: 'finalScore', type: 'number' }
  ],
  date: [{ field: 'postedAt', type: 'date' }],
  salary: [{ field: 'salary', type: 'number' }],
  popularity: [
    { field: 'applicationCount', type: 'number' },
    { field: 'views', type: 'number' }
  ]
}

/**
 * The orders by name. All but relevance keep the names and keys of before there was an engine, so that a page that was begun
 * then can be turned; a score of then has no meaning now.
 */
const orderOf = (sort: Sorting, matched: Matched, name: string): Order => ({
  name: sort === 'relevance' || matched === 'any' ? `${name}.${matched}` : name,
  keys: keysOf[sort]
})

/** By the cursor's own order. @throws INVALID_CURSOR, VALIDATION_FAILED */
function startWithin(sort: Sorting, request: PageRequest, name: string) {
  let failed: unknown
  for (const matched of ['all', 'any'] as const) {
    try {
      return { ...startOf(orderOf(sort, matched, name), request), matched }
    } catch (error) {
      failed = error
    }
  }
  throw failed
}

/** In a cursor unstated pay is 0, as it was before; for the engine it is -1, beneath every amount. */
const toKeys = (sort: Sorting, [first = 0, second = 0]: number[]): readonly [number, number] =>
  sort === 'salary' && first === 0 ? [-1, 0] : [first, second]

/**
 * Where the requested page begins.
 * @param name of the list that the cursors are for
 * @throws INVALID_CURSOR, VALIDATION_FAILED for a page number together with a cursor
 */
export function pageStart(
  sort: Sorting,
  request: PageRequest,
  now: Date,
  name: string = sort
): Pick<SearchRequest, 'asOfMs' | 'skip' | 'after'> {
  const { cursor, skip, matched } = startWithin(sort, request, name)
  if (!cursor) return { asOfMs: now.getTime(), skip }
  const keys = toKeys(sort, cursor.values.map(Number))
  return { asOfMs: cursor.asOf.getTime(), after: { matched, keys, id: cursor._id.toHexString() } }
}

/** The cursor after the last hit; null: it ends there. */
export function nextCursorOf(
  sort: Sorting,
  { hits, hasMore, matched }: SearchAnswer,
  asOfMs: number,
  name: string = sort
): string | null {
  const last = hits.at(-1)
  if (!hasMore || !last) return null
  const order = orderOf(sort, matched, name)
  const values = last.keys.slice(0, order.keys.length).map((key) => (sort === 'salary' ? Math.max(0, key) : key))
  return encodeCursor(order, { asOf: new Date(asOfMs), values, _id: new ObjectId(last.id) })
}
