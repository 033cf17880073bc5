/** Saving searches, and changing and deleting saved ones. */
import { isDeepStrictEqual } from 'node:util'
import { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { SavedSearchDocument } from '../../database/collections/saved-searches.ts'
import type { Collections } from '../../database/collections.ts'
import type { TransactionStore } from '../../database/idempotency.ts'
import type { Store } from '../../database/store.ts'
import { failure, invalidField } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import {
  SavedQuery,
  type SavedSearch,
  type SavedSearchBody,
  type SavedSearchChanges
} from '../../schemas/saved-searches.ts'
import { splitNames } from '../jobs/filters.ts'
import { scheduleTelling } from './alerts.ts'
import { criteriaOf } from './criteria.ts'
import { chooseKeys } from './key-choice.ts'
import { deleteMatches, forgetPending, readPending } from './matches.ts'

export const savedMax = 50

export function savedSearchView(search: SavedSearchDocument): SavedSearch {
  return {
    _id: search._id.toHexString(),
    name: search.name,
    query: search.query,
    alert: search.alert,
    matchCount: search.matchCount,
    lastMatchedAt: search.matchedAt?.toISOString() ?? null,
    lastNotifiedAt: search.notifiedAt?.toISOString() ?? null,
    createdAt: search.createdAt.toISOString(),
    updatedAt: search.updatedAt.toISOString()
  }
}

const names = Object.keys(SavedQuery.properties) as (keyof SavedQuery)[]

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && splitNames(value).length === 0)

/** The parameters that say something. @throws VALIDATION_FAILED when none does */
function readSavedQuery(given: SavedQuery): SavedQuery {
  const meant = names.filter((name) => !isEmpty(given[name]))
  if (meant.length === 0) throw invalidField('query', 'must have a text or a filter')
  return Object.fromEntries(meant.map((name) => [name, given[name]]))
}

/** The actor's saved searches, the last one first. */
export async function listSavedSearches(store: Store, actor: Actor): Promise<SavedSearch[]> {
  const found = await store.savedSearches.find({ userId: new ObjectId(actor.id) }).toArray()
  return found.sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime()).map(savedSearchView)
}

/** A slot that none of the person's has. @throws TOO_MANY_SAVED_SEARCHES */
async function freeSlot(tx: Collections, userId: ObjectId): Promise<number> {
  const saved = await tx.savedSearches.find({ userId }, { projection: { slot: 1 } }).toArray()
  const taken = new Set(saved.map(({ slot }) => slot))
  for (let slot = 0; slot < savedMax; slot++) if (!taken.has(slot)) return slot
  throw failure('TOO_MANY_SAVED_SEARCHES', { params: { max: savedMax } })
}

/** @throws VALIDATION_FAILED for a query that says nothing, TOO_MANY_SAVED_SEARCHES */
export async function saveSearch(store: TransactionStore, actor: Actor, body: SavedSearchBody): Promise<SavedSearch> {
  const query = readSavedQuery(body.query)
  return store.transaction(
    async (tx) => {
      const [userId, now, alert] = [new ObjectId(actor.id), serverNow(), body.alert ?? 'off']
      const search: SavedSearchDocument = {
        ...{ _id: new ObjectId(), userId, slot: await freeSlot(tx, userId), name: body.name, query, alert },
        ...(alert !== 'off' && (await chooseKeys(tx, criteriaOf(query)))),
        ...{ matchCount: 0, matchedAt: null, matchesOfDay: 0 },
        ...{ notifiedAt: null, tellAt: null, createdAt: now, updatedAt: now }
      }
      await tx.savedSearches.insertOne(search)
      return savedSearchView(search)
    },
    { serializeBy: `saved searches of ${actor.id}` }
  )
}

const own = (actor: Actor, id: string) => ({ _id: new ObjectId(id), userId: new ObjectId(actor.id) })
const notFound = () => failure('NOT_FOUND', { params: { what: 'Saved search' } })

/**
 * What follows from a change for the matches that wait: those of another query are forgotten, and all when nothing is to be
 * told any more; others are told in the new way. @returns the search's `tellAt`
 */
async function carryOver(
  tx: Collections,
  before: SavedSearchDocument,
  after: SavedSearchDocument
): Promise<Date | null> {
  if (after.alert === 'off' || !isDeepStrictEqual(before.query, after.query)) {
    await forgetPending(tx, after)
    return null
  }
  if (after.alert === before.alert) return before.tellAt
  const [waiting] = after.alert === 'instant' ? await readPending(tx, after, 1) : []
  return waiting ? scheduleTelling(tx, after) : null
}

/** @throws NOT_FOUND also for another person's, VALIDATION_FAILED for a query that says nothing */
export async function changeSavedSearch(
  store: Store,
  actor: Actor,
  id: string,
  { query, ...given }: SavedSearchChanges
): Promise<SavedSearch> {
  const meant = query && readSavedQuery(query)
  return store.transaction(async (tx) => {
    const before = await tx.savedSearches.findOne(own(actor, id))
    if (!before) throw notFound()
    const name = given.name ?? before.name
    const alert = given.alert ?? before.alert
    const after = { ...before, name, alert, query: meant ?? before.query }
    if (isDeepStrictEqual(after, before)) return savedSearchView(before)
    const [updatedAt, tellAt] = [serverNow(), await carryOver(tx, before, after)]
    const keys = alert === 'off' ? null : await chooseKeys(tx, criteriaOf(after.query))
    await tx.savedSearches.updateOne(
      { _id: before._id },
      {
        $set: { name, alert, query: after.query, updatedAt, tellAt, ...keys },
        ...(keys === null && { $unset: { keys: true, analysis: true } })
      }
    )
    return savedSearchView({ ...after, updatedAt })
  })
}

/** With what has matched it. @throws NOT_FOUND also for another person's */
export function deleteSavedSearch(store: Store, actor: Actor, id: string): Promise<void> {
  return store.transaction(async (tx) => {
    const search = await tx.savedSearches.findOneAndDelete(own(actor, id))
    if (!search) throw notFound()
    await deleteMatches(tx, search._id)
  })
}
