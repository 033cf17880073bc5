/** Search for open jobs with relevance and other orders. */
import type { Document, Filter, ObjectId } from 'mongodb'
import type { Static } from 'typebox'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Collections } from '../../database/collections.ts'
import {
  after,
  type Cursor,
  cut,
  limitDefault,
  type Order,
  type Page,
  sortOf,
  stagesAfter,
  startOf
} from '../../database/paging.ts'
import type { PageQuery } from '../../schemas/common.ts'
import type { FoundJob, SearchQuery, Sorting } from '../../schemas/search.ts'
import { openJobs } from '../jobs/read.ts'
import { fileUrl } from '../uploads/files.ts'

/** A job as a search reads it; the scores only by relevance. */
type Found = JobDocument & { score?: number; finalScore?: number }

const orders: Record<Sorting, Order> = {
  relevance: { name: 'relevance', keys: [{ field: 'finalScore', type: 'number' }] },
  date: { name: 'date', keys: [{ field: 'postedAt', type: 'date' }] },
  salary: { name: 'salary', keys: [{ field: 'salaryRange', type: 'number' }] },
  popularity: {
    name: 'popularity',
    keys: [
      { field: 'applicationCount', type: 'number' },
      { field: 'views', type: 'number' }
    ]
  }
}

const freshMs = 30 * 24 * 3600 * 1000
const popularityWeight = 2
const applicationsMax = 100
const freshnessWeight = 0.2

/**
 * finalScore = textScore + 2 × min(applicationCount / 100, 1) + 0.2 × freshness, which falls from 1 to 0 in 30 days.
 * `asOf` is the time of the first page: with the current time every score would change between two pages.
 */
function scores(hasText: boolean, asOf: Date): Document[] {
  const popularity = { $min: [{ $divide: ['$applicationCount', applicationsMax] }, 1] }
  const age = { $divide: [{ $subtract: [asOf, '$postedAt'] }, freshMs] }
  const freshness = { $max: [0, { $min: [1, { $subtract: [1, age] }] }] }
  return [
    { $set: { score: hasText ? { $meta: 'textScore' } : { $literal: 0 } } },
    {
      $set: {
        finalScore: {
          $add: ['$score', { $multiply: [popularityWeight, popularity] }, { $multiply: [freshnessWeight, freshness] }]
        }
      }
    }
  ]
}

type ListFilters = Parameters<typeof openJobs>[0]
type SearchFilter = Exclude<keyof SearchQuery, keyof ListFilters | keyof Static<typeof PageQuery> | 'sortBy'>

/**
 * The condition of each filter that a list does not have. A filter that is missing here does not compile. 0 means that
 * a job states no salary: a filter by salary excludes it.
 */
const filters: { [Name in SearchFilter]-?: (value: NonNullable<SearchQuery[Name]>) => Filter<JobDocument> } = {
  salaryMin: (least) => ({ salaryRange: { $gt: 0, $gte: least } }),
  salaryMax: (most) => ({ salaryRange: { $gt: 0, $lte: most } }),
  experienceLevel: (level) => ({ experienceLevel: level })
}

/** A search as a filter over open jobs. */
export function searchFilter(query: SearchQuery): Filter<JobDocument> {
  const filter = openJobs(query)
  for (const name of Object.keys(filters) as SearchFilter[]) {
    if (query[name] === undefined) continue
    for (const [field, condition] of Object.entries(filters[name](query[name] as never))) {
      // Two filters of one field are combined.
      filter[field] = typeof condition === 'object' ? { ...filter[field], ...condition } : condition
    }
  }
  return filter
}

/** By relevance: the score is computed, so every job of the filter is read. */
function stagesByRelevance(filter: Filter<JobDocument>, order: Order, cursor: Cursor | null, asOf: Date): Document[] {
  return [
    { $match: filter },
    ...scores('$text' in filter, asOf),
    ...(cursor ? [{ $match: after(order, cursor) }] : []),
    { $sort: sortOf(order) }
  ]
}

type Employer = Pick<UserDocument, '_id' | 'name' | 'companyName' | 'companyLogo'>

async function employersOf(store: Collections, jobs: Found[]): Promise<Map<string, Employer>> {
  const ids: ObjectId[] = jobs.map(({ employerId }) => employerId)
  const projection = { name: 1, companyName: 1, companyLogo: 1 }
  const employers = await store.users.find<Employer>({ _id: { $in: ids } }, { projection }).toArray()
  return new Map(employers.map((employer) => [employer._id.toHexString(), employer]))
}

function foundView(job: Found, employer: Employer | undefined): FoundJob {
  const { title, companyName, location, salary, salaryRange, type, requiredSkills, experienceLevel } = job
  return {
    _id: job._id.toHexString(),
    ...{ title, companyName, location, salary, salaryRange, type, requiredSkills, experienceLevel },
    postedAt: job.postedAt.toISOString(),
    views: job.views,
    applicationCount: job.applicationCount,
    employerId: employer
      ? {
          _id: employer._id.toHexString(),
          name: employer.name,
          companyName: employer.companyName,
          companyLogo: employer.companyLogo ? fileUrl(employer.companyLogo.publicId) : ''
        }
      : null,
    ...(job.score !== undefined && { score: job.score }),
    ...(job.finalScore !== undefined && { finalScore: job.finalScore })
  }
}

/**
 * Open jobs by text and filters, in the requested order; every job whose sort key is unchanged appears exactly once
 * over all pages.
 * @throws INVALID_CURSOR also for the cursor of another order
 */
export async function searchJobs(store: Collections, query: SearchQuery): Promise<Page<FoundJob>> {
  const order = orders[query.sortBy ?? 'relevance']
  const limit = query.limit ?? limitDefault
  const { cursor, skip } = startOf(order, query)
  const asOf = cursor?.asOf ?? serverNow()
  const pipeline = [
    ...(order === orders.relevance
      ? stagesByRelevance(searchFilter(query), order, cursor, asOf)
      : stagesAfter(store.jobs, searchFilter(query), order, cursor, skip + limit + 1)),
    { $skip: skip },
    { $limit: limit + 1 },
    { $project: { description: 0 } }
  ]
  const { items, nextCursor } = cut(order, await store.jobs.aggregate<Found>(pipeline).toArray(), limit, asOf)
  const employers = await employersOf(store, items)
  return { items: items.map((job) => foundView(job, employers.get(job.employerId.toHexString()))), nextCursor }
}
