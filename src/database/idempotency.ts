/**
 * Idempotency: a request repeated with the same key gets the stored response of the first one and changes nothing. The
 * response is stored in the transaction of the change itself, so neither ever exists without the other (IETF
 * draft-ietf-httpapi-idempotency-key-header). Errors are not stored: such a request can be retried.
 */

import { MongoServerError } from 'mongodb'
import { failure } from '../errors.ts'
import { serverNow } from './clock.ts'
import type { IdempotencyDocument } from './collections/idempotency.ts'
import type { Collections } from './collections.ts'
import type { Fingerprint } from './fingerprints.ts'
import type { Store } from './store.ts'

export interface IdempotencyKey extends Fingerprint {
  /** user, route and the client's key */
  id: string
  /** set when the response is a stored one */
  replayed: boolean
}

/** The part of a store needed by a domain function that writes in exactly one transaction. */
export type TransactionStore = Pick<Store, 'transaction'>

const lifeMs = 24 * 3600 * 1000
const writeConflict = 112

/** Documents of version 1.0 have no `hash`. */
const matches = (stored: IdempotencyDocument, { hash, formerHash }: IdempotencyKey): boolean =>
  stored.hash === undefined ? stored.bodyHash === formerHash : stored.hash === hash

/** The stored response, or null after acquiring the key for this transaction. */
async function acquireKey(tx: Collections, key: IdempotencyKey): Promise<{ body: string } | null> {
  const { id: _id, hash, formerHash } = key
  const now = serverNow()
  const acquired = { bodyHash: formerHash ?? hash, hash, body: '', expiresAt: new Date(now.getTime() + lifeMs) }
  const stored = await tx.idempotency
    .findOneAndUpdate({ _id }, { $setOnInsert: acquired }, { upsert: true })
    .catch((error: unknown) => {
      const isInUse = error instanceof MongoServerError && error.code === writeConflict
      throw isInUse ? failure('REQUEST_IN_FLIGHT', { cause: error }) : error
    })
  if (stored === null) return null
  if (stored.expiresAt <= now) {
    await tx.idempotency.updateOne({ _id }, { $set: acquired })
    return null
  }
  if (!matches(stored, key)) throw failure('IDEMPOTENCY_MISMATCH')
  return { body: stored.body }
}

/**
 * Runs `work`, whose result is that of its only transaction, under an idempotency key; without a key, unchanged.
 * @throws IDEMPOTENCY_MISMATCH when the key was used with another body, REQUEST_IN_FLIGHT while the first request is
 * being processed
 */
export function withIdempotency<T>(
  store: TransactionStore,
  key: IdempotencyKey | null,
  work: (store: TransactionStore) => Promise<T>
): Promise<T> {
  if (key === null) return work(store)
  const transaction: Store['transaction'] = (inner, options) =>
    store.transaction(async (tx) => {
      const stored = await acquireKey(tx, key)
      key.replayed = stored !== null
      if (stored) return JSON.parse(stored.body)
      const result = await inner(tx)
      await tx.idempotency.updateOne({ _id: key.id }, { $set: { body: JSON.stringify(result) } })
      return result
    }, options)
  return work({ transaction })
}

/**
 * Runs `work`, which changes what it changes by transactions of its own, under an idempotency key: its answer is stored afterwards.
 * Whoever dies in between leaves no answer, so a repetition runs it again: of what is done it must change nothing.
 * @param isFinal whether the answer is stored
 * @throws IDEMPOTENCY_MISMATCH, REQUEST_IN_FLIGHT while another one is being stored
 */
export async function withIdempotentSteps<T>(
  store: Store,
  key: IdempotencyKey | null,
  work: () => Promise<T>,
  isFinal: (answer: T) => boolean
): Promise<T> {
  if (key === null) return work()
  const stored = await store.idempotency.findOne({ _id: key.id, expiresAt: { $gt: serverNow() } })
  if (stored && !matches(stored, key)) throw failure('IDEMPOTENCY_MISMATCH')
  key.replayed = stored !== null
  if (stored) return JSON.parse(stored.body)
  const answer = await work()
  if (!isFinal(answer)) return answer
  return withIdempotency(store, key, ({ transaction }) => transaction(async () => answer))
}
