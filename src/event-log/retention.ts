/** Deletes entries of the log that are older than retention. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { LogHeadDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'
import { removeLogged } from './outbox-removal.ts'

const everyMsMax = 60_000
const chunk = 5000

/** The last position that is older than retention, by the server's clock. */
async function lastExpired(store: Store, retentionMs: number): Promise<number | null> {
  const { localTime } = await store.db.command({ hello: 1 })
  const before = new Date((localTime as Date).getTime() - retentionMs)
  const last = await store.log.findOne({ at: { $lt: before } }, { sort: { at: -1 }, projection: { _id: 1 } })
  return last?._id ?? null
}

/** First the floor, then the entries: a reader that misses entries finds the floor above its position. */
async function prune(store: Store, head: LogHeadDocument, retentionMs: number): Promise<void> {
  const floor = await lastExpired(store, retentionMs)
  if (floor === null) return
  // A row that is still in the outbox when its entry is gone would be taken for one that has never been in the log.
  await removeLogged(store)
  const raised = await store.logHead.updateOne({ _id: 'head', term: head.term }, { $max: { floor } })
  if (raised.matchedCount === 0) return
  const first = await store.log.findOne({}, { sort: { _id: 1 }, projection: { _id: 1 } })
  for (let start = first?._id ?? floor + 1; start <= floor; start += chunk) {
    await store.log.deleteMany({ _id: { $gte: start, $lte: Math.min(floor, start + chunk - 1) } })
  }
}

/** Prunes at intervals until the signal. */
export async function pruneExpired(options: {
  store: Store
  head: LogHeadDocument
  retentionMs: number
  signal: AbortSignal
  log: FastifyBaseLogger
}): Promise<void> {
  const { store, head, retentionMs, signal, log } = options
  const everyMs = Math.max(500, Math.min(everyMsMax, retentionMs / 4))
  while (!signal.aborted) {
    await sleep(everyMs, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
    await prune(store, head, retentionMs).catch((error: unknown) =>
      log.warn({ err: error }, 'expired events could not be deleted; retrying later')
    )
  }
}
