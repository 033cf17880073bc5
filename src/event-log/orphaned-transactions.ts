/** Aborts transactions whose worker was killed, stopped or cut off, before MongoDB's own limit does. */
import type { FastifyBaseLogger } from 'fastify'
import type { UUID } from 'mongodb'
import type { Store } from '../database/store.ts'
import { pause } from '../util/recurring.ts'

/** A transaction idle for this long is orphaned. */
export const orphanedAfterMs = 1500
const pollMs = 500
/** In a quiet deployment: one that is orphaned then is aborted this much later. */
const quietPollMs = 4000
/** For so long after the log's last progress, and after a term began, as a killed leader may be why it did. */
const busyMs = 10_000
const timeoutMs = 2000

/** An open transaction between two commands, as reported by MongoDB ($currentOp, idleSessions). */
interface IdleTransaction {
  lsid: { id: UUID }
  transaction: { parameters: { txnNumber: bigint | number }; timeActiveMicros: bigint | number }
}

/** The idle transactions of clients with this application's name. */
export function idleTransactions(store: Store, appName: string): Promise<IdleTransaction[]> {
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
 * Aborts orphaned transactions of any worker of any host, until the signal: what they lock would otherwise stay locked
 * for MongoDB's transactionLifetimeLimitSeconds (60 s). One that was only slow loses nothing: its next command
 * fails and it is retried, or its commit is repeated until it is known whether it was made (transaction.ts).
 *
 * MongoDB is asked twice a second while there are idle transactions, or `progress` tells of work, else less often.
 */
export async function endOrphanedTransactions(options: {
  store: Store
  signal: AbortSignal
  log: FastifyBaseLogger
  /** changes while transactions are committed */
  progress(): number
}): Promise<void> {
  const { store, signal, log, progress } = options
  const { appName } = store.client.options
  if (appName === undefined) return // without a name, other applications' transactions cannot be told apart
  /** by transaction and the work done in it: since when it has been idle at that point */
  let idleSince = new Map<string, number>()
  async function abortOrphaned(): Promise<void> {
    const nowMs = performance.now()
    const stillIdle = new Map<string, number>()
    const orphaned: { id: UUID }[] = []
    for (const { lsid, transaction } of await idleTransactions(store, appName as string)) {
      const key = [lsid.id, transaction.parameters.txnNumber, transaction.timeActiveMicros].join(' ')
      const sinceMs = idleSince.get(key) ?? nowMs
      stillIdle.set(key, sinceMs)
      if (nowMs - sinceMs >= orphanedAfterMs) orphaned.push({ id: lsid.id })
    }
    idleSince = stillIdle
    if (orphaned.length === 0) return
    await store.client.db('admin').command({ killSessions: orphaned }, { maxTimeMS: timeoutMs } as object)
    log.warn({ count: orphaned.length }, 'aborted orphaned transactions')
  }
  let failing = false
  let polledMs = performance.now()
  let busyUntilMs = polledMs + busyMs
  let progressBefore = progress()
  while (!signal.aborted) {
    await pause(pollMs, signal)
    if (signal.aborted) return
    const nowMs = performance.now()
    const progressNow = progress()
    if (progressNow !== progressBefore) busyUntilMs = nowMs + busyMs
    progressBefore = progressNow
    if (idleSince.size === 0 && nowMs >= busyUntilMs && nowMs - polledMs < quietPollMs - pollMs / 2) continue
    polledMs = nowMs
    await abortOrphaned().then(
      () => {
        failing = false
      },
      (error: unknown) => {
        if (!failing)
          log.warn(
            { err: error },
            'orphaned transactions could not be aborted; MongoDB aborts them after its own limit'
          )
        failing = true
      }
    )
  }
}
