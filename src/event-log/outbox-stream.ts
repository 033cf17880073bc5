/** Reads the outbox in commit order, by a MongoDB change stream. */
import { type AbstractCursor, type ChangeStreamInsertDocument, MongoServerError, type ResumeToken } from 'mongodb'
import type { OutboxDocument } from '../database/collections/event-log.ts'
import type { Store } from '../database/store.ts'

/** A row that was committed, and the stream's token after it. */
export interface Change {
  _id: OutboxDocument['_id']
  /** null: too large for a change stream's message */
  row: OutboxDocument | null
  /** when it was committed, by MongoDB's clock; null: not known */
  committedAtMs: number | null
  resumeToken: ResumeToken
}

export interface OutboxStream {
  /** the next row, or null when there is none at present */
  next(): Promise<Change | null>
  /** valid after next() has returned null: it covers everything returned before */
  idleToken(): ResumeToken
  /** how many rows next() has ready: 0: it looks what there is in MongoDB */
  buffered(): number
  close(): Promise<void>
}

/** The collection was dropped or renamed: the stream would return null forever, and its token is unusable. */
class StreamEnded extends Error {
  constructor() {
    super('the outbox was dropped or renamed')
    this.name = 'StreamEnded'
  }
}

/** How long MongoDB waits for a row before it answers that there is none. */
const waitMs = 5100
/** Who has no token begins with a look at what there is. */
const firstWaitMs = 100
/** A change is a BSON document of at most 16 MB: a larger one would end the stream each time it is read. */
const rowBytesMax = 8 * 1024 * 1024

/** Every row must be readable here, whatever was inserted: one that is not would end the stream each time. */
export const readAnything = { enableUtf8Validation: false, bsonRegExp: true } as const

const projection = {
  documentKey: 1,
  wallTime: 1,
  fullDocument: {
    $cond: [{ $lte: [{ $bsonSize: '$fullDocument' }, rowBytesMax] }, '$fullDocument', '$$REMOVE']
  }
}

/** A part of the driver's own (7.9). */
interface Cursored {
  cursor: Pick<AbstractCursor, 'bufferedCount'>
}

/** A change stream over the inserts into the outbox. Nothing is opened before the first next(). */
export function openOutboxStream(store: Store, startAfter: ResumeToken | null): OutboxStream {
  const maxAwaitTimeMS = startAfter === null ? firstWaitMs : waitMs
  const stream = store.outbox.watch<OutboxDocument, ChangeStreamInsertDocument<OutboxDocument>>(
    [{ $match: { operationType: 'insert' } }, { $project: projection }], // and _id, the token
    { ...readAnything, ...(startAfter !== null && { startAfter }), maxAwaitTimeMS, batchSize: 1000 }
  )
  return {
    async next() {
      const change = await stream.tryNext()
      if (change === null && stream.closed) throw new StreamEnded()
      if (change === null) return null
      const { documentKey, fullDocument = null, wallTime, _id: resumeToken } = change
      return { _id: documentKey._id, row: fullDocument, committedAtMs: wallTime?.getTime() ?? null, resumeToken }
    },
    idleToken: () => stream.resumeToken,
    buffered: () => (stream as unknown as Cursored).cursor.bufferedCount(),
    close: () => stream.close()
  }
}

/** ChangeStreamHistoryLost, ChangeStreamFatalError, InvalidResumeToken: the stream cannot be resumed with this token. */
const lostCodes = new Set([286, 280, 260])

export const isTokenLost = (error: unknown): boolean =>
  error instanceof StreamEnded ||
  (error instanceof MongoServerError && typeof error.code === 'number' && lostCodes.has(error.code))
