/** Appends a batch of outbox rows to the log: one transaction, fenced by the log's head. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ClientSession, MongoError, MongoInvalidArgumentError, type ResumeToken } from 'mongodb'
import type { LogDocument, LogHeadDocument, OutboxDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'
import { commit, hasLabel, isDuplicateKey } from '../database/transaction.ts'
import type { Faults } from '../util/faults.ts'
import type { LastPositions } from './last-positions.ts'
import { findLogged, type Removal } from './outbox-removal.ts'
import { quarantine } from './outbox-rows.ts'

/** Another worker has become the sequencer, or another log has begun: this term's claim on the head has ended. */
export class LeadershipLost extends Error {
  constructor() {
    super('another worker has become the sequencer, or another log has begun')
    this.name = 'LeadershipLost'
  }
}

/** Outbox rows in commit order, and the change stream's token after them (null: they are not from the stream). */
export interface Batch {
  rows: OutboxDocument[]
  resumeToken: ResumeToken | null
}

/** The head that a term has claimed, and what is needed to advance it. */
export interface Sequence {
  store: Store
  session: ClientSession
  head: LogHeadDocument
  lastPositions: LastPositions
  /** told of the rows that are in the log */
  removal: Pick<Removal, 'add'>
  faults: Faults
}

/** One transaction holds at most this much, or a single row. */
export const batchRowsMax = 500
export const batchBytesMax = 4 * 1024 * 1024

const deadlineMs = 10_000
const backoffMsMax = 100
/** Rows written by one command: the driver serialises them at once, which blocks the event loop. */
const insertMax = 100

/** MongoDB's error codes for the document itself: BadValue, InvalidBSON, DocumentValidationFailure, BSONObjectTooLarge, KeyTooLong. */
const documentCodes = new Set<unknown>([2, 22, 121, 10334, 17280])

/** A document of the batch cannot be written, in this transaction or any other. */
class RowsRejected extends Error {
  constructor(cause: Error) {
    super(cause.message, { cause })
    this.name = 'RowsRejected'
  }
}

/** @throws RowsRejected when a document is at fault, by MongoDB's code or because it cannot be serialised as BSON */
function rethrow(error: Error): never {
  const isServers = error instanceof MongoError && !(error instanceof MongoInvalidArgumentError)
  const isRejected = isServers ? documentCodes.has(error.code) && !hasLabel(error, 'TransientTransactionError') : true
  throw isRejected ? new RowsRejected(error) : error
}

/** One transaction: advances the head if this term still owns it (the fence), and inserts the entries. */
async function attempt(
  { store, session, head }: Sequence,
  resumeToken: ResumeToken | null,
  entries: LogDocument[],
  deadline: number
): Promise<void> {
  session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } })
  const { _id, logId, term, position } = head
  const advanced = await store.logHead.findOneAndUpdate(
    { _id, logId, term, position },
    [{ $set: { position: position + entries.length, at: '$$NOW', resumeToken: { $literal: resumeToken } } }],
    { session, returnDocument: 'after', projection: { at: 1 } }
  )
  if (!advanced) throw new LeadershipLost()
  for (const entry of entries) entry.at = advanced.at
  for (let start = 0; start < entries.length; start += insertMax) {
    await store.log.insertMany(entries.slice(start, start + insertMax), { session }).catch(rethrow)
  }
  await commit(session, () => performance.now() >= deadline)
}

/**
 * Which rows are in the log already: a change stream opened before a sweep shows rows a second time, and so do an outbox that was
 * restored from a backup and rows that their leader did not live to remove. A row that has the id of a different event is
 * quarantined.
 */
async function divide({ store, faults }: Sequence, rows: OutboxDocument[]) {
  const known = await findLogged(store, rows)
  const [fresh, logged]: [OutboxDocument[], OutboxDocument[]] = [[], []]
  for (const row of rows) {
    const entry = known.get(row._id.toHexString())
    if (!entry) fresh.push(row)
    else if (entry.topic === row.topic && entry.type === row.type) logged.push(row)
    else await quarantine(store, faults, row._id, 'a different event in the log has its id')
  }
  return { fresh, logged }
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

/** @throws LeadershipLost; MongoError when MongoDB stays unavailable or rejects part of the batch */
async function commitWhole(sequence: Sequence, batch: Batch): Promise<LogDocument[]> {
  const { session, head, lastPositions, removal } = sequence
  const deadline = performance.now() + deadlineMs
  let fresh = batch.rows
  const logged: OutboxDocument[] = []
  for (;;) {
    await lastPositions.load(fresh.map((row) => row.topic))
    const entries = number(sequence, fresh)
    try {
      await attempt(sequence, batch.resumeToken, entries, deadline)
      head.position += entries.length
      head.resumeToken = batch.resumeToken
      for (const entry of entries) lastPositions.set(entry.topic, entry._id)
      removal.add(logged)
      removal.add(fresh)
      return entries
    } catch (error) {
      if (session.inTransaction()) await session.abortTransaction().catch(() => undefined)
      if (isDuplicateKey(error)) {
        const divided = await divide(sequence, fresh)
        if (divided.fresh.length === fresh.length) throw error
        fresh = divided.fresh
        logged.push(...divided.logged)
      } else if (!hasLabel(error, 'TransientTransactionError') || performance.now() >= deadline) throw error
      else await sleep(Math.random() * backoffMsMax)
    }
  }
}

/**
 * Whether MongoDB rejects a row, not the transaction around it: a commit that fails, for whatever reason and however
 * often, proves nothing about the rows, so no row is quarantined for it.
 */
const isRowAtFault = (error: unknown): boolean =>
  error instanceof RowsRejected || (isDuplicateKey(error) && /index: id_1/.test((error as Error).message))

/** Whether an ordinary entry could be written now: if not, no row is at fault. The transaction is aborted. */
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
 * Appends the batch to the log and advances `head`: all or nothing, unless MongoDB rejects a row of it. Then the batch is
 * halved until that row is found and quarantined; the others are appended in order. Until then the head keeps its former
 * resume token: a successor reads those rows again and recognises them.
 * @returns its entries
 * @throws LeadershipLost when another has changed the head; MongoError when MongoDB stays unavailable
 */
export async function appendBatch(sequence: Sequence, batch: Batch): Promise<LogDocument[]> {
  const { head, store, faults } = sequence
  const { rows, resumeToken } = batch
  try {
    return await commitWhole(sequence, batch)
  } catch (error) {
    if (rows.length === 0 || !isRowAtFault(error)) throw error
    const [only] = rows
    if (rows.length === 1 && only) {
      if (!(await isLogWritable(sequence))) throw error
      const { cause = error } = error as Error
      const code = cause instanceof MongoError && cause.code !== undefined ? `${cause.code}: ` : ''
      await quarantine(store, faults, only._id, `MongoDB rejects it: ${code}${(cause as Error).message}`)
      return await commitWhole(sequence, { rows: [], resumeToken })
    }
    const middle = rows.length >> 1
    const formerToken = head.resumeToken
    const first = await appendBatch(sequence, { rows: rows.slice(0, middle), resumeToken: formerToken })
    return [...first, ...(await appendBatch(sequence, { rows: rows.slice(middle), resumeToken }))]
  }
}
