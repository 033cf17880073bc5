/** Schemas of analytics. */
import { type Static, Type } from 'typebox'
import { Id, Timestamp } from './common.ts'
import { Job } from './jobs.ts'

const Count = Type.Integer({ minimum: 0, examples: [3] })
const Percent = Type.String({ description: 'percent with two decimals', examples: ['12.50'] })
const Month = Type.String({ description: 'YYYY-MM, UTC', examples: ['2026-01'] })

/** One entry per day without gaps, the last one today (UTC). */
export const DailyTrend = Type.Array(
  Type.Object({ date: Type.String({ description: 'YYYY-MM-DD, UTC', examples: ['2026-01-15'] }), count: Count }),
  { description: '30 days, one entry each' }
)
export const TopSkills = Type.Array(
  Type.Object({ skill: Type.String({ examples: ['Node.js'] }), count: Count, percentage: Percent }),
  {
    description: 'the 20 skills required by most jobs; percentage of the jobs'
  }
)

export const SeekerAnalytics = Type.Object({
  profileViews: Type.Integer({ description: 'employers who have reviewed an application of this user' }),
  applicationsSent: Count,
  interviewsScheduled: Count,
  offersReceived: Count,
  skillMatchTrend: Type.Array(Type.Object({ month: Month, score: Type.Integer({ examples: [84] }) }), {
    description: 'six months: mean score of the applications; 0 for a month without applications'
  })
})
export type SeekerAnalytics = Static<typeof SeekerAnalytics>

export const RecruiterAnalytics = Type.Object({
  jobsPosted: Count,
  applicationsReceived: Count,
  candidatesInterviewed: Count,
  hiresMade: Count,
  applicationTrend: Type.Array(Type.Object({ month: Month, count: Count }), { description: 'six months' })
})
export type RecruiterAnalytics = Static<typeof RecruiterAnalytics>

/** A user's own analytics, by role. */
export const UserAnalytics = Type.Union([SeekerAnalytics, RecruiterAnalytics])

export const EmployerAnalytics = Type.Object({
  summary: Type.Object({
    totalJobs: Count,
    totalApplications: Count,
    totalViews: Count,
    avgConversionRate: Percent
  }),
  jobAnalytics: Type.Array(
    Type.Object({
      jobId: Id,
      title: Job.properties.title,
      views: Count,
      applications: Count,
      conversionRate: Type.Number({ description: 'applications per 100 views' }),
      postedAt: Timestamp
    }),
    { description: 'the 100 newest jobs' }
  ),
  topSkills: TopSkills,
  applicationTrend: DailyTrend
})
export type EmployerAnalytics = Static<typeof EmployerAnalytics>

export const AdminAnalytics = Type.Object({
  summary: Type.Object({
    totalUsers: Count,
    totalJobSeekers: Count,
    totalEmployers: Count,
    totalJobs: Count,
    totalApplications: Count
  }),
  registrationTrend: DailyTrend,
  applicationActivity: DailyTrend,
  activeEmployers: Type.Array(
    Type.Object({
      name: Type.String({ examples: ['Petra Sand'] }),
      email: Type.String({ examples: ['petra@example.com'] }),
      companyName: Job.properties.companyName,
      jobCount: Count
    }),
    { description: 'the ten with most jobs' }
  ),
  popularJobs: Type.Array(
    Type.Object({
      title: Job.properties.title,
      companyName: Job.properties.companyName,
      applicationCount: Count
    }),
    {
      description: 'the ten with most applications'
    }
  ),
  topSkills: TopSkills
})
export type AdminAnalytics = Static<typeof AdminAnalytics>

export const JobIdParams = Type.Object({ jobId: Id })
