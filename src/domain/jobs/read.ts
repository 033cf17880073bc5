/** Reading and listing jobs. */
import { ObjectId } from 'mongodb'
import type { JobDocument } from '../../database/collections/jobs.ts'
import { type Order, type Page, type PageRequest, readPage } from '../../database/paging.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Job, JobDetail } from '../../schemas/jobs.ts'
import { jobView } from './view.ts'

export const newestFirst: Order = { name: 'jobs', keys: [{ field: 'postedAt', type: 'date' }] }

async function views(page: Promise<Page<JobDocument>>): Promise<Page<Job>> {
  const { items, nextCursor } = await page
  return { items: items.map(jobView), nextCursor }
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
