/**
 * Retries of single operations beyond the driver's one: while a primary steps down it rejects commands for longer than that
 * lasts, and the second attempt may meet the same server once more. Transactions have retries of their own.
 */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type AbstractCursor,
  type ClientSession,
  type Collection,
  type MongoClient,
  MongoError,
  MongoNetworkError
} from 'mongodb'
import { optionsIndexOf } from './bound-collections.ts'
import type { Guard } from './reachability.ts'
import { hasLabel } from './transaction.ts'

/** No attempt begins later than this after the first. As long as the driver looks for a server. */
export const stepDownMsMax = 3000
const pauseMsMax = 100

/**
 * The server's codes for a member that is no primary, or is about to stop being one, and for the connections between them:
 * those that the specification of retryable reads lists.
 */
const retryableReadCodes = new Set([6, 7, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436])

const isRetryableRead = (error: unknown): boolean =>
  error instanceof MongoNetworkError ||
  (error instanceof MongoError &&
    !hasLabel(error, 'TransientTransactionError') &&
    retryableReadCodes.has(Number(error.code)))

/** PoolRequestedRetry: the connection was closed before anything was sent. */
const isRetryableWrite = (error: unknown): boolean =>
  hasLabel(error, 'RetryableWriteError') || hasLabel(error, 'PoolRequestedRetry')

async function retry<T>(
  attempt: () => Promise<T>,
  mayRetry: (error: unknown) => boolean,
  isRefused: () => boolean
): Promise<T> {
  const deadline = performance.now() + stepDownMsMax
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!mayRetry(error) || isRefused() || performance.now() >= deadline) throw error
      await sleep(Math.random() * pauseMsMax)
    }
  }
}

/** Each changes at most one document by one command: the server remembers its result under the command's number. */
const writes = new Set(['deleteOne', 'findOneAndDelete', 'findOneAndUpdate', 'insertOne', 'updateOne'])
const reads = new Set(['countDocuments', 'distinct', 'findOne'])
const cursors = new Set(['aggregate', 'find'])

/**
 * Runs a write in a session of its own. Every attempt has the number of the first, by which a server that has already made the
 * change, and any that replicated it, answers with the first result instead of making it again: exactly once.
 */
async function retryWrite<T>(
  client: MongoClient,
  write: (session: ClientSession) => Promise<T>,
  isRefused: () => boolean
): Promise<T> {
  const session = client.startSession({ causalConsistency: false })
  try {
    const { txnNumber } = session.serverSession
    return await retry(
      () => {
        session.serverSession.txnNumber = txnNumber // the driver counts on from here
        return write(session)
      },
      isRetryableWrite,
      isRefused
    )
  } finally {
    await session.endSession()
  }
}

/** Its toArray() begins again from the first document when the server is lost on the way. */
function retryCursor<T extends AbstractCursor>(cursor: T, guard: Guard): T {
  const toArray = cursor.toArray.bind(cursor)
  let isAgain = false
  cursor.toArray = () =>
    guard((isRefused) =>
      retry(
        () => {
          if (isAgain) cursor.rewind()
          isAgain = true
          return toArray()
        },
        isRetryableRead,
        isRefused
      )
    )
  return cursor
}

/**
 * A proxy of the collection whose single operations outlast the change of a primary: reads that are read as a whole, and writes
 * to one document. Not retried, and left to their callers: writes to many documents (a transaction makes them exact), bulk
 * writes, cursors read piece by piece, and whatever is given a session. `guard` runs those that are.
 */
export function outlastStepDown<T extends Collection<never>>(collection: T, client: MongoClient, guard: Guard): T {
  return new Proxy(collection, {
    get(target, property) {
      const value = Reflect.get(target, property, target)
      if (typeof value !== 'function') return value
      const name = String(property)
      if (!writes.has(name) && !reads.has(name) && !cursors.has(name)) return value.bind(target)
      return (...args: unknown[]) => {
        const index = optionsIndexOf(name)
        const options = args[index] as { session?: ClientSession } | undefined
        if (options?.session) return value.apply(target, args)
        if (cursors.has(name)) return retryCursor(value.apply(target, args), guard)
        if (reads.has(name))
          return guard((isRefused) => retry(() => value.apply(target, args), isRetryableRead, isRefused))
        const write = (session: ClientSession) => {
          const given = [...args]
          given[index] = { ...options, session }
          return value.apply(target, given)
        }
        return guard((isRefused) => retryWrite(client, write, isRefused))
      }
    }
  })
}
