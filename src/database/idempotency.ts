/**
 * Once: a request repeated under the same key gets the first one's answer and changes nothing again. The answer is
 * stored in the transaction of the change itself, so there is no moment at which one exists without the other
 * (IETF draft-ietf-httpapi-idempotency-key-header). Failures are not stored: such a request may be tried again.
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
  /** set when the answer is a stored one */
  replayed: boolean
}

/** A store as far as a domain function needs it that changes things in exactly one transaction. */
export type TransactionStore = Pick<Store, 'transaction'>

const lifeMs = 24 * 3600 * 1000
const writeConflict = 112

/** What version 1.0 stored has no `hash`. */
const isOf = (stored: IdempotencyDocument, { hash, formerHash }: IdempotencyKey): boolean =>
  stored.hash === undefined ? stored.bodyHash === formerHash : stored.hash === hash

/** The stored answer, or null after taking the key for this transaction. */
async function take(tx: Collections, key: IdempotencyKey): Promise<{ body: string } | null> {
  const { id: _id, hash, formerHash } = key
  const now = serverNow()
  const stored = await tx.idempotency.findOne({ _id })
  if (stored && stored.expiresAt > now) {
    if (!isOf(stored, key)) throw failure('IDEMPOTENCY_MISMATCH')
    return { body: stored.body }
  }
  if (stored) await tx.idempotency.deleteOne({ _id })
  try {
    const expiresAt = new Date(now.getTime() + lifeMs)
    await tx.idempotency.insertOne({ _id, bodyHash: formerHash ?? hash, hash, body: '', expiresAt })
  } catch (error) {
    const taken = error instanceof MongoServerError && error.code === writeConflict
    throw taken ? failure('REQUEST_IN_FLIGHT', { cause: error }) : error
  }
  return null
}

/**
 * Runs `work`, whose result is what its only transaction resolves to, under a key; without a key, as it is.
 * @throws IDEMPOTENCY_MISMATCH when the key was used for another body, REQUEST_IN_FLIGHT when it is in use right now
 */
export function withIdempotency<T>(
  store: TransactionStore,
  key: IdempotencyKey | null,
  work: (store: TransactionStore) => Promise<T>
): Promise<T> {
  if (key === null) return work(store)
  const transaction: Store['transaction'] = (inner, options) =>
    store.transaction(async (tx) => {
      const stored = await take(tx, key)
      key.replayed = stored !== null
      if (stored) return JSON.parse(stored.body)
      const result = await inner(tx)
      await tx.idempotency.updateOne({ _id: key.id }, { $set: { body: JSON.stringify(result) } })
      return result
    }, options)
  return work({ transaction })
}
