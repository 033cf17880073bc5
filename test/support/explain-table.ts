/** What test/service/explain.test.ts excepts, each with its reason. One that is no longer needed fails the test. */

export interface Excepted {
  /** who wants it: file and function, or kind and collection of a change */
  by: string
  problems: readonly ('scan' | 'sort' | 'documents' | 'keys')[]
  because: string
  /** what the command, as JSON, has in it */
  only?: RegExp
  /** only at times: that it was not needed says nothing */
  isOccasional?: true
}

const ownKeys = "counts the person's own by the keys of an index"

export const excepted: readonly Excepted[] = [
  {
    by: 'getmore outbox',
    problems: ['scan', 'documents'],
    because: "a change stream reads MongoDB's log of operations from its end",
    isOccasional: true
  },
  {
    by: 'src/event-log/read.ts read',
    problems: ['sort'],
    because: 'puts a page of at most a thousand entries in order',
    isOccasional: true
  },
  {
    by: 'query files.files',
    problems: ['scan'],
    because: "the driver's GridFS asks for any one file, to see whether it has to make its indexes"
  },
  { by: 'src/domain/notifications/notifications.ts count', problems: ['keys'], because: `${ownKeys}, of 90 days` },
  {
    by: 'src/domain/notifications/notifications.ts listNotifications',
    problems: ['documents', 'keys'],
    because: 'an offset reads what it skips, of the own of 90 days; a cursor does not',
    only: /"skip":300/
  },
  { by: 'src/domain/admin/skills.ts insert', problems: ['keys'], because: 'counts the added skills, at most 1,000' },
  { by: 'src/domain/admin/users.ts listUsers', problems: ['sort'], because: 'one account at most', only: /"email"/ },
  { by: 'src/domain/sessions/sessions.ts endOldest', problems: ['sort'], because: 'a person has few live sessions' },
  { by: 'src/domain/sessions/sessions.ts listSessions', problems: ['sort'], because: 'a person has few live sessions' },
  {
    by: 'src/domain/analytics/users.ts figuresByMonth',
    problems: ['documents', 'keys'],
    because: 'one pass over the own applications, once in ten seconds'
  },
  { by: 'src/domain/saved-jobs/saved-jobs.ts checkCount', problems: ['keys'], because: `${ownKeys}, at most 500` },
  { by: 'src/domain/analytics/users.ts recruiterAnalytics', problems: ['keys'], because: ownKeys },
  {
    by: 'src/domain/analytics/reports.ts totals',
    problems: ['documents', 'keys'],
    because: 'sums of the own jobs, once in ten seconds'
  },
  {
    by: 'src/domain/analytics/trends.ts countSkills',
    problems: ['documents', 'keys', 'sort'],
    because: "an employer's own jobs, or at most 10,000 of all, once in ten seconds"
  },
  {
    by: 'src/domain/analytics/trends.ts dailyTrend',
    problems: ['keys'],
    because: 'counts 30 days by the keys of an index, once in ten seconds'
  },
  {
    by: 'src/domain/analytics/reports.ts countLive',
    problems: ['keys'],
    because: 'counts what was deleted, which is the least, by the keys of an index'
  },
  {
    by: 'src/domain/analytics/reports.ts ofRole',
    problems: ['keys'],
    because: 'counts employers and administrators, who are few among seekers, by the keys of an index'
  },
  {
    by: 'src/domain/analytics/rankings.ts computeAtOnce',
    problems: ['documents', 'keys', 'sort'],
    because: 'at most 10,000 jobs, once in ten seconds; of more a task reads all in slices, once an hour'
  },
  {
    by: 'src/domain/matching/recommendations.ts recommendJobs',
    problems: ['documents', 'keys'],
    because: 'the jobs of the own applications, which are left out'
  },
  {
    by: 'src/finder/loader.ts readAll',
    problems: ['documents', 'keys'],
    because: "everything once at a finder's start, by id, so that it goes on after the last one read"
  },
  {
    by: 'src/finder/freshness.ts waitingEvents',
    problems: ['scan', 'documents'],
    because:
      'the outbox holds the rows of the last milliseconds: an index would cost every event more than it saves here'
  },
  {
    by: 'src/domain/saved-searches/key-choice.ts chooseKeys',
    problems: ['keys'],
    because: 'counts no further than 1,000 by the keys of an index'
  },
  {
    by: 'src/domain/pipeline/board.ts readBoard',
    problems: ['keys'],
    because: 'counts each stage no further than 1,000 by the keys of an index'
  },
  {
    by: 'src/domain/uploads/uploads.ts isSent',
    problems: ['documents', 'keys'],
    because: 'the applications of one person, who sent the file',
    isOccasional: true
  },
  {
    by: 'src/domain/companies/public-pages.ts readCompanyPage',
    problems: ['keys'],
    because: 'counts no further than 1,000 by the keys of an index'
  },
  {
    by: 'src/scheduler/due-queue.ts msUntilDue',
    problems: ['documents', 'keys'],
    because: 'passes over rows that only another version can work on',
    isOccasional: true
  },
  {
    by: 'src/event-log/backlog.ts sampleBacklog',
    problems: ['keys'],
    because: 'counts no further than 10,000',
    isOccasional: true
  },
  { by: 'src/domain/mails/quarantine.ts countMails', problems: ['keys'], because: 'counts no further than 10,000' }
]

/** What is reached at times or never. */
export interface Unreached {
  /** a file, or a file and an operation of it, as `jobs.find` */
  place: string
  because: string
}

const byId = 'by the _id alone'

export const unreached: readonly Unreached[] = [
  { place: 'src/database/idempotency.ts idempotency.updateOne', because: `${byId}, of an answer that has expired` },
  {
    place: 'src/database/indexes.ts collection.estimatedDocumentCount',
    because: 'a number that MongoDB keeps, where a collection lacks an index at the start'
  },
  {
    place: 'src/domain/applications/apply.ts applications.findOne',
    because: 'by the unique pair, of an apply that is refused'
  },
  { place: 'src/domain/applications/apply.ts users.findOne', because: `${byId}, of an apply that is refused` },
  { place: 'src/domain/companies/closing.ts pendingFiles.updateOne', because: `${byId}, of a company with a logo` },
  { place: 'src/domain/companies/move.ts collection.updateMany', because: `${byId}, of applications that move` },
  {
    place: 'src/domain/companies/own-member.ts users.findOne',
    because: `${byId}, of an employer of the former version`
  },
  { place: 'src/domain/jobs/write.ts jobs.findOne', because: `${byId}, of a job of a deleted account` },
  { place: 'src/domain/sessions/revocations.ts', because: `${byId} or unique id, while Redis is not trusted` },
  { place: 'src/domain/uploads/files.ts pendingFiles.deleteOne', because: `${byId}, of a file nobody refers to` },
  {
    place: 'src/domain/uploads/sent.ts applications.find',
    because: 'by userId, an index, of an upload beyond what its user may have sent'
  },
  { place: 'src/domain/uploads/sent.ts applications.updateMany', because: `${byId}s, at the same occasion` },
  { place: 'src/domain/uploads/sent.ts users.findOne', because: `${byId}, at the same occasion` },
  { place: 'src/event-log/outbox-removal.ts log.find', because: 'by the unique id, when rows are seen twice' },
  { place: 'src/event-log/outbox-removal.ts outbox.find', because: `${byId}: what a former leader has left` },
  { place: 'src/event-log/outbox-rows.ts', because: `${byId}, of a row that cannot enter the log` },
  { place: 'src/event-log/retention.ts', because: 'once a minute: by time and position, which are indexes' },
  { place: 'src/finder/freshness.ts outbox.find', because: `${byId}, of events that wait a moment for the log` },
  { place: 'src/realtime/connections-by-user.ts revocations.find', because: `${byId}, of connections that lost Redis` },
  { place: 'src/redis/lease-record.ts log.find', because: 'by the unique id, when a logout waits for Redis' },
  { place: 'src/scheduler/due-queue.ts rows.updateOne', because: `${byId}, of a row whose work takes long` },
  { place: 'src/scheduler/tasks.ts tasks.deleteOne', because: `${byId}, of a task that is cancelled` }
]

/** Declared and not used by the tour, by collection and name. */
export const unusedIndexes: ReadonlyMap<string, string> = new Map([
  ['log at_1', 'retention, once a minute'],
  [
    'applications employerId_1_deletedAt_1_appliedAt_-1__id_-1',
    'hosts of the former version list by it while both run'
  ],
  ['jobs text', 'hosts of the former version search by it, and fail without it, while both run']
])
