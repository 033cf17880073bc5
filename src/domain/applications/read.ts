/** Reading and listing applications. */
import { type Filter, ObjectId } from 'mongodb'
import { byId } from '../../database/by-id.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import { type Order, type Page, type PageRequest, readPage } from '../../database/paging.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { ApplicationDetail, EmployerApplication, SeekerApplication } from '../../schemas/applications.ts'
import { jobView } from '../jobs/view.ts'
import { companyIdOf, may, requireMemberOf, requireMembership } from '../membership/membership.ts'
import { adoptFormer } from '../membership/own-company.ts'
import { applicantDetail, applicationView, companyDetail, companyMarks, resumeView } from './view.ts'

export const newestFirst: Order = { name: 'applications', keys: [{ field: 'appliedAt', type: 'date' }] }

/** What no list shows: of a hundred applications it may be 15 MB. */
export const longTexts = { coverLetter: 0, 'answers.question': 0, 'answers.answer': 0 } as const

/** A page of live applications that match, newest first. @throws INVALID_CURSOR */
export const readLive = (
  store: Store,
  filter: Filter<ApplicationDocument>,
  request: PageRequest
): Promise<Page<ApplicationDocument>> =>
  readPage(store.applications, { ...filter, deletedAt: null }, newestFirst, request, longTexts)

/** A page with its jobs by id, deleted jobs included. */
async function withJobs(
  store: Store,
  page: Page<ApplicationDocument>,
  projection: Partial<Record<keyof JobDocument, 1>> = {}
) {
  const ids = page.items.map(({ jobId }) => jobId)
  const jobs = await store.jobs.find<JobDocument>({ _id: { $in: ids } }, { projection }).toArray()
  return { ...page, jobs: byId(jobs) }
}

/** The actor's own applications with their jobs, newest first. @throws INVALID_CURSOR */
export async function listSeekerApplications(
  store: Store,
  actor: Actor,
  request: PageRequest
): Promise<Page<SeekerApplication>> {
  const page = await readLive(store, { userId: new ObjectId(actor.id) }, request)
  const { items, nextCursor, jobs } = await withJobs(store, page)
  const views = items.map((item) => {
    const job = jobs.get(item.jobId.toHexString())
    return { ...applicationView(item), ...resumeView(item), jobId: job ? jobView(job) : null }
  })
  return { items: views, nextCursor }
}

const summaryFields = { title: 1, companyName: 1, location: 1, salary: 1, type: 1 } as const

function jobSummary(job: Pick<JobDocument, '_id' | keyof typeof summaryFields>) {
  const { title, companyName, location, salary, type } = job
  return { _id: job._id.toHexString(), title, companyName, location, salary, type }
}

const applicantFields = {
  ...{ name: 1, email: 1, avatar: 1, skills: 1, bio: 1, experienceLevel: 1 },
  deletedAt: 1
} as const
type Applicant = Pick<UserDocument, '_id' | keyof typeof applicantFields>

/** An applicant as shown to members of the company. */
function applicantView(user: Applicant, withEmail: boolean) {
  const { name, avatar, skills, bio, experienceLevel } = user
  const email = withEmail ? user.email : ''
  return { _id: user._id.toHexString(), name, email, avatar, skills, bio, experienceLevel }
}

/**
 * Applications to the jobs of the actor's company, with applicant and job, newest first. E-mail addresses are '' for those who
 * may not see them.
 * @param read which of the company's, where not all
 * @throws NOT_YOURS, INVALID_CURSOR
 */
export async function listEmployerApplications(
  store: Store,
  actor: Actor,
  request: PageRequest,
  read = (companyId: ObjectId) => readLive(store, { companyId }, request)
): Promise<Page<EmployerApplication>> {
  const membership = await requireMembership(store, actor, 'read', 'read the applications of a company')
  const { companyId } = membership
  await adoptFormer(store, companyId)
  const { items, nextCursor, jobs } = await withJobs(store, await read(companyId), summaryFields)
  const ids = items.map(({ userId }) => userId)
  const applicants = store.users.find<Applicant>({ _id: { $in: ids } }, { projection: applicantFields })
  const users = byId(await applicants.toArray())
  const views = items.map((item) => {
    const job = jobs.get(item.jobId.toHexString())
    const user = users.get(item.userId.toHexString())
    return {
      ...applicationView(item),
      ...companyMarks(item),
      jobId: job ? jobSummary(job) : null,
      userId: user && user.deletedAt === null ? applicantView(user, may(membership, 'emails')) : null
    }
  })
  return { items: views, nextCursor }
}

/** One application, whole, for its two parties. @throws APPLICATION_NOT_FOUND, NOT_YOURS */
export async function readApplication(store: Store, actor: Actor, id: string): Promise<ApplicationDetail> {
  const application = await store.applications.findOne({ _id: new ObjectId(id), deletedAt: null })
  if (!application) throw failure('APPLICATION_NOT_FOUND')
  if (application.userId.toHexString() === actor.id) return applicantDetail(application)
  const membership = await requireMemberOf(store, actor, companyIdOf(application), 'read', 'read this application')
  const user = await store.users.findOne<Applicant>({ _id: application.userId }, { projection: applicantFields })
  const isThere = user !== null && user.deletedAt === null
  return companyDetail(application, isThere ? applicantView(user, may(membership, 'emails')) : null)
}
