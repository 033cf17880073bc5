/** Reading and listing jobs. */
import { ObjectId } from 'mongodb'
import type { JobDocument } from '../../database/collections/jobs.ts'
import { type Order, type Page, type PageRequest, readPage } from '../../database/paging.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Job, JobDetail } from '../../schemas/jobs.ts'
import { companyNames, namesOfCompany, namesOfEmployer } from '../membership/company-names.ts'
import { requireMembership } from '../membership/membership.ts'
import { adoptFormer } from '../membership/own-company.ts'
import { questionsView } from './questions.ts'
import { jobView } from './view.ts'

export const newestFirst: Order = { name: 'jobs', keys: [{ field: 'postedAt', type: 'date' }] }

async function views(page: Promise<Page<JobDocument>>): Promise<Page<Job>> {
  const { items, nextCursor } = await page
  return { items: items.map(jobView), nextCursor }
}

/** All jobs of the actor's company, including closed ones, newest first. @throws NOT_YOURS, INVALID_CURSOR */
export async function listOwnJobs(store: Store, actor: Actor, request: PageRequest): Promise<Page<Job>> {
  const { companyId } = await requireMembership(store, actor, 'read', 'read the jobs of a company')
  await adoptFormer(store, companyId)
  return views(readPage(store.jobs, { companyId, deletedAt: null }, newestFirst, request))
}

/** What a single job shows of its employer: of its recruiter, and of the company. */
export interface EmployerNames {
  name: string
  companyName: string
  companyLogo: string
}

/** Empty names when there is no such user. */
export async function readEmployerNames(
  store: Store,
  { employerId, companyId = employerId }: Pick<Job, 'employerId' | 'companyId'>
): Promise<EmployerNames> {
  const [employer, company] = await Promise.all([
    store.users.findOne({ _id: new ObjectId(employerId) }, { projection: namesOfEmployer }),
    store.companies.findOne({ _id: new ObjectId(companyId) }, { projection: namesOfCompany })
  ])
  return { name: employer?.name ?? '', ...companyNames(employer, company) }
}

/**
 * One job, open or closed, with its employer's names.
 * @param namesOf of its employer, for who knows them already
 * @throws JOB_NOT_FOUND
 */
export async function readJob(
  store: Store,
  id: string,
  namesOf = (job: Job): Promise<EmployerNames> => readEmployerNames(store, job)
): Promise<JobDetail> {
  const job = await store.jobs.findOne({ _id: new ObjectId(id), deletedAt: null })
  if (!job) throw failure('JOB_NOT_FOUND')
  const view = jobView(job)
  const employerId = { _id: view.employerId, ...(await namesOf(view)) }
  return { ...view, employerId, ...(job.questions?.length && { questions: questionsView(job) }) }
}
