/** Every collection: what it holds, its name in the database, its indexes. */
import type { Collection, IndexDescription } from 'mongodb'
import type {
  ApplicationDocument,
  AuditDocument,
  CounterDocument,
  FileDocument,
  IdempotencyDocument,
  JobDocument,
  JobViewDocument,
  LogDocument,
  LogHeadDocument,
  NotificationDocument,
  OneTimeTokenDocument,
  OutboxDocument,
  PendingFileDocument,
  QuarantinedDocument,
  RedisLeaseDocument,
  RevocationDocument,
  SearchHistoryDocument,
  SequencerLeaseDocument,
  SessionDocument,
  TokenLifetimeDocument,
  UserDocument
} from './documents.ts'

/** Every collection, by name. Inside a transaction the same shape, bound to its session. */
export interface Collections {
  users: Collection<UserDocument>
  sessions: Collection<SessionDocument>
  revocations: Collection<RevocationDocument>
  tokenLifetime: Collection<TokenLifetimeDocument>
  counters: Collection<CounterDocument>
  jobs: Collection<JobDocument>
  applications: Collection<ApplicationDocument>
  notifications: Collection<NotificationDocument>
  outbox: Collection<OutboxDocument>
  outboxQuarantine: Collection<QuarantinedDocument>
  log: Collection<LogDocument>
  logHead: Collection<LogHeadDocument>
  sequencerLease: Collection<SequencerLeaseDocument>
  redisLease: Collection<RedisLeaseDocument>
  idempotency: Collection<IdempotencyDocument>
  searchHistory: Collection<SearchHistoryDocument>
  jobViews: Collection<JobViewDocument>
  audit: Collection<AuditDocument>
  oneTimeTokens: Collection<OneTimeTokenDocument>
  pendingFiles: Collection<PendingFileDocument>
  /** GridFS: read here, written by its bucket alone */
  'files.files': Collection<FileDocument>
}

const day = 86400

/** What was removed, the last one first: few among many. */
const removed: IndexDescription = {
  key: { deletedAt: -1, _id: -1 },
  name: 'removed',
  partialFilterExpression: { deletedAt: { $gt: new Date(0) } }
}

/** Indexes by collection; expireAfterSeconds 0 means: at the document's own expiresAt. */
export const indexes: { [Name in keyof Collections]: IndexDescription[] } = {
  users: [{ key: { email: 1 }, unique: true }, { key: { role: 1, createdAt: -1 } }],
  sessions: [{ key: { userId: 1, endedAt: 1 } }, { key: { expiresAt: 1 }, expireAfterSeconds: day }],
  revocations: [{ key: { expiresAt: 1 }, expireAfterSeconds: 60 }],
  tokenLifetime: [],
  counters: [{ key: { expiresAt: 1 }, expireAfterSeconds: 0 }],
  jobs: [
    {
      key: { title: 'text', requiredSkills: 'text', companyName: 'text', description: 'text' },
      weights: { title: 10, requiredSkills: 5, companyName: 3, description: 1 },
      name: 'text',
      // No stemming and no stop words: company and skill names are not English prose.
      default_language: 'none'
    },
    { key: { employerId: 1, postedAt: -1, _id: -1 } },
    { key: { isActive: 1, deletedAt: 1, postedAt: -1, _id: -1 } },
    { key: { isActive: 1, deletedAt: 1, salaryRange: -1, _id: -1 } },
    { key: { isActive: 1, deletedAt: 1, applicationCount: -1, views: -1, _id: -1 } },
    { key: { type: 1, postedAt: -1 } },
    { key: { experienceLevel: 1, postedAt: -1 } },
    { key: { skillKeys: 1, postedAt: -1 } },
    { key: { createdAt: -1 } },
    removed
  ],
  applications: [
    // One live application per person and job; withdrawn ones do not count.
    { key: { jobId: 1, userId: 1 }, unique: true, partialFilterExpression: { deletedAt: null } },
    { key: { userId: 1, appliedAt: -1, _id: -1 } },
    { key: { employerId: 1, appliedAt: -1, _id: -1 } },
    { key: { jobId: 1, status: 1 } },
    removed
  ],
  notifications: [
    { key: { userId: 1, createdAt: -1, _id: -1 } },
    { key: { userId: 1, isRead: 1, deletedAt: 1 } },
    { key: { createdAt: 1 }, expireAfterSeconds: 90 * day }
  ],
  outbox: [],
  outboxQuarantine: [],
  log: [{ key: { id: 1 }, unique: true }, { key: { topic: 1, _id: -1 } }, { key: { at: 1 } }],
  logHead: [],
  sequencerLease: [],
  redisLease: [],
  idempotency: [{ key: { expiresAt: 1 }, expireAfterSeconds: 0 }],
  searchHistory: [{ key: { userId: 1, searchedAt: -1 } }, { key: { searchedAt: 1 }, expireAfterSeconds: 90 * day }],
  jobViews: [{ key: { jobId: 1, userId: 1 }, unique: true }, { key: { userId: 1, viewedAt: -1 } }],
  audit: [{ key: { at: -1 } }, { key: { entityType: 1, entityId: 1, at: -1 } }],
  oneTimeTokens: [
    { key: { expiresAt: 1 }, expireAfterSeconds: 0 },
    { key: { userId: 1, purpose: 1 } },
    { key: { email: 1, purpose: 1 } }
  ],
  pendingFiles: [{ key: { at: 1 } }, { key: { ownerId: 1 } }],
  'files.files': []
}

/** Names in the database that are older than the words of today. They stay: two versions run side by side. */
const formerNames: { [Name in keyof Collections]?: string } = {
  tokenLifetime: 'tokenLives',
  logHead: 'heads',
  sequencerLease: 'leases',
  redisLease: 'trust',
  oneTimeTokens: 'links',
  pendingFiles: 'looseFiles'
}

export const collectionNames = Object.keys(indexes) as (keyof Collections)[]

/** What a collection is called in the database. */
export const nameInDatabase = (name: keyof Collections): string => formerNames[name] ?? name
