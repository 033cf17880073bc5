/** What each collection's documents hold. */
import type { Binary, ObjectId, ResumeToken } from 'mongodb'

import type { ApplicationStatus, ExperienceLevel, JobType, NotificationType, Role } from '../schemas/vocabulary.ts'

/** A file in GridFS, as its owner's document remembers it. */
export interface StoredFile {
  fileId: ObjectId
  publicId: string
  format: string
  sizeBytes: number
}

/** GridFS's own record of a file; `filename` is its public id. */
export interface FileDocument {
  _id: ObjectId
  length: number
  chunkSize: number
  uploadDate: Date
  filename: string
  metadata: { ownerId: ObjectId; kind: 'resume' | 'logo'; contentType: string }
}

/** A file nobody points at: not yet, or no more. */
export interface PendingFileDocument {
  /** the file's id */
  _id: ObjectId
  ownerId: ObjectId
  at: Date
  /** its size, or while it is written how large it may become */
  sizeBytes: number
}

export interface UserDocument {
  _id: ObjectId
  name: string
  /** lower case; unique */
  email: string
  /** the address it shall have once that is confirmed */
  pendingEmail?: string | null
  /** until when that can be confirmed */
  pendingEmailUntil?: Date
  passwordHash: string
  role: Role
  avatar: string
  skills: string[]
  bio: string
  companyName: string
  experienceLevel: ExperienceLevel
  resume: StoredFile | null
  companyLogo: StoredFile | null
  emailVerifiedAt: Date | null
  suspendedAt: Date | null
  /** written by every new session, so that a login conflicts with a change of password or a suspension */
  signedInAt?: Date
  /** access tokens carry the generation they were made in; raising it ends them all */
  tokenGeneration: number
  createdAt: Date
  updatedAt: Date
  deletedAt: Date | null
}

/** One signed-in device: a family of refresh tokens of which one is current (RFC 9700, section 4.14.2). */
export interface SessionDocument {
  /** the `sid` of its tokens */
  _id: string
  userId: ObjectId
  /** SHA-256 of the current refresh token's jti; never the token */
  refreshHash: string
  previousHash: string | null
  rotation: number
  rotatedAt: Date
  userAgent: string
  address: string
  createdAt: Date
  /** idle or absolute end, whichever comes first */
  expiresAt: Date
  endedAt: Date | null
  endReason: string | null
}

/** What no worker may accept any more, until the last token concerned has expired. */
export interface RevocationDocument {
  /** `jti:<jti>`, `sid:<sid>` or `sub:<user id>` */
  _id: string
  /** for `sub`: tokens of an older generation are revoked */
  generation?: number
  expiresAt: Date
  /** the event whose place in the log says when it is visible; absent where a host wrote that knew of none */
  eventId?: string
  /** for `sub`: the generation which that event raised */
  eventGeneration?: number
}

/** How long tokens were ever made to live. */
export interface TokenLifetimeDocument {
  _id: 'access'
  longestSeconds: number
}

/** A counted window: failed logins always, the request limits while Redis is not trusted. */
export interface CounterDocument {
  _id: string
  count: number
  /** logins under way, and which of them was admitted last */
  reserved?: number
  ticket?: string
  /** of mails to one mailbox: when the last one went */
  sentAt?: Date
  expiresAt: Date
}

export interface JobDocument {
  _id: ObjectId
  title: string
  employerId: ObjectId
  companyName: string
  location: string
  /** as the employer wrote it */
  salary: string
  /** comparable amount per year; 0: not stated */
  salaryRange: number
  type: JobType
  description: string
  requiredSkills: string[]
  /** what the required skills are found by (matching.ts) */
  skillKeys: string[]
  experienceLevel: ExperienceLevel
  sourceUrl?: string
  sourceName?: string
  postedAt: Date
  isActive: boolean
  views: number
  applicationCount: number
  version: number
  createdAt: Date
  updatedAt: Date
  deletedAt: Date | null
}

export interface ApplicationDocument {
  _id: ObjectId
  jobId: ObjectId
  userId: ObjectId
  /** the job's owner when it was made */
  employerId: ObjectId
  jobTitle: string
  companyName: string
  status: ApplicationStatus
  matchScore: number
  history: {
    at: Date
    by: ObjectId
    from: ApplicationStatus | 'Withdrawn' | null
    to: ApplicationStatus | 'Withdrawn'
  }[]
  appliedAt: Date
  version: number
  createdAt: Date
  updatedAt: Date
  deletedAt: Date | null
}

export interface NotificationDocument {
  _id: ObjectId
  userId: ObjectId
  type: NotificationType
  title: string
  message: string
  relatedEntityId: ObjectId | null
  relatedEntityType: 'Job' | 'Application' | 'User' | null
  isRead: boolean
  deletedAt: Date | null
  createdAt: Date
}

/** An event that its transaction wrote; the sequencer moves it into the log and so removes it here. */
export interface OutboxDocument {
  _id: ObjectId
  topic: string
  type: string
  data: Record<string, unknown>
  pending: true
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

/** A row that cannot enter the log, as it was, and why. Nobody reads it but people. */
export interface QuarantinedDocument extends Partial<Omit<OutboxDocument, '_id'>> {
  _id: OutboxDocument['_id']
  error?: string
  quarantinedAt?: Date
}

/** What MongoDB knows about the Redis that may be believed; every time in it is the server's. */
export interface RedisLeaseDocument {
  _id: 'trust'
  /** of this database; a trust that names another one is not meant for us */
  deploymentId: string
  /** the filling that may be trusted; whoever finds another one here has been deposed */
  fillId: string | null
  /** the Redis process it went into */
  runId: string | null
  /** no worker trusts any Redis after this instant unless this is moved first */
  trustUntil: Date
  /** when the filling began: a moment later every worker that can reach that Redis trusts it */
  openedAt: Date
  /** every revocation up to this position of the log is in every Redis that is or will be trusted */
  appliedPosition: number
  /** what a Redis holds that has kept its counters since; null before the first filling */
  countersId: string | null
  /** since when that Redis counts: a window it does not know may have begun before, and is gone on with from MongoDB */
  countFrom: Date
  /** the last time a worker that cannot reach Redis said that it counts in MongoDB */
  countedHereAt: Date | null
}

/** What a request under an Idempotency-Key was answered with. */
export interface IdempotencyDocument {
  /** user, route and key */
  _id: string
  /** as version 1.0 compares it */
  bodyHash: string
  /** as its successors do; missing in what version 1.0 wrote */
  hash?: string
  /** JSON */
  body: string
  expiresAt: Date
}

export interface SearchHistoryDocument {
  _id: ObjectId
  userId: ObjectId
  query: string
  filters: Record<string, unknown>
  resultCount: number
  searchedAt: Date
}

export interface JobViewDocument {
  _id: ObjectId
  jobId: ObjectId
  userId: ObjectId
  viewedAt: Date
}

export interface AuditDocument {
  _id: ObjectId
  at: Date
  actorId: ObjectId | null
  action: string
  entityType: string
  entityId: string
  details: Record<string, unknown>
}

/** A one-time link's token (verify or restore an e-mail address, reset a password): only its SHA-256 is kept. */
export interface OneTimeTokenDocument {
  _id: Binary
  userId: ObjectId
  /** the address it was sent to */
  email: string
  purpose: 'verify-email' | 'reset-password' | 'undo-email'
  expiresAt: Date
  /** of an undo: 1 for the address that the account had first, and so on (undo-links.ts) */
  rank?: number
}
