/** MongoDB transactions: session binding, retries and deadline. */
import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { type ClientSession, type MongoClient, MongoError, MongoNetworkError, MongoServerError } from 'mongodb'
import { failure } from '../errors.ts'
import { type Attempt, bindCollections } from './bound-collections.ts'
import type { Collections } from './collections.ts'
import { writeEvents } from './outbox.ts'

/**
 * How long write conflicts are retried. The driver's own retries may take 120 s, and its timeoutMS does not bound them.
 */
export const transactionDeadlineMs = 8000
const backoffMsMax = 150

export const hasLabel = (error: unknown, label: string): boolean =>
  error instanceof MongoError && error.hasErrorLabel(label)

/** @param fields of the unique index that refused it, where only that one is meant */
export function isDuplicateKey(error: unknown, fields?: readonly string[]): boolean {
  if (!(error instanceof MongoServerError) || error.code !== 11000) return false
  return fields === undefined || isDeepStrictEqual(Object.keys(error.keyPattern ?? {}), fields)
}

const hasCode = (error: unknown, code: number): error is MongoServerError =>
  error instanceof MongoServerError && error.code === code

/** Its session was killed (orphaned-transactions.ts, an operator), which the server labels neither as transient nor as unknown. */
const isInterrupted = (error: unknown): error is MongoServerError => hasCode(error, 11601)

/** NoSuchTransaction is not labelled where waiting for a majority was interrupted as well. */
const isUnlabelled = (error: unknown): error is MongoServerError =>
  isInterrupted(error) || (hasCode(error, 251) && !hasLabel(error, 'TransientTransactionError'))

/** Commits; retries while the outcome is unknown (a commit is idempotent), until it is over. */
export async function commit(session: ClientSession, isOver: () => boolean): Promise<void> {
  for (;;) {
    try {
      await session.commitTransaction()
      return
    } catch (error) {
      if (isUnlabelled(error)) error.addErrorLabel('UnknownTransactionCommitResult')
      const unknown = hasLabel(error, 'UnknownTransactionCommitResult')
      const expired = hasCode(error, 50) // MaxTimeMSExpired
      if (!unknown || expired || isOver()) throw error
      await sleep(Math.random() * backoffMsMax)
    }
  }
}

export interface Limits {
  /** no attempt, and no further one at a commit, begins any more */
  isOver: () => boolean
  /** its caller has been told that it cannot be done: it must not be found done */
  isRefused: () => boolean
  /** told of the versions that are old when the changes are committed, or when nobody knows whether they are */
  onOutdated: (versions: ReadonlySet<string>) => void
}

async function tryOnce<T>(
  session: ClientSession,
  collections: Collections,
  work: (tx: Collections) => Promise<T>,
  { isOver, isRefused, onOutdated }: Limits
): Promise<T> {
  session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } })
  const attempt: Attempt = { session, outdated: new Set(), events: [] }
  let result: T
  try {
    const tx = bindCollections(collections, attempt)
    result = await work(tx)
    await writeEvents(tx)
    if (isRefused()) throw failure('DATABASE_UNAVAILABLE', { retryAfterSeconds: 2 })
  } catch (error) {
    attempt.events = null
    // The server aborts an abandoned transaction by itself; the first error is the relevant one.
    await session.abortTransaction().catch(() => undefined)
    // A connection that could not be had: the driver labels only what fails once it has one.
    if (error instanceof MongoNetworkError || isInterrupted(error)) error.addErrorLabel('TransientTransactionError')
    throw error
  }
  try {
    await commit(session, isOver)
  } catch (error) {
    if (!hasLabel(error, 'TransientTransactionError')) onOutdated(attempt.outdated)
    throw error
  }
  onOutdated(attempt.outdated)
  return result
}

/** See Store.transaction: write conflicts are retried with full jitter until it is over. */
export async function runTransaction<T>(
  client: MongoClient,
  collections: Collections,
  work: (tx: Collections) => Promise<T>,
  limits: Limits
): Promise<T> {
  const { isOver } = limits
  if (isOver()) throw failure('BUSY', { retryAfterSeconds: 1 })
  const session = client.startSession()
  try {
    for (let tries = 0; ; tries++) {
      try {
        return await tryOnce(session, collections, work, limits)
      } catch (error) {
        const isTransient = hasLabel(error, 'TransientTransactionError')
        if (!isTransient && !hasLabel(error, 'UnknownTransactionCommitResult')) throw error
        if (!isTransient || isOver()) throw failure('BUSY', { retryAfterSeconds: 1, cause: error })
        await sleep(Math.random() * Math.min(backoffMsMax, 2 ** tries * 4))
      }
    }
  } finally {
    await session.endSession()
  }
}
