import { performance } from 'node:perf_hooks'
import type { Collection, Db, IndexDescription, MongoClient } from 'mongodb'
import { createLanes } from '../util/keyed-mutex.ts'
import type * as documents from './documents.ts'
import { deadlineMs, runTransaction } from './transaction.ts'

/** Every collection, by name. Inside a transaction the same shape, bound to its session. */
export interface Collections {
  users: Collection<documents.UserDocument>
  sessions: Collection<documents.SessionDocument>
  revocations: Collection<documents.RevocationDocument>
  tokenLives: Collection<documents.TokenLivesDocument>
  counters: Collection<documents.CounterDocument>
  jobs: Collection<documents.JobDocument>
  applications: Collection<documents.ApplicationDocument>
  notifications: Collection<documents.NotificationDocument>
  outbox: Collection<documents.OutboxDocument>
  outboxQuarantine: Collection<documents.QuarantinedDocument>
  log: Collection<documents.LogDocument>
  heads: Collection<documents.HeadDocument>
  leases: Collection<documents.LeaseDocument>
  trust: Collection<documents.TrustDocument>
  idempotency: Collection<documents.IdempotencyDocument>
  searchHistory: Collection<documents.SearchHistoryDocument>
  jobViews: Collection<documents.JobViewDocument>
  audit: Collection<documents.AuditDocument>
  links: Collection<documents.LinkDocument>
  looseFiles: Collection<documents.LooseFileDocument>
  /** GridFS: read here, written by its bucket alone */
  'files.files': Collection<documents.FileDocument>
}

/** The whole database. */
export interface Store extends Collections {
  db: Db
  client: MongoClient
  /**
   * Runs `work` in one transaction: all of it or nothing. `work` may run more than once, must do its database work
   * through the collections it is handed, one operation after the other, and must rethrow what these throw.
   * `hot` names a document that many requests change at once: of one process, such transactions take turns.
   * @throws BUSY when races are still lost at the deadline, DATABASE_UNAVAILABLE when there is no primary by then
   */
  transaction<T>(work: (tx: Collections) => Promise<T>, hot?: string): Promise<T>
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
  tokenLives: [],
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
  heads: [],
  leases: [],
  trust: [],
  idempotency: [{ key: { expiresAt: 1 }, expireAfterSeconds: 0 }],
  searchHistory: [{ key: { userId: 1, searchedAt: -1 } }, { key: { searchedAt: 1 }, expireAfterSeconds: 90 * day }],
  jobViews: [{ key: { jobId: 1, userId: 1 }, unique: true }, { key: { userId: 1, viewedAt: -1 } }],
  audit: [{ key: { at: -1 } }, { key: { entityType: 1, entityId: 1, at: -1 } }],
  links: [
    { key: { expiresAt: 1 }, expireAfterSeconds: 0 },
    { key: { userId: 1, purpose: 1 } },
    { key: { email: 1, purpose: 1 } }
  ],
  looseFiles: [{ key: { at: 1 } }, { key: { ownerId: 1 } }],
  'files.files': []
}

const names = Object.keys(indexes) as (keyof Collections)[]

/** The store over a client; the database is the one its URI names. */
export function createStore(client: MongoClient): Store {
  const db = client.db()
  const collections = Object.fromEntries(names.map((name) => [name, db.collection(name)])) as unknown as Collections
  const lanes = createLanes()
  return {
    ...collections,
    db,
    client,
    transaction: (work, hot) => {
      const deadline = performance.now() + deadlineMs
      const run = () => runTransaction(client, collections, work, deadline)
      return hot === undefined ? run() : lanes.run(hot, run)
    }
  }
}

/** Creates every collection and index that is missing. May run on several hosts at once. */
export async function prepareStore(store: Store): Promise<void> {
  for (const name of names) {
    await store.db.createCollection(name).catch((error: { code?: number }) => {
      if (error.code !== 48) throw error // 48: it exists already
    })
    if (indexes[name].length > 0) await store.db.collection(name).createIndexes(indexes[name])
  }
}
