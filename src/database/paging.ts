/**
 * Keyset pagination: a page begins after the last item of the previous one, in a total order (sort keys, then `_id`,
 * all descending). What existed at the first page and kept its sort key appears exactly once, whatever is inserted
 * meanwhile. Cursors are opaque to clients, and every byte of a received one is validated.
 */

import { type Collection, type Document, type Filter, ObjectId, type WithId } from 'mongodb'
import { failure, invalidField } from '../errors.ts'
import { serverNow } from './clock.ts'

type KeyType = 'date' | 'number'

/** A total order: the keys, then `_id`, all descending. `name` distinguishes the cursors of different orders. */
export interface Order {
  name: string
  keys: readonly { field: string; type: KeyType }[]
}

export interface Cursor {
  /** when the first page was read */
  asOf: Date
  values: (Date | number)[]
  _id: ObjectId
}

export interface PageRequest {
  limit?: number
  cursor?: string
  /** number of the page, from 1; never together with a cursor */
  page?: number
  /** items before the page, without cursor and number */
  skip?: number
}

export interface Page<Item> {
  items: Item[]
  nextCursor: string | null
}

export const limitDefault = 20

const toNumber = (value: Date | number): number => (value instanceof Date ? value.getTime() : value)

export function encodeCursor(order: Order, cursor: Cursor): string {
  const parts = [order.name, cursor.asOf.getTime(), cursor._id.toHexString(), ...cursor.values.map(toNumber)]
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

const isInstant = (value: unknown): value is number => Number.isInteger(value) && Math.abs(value as number) <= 8.64e15

function parseParts(text: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}

/** @throws INVALID_CURSOR unless encodeCursor created it for this order, compared byte by byte */
export function decodeCursor(order: Order, text: string): Cursor {
  const [name, asOf, id, ...values] = parseParts(text)
  const wellFormed =
    name === order.name &&
    isInstant(asOf) &&
    typeof id === 'string' &&
    /^[0-9a-f]{24}$/.test(id) &&
    values.length === order.keys.length &&
    order.keys.every(({ type }, index) => (type === 'date' ? isInstant(values[index]) : Number.isFinite(values[index])))
  if (!wellFormed) throw failure('INVALID_CURSOR')
  const cursor = {
    asOf: new Date(asOf),
    values: order.keys.map(({ type }, index) =>
      type === 'date' ? new Date(values[index] as number) : (values[index] as number)
    ),
    _id: new ObjectId(id)
  }
  if (encodeCursor(order, cursor) !== text) throw failure('INVALID_CURSOR')
  return cursor
}

const fieldsOf = (order: Order): string[] => [...order.keys.map(({ field }) => field), '_id']

const descending = (fields: string[]): Record<string, -1> => Object.fromEntries(fields.map((field) => [field, -1]))

/** What comes after the cursor in parts, those that equal it in most fields last: each is one interval of an index. */
function partsAfter(order: Order, cursor: Cursor): { match: Document; sort: Record<string, -1> }[] {
  const fields = fieldsOf(order)
  const values = [...cursor.values, cursor._id]
  return fields.map((field, last) => ({
    match: {
      ...Object.fromEntries(fields.slice(0, last).map((earlier, index) => [earlier, values[index]])),
      [field]: { $lt: values[last] }
    },
    // Without the fields that are equal: with them the database does not see that the index has this order.
    sort: descending(fields.slice(last))
  }))
}

/** The order as a sort specification. */
export const sortOf = (order: Order): Record<string, -1> => descending(fieldsOf(order))

/**
 * The stages that read, in order, the first `count` documents of the filter after the cursor. The parts after it are read
 * one after the other, and only until there are enough: an index is read from the cursor on, however many documents have
 * the same sort key. (As one condition the database would read and sort all of them.)
 */
export function stagesAfter(
  { collectionName }: Pick<Collection, 'collectionName'>,
  filter: Document,
  order: Order,
  cursor: Cursor | null,
  count: number
): Document[] {
  if (cursor === null) return [{ $match: filter }, { $sort: sortOf(order) }, { $limit: count }]
  const [ties, ...others] = partsAfter(order, cursor)
    .reverse()
    .map(({ match, sort }) => [{ $match: { $and: [filter, match] } }, { $sort: sort }, { $limit: count }])
  const unions = others.map((pipeline) => ({ $unionWith: { coll: collectionName, pipeline } }))
  return [...(ties ?? []), ...unions, { $limit: count }]
}

/** Cuts `limit + 1` documents to a page; the cursor of the next page points to the last item kept. */
export function cut<T extends { _id: ObjectId }>(order: Order, read: T[], limit: number, asOf: Date): Page<T> {
  const items = read.slice(0, limit)
  const last = items.at(-1)
  if (read.length <= limit || last === undefined) return { items, nextCursor: null }
  const values = order.keys.map(({ field }) => (last as Record<string, unknown>)[field] as Date | number)
  return { items, nextCursor: encodeCursor(order, { asOf, values, _id: last._id }) }
}

/**
 * Where the requested page begins: after the cursor's item, or at an offset.
 * @throws INVALID_CURSOR, VALIDATION_FAILED for a page number together with a cursor
 */
export function startOf(order: Order, { limit = limitDefault, cursor, page, skip = 0 }: PageRequest) {
  if (cursor === undefined) return { cursor: null, skip: page === undefined ? skip : (page - 1) * limit }
  if (page !== undefined) throw invalidField('page', 'must not be combined with a cursor')
  return { cursor: decodeCursor(order, cursor), skip: 0 }
}

/**
 * One page of a collection.
 * @param projection none of the order's fields left out
 * @throws INVALID_CURSOR, VALIDATION_FAILED
 */
export async function readPage<T extends Document & { _id: ObjectId }>(
  collection: Collection<T>,
  filter: Filter<T>,
  order: Order,
  request: PageRequest,
  projection: Readonly<Record<string, 0>> = {}
): Promise<Page<WithId<T>>> {
  const limit = request.limit ?? limitDefault
  const { cursor, skip } = startOf(order, request)
  const stages = Object.keys(projection).length > 0 ? [{ $project: projection }] : []
  const read =
    cursor === null
      ? await collection
          .find<WithId<T>>(filter, { projection })
          .sort(sortOf(order))
          .skip(skip)
          .limit(limit + 1)
          .toArray()
      : await collection
          .aggregate<WithId<T>>([...stagesAfter(collection as never, filter, order, cursor, limit + 1), ...stages])
          .toArray()
  return cut(order, read, limit, cursor?.asOf ?? serverNow())
}
