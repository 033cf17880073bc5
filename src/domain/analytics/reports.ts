/** Analytics for employers and administrators. */
import { type Document, ObjectId } from 'mongodb'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Collections } from '../../database/collections.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { AdminAnalytics, EmployerAnalytics } from '../../schemas/analytics.ts'
import { dailyTrend, percent, topSkills } from './trends.ts'

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

/** Analytics of the actor's jobs, without deleted ones. */
export async function employerAnalytics(store: Collections, actor: Actor): Promise<EmployerAnalytics> {
  const own = { employerId: new ObjectId(actor.id), deletedAt: null }
  const sum = await totals(store, own)
  const [jobs, skills, applicationTrend] = await Promise.all([
    store.jobs
      .find<JobLine>(own, { projection: lineFields })
      .sort({ postedAt: -1, _id: -1 })
      .limit(jobsShownMax)
      .toArray(),
    topSkills(store.jobs, own, sum.jobs),
    dailyTrend(store.applications, own, 'appliedAt')
  ])
  return {
    summary: {
      totalJobs: sum.jobs,
      totalApplications: sum.applications,
      totalViews: sum.views,
      avgConversionRate: percent(sum.applications, sum.views)
    },
    jobAnalytics: jobs.map(jobLine),
    topSkills: skills,
    applicationTrend
  }
}

const live = { deletedAt: null }

async function activeEmployers(store: Collections): Promise<AdminAnalytics['activeEmployers']> {
  const rows = await store.jobs
    .aggregate<{ _id: ObjectId; jobCount: number }>([
      { $match: live },
      { $group: { _id: '$employerId', jobCount: { $sum: 1 } } },
      { $sort: { jobCount: -1, _id: 1 } },
      { $limit: bestMax }
    ])
    .toArray()
  const employers = await store.users
    .find({ _id: { $in: rows.map(({ _id }) => _id) } }, { projection: { name: 1, email: 1, companyName: 1 } })
    .toArray()
  const byId = new Map(employers.map((employer) => [employer._id.toHexString(), employer]))
  return rows.map(({ _id, jobCount }) => {
    const { name = '', email = '', companyName = '' } = byId.get(_id.toHexString()) ?? {}
    return { name, email, companyName, jobCount }
  })
}

async function popularJobs(store: Collections): Promise<AdminAnalytics['popularJobs']> {
  const jobs = await store.jobs
    .find<JobLine>(live, { projection: lineFields })
    .sort({ applicationCount: -1, _id: -1 })
    .limit(bestMax)
    .toArray()
  return jobs.map(({ title, companyName, applicationCount }) => ({ title, companyName, applicationCount }))
}

/** Analytics of the whole service. For administrators only: includes e-mail addresses. */
export async function adminAnalytics(store: Collections): Promise<AdminAnalytics> {
  const totalJobs = await store.jobs.countDocuments(live)
  const [users, seekers, employers, applications] = await Promise.all([
    store.users.countDocuments(live),
    store.users.countDocuments({ ...live, role: 'JOB_SEEKER' }),
    store.users.countDocuments({ ...live, role: 'EMPLOYER' }),
    store.applications.countDocuments(live)
  ])
  const [registrationTrend, applicationActivity, active, popular, skills] = await Promise.all([
    dailyTrend(store.users, live, 'createdAt'),
    dailyTrend(store.applications, live, 'appliedAt'),
    activeEmployers(store),
    popularJobs(store),
    topSkills(store.jobs, live, totalJobs)
  ])
  return {
    summary: {
      totalUsers: users,
      totalJobSeekers: seekers,
      totalEmployers: employers,
      totalJobs,
      totalApplications: applications
    },
    registrationTrend,
    applicationActivity,
    activeEmployers: active,
    popularJobs: popular,
    topSkills: skills
  }
}
