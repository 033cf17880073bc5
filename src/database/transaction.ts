/** MongoDB transactions: session binding, retries and deadline. */
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type ClientSession,
  type Collection,
  type MongoClient,
  MongoError,
  MongoNetworkError,
  MongoServerError
} from 'mongodb'
import { failure } from '../errors.ts'
import type { Collections } from './collections.ts'

/**
 * How long write conflicts are retried. The driver's own retries may take 120 s, and its timeoutMS does not bound them.
 */
export const transactionDeadlineMs = 8000
const backoffMsMax = 150

/** The index of the options argument, which carries the session, by method. Methods not listed are refused. */
const optionsIndex: Record<string, number> = {
  aggregate: 1,
  bulkWrite: 1,
  countDocuments: 1,
  deleteMany: 1,
  deleteOne: 1,
  distinct: 2,
  find: 1,
  findOne: 1,
  findOneAndDelete: 1,
  findOneAndUpdate: 2,
  insertMany: 1,
  insertOne: 1,
  updateMany: 2,
  updateOne: 2
}

export const optionsIndexOf = (method: string): number => optionsIndex[method] ?? 0

/** A proxy of the collection that runs every operation in the session: none can bypass the transaction by mistake. */
function bindCollection<T extends Collection<never>>(collection: T, session: ClientSession): T {
  return new Proxy(collection, {
    get(target, property) {
      const value = Reflect.get(target, property, target)
      if (typeof value !== 'function') return value
      const index = optionsIndex[String(property)]
      if (index === undefined) throw new TypeError(`${String(property)} is not supported inside a transaction`)
      return (...args: unknown[]) => {
        args[index] = { ...(args[index] as object | undefined), session }
        return value.apply(target, args)
      }
    }
  })
}

function bindCollections(collections: Collections, session: ClientSession): Collections {
  const bound = Object.entries(collections).map(([name, collection]) => [
    name,
    bindCollection(collection as unknown as Collection<never>, session)
  ])
  return Object.fromEntries(bound) as Collections
}

export const hasLabel = (error: unknown, label: string): boolean =>
  error instanceof MongoError && error.hasErrorLabel(label)
export const isDuplicateKey = (error: unknown): boolean => error instanceof MongoServerError && error.code === 11000

/** Commits; retries while the outcome is unknown (a commit is idempotent), until it is over. */
export async function commit(session: ClientSession, isOver: () => boolean): Promise<void> {
  for (;;) {
    try {
      await session.commitTransaction()
      return
    } catch (error) {
      const unknown = hasLabel(error, 'UnknownTransactionCommitResult')
      const expired = error instanceof MongoServerError && error.code === 50 // MaxTimeMSExpired
      if (!unknown || expired || isOver()) throw error
      await sleep(Math.random() * backoffMsMax)
    }
  }
}

async function attempt<T>(
  session: ClientSession,
  collections: Collections,
  work: (tx: Collections) => Promise<T>,
  isOver: () => boolean
): Promise<T> {
  session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } })
  let result: T
  try {
    result = await work(bindCollections(collections, session))
  } catch (error) {
    // The server aborts an abandoned transaction by itself; the first error is the relevant one.
    await session.abortTransaction().catch(() => undefined)
    // A connection that could not be had: the driver labels only what fails once it has one.
    if (error instanceof MongoNetworkError) error.addErrorLabel('TransientTransactionError')
    throw error
  }
  await commit(session, isOver)
  return result
}

/** See Store.transaction: write conflicts are retried with full jitter until it is over. */
export async function runTransaction<T>(
  client: MongoClient,
  collections: Collections,
  work: (tx: Collections) => Promise<T>,
  isOver: () => boolean
): Promise<T> {
  if (isOver()) throw failure('BUSY', { retryAfterSeconds: 1 })
  const session = client.startSession()
  try {
    for (let tries = 0; ; tries++) {
      try {
        return await attempt(session, collections, work, isOver)
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
