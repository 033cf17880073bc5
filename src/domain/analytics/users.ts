/** A user's own analytics. */
import { type Document, ObjectId } from 'mongodb'
import type { Collections } from '../../database/collections.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { RecruiterAnalytics, SeekerAnalytics } from '../../schemas/analytics.ts'
import type { Membership } from '../membership/membership.ts'
import { lastMonths } from './trends.ts'

interface MonthFigures {
  /** YYYY-MM */
  _id: string
  count: number
  interviewed: number
  accepted: number
  scores: number
  /** employers who have changed the status of one */
  employers: ObjectId[]
}

const countIf = (condition: Document) => ({ $sum: { $cond: [condition, 1, 0] } })

/** All figures of a person's applications by month, in one pass over them. */
function figuresByMonth(store: Collections, own: Document): Promise<MonthFigures[]> {
  // Two transitions in the history: the second one was the employer's.
  const seenBy = { $cond: [{ $gt: [{ $size: '$history' }, 1] }, '$employerId', '$$REMOVE'] }
  return store.applications
    .aggregate<MonthFigures>([
      { $match: own },
      {
        $group: {
          _id: { $dateToString: { date: '$appliedAt', format: '%Y-%m' } },
          count: { $sum: 1 },
          interviewed: countIf({ $in: ['Interviewing', '$history.to'] }),
          accepted: countIf({ $eq: ['$status', 'Accepted'] }),
          scores: { $sum: '$matchScore' },
          ...('userId' in own && { employers: { $addToSet: seenBy } })
        }
      }
    ])
    .toArray()
}

const sum = (figures: MonthFigures[], field: 'count' | 'interviewed' | 'accepted'): number =>
  figures.reduce((total, month) => total + month[field], 0)

/** `figureOf` each of the last six months, 0 for one without applications. */
function monthlyTrend(figures: MonthFigures[], figureOf: (month: MonthFigures) => number) {
  const byMonth = new Map(figures.map((month) => [month._id, figureOf(month)]))
  return lastMonths().map((month) => ({ month, value: Math.round(byMonth.get(month) ?? 0) }))
}

async function seekerAnalytics(store: Collections, userId: ObjectId): Promise<SeekerAnalytics> {
  const figures = await figuresByMonth(store, { userId, deletedAt: null })
  const trend = monthlyTrend(figures, ({ scores, count }) => scores / count)
  return {
    profileViews: new Set(figures.flatMap(({ employers }) => employers.map(String))).size,
    applicationsSent: sum(figures, 'count'),
    interviewsScheduled: sum(figures, 'interviewed'),
    offersReceived: sum(figures, 'accepted'),
    skillMatchTrend: trend.map(({ month, value }) => ({ month, score: value }))
  }
}

async function recruiterAnalytics(store: Collections, companyId: ObjectId): Promise<RecruiterAnalytics> {
  const own = { companyId, deletedAt: null }
  const [jobsPosted, figures] = await Promise.all([store.jobs.countDocuments(own), figuresByMonth(store, own)])
  const trend = monthlyTrend(figures, ({ count }) => count)
  return {
    jobsPosted,
    applicationsReceived: sum(figures, 'count'),
    candidatesInterviewed: sum(figures, 'interviewed'),
    hiresMade: sum(figures, 'accepted'),
    applicationTrend: trend.map(({ month, value }) => ({ month, count: value }))
  }
}

/** A seeker's own analytics, or those of an employer's company. @throws INVALID_USER_ROLE for others */
export async function userAnalytics(
  store: Collections,
  actor: Actor,
  membership: Membership | null
): Promise<SeekerAnalytics | RecruiterAnalytics> {
  if (actor.role === 'JOB_SEEKER') return seekerAnalytics(store, new ObjectId(actor.id))
  if (membership) return recruiterAnalytics(store, membership.companyId)
  throw failure('INVALID_USER_ROLE')
}
