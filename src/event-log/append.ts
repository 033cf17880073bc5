import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ClientSession, MongoError, MongoInvalidArgumentError, type ResumeToken } from 'mongodb'
import type { LogDocument, LogHeadDocument, OutboxDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'
import { commit, hasLabel, isDuplicateKey } from '../database/transaction.ts'
import type { Faults } from '../util/faults.ts'
import type { LastPositions } from './last-positions.ts'
import { quarantine } from './outbox-rows.ts'

/** Another worker is the sequencer now, or another log has begun: the head is no longer ours. */
export class LeadershipLost extends Error {
  constructor() {
    super('another worker has become the sequencer, or another log has begun')
    this.name = 'LeadershipLost'
  }
}

/** Outbox rows in commit order, and where the change stream goes on after them (null: not from the stream). */
export interface Batch {
  rows: OutboxDocument[]
  resumeToken: ResumeToken | null
}

/** The head that a term has claimed, and what it is moved on with. */
export interface Sequence {
  store: Store
  session: ClientSession
  head: LogHeadDocument
  lastPositions: LastPositions
  faults: Faults
}

/** One transaction holds at most this much, or a single row. */
export const batchRowsMax = 500
export const batchBytesMax = 4 * 1024 * 1024

const deadlineMs = 10_000
const backoffMsMax = 100
/** So many rows are written in one command: what the driver serialises at once holds the event loop. */
const insertMax = 100

/** What MongoDB says of a document itself: BadValue, InvalidBSON, DocumentValidationFailure, BSONObjectTooLarge, KeyTooLong. */
const documentCodes = new Set<unknown>([2, 22, 121, 10334, 17280])

/** The entries of a batch cannot be written, whatever becomes of the transaction. */
class RowsRefused extends Error {
  constructor(cause: Error) {
    super(cause.message, { cause })
    this.name = 'RowsRefused'
  }
}

/** @throws RowsRefused for what is wrong with a document, by MongoDB's code or because it could not be written as BSON */
function blame(error: Error): never {
  const isServers = error instanceof MongoError && !(error instanceof MongoInvalidArgumentError)
  const isRefused = isServers ? documentCodes.has(error.code) && !hasLabel(error, 'TransientTransactionError') : true
  throw isRefused ? new RowsRefused(error) : error
}

/** One transaction: the head moves on if it is still ours (the fence), the entries appear, the rows are gone. */
async function attempt(
  { store, session, head }: Sequence,
  { rows, resumeToken }: Batch,
  entries: LogDocument[],
  deadline: number
): Promise<void> {
  session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } })
  const { _id, logId, term, position } = head
  const moved = await store.logHead.findOneAndUpdate(
    { _id, logId, term, position },
    [{ $set: { position: position + entries.length, at: '$$NOW', resumeToken: { $literal: resumeToken } } }],
    { session, returnDocument: 'after', projection: { at: 1 } }
  )
  if (!moved) throw new LeadershipLost()
  for (const entry of entries) entry.at = moved.at
  for (let start = 0; start < entries.length; start += insertMax) {
    await store.log.insertMany(entries.slice(start, start + insertMax), { session }).catch(blame)
  }
  // All rows of the batch, also those whose events are in the log already.
  if (rows.length > 0) await store.outbox.deleteMany({ _id: { $in: rows.map((row) => row._id) } }, { session })
  await commit(session, deadline)
}

/**
 * The rows that are not in the log yet: a change stream opened before a sweep shows rows a second time, and so does an
 * outbox that was put back. What has the id of another event is nobody's copy and is put aside.
 */
async function withoutKnown({ store, faults }: Sequence, rows: OutboxDocument[]): Promise<OutboxDocument[]> {
  const ids = rows.map((row) => row._id.toHexString())
  const found = await store.log.find({ id: { $in: ids } }, { projection: { id: 1, topic: 1, type: 1 } }).toArray()
  const known = new Map(found.map((entry) => [entry.id, entry]))
  for (const { _id, topic, type } of rows) {
    const entry = known.get(_id.toHexString())
    if (entry && (entry.topic !== topic || entry.type !== type))
      await quarantine(store, faults, _id, 'another event in the log has its id')
  }
  return rows.filter((row) => !known.has(row._id.toHexString()))
}

function number({ head, lastPositions }: Sequence, rows: OutboxDocument[]): LogDocument[] {
  const last = new Map<string, number>()
  return rows.map(({ _id, topic, type, data }, index) => {
    const position = head.position + 1 + index
    const prev = last.get(topic) ?? lastPositions.get(topic)
    last.set(topic, position)
    return { _id: position, topic, prev, id: _id.toHexString(), type, at: head.at, data }
  })
}

/** @throws LeadershipLost; MongoError when MongoDB stays away or refuses something of the batch */
async function commitWhole(sequence: Sequence, batch: Batch): Promise<LogDocument[]> {
  const { session, head, lastPositions } = sequence
  const deadline = performance.now() + deadlineMs
  let fresh = batch.rows
  for (;;) {
    await lastPositions.load(fresh.map((row) => row.topic))
    const entries = number(sequence, fresh)
    try {
      await attempt(sequence, batch, entries, deadline)
      head.position += entries.length
      head.resumeToken = batch.resumeToken
      for (const entry of entries) lastPositions.set(entry.topic, entry._id)
      return entries
    } catch (error) {
      if (session.inTransaction()) await session.abortTransaction().catch(() => undefined)
      if (isDuplicateKey(error)) {
        const left = await withoutKnown(sequence, fresh)
        if (left.length === fresh.length) throw error
        fresh = left
      } else if (!hasLabel(error, 'TransientTransactionError') || performance.now() >= deadline) throw error
      else await sleep(Math.random() * backoffMsMax)
    }
  }
}

/**
 * Whether it is a row that MongoDB does not take, not the transaction around it: a commit that is refused, for whatever
 * reason and however often, says nothing about the rows, and nobody's event is put aside for it.
 */
const isOfRows = (error: unknown): boolean =>
  error instanceof RowsRefused || (isDuplicateKey(error) && /index: id_1/.test((error as Error).message))

/** Whether an ordinary entry could be written now: if not, no row is to blame. Leaves nothing. */
async function isLogWritable({ store, session, head }: Sequence): Promise<boolean> {
  const probe: LogDocument = { _id: -1, topic: 'probe', prev: 0, id: 'probe', type: 'probe', at: head.at, data: {} }
  session.startTransaction()
  const written = await store.log.insertOne(probe, { session }).then(
    () => true,
    () => false
  )
  await session.abortTransaction().catch(() => undefined)
  return written
}

/**
 * Makes the batch part of the log and moves `head` on: all or nothing, unless MongoDB refuses a row of it. Then it is
 * halved until that row is found and put aside; the rest goes on in order. What is committed meanwhile keeps the
 * former resume token: whoever continues is shown those rows again and knows them.
 * @returns its entries
 * @throws LeadershipLost when the head is not what we left; MongoError when MongoDB stays away
 */
export async function appendBatch(sequence: Sequence, batch: Batch): Promise<LogDocument[]> {
  const { head, store, faults } = sequence
  const { rows, resumeToken } = batch
  try {
    return await commitWhole(sequence, batch)
  } catch (error) {
    if (rows.length === 0 || !isOfRows(error)) throw error
    const [only] = rows
    if (rows.length === 1 && only) {
      if (!(await isLogWritable(sequence))) throw error
      const { cause = error } = error as Error
      const code = cause instanceof MongoError && cause.code !== undefined ? `${cause.code}: ` : ''
      await quarantine(store, faults, only._id, `MongoDB refuses it: ${code}${(cause as Error).message}`)
      return await commitWhole(sequence, { rows: [], resumeToken })
    }
    const middle = rows.length >> 1
    const former = head.resumeToken
    const first = await appendBatch(sequence, { rows: rows.slice(0, middle), resumeToken: former })
    return [...first, ...(await appendBatch(sequence, { rows: rows.slice(middle), resumeToken }))]
  }
}
