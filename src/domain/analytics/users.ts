/** A user's own analytics. */
import { ObjectId } from 'mongodb'
import type { Collections } from '../../database/collections.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { RecruiterAnalytics, SeekerAnalytics } from '../../schemas/analytics.ts'
import { monthlyTrend } from './trends.ts'

const reachedInterview = { 'history.to': 'Interviewing' as const }

async function seekerAnalytics(store: Collections, userId: ObjectId): Promise<SeekerAnalytics> {
  const own = { userId, deletedAt: null }
  const [employers, applicationsSent, interviewsScheduled, offersReceived, trend] = await Promise.all([
    // Two transitions in the history: the second one was the employer's.
    store.applications.distinct('employerId', { ...own, 'history.1': { $exists: true } }),
    store.applications.countDocuments(own),
    store.applications.countDocuments({ ...own, ...reachedInterview }),
    store.applications.countDocuments({ ...own, status: 'Accepted' }),
    monthlyTrend(store.applications, own, 'appliedAt', { $avg: '$matchScore' })
  ])
  const skillMatchTrend = trend.map(({ month, value }) => ({ month, score: value }))
  return { profileViews: employers.length, applicationsSent, interviewsScheduled, offersReceived, skillMatchTrend }
}

async function recruiterAnalytics(store: Collections, employerId: ObjectId): Promise<RecruiterAnalytics> {
  const own = { employerId, deletedAt: null }
  const [jobsPosted, applicationsReceived, candidatesInterviewed, hiresMade, trend] = await Promise.all([
    store.jobs.countDocuments(own),
    store.applications.countDocuments(own),
    store.applications.countDocuments({ ...own, ...reachedInterview }),
    store.applications.countDocuments({ ...own, status: 'Accepted' }),
    monthlyTrend(store.applications, own, 'appliedAt', { $sum: 1 })
  ])
  const applicationTrend = trend.map(({ month, value }) => ({ month, count: value }))
  return { jobsPosted, applicationsReceived, candidatesInterviewed, hiresMade, applicationTrend }
}

/** A seeker's or an employer's own analytics. @throws INVALID_USER_ROLE for other roles */
export function userAnalytics(store: Collections, actor: Actor): Promise<SeekerAnalytics | RecruiterAnalytics> {
  const id = new ObjectId(actor.id)
  if (actor.role === 'JOB_SEEKER') return seekerAnalytics(store, id)
  if (actor.role === 'EMPLOYER') return recruiterAnalytics(store, id)
  throw failure('INVALID_USER_ROLE')
}
