/** The public list of open jobs, newest first. */
import { serverNow } from '../../database/clock.ts'
import type { Collections } from '../../database/collections.ts'
import { limitDefault, type Page, readPage } from '../../database/paging.ts'
import type { Job, JobListQuery } from '../../schemas/jobs.ts'
import { jobFiltersOf } from '../jobs/filters.ts'
import { openJobFilter } from '../jobs/open.ts'
import { newestFirst } from '../jobs/read.ts'
import { jobView } from '../jobs/view.ts'
import { documentsOf } from './find.ts'
import type { SearchFinder } from './finder.ts'
import { nextCursorOf, pageStart } from './page-cursors.ts'

/**
 * Without text and filters an index of MongoDB has this order; with them the finder says which jobs they are.
 * @throws INVALID_CURSOR; FINDER_UNAVAILABLE, BUSY
 */
export async function listJobs(
  store: Pick<Collections, 'jobs'>,
  finder: SearchFinder,
  query: JobListQuery
): Promise<Page<Job>> {
  const filters = jobFiltersOf(query)
  const text = query.search?.trim() ?? ''
  if (text === '' && Object.keys(filters).length === 0) {
    const { items, nextCursor } = await readPage(store.jobs, openJobFilter(), newestFirst, query)
    return { items: items.map(jobView), nextCursor }
  }
  const { name } = newestFirst
  const start = pageStart('date', query, serverNow(), name)
  const answer = await finder.search({ text, filters, sort: 'date', limit: query.limit ?? limitDefault, ...start })
  const documents = await documentsOf(store, answer.hits)
  return {
    items: documents.map(({ job }) => jobView(job)),
    nextCursor: nextCursorOf('date', answer, start.asOfMs, name)
  }
}
