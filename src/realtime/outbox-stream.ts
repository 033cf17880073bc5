import { type ChangeStreamInsertDocument, MongoServerError, type ResumeToken } from 'mongodb'
import type { OutboxDocument } from '../domain/documents.ts'
import type { Store } from '../domain/store.ts'

/** Outbox rows as they are committed. */
export interface OutboxStream {
  /** the next row with its resume token, or null when there is none for the moment */
  next(): Promise<{ row: OutboxDocument; resumeToken: ResumeToken } | null>
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

/** A change stream over the inserts into the outbox: commit order. Nothing is opened before the first next(). */
export function openOutboxStream(store: Store, startAfter: ResumeToken | null): OutboxStream {
  const stream = store.outbox.watch<OutboxDocument, ChangeStreamInsertDocument<OutboxDocument>>(
    [{ $match: { operationType: 'insert' } }, { $project: { fullDocument: 1 } }], // and _id, the token
    { ...(startAfter !== null && { startAfter }), maxAwaitTimeMS: waitMs, batchSize: 1000 }
  )
  return {
    async next() {
      const change = await stream.tryNext()
      if (change === null && stream.closed) throw new StreamEnded()
      return change && { row: change.fullDocument, resumeToken: change._id }
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
