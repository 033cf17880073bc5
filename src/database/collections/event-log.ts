/** Events: outbox, log and the state of the sequencer. */
import type { Binary, ObjectId, ResumeToken } from 'mongodb'
import { collection } from './entry.ts'

/** An event written by its transaction; the sequencer moves it from here into the log. */
export interface OutboxDocument {
  _id: ObjectId
  topic: string
  type: string
  data: Record<string, unknown>
  pending: true
}

/** A row that cannot enter the log, unchanged, with the error. Read only by operators. */
export interface QuarantinedDocument extends Partial<Omit<OutboxDocument, '_id'>> {
  _id: OutboxDocument['_id']
  error?: string
  quarantinedAt?: Date
}

/** An event with its position, which counts 1, 2, 3… over all topics. */
export interface LogDocument {
  _id: number
  topic: string
  /** the topic's previous position; 0: none */
  prev: number
  /** the outbox document's id, hex; unique */
  id: string
  type: string
  at: Date
  data: Record<string, unknown>
}

/** The log's head (the fence): one document. */
export interface LogHeadDocument {
  _id: 'head'
  /** changes when history was lost: a cursor of another log gets `resync` */
  logId: string
  /** authenticates what was issued under `logId` (cursors, payloads); added to a head that is older than keys */
  cursorKey?: string
  position: number
  /** positions up to here may have been removed by retention */
  floor: number
  term: number
  resumeToken: ResumeToken | null
  at: Date
}

export interface SequencerLeaseDocument {
  _id: 'lease'
  holder: string
  term: number
  expiresAt: Date
  /** the holder cannot reach Redis: a worker that can may take the lease before it expires */
  redisAway: boolean
  /**
   * the session of the holder's transactions: a successor ends it, as a transaction left open would lock the head for
   * 60 s
   */
  sessionId: Binary | null
  /** how far a worker has seen this log, recorded when it found the head behind that position */
  seen?: { logId: string; position: number }
}

export const outbox = collection<OutboxDocument>({
  isOfLoop: true,
  indexes: [],
  personalData: { onDeletion: 'expires', because: 'moves into the log within seconds' }
})

export const outboxQuarantine = collection<QuarantinedDocument>({
  isOfLoop: true,
  indexes: [],
  personalData: { onDeletion: 'keep', because: 'until an operator has handled it' }
})

export const log = collection<LogDocument>({
  isOfLoop: true,
  indexes: [{ key: { id: 1 }, unique: true }, { key: { topic: 1, _id: -1 } }, { key: { at: 1 } }],
  personalData: { onDeletion: 'expires', because: 'after the retention time of events' }
})

export const logHead = collection<LogHeadDocument>({
  isOfLoop: true,
  name: 'heads',
  indexes: [],
  personalData: null
})

export const sequencerLease = collection<SequencerLeaseDocument>({
  isOfLoop: true,
  name: 'leases',
  indexes: [],
  personalData: null
})
