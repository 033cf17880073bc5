import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ClientSession, type Collection, type MongoClient, MongoError, MongoServerError } from 'mongodb'
import { failure } from '../errors.ts'
import type { Collections } from './collections.ts'

/** How long races are retried. The driver's own retries may run 120 s, and its timeoutMS does not bound them. */
export const transactionDeadlineMs = 8000
const backoffMsMax = 150

/** Which argument of a collection's method carries the options, and so the session. A method not listed is refused. */
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

/** The collection, but every operation runs in the session: nothing of a transaction can escape it by forgetfulness. */
function bindCollection<T extends Collection<never>>(collection: T, session: ClientSession): T {
  return new Proxy(collection, {
    get(target, property) {
      const value = Reflect.get(target, property, target)
      if (typeof value !== 'function') return value
      const index = optionsIndex[String(property)]
      if (index === undefined) throw new TypeError(`${String(property)} is not for use inside a transaction`)
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

/** `deadline` by performance.now(). Commits; an unknown outcome is asked again (a commit is idempotent) until the deadline. */
export async function commit(session: ClientSession, deadline: number): Promise<void> {
  for (;;) {
    try {
      await session.commitTransaction()
      return
    } catch (error) {
      const unknown = hasLabel(error, 'UnknownTransactionCommitResult')
      const expired = error instanceof MongoServerError && error.code === 50 // MaxTimeMSExpired
      if (!unknown || expired || performance.now() >= deadline) throw error
      await sleep(Math.random() * backoffMsMax)
    }
  }
}

async function attempt<T>(
  session: ClientSession,
  collections: Collections,
  work: (tx: Collections) => Promise<T>,
  deadline: number
): Promise<T> {
  session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } })
  let result: T
  try {
    result = await work(bindCollections(collections, session))
  } catch (error) {
    // The server forgets an unreachable transaction by itself; the first error is the one that matters.
    await session.abortTransaction().catch(() => undefined)
    throw error
  }
  await commit(session, deadline)
  return result
}

/** See Store.transaction: lost races are retried with full jitter under our own deadline. */
export async function runTransaction<T>(
  client: MongoClient,
  collections: Collections,
  work: (tx: Collections) => Promise<T>,
  deadline: number
): Promise<T> {
  if (performance.now() >= deadline) throw failure('BUSY', { retryAfterSeconds: 1 })
  const session = client.startSession()
  try {
    for (let tries = 0; ; tries++) {
      try {
        return await attempt(session, collections, work, deadline)
      } catch (error) {
        const lostRace = hasLabel(error, 'TransientTransactionError')
        if (!lostRace && !hasLabel(error, 'UnknownTransactionCommitResult')) throw error
        if (!lostRace || performance.now() >= deadline) throw failure('BUSY', { retryAfterSeconds: 1, cause: error })
        await sleep(Math.random() * Math.min(backoffMsMax, 2 ** tries * 4))
      }
    }
  } finally {
    await session.endSession()
  }
}
