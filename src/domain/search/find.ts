/** Search for open jobs: the finder says which and in what order, their documents come from MongoDB. */
import { ObjectId } from 'mongodb'
import { byId } from '../../database/by-id.ts'
import { serverNow } from '../../database/clock.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { CompanyDocument } from '../../database/collections/companies.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Collections } from '../../database/collections.ts'
import { limitDefault } from '../../database/paging.ts'
import type { FoundJob, SearchQuery, SearchResult } from '../../schemas/search.ts'
import { inSlices } from '../../util/time-slices.ts'
import { jobFiltersOf } from '../jobs/filters.ts'
import { isOpen } from '../jobs/open.ts'
import { contentView } from '../jobs/view.ts'
import { companyNames, namesOfCompany, namesOfEmployer } from '../membership/company-names.ts'
import { companyIdOf } from '../membership/membership.ts'
import { createHighlighter, type Fragment, type Highlighter } from './engine/highlights.ts'
import type { SearchAnswer, SearchFinder, SearchHit } from './finder.ts'
import { nextCursorOf, pageStart } from './page-cursors.ts'

/** The documents of hits, in their order; one that was closed or deleted a moment ago is left out. */
export async function documentsOf(store: Pick<Collections, 'jobs'>, hits: readonly SearchHit[]) {
  const found = await store.jobs.find({ _id: { $in: hits.map(({ id }) => new ObjectId(id)) } }).toArray()
  const jobs = byId(found)
  return hits.flatMap((hit) => {
    const job = jobs.get(hit.id)
    return job && isOpen(job) ? [{ hit, job }] : []
  })
}

type Employer = Pick<UserDocument, '_id' | keyof typeof namesOfEmployer>
type Company = Pick<CompanyDocument, '_id' | keyof typeof namesOfCompany>
type EmployerView = NonNullable<FoundJob['employerId']>

/** What the jobs show of their employers; null: there is no such account. */
async function employersOf(
  store: Pick<Collections, 'users' | 'companies'>,
  jobs: JobDocument[]
): Promise<(job: JobDocument) => EmployerView | null> {
  const ofIds = (ids: ObjectId[]) => ({ _id: { $in: ids } })
  const [employers, companies] = await Promise.all([
    store.users
      .find<Employer>(ofIds(jobs.map(({ employerId }) => employerId)), { projection: namesOfEmployer })
      .toArray()
      .then(byId),
    store.companies
      .find<Company>(ofIds(jobs.map(companyIdOf)), { projection: namesOfCompany })
      .toArray()
      .then(byId)
  ])
  return (job) => {
    const _id = job.employerId.toHexString()
    const employer = employers.get(_id)
    return employer
      ? { _id, name: employer.name, ...companyNames(employer, companies.get(companyIdOf(job).toHexString())) }
      : null
  }
}

const fragmentView = ({ text, offset, marks }: Fragment) => ({
  ...{ text, offset },
  marks: marks.map(([start, end]): [number, number] => [start, end])
})

function highlightsOf(highlighter: Highlighter, job: JobDocument): FoundJob['highlights'] & object {
  const { title, description } = highlighter.highlight(job)
  return { title: fragmentView(title), description: description.map(fragmentView) }
}

interface Shown {
  byRelevance: boolean
  /** null: no text was searched for */
  highlighter: Highlighter | null
}

function foundView(
  job: JobDocument,
  hit: SearchHit,
  employerId: EmployerView | null,
  { byRelevance, highlighter }: Shown
): FoundJob {
  const { description: _description, ...content } = contentView(job)
  return {
    _id: job._id.toHexString(),
    ...content,
    postedAt: job.postedAt.toISOString(),
    views: job.views,
    applicationCount: job.applicationCount,
    employerId,
    ...(byRelevance && { score: hit.textScore, finalScore: hit.finalScore }),
    ...(highlighter && { highlights: highlightsOf(highlighter, job) })
  }
}

function facetsView(
  facets: NonNullable<SearchAnswer['facets']>,
  isLowerBound: boolean
): SearchResult['facets'] & object {
  const { types, levels, skills, places, remote } = facets
  return { types: [...types], levels: [...levels], skills: [...skills], places: [...places], remote, isLowerBound }
}

/**
 * Open jobs by text and filters, in the requested order; every job whose sort key is unchanged appears exactly once
 * over all pages. Facets come with a first page only.
 * @throws INVALID_CURSOR also for the cursor of another order; FINDER_UNAVAILABLE, BUSY
 */
export async function searchJobs(store: Collections, finder: SearchFinder, query: SearchQuery): Promise<SearchResult> {
  const sort = query.sortBy ?? 'relevance'
  const limit = query.limit ?? limitDefault
  const start = pageStart(sort, query, serverNow())
  const isFirst = start.after === undefined && start.skip === 0
  const { search: text = '' } = query
  const answer = await finder.search({ text, filters: jobFiltersOf(query), sort, limit, ...start, facets: isFirst })
  const documents = await documentsOf(store, answer.hits)
  const employerOf = await employersOf(
    store,
    documents.map(({ job }) => job)
  )
  const { total, isLowerBound, matched, facets } = answer
  const shown = { byRelevance: sort === 'relevance', highlighter: text.trim() ? createHighlighter(text) : null }
  const nextCursor = nextCursorOf(sort, answer, start.asOfMs)
  // Texts are long, and what was searched for is marked in them.
  const jobs = await inSlices(documents, ({ hit, job }) => foundView(job, hit, employerOf(job), shown))
  return {
    jobs,
    pagination: { hasMore: nextCursor !== null, nextCursor, limit, total, isLowerBound },
    matched,
    ...(facets && { facets: facetsView(facets, isLowerBound) })
  }
}
