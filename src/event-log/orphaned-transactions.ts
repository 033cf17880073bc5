import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { UUID } from 'mongodb'
import type { Store } from '../database/store.ts'

/** A transaction nobody has done anything in for this long is over: its worker was killed, stopped or cut off. */
export const orphanedAfterMs = 1500
const lookMs = 500
const timeoutMs = 2000

/** An open transaction between two commands, as MongoDB tells it ($currentOp, idleSessions). */
interface IdleTransaction {
  lsid: { id: UUID }
  transaction: { parameters: { txnNumber: bigint | number }; timeActiveMicros: bigint | number }
}

/** The open transactions of clients with our application's name that wait for their client. */
function idleTransactions(store: Store, appName: string): Promise<IdleTransaction[]> {
  const fields = { 'lsid.id': 1, 'transaction.parameters.txnNumber': 1, 'transaction.timeActiveMicros': 1 }
  return store.client
    .db('admin')
    .aggregate<IdleTransaction>(
      [
        { $currentOp: { idleSessions: true, allUsers: false } },
        { $match: { type: 'idleSession', appName, 'transaction.parameters.autocommit': false } },
        { $project: fields }
      ],
      { maxTimeMS: timeoutMs }
    )
    .toArray()
}

/**
 * Aborts transactions of any worker of any host that have been abandoned, until the signal: what they hold would else
 * stay locked for MongoDB's transactionLifetimeLimitSeconds (60 s). One that was only slow loses nothing: its next
 * command fails with TransientTransactionError, and it is run again.
 */
export async function endOrphanedTransactions(options: {
  store: Store
  signal: AbortSignal
  log: FastifyBaseLogger
}): Promise<void> {
  const { store, signal, log } = options
  const { appName } = store.client.options
  if (appName === undefined) return // nothing tells ours from somebody else's
  /** by transaction and the work done in it: since when we have seen it like this */
  let known = new Map<string, number>()
  async function look(): Promise<void> {
    const nowMs = performance.now()
    const seen = new Map<string, number>()
    const abandoned: { id: UUID }[] = []
    for (const { lsid, transaction } of await idleTransactions(store, appName as string)) {
      const key = [lsid.id, transaction.parameters.txnNumber, transaction.timeActiveMicros].join(' ')
      const sinceMs = known.get(key) ?? nowMs
      seen.set(key, sinceMs)
      if (nowMs - sinceMs >= orphanedAfterMs) abandoned.push({ id: lsid.id })
    }
    known = seen
    if (abandoned.length === 0) return
    await store.client.db('admin').command({ killSessions: abandoned }, { maxTimeMS: timeoutMs } as object)
    log.warn({ count: abandoned.length }, 'aborted transactions that had been abandoned')
  }
  let failing = false
  while (!signal.aborted) {
    await sleep(lookMs, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    await look().then(
      () => {
        failing = false
      },
      (error: unknown) => {
        if (!failing) log.warn({ err: error }, "abandoned transactions are left to MongoDB's own limit for now")
        failing = true
      }
    )
  }
}
