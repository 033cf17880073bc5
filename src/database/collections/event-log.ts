/** Events: written, put in order, kept. */
import type { Binary, ObjectId, ResumeToken } from 'mongodb'
import { collection } from './entry.ts'

/** An event that its transaction wrote; the sequencer moves it into the log and so removes it here. */
export interface OutboxDocument {
  _id: ObjectId
  topic: string
  type: string
  data: Record<string, unknown>
  pending: true
}

/** A row that cannot enter the log, as it was, and why. Nobody reads it but people. */
export interface QuarantinedDocument extends Partial<Omit<OutboxDocument, '_id'>> {
  _id: OutboxDocument['_id']
  error?: string
  quarantinedAt?: Date
}

/** An event with its place: position counts 1, 2, 3… over everything. */
export interface LogDocument {
  _id: number
  topic: string
  /** the topic's position before this one; 0: none */
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
  /** a new one when history was lost: every cursor of another log gets `resync` */
  logId: string
  /** proves what was issued under `logId` (cursors, payloads); a head made before there were keys gets one */
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
  /** the holder cannot reach Redis: whoever can may take the lease before it expires */
  redisAway: boolean
  /** the session of the holder's transactions: a successor ends it, else one left open would lock the head for 60 s */
  sessionId: Binary | null
  /** how far a worker has seen the log of this id, when it found the head behind that */
  seen?: { logId: string; position: number }
}

export const outbox = collection<OutboxDocument>({
  indexes: [],
  personalData: { onDeletion: 'expires', because: 'moves into the log within seconds' }
})

export const outboxQuarantine = collection<QuarantinedDocument>({
  indexes: [],
  personalData: { onDeletion: 'keep', because: 'until an operator has looked at it' }
})

export const log = collection<LogDocument>({
  indexes: [{ key: { id: 1 }, unique: true }, { key: { topic: 1, _id: -1 } }, { key: { at: 1 } }],
  personalData: { onDeletion: 'expires', because: 'with the retention of events' }
})

export const logHead = collection<LogHeadDocument>({
  name: 'heads',
  indexes: [],
  personalData: null
})

export const sequencerLease = collection<SequencerLeaseDocument>({
  name: 'leases',
  indexes: [],
  personalData: null
})
