/**
 * Removes rows from the outbox behind the log: by the ids of entries that a majority has committed, never by a range, as ids are
 * not in the order of commits. A row that is removed late is only read once more: its id, unique in the log, tells it.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import { ObjectId } from 'mongodb'
import type { LogDocument, OutboxDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'

type RowId = OutboxDocument['_id']

export interface Removal {
  /** to be called once a majority has committed the entries of these rows; returns at once */
  add(rows: OutboxDocument[]): void
  /** Resolves when everything added has been removed, at once. @throws what MongoDB threw, when some could not be */
  done(): Promise<void>
}

/** Ids in one command. */
const removedMax = 1000
/** Beyond this they are given up: what they leave behind is found by removeLogged(). 12 bytes each, and their objects. */
const waitingMax = 50_000
/** Rows of several batches go by one command. */
const gatherMs = 150
const timeoutMs = 5000

const exact = { readPreference: 'primary', readConcern: { level: 'majority' }, maxTimeMS: timeoutMs } as const

/**
 * Not in the transaction of the batch, and acknowledged by the primary alone: a failover may bring a row back, or a leader die
 * before it is removed; removeLogged() finds these.
 */
const remove = ({ outbox }: Store, ids: RowId[]): Promise<unknown> =>
  outbox.deleteMany({ _id: { $in: ids } }, { writeConcern: { w: 1 }, maxTimeMS: timeoutMs })

export function createRemoval(store: Store, log: FastifyBaseLogger): Removal {
  let waiting: RowId[] = []
  let working: Promise<void> | null = null
  let gathering = new AbortController()
  /** why the last command failed; null: it did not */
  let failure: Error | null = null
  async function work(): Promise<void> {
    gathering = new AbortController()
    await sleep(gatherMs, undefined, { signal: gathering.signal }).catch(() => undefined)
    while (waiting.length > 0) {
      const ids = waiting.splice(0, removedMax)
      const failed: Error | null = await remove(store, ids).then(
        () => null,
        (error: Error) => error
      )
      if (failed && !failure)
        log.warn({ err: failed }, 'rows that are in the log could not be removed from the outbox yet')
      failure = failed
    }
    working = null
  }
  return {
    add(rows) {
      if (rows.length === 0) return
      for (const { _id } of rows) waiting.push(_id)
      if (waiting.length > waitingMax) waiting = waiting.slice(-waitingMax)
      working ??= work()
    },
    async done() {
      gathering.abort()
      await working
      if (failure) throw failure
    }
  }
}

/**
 * The entries of the log that have the ids of these rows. They have been committed by a majority: a primary that was deposed without
 * knowing it would otherwise show entries that its successor has never had.
 */
export async function findLogged(
  { log }: Store,
  rows: Pick<OutboxDocument, '_id'>[]
): Promise<ReadonlyMap<string, Pick<LogDocument, 'topic' | 'type'>>> {
  const ids = rows.map(({ _id }) => _id.toHexString())
  const found = await log.find({ id: { $in: ids } }, { ...exact, projection: { id: 1, topic: 1, type: 1 } }).toArray()
  return new Map(found.map((entry) => [entry.id, entry]))
}

/**
 * Removes what former leaders, failovers and failed commands have left: rows that are in the log already.
 * @param rowsMax looks at so many of the oldest ones
 */
export async function removeLogged(store: Store, rowsMax = Number.POSITIVE_INFINITY): Promise<void> {
  let after = new ObjectId('0'.repeat(24))
  for (let seen = 0; seen < rowsMax; seen += removedMax) {
    const byId = { ...exact, projection: { topic: 1, type: 1 }, sort: { _id: 1 }, limit: removedMax } as const
    const rows = await store.outbox.find({ _id: { $gt: after } }, byId).toArray()
    const last = rows.at(-1)
    if (!last) return
    after = last._id
    const known = await findLogged(store, rows)
    // One whose id a different event has is quarantined when it is read.
    const logged = rows.filter(({ _id, topic, type }) => {
      const entry = known.get(_id.toHexString())
      return entry?.topic === topic && entry.type === type
    })
    if (logged.length > 0)
      await remove(
        store,
        logged.map(({ _id }) => _id)
      )
  }
}
