/** The record of a migration in MongoDB, and the lease on it: one host at a time runs it. All times are the server's. */
import { MongoServerError } from 'mongodb'
import type { MigrationDocument } from './collections/migrations.ts'
import type { Collections } from './collections.ts'
import { isDuplicateKey } from './transaction.ts'

export type Progress = Record<string, unknown>

/** How long a host that was killed keeps a migration from the others. */
export const heldMs = 10_000
const backoffMsMin = 1000
const backoffMsMax = 300_000
const timeoutMs = 5000
const errorCharsMax = 500

/** Another host has taken the migration. */
export class MigrationTaken extends Error {}

/** What a host holds: `term` makes each of its writes a compare-and-set. */
export interface Held {
  name: string
  term: number
  progress: Progress | null
}

const heldUntil = (ms: number) => ({ $add: ['$$NOW', ms] })

/** The record; inserted when there is none yet. */
export async function readRecord(store: Collections, name: string): Promise<MigrationDocument> {
  const first: MigrationDocument = {
    _id: name,
    state: 'waiting',
    progress: null,
    by: null,
    startedAt: null,
    finishedAt: null,
    error: null,
    attempts: 0,
    term: 0,
    heldUntil: new Date(0)
  }
  const options = { maxTimeMS: timeoutMs }
  const found = await store.migrations.findOne({ _id: name }, options)
  if (found) return found
  await store.migrations.insertOne(first).catch((error: unknown) => {
    if (!isDuplicateKey(error)) throw error
  })
  return (await store.migrations.findOne({ _id: name }, options)) ?? first
}

/**
 * Takes a migration that nobody holds. `isRepeatable`: also one that is done, from its beginning.
 * @returns null when another holds it, it failed a moment ago, or it is done
 */
export async function take(store: Collections, name: string, by: string, isRepeatable: boolean): Promise<Held | null> {
  const isDone = { $eq: ['$state', 'done'] }
  const taken = await store.migrations.findOneAndUpdate(
    {
      _id: name,
      ...(!isRepeatable && { state: { $ne: 'done' } }),
      $expr: { $lte: ['$heldUntil', '$$NOW'] }
    },
    [
      {
        $set: {
          state: 'running',
          by: { $literal: by },
          progress: { $cond: [isDone, null, '$progress'] },
          startedAt: { $cond: [isDone, '$$NOW', { $ifNull: ['$startedAt', '$$NOW'] }] },
          finishedAt: null,
          term: { $add: ['$term', 1] },
          heldUntil: heldUntil(heldMs)
        }
      }
    ],
    { returnDocument: 'after', maxTimeMS: timeoutMs }
  )
  return taken && { name, term: taken.term, progress: taken.progress }
}

async function change(store: Collections, { name, term }: Held, ...$sets: object[]): Promise<void> {
  // Without a time limit: inside a transaction it is that of the transaction.
  const pipeline = $sets.map(($set) => ({ $set }))
  const { matchedCount } = await store.migrations.updateOne({ _id: name, term, state: 'running' }, pipeline)
  if (matchedCount === 0) throw new MigrationTaken(`another host has taken the migration ${name}`)
}

/** Saves how far it has come, and holds it further. @throws MigrationTaken */
export const saveProgress = (store: Collections, held: Held, progress: Progress | null): Promise<void> =>
  change(store, held, {
    progress: { $literal: progress },
    attempts: 0,
    error: null,
    heldUntil: heldUntil(heldMs)
  })

/** Holds it further. @throws MigrationTaken */
export const hold = (store: Collections, held: Held): Promise<void> =>
  change(store, held, { heldUntil: heldUntil(heldMs) })

/** @throws MigrationTaken */
export const finish = (store: Collections, held: Held): Promise<void> =>
  change(store, held, { state: 'done', finishedAt: '$$NOW', attempts: 0, error: null, heldUntil: new Date(0) })

/** Gives it back unfinished, so that another host can go on at once. */
export const giveBack = (store: Collections, held: Held): Promise<void> =>
  change(store, held, { state: 'waiting', heldUntil: new Date(0) })

/** What may be stored and shown of an error: no value of a document, as in the message of a duplicate key. */
export function errorText(error: unknown): string {
  if (error instanceof MongoServerError && isDuplicateKey(error)) {
    return `duplicate key ${JSON.stringify(error.keyPattern ?? {})}`
  }
  return (error instanceof Error ? error.message : String(error)).slice(0, errorCharsMax)
}

const backoffOf = (attempts: string) => ({ $multiply: [backoffMsMin / 2, { $pow: [2, attempts] }] })

/** Records a failure; the next attempt, of whichever host, is after a time that doubles up to five minutes. */
export const fail = (store: Collections, held: Held, error: unknown): Promise<void> =>
  change(
    store,
    held,
    { state: 'failed', error: { $literal: errorText(error) }, attempts: { $add: ['$attempts', 1] } },
    { heldUntil: { $add: ['$$NOW', { $min: [backoffMsMax, backoffOf('$attempts')] }] } }
  )
