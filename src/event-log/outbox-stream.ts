import { type ChangeStreamInsertDocument, MongoServerError, type ResumeToken } from 'mongodb'
import type { OutboxDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'

/** A row that was committed, and where the stream goes on after it. */
export interface Change {
  _id: OutboxDocument['_id']
  /** null: too large for a change stream's message */
  row: OutboxDocument | null
  resumeToken: ResumeToken
}

/** Outbox rows as they are committed. */
export interface OutboxStream {
  /** the next row, or null when there is none for the moment */
  next(): Promise<Change | null>
  /** valid after next() has given null: everything before it has been given */
  idleToken(): ResumeToken
  close(): Promise<void>
}

/** The collection was dropped or renamed under the stream: it gives null for ever, and its token leads nowhere. */
class StreamEnded extends Error {
  constructor() {
    super('the outbox was dropped or renamed')
    this.name = 'StreamEnded'
  }
}

const waitMs = 500
/** A change is a message of MongoDB's own, of at most 16 MB: a larger row would end the stream whenever it is shown. */
const shownBytesMax = 8 * 1024 * 1024

/** Whatever somebody has put into the outbox must be readable here: a row that is not would end the stream, for ever. */
export const readAnything = { enableUtf8Validation: false, bsonRegExp: true } as const

const shown = {
  documentKey: 1,
  fullDocument: {
    $cond: [{ $lte: [{ $bsonSize: '$fullDocument' }, shownBytesMax] }, '$fullDocument', '$$REMOVE']
  }
}

/** A change stream over the inserts into the outbox: commit order. Nothing is opened before the first next(). */
export function openOutboxStream(store: Store, startAfter: ResumeToken | null): OutboxStream {
  const stream = store.outbox.watch<OutboxDocument, ChangeStreamInsertDocument<OutboxDocument>>(
    [{ $match: { operationType: 'insert' } }, { $project: shown }], // and _id, the token
    { ...readAnything, ...(startAfter !== null && { startAfter }), maxAwaitTimeMS: waitMs, batchSize: 1000 }
  )
  return {
    async next() {
      const change = await stream.tryNext()
      if (change === null && stream.closed) throw new StreamEnded()
      return change && { _id: change.documentKey._id, row: change.fullDocument ?? null, resumeToken: change._id }
    },
    idleToken: () => stream.resumeToken,
    close: () => stream.close()
  }
}

/** ChangeStreamHistoryLost, ChangeStreamFatalError, InvalidResumeToken: going on from this token is impossible. */
const lostCodes = new Set([286, 280, 260])

export const isTokenLost = (error: unknown): boolean =>
  error instanceof StreamEnded ||
  (error instanceof MongoServerError && typeof error.code === 'number' && lostCodes.has(error.code))
