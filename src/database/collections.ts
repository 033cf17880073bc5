/** Every collection. Documents, indexes and personal data of each are declared in collections/. */
import type { Collection, CreateCollectionOptions } from 'mongodb'
import { oneTimeTokens, users } from './collections/accounts.ts'
import { applications } from './collections/applications.ts'
import { audit } from './collections/audit.ts'
import { companies, invitations } from './collections/companies.ts'

import { conversations, messages, readMarks } from './collections/conversations.ts'
import type { CollectionEntry } from './collections/entry.ts'
import { log, logHead, outbox, outboxQuarantine, sequencerLease } from './collections/event-log.ts'
import { hosts } from './collections/hosts.ts'
import { idempotency } from './collections/idempotency.ts'
import { jobs, jobViews } from './collections/jobs.ts'
import { eventMails, mails, unsubscribeTokens } from './collections/mails.ts'
import { migrations } from './collections/migrations.ts'
import { notifications } from './collections/notifications.ts'
import { applicationCards, applicationNotes, pipelines } from './collections/pipelines.ts'
import { redisLease } from './collections/redis-lease.ts'
import { savedJobs } from './collections/saved-jobs.ts'
import { savedSearches, searchMatches } from './collections/saved-searches.ts'
import { searchHistory } from './collections/search-history.ts'
import { counters, revocations, sessions, tokenLifetime } from './collections/sessions.ts'
import { addedSkills } from './collections/skills.ts'
import { statistics } from './collections/statistics.ts'
import { tasks } from './collections/tasks.ts'
import { files, pendingFiles } from './collections/uploads.ts'

export const collections = {
  users,
  sessions,
  revocations,
  tokenLifetime,
  counters,
  jobs,
  applications,
  companies,
  invitations,
  pipelines,
  applicationCards,
  applicationNotes,
  notifications,
  outbox,
  outboxQuarantine,
  log,
  logHead,
  sequencerLease,
  redisLease,
  idempotency,
  searchHistory,
  savedJobs,
  conversations,
  messages,
  readMarks,
  savedSearches,
  searchMatches,
  addedSkills,
  jobViews,
  audit,
  oneTimeTokens,
  mails,
  eventMails,
  unsubscribeTokens,
  tasks,
  statistics,
  pendingFiles,
  files,
  hosts,
  migrations
}

type Entries = typeof collections
export type CollectionName = keyof Entries
type DocumentOf<Entry> = Entry extends CollectionEntry<infer Document extends object> ? Document : never

/** Every collection, by name. Inside a transaction the same shape, bound to its session. */
export type Collections = {
  [Name in CollectionName]: Collection<DocumentOf<Entries[Name]>>
}

export const collectionNames = Object.keys(collections) as CollectionName[]

/** The name of a collection in the database. */
export const nameInDatabase = (name: CollectionName): string =>
  (collections[name] as CollectionEntry<unknown>).name ?? name

/** What it is made with. */
export function creationOf(name: CollectionName): CreateCollectionOptions {
  const { cappedBytes } = collections[name] as CollectionEntry<unknown>
  return cappedBytes === undefined ? {} : { capped: true, size: cappedBytes }
}

/** Whether a loop of ours reads and writes it, which begins anew by itself and has to hear of a failure early. */
export const isOfLoop = (name: CollectionName): boolean =>
  (collections[name] as CollectionEntry<unknown>).isOfLoop === true
