/** Analytics for employers and administrators. */
import type { Collection, Document, ObjectId } from 'mongodb'
import { byId } from '../../database/by-id.ts'
import { isDeleted, isLive } from '../../database/collections/entry.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Collections } from '../../database/collections.ts'
import type { AdminAnalytics, EmployerAnalytics } from '../../schemas/analytics.ts'
import { type Role, roles } from '../../schemas/vocabulary.ts'
import { liveJobs, type Rankings, readRankings } from './rankings.ts'
import { countSkills, dailyTrend, percent, skillLines } from './trends.ts'

const jobsShownMax = 100
const bestMax = 10

/** The fields of one line: a hundred whole jobs may be megabytes. */
const lineFields = { title: 1, views: 1, applicationCount: 1, postedAt: 1, companyName: 1 } as const
type JobLine = Pick<JobDocument, '_id' | keyof typeof lineFields>

function jobLine({ _id, title, views, applicationCount, postedAt }: JobLine) {
  return {
    jobId: _id.toHexString(),
    title,
    views,
    applications: applicationCount,
    conversionRate: Number(percent(applicationCount, views)),
    postedAt: postedAt.toISOString()
  }
}

async function totals(store: Collections, match: Document) {
  const [row] = await store.jobs
    .aggregate<{ jobs: number; applications: number; views: number }>([
      { $match: match },
      {
        $group: {
          _id: null,
          jobs: { $sum: 1 },
          applications: { $sum: '$applicationCount' },
          views: { $sum: '$views' }
        }
      }
    ])
    .toArray()
  return row ?? { jobs: 0, applications: 0, views: 0 }
}

/** Analytics of the jobs of a company, without deleted ones. */
export async function employerAnalytics(store: Collections, companyId: ObjectId): Promise<EmployerAnalytics> {
  const own = { companyId, deletedAt: null }
  const sum = await totals(store, own)
  const [jobs, skills, applicationTrend] = await Promise.all([
    store.jobs
      .find<JobLine>(own, { projection: lineFields })
      .sort({ postedAt: -1, _id: -1 })
      .limit(jobsShownMax)
      .toArray(),
    countSkills(store, own),
    dailyTrend(store.applications, { ...own, ...isLive }, 'appliedAt')
  ])
  return {
    summary: {
      totalJobs: sum.jobs,
      totalApplications: sum.applications,
      totalViews: sum.views,
      avgConversionRate: percent(sum.applications, sum.views)
    },
    jobAnalytics: jobs.map(jobLine),
    topSkills: skillLines(skills, sum.jobs),
    applicationTrend
  }
}

type Ranked = Rankings['employers']

async function employerLines(store: Collections, ranked: Ranked): Promise<AdminAnalytics['activeEmployers']> {
  const ids = ranked.map(({ _id }) => _id)
  const employers = await store.users
    .find({ _id: { $in: ids } }, { projection: { name: 1, email: 1, companyName: 1 } })
    .toArray()
  const employerOf = byId(employers)
  return ranked.map(({ _id, jobCount }) => {
    const { name = '', email = '', companyName = '' } = employerOf.get(_id.toHexString()) ?? {}
    return { name, email, companyName, jobCount }
  })
}

async function popularJobs(store: Collections): Promise<AdminAnalytics['popularJobs']> {
  const jobs = await store.jobs
    .find<JobLine>(liveJobs, { projection: lineFields })
    .sort({ applicationCount: -1, views: -1, _id: -1 })
    .limit(bestMax)
    .toArray()
  return jobs.map(({ title, companyName, applicationCount }) => ({ title, companyName, applicationCount }))
}

/**
 * How many documents are not deleted, without counting them: those that are deleted are few, and in an index of their own.
 * MongoDB's own number of documents may be off by the last minute's after a server was killed.
 */
async function countLive(
  collection: Pick<Collection<Document>, 'countDocuments' | 'estimatedDocumentCount'>
): Promise<number> {
  const [all, deleted] = await Promise.all([collection.estimatedDocumentCount(), collection.countDocuments(isDeleted)])
  return Math.max(0, all - deleted)
}

/** Seekers are most of the users: they are what the others leave. */
async function countUsers(store: Collections) {
  const ofRole = (role: Role) => store.users.countDocuments({ role, deletedAt: null })
  const [users, employers, administrators] = await Promise.all([
    countLive(store.users),
    ofRole('EMPLOYER'),
    ofRole('ADMIN')
  ])
  const seekers = Math.max(0, users - employers - administrators)
  return { totalUsers: users, totalJobSeekers: seekers, totalEmployers: employers }
}

/** Analytics of the whole service. For administrators only: includes e-mail addresses. */
export async function adminAnalytics(store: Collections): Promise<AdminAnalytics> {
  const [users, totalJobs, totalApplications, rankings, popular, registrationTrend, applicationActivity] =
    await Promise.all([
      countUsers(store),
      countLive(store.jobs),
      countLive(store.applications),
      readRankings(store),
      popularJobs(store),
      dailyTrend(store.users, { ...isLive, role: { $in: [...roles] } }, 'createdAt'),
      dailyTrend(store.applications, isLive, 'appliedAt')
    ])
  return {
    summary: { ...users, totalJobs, totalApplications },
    registrationTrend,
    applicationActivity,
    activeEmployers: await employerLines(store, rankings.employers),
    popularJobs: popular,
    topSkills: skillLines(rankings.skills, rankings.jobs)
  }
}
