import { setTimeout as sleep } from 'node:timers/promises'
import type { ClientSession, ResumeToken } from 'mongodb'
import type { HeadDocument, LogDocument, OutboxDocument } from '../domain/documents.ts'
import type { Store } from '../domain/store.ts'
import { commit, hasLabel, isDuplicateKey } from '../domain/transaction.ts'
import type { Previous } from './previous.ts'

/** Another worker is the sequencer now: the head is no longer ours. */
export class Deposed extends Error {
  constructor() {
    super('another worker has become the sequencer')
    this.name = 'Deposed'
  }
}

/** Outbox rows in commit order, and where the change stream goes on after them (null: not from the stream). */
export interface Batch {
  rows: OutboxDocument[]
  resumeToken: ResumeToken | null
}

const deadlineMs = 10_000
const backoffMsMax = 100

/** One transaction: the head moves on if it is still ours (the fence), the entries appear, the rows are gone. */
async function attempt(
  store: Store,
  session: ClientSession,
  head: HeadDocument,
  { rows, resumeToken }: Batch,
  entries: LogDocument[],
  deadline: number
): Promise<void> {
  session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } })
  const { _id, term, position } = head
  const moved = await store.heads.findOneAndUpdate(
    { _id, term, position },
    [{ $set: { position: position + rows.length, at: '$$NOW', resumeToken: { $literal: resumeToken } } }],
    { session, returnDocument: 'after', projection: { at: 1 } }
  )
  if (!moved) throw new Deposed()
  if (rows.length > 0) {
    for (const entry of entries) entry.at = moved.at
    await store.log.insertMany(entries, { session })
    await store.outbox.deleteMany({ _id: { $in: rows.map((row) => row._id) } }, { session })
  }
  await commit(session, deadline)
}

/** Drops the rows that are in the log already: a change stream opened before a sweep shows them a second time. */
async function withoutKnown(store: Store, rows: OutboxDocument[]): Promise<OutboxDocument[]> {
  const ids = rows.map((row) => row._id.toHexString())
  const known = await store.log.find({ id: { $in: ids } }, { projection: { id: 1 } }).toArray()
  const knownIds = new Set(known.map(({ id }) => id))
  return rows.filter((row) => !knownIds.has(row._id.toHexString()))
}

function number(head: HeadDocument, previous: Previous, rows: OutboxDocument[]): LogDocument[] {
  const last = new Map<string, number>()
  return rows.map(({ _id, topic, type, data }, index) => {
    const position = head.position + 1 + index
    const prev = last.get(topic) ?? previous.get(topic)
    last.set(topic, position)
    return { _id: position, topic, prev, id: _id.toHexString(), type, at: head.at, data }
  })
}

/**
 * Makes the batch part of the log, all or nothing, and moves `head` on.
 * @returns its entries
 * @throws Deposed when the head is not what we left; MongoError when MongoDB stays away
 */
export async function commitBatch(
  store: Store,
  session: ClientSession,
  head: HeadDocument,
  previous: Previous,
  batch: Batch
): Promise<LogDocument[]> {
  const deadline = Date.now() + deadlineMs
  let { rows } = batch
  for (;;) {
    await previous.load(rows.map((row) => row.topic))
    const entries = number(head, previous, rows)
    try {
      await attempt(store, session, head, { rows, resumeToken: batch.resumeToken }, entries, deadline)
      head.position += rows.length
      head.resumeToken = batch.resumeToken
      for (const entry of entries) previous.set(entry.topic, entry._id)
      return entries
    } catch (error) {
      if (session.inTransaction()) await session.abortTransaction().catch(() => undefined)
      if (isDuplicateKey(error)) {
        const fresh = await withoutKnown(store, rows)
        if (fresh.length === rows.length) throw error
        rows = fresh
      } else if (!hasLabel(error, 'TransientTransactionError') || Date.now() >= deadline) throw error
      else await sleep(Math.random() * backoffMsMax)
    }
  }
}
