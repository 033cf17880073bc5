/** Reading and listing jobs. */
import { type Filter, ObjectId } from 'mongodb'
import type { Static } from 'typebox'
import type { JobDocument } from '../../database/collections/jobs.ts'
import { type Order, type Page, type PageRequest, readPage } from '../../database/paging.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { PageQuery } from '../../schemas/common.ts'
import type { Job, JobDetail, JobListQuery } from '../../schemas/jobs.ts'
import { skillKeys } from '../skills/skill-keys.ts'
import { jobView } from './view.ts'

const newestFirst: Order = { name: 'jobs', keys: [{ field: 'postedAt', type: 'date' }] }

/** The names in comma separated or repeated parameters, trimmed, without empty ones. */
export function splitNames(given: readonly string[] = []): string[] {
  return given.flatMap((text) => text.split(',').map((name) => name.trim())).filter((name) => name !== '')
}

/** A pattern for a literal, case-insensitive substring. BSON allows a NUL in a pattern only when escaped. */
export const contains = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\0', '\\x00'), 'i')

type PageField = keyof Static<typeof PageQuery>
type ListFilter = Exclude<keyof JobListQuery, PageField>

/** The condition of each filter of a list. A filter that is missing here does not compile. */
const filters: { [Name in ListFilter]-?: (value: NonNullable<JobListQuery[Name]>) => Filter<JobDocument> } = {
  search: (text) => (text.trim() ? { $text: { $search: text } } : {}),
  location: (place) => (place.trim() ? { location: contains(place.trim()) } : {}),
  type: (types) => (types.length === 0 ? {} : { type: types.length === 1 ? types[0]! : { $in: [...types] } }),
  skills: (names) => {
    const keys = skillKeys(splitNames(names))
    return keys.length === 0 ? {} : { skillKeys: { $in: keys } }
  }
}

/** A filter for open jobs by text, location, type and skills (any of them). */
export function openJobs(query: Pick<JobListQuery, ListFilter>): Filter<JobDocument> {
  const conditions = (Object.keys(filters) as ListFilter[]).map((name) =>
    query[name] === undefined ? {} : filters[name](query[name] as never)
  )
  return Object.assign({ isActive: true, deletedAt: null }, ...conditions)
}

async function views(page: Promise<Page<JobDocument>>): Promise<Page<Job>> {
  const { items, nextCursor } = await page
  return { items: items.map(jobView), nextCursor }
}

/** Open jobs, newest first. @throws INVALID_CURSOR */
export function listJobs(store: Pick<Store, 'jobs'>, query: JobListQuery): Promise<Page<Job>> {
  return views(readPage(store.jobs, openJobs(query), newestFirst, query))
}

/** All jobs of the actor, including closed ones, newest first. @throws INVALID_CURSOR */
export function listOwnJobs(store: Store, actor: Actor, request: PageRequest): Promise<Page<Job>> {
  return views(readPage(store.jobs, { employerId: new ObjectId(actor.id), deletedAt: null }, newestFirst, request))
}

/** One job, open or closed, with its employer's names. @throws JOB_NOT_FOUND */
export async function readJob(store: Store, id: string): Promise<JobDetail> {
  const job = await store.jobs.findOne({ _id: new ObjectId(id), deletedAt: null })
  if (!job) throw failure('JOB_NOT_FOUND')
  const employer = await store.users.findOne({ _id: job.employerId }, { projection: { name: 1, companyName: 1 } })
  const view = jobView(job)
  return {
    ...view,
    employerId: { _id: view.employerId, name: employer?.name ?? '', companyName: employer?.companyName ?? '' }
  }
}
