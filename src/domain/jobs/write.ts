/** Creating, changing, deleting and restoring jobs. */
import { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Collections } from '../../database/collections.ts'
import type { TransactionStore } from '../../database/idempotency.ts'
import { type Precondition, requireVersion } from '../../database/preconditions.ts'
import type { Store } from '../../database/store.ts'
import { failure, invalidField } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Job, JobBody, JobChanges } from '../../schemas/jobs.ts'
import { type Capability, companyIdOf, requireMemberOf, requireMembership } from '../membership/membership.ts'
import { hasOrigin, nameOfPosting, readPostingCompany } from '../membership/naming.ts'
import { countPosting, jobsPerDayDefault } from '../membership/posting-limit.ts'
import { applyChanges, newContent } from './content.ts'
import { recordJobEvents } from './events.ts'
import { closeIfExpired } from './expiry.ts'
import { mayMatchAnew, requestMatching } from './match-requests.ts'
import { isExpired } from './open.ts'
import { jobView } from './view.ts'

/** For a job whose time is set, or that is opened. @throws VALIDATION_FAILED naming validThrough */
function requireFuture(job: Pick<JobDocument, 'validThrough'>): void {
  if (isExpired(job)) throw invalidField('validThrough', 'must be in the future')
}

/** A job of the actor's company, to be changed by its members who may. @throws JOB_NOT_FOUND, NOT_YOURS, COMPANY_ROLE_FORBIDDEN */
export async function ownJob(
  tx: Pick<Collections, 'jobs' | 'users'>,
  actor: Actor,
  id: string,
  action: string,
  capability: Capability = 'write'
): Promise<JobDocument> {
  const job = await tx.jobs.findOne({ _id: new ObjectId(id), deletedAt: null })
  if (!job) throw failure('JOB_NOT_FOUND')
  await requireMemberOf(tx, actor, companyIdOf(job), capability, action)
  return job
}

/**
 * Creates a job of the actor's company, under its name.
 * @param perDayMax of a company without a verified domain; 0: any number
 * @throws NOT_YOURS, COMPANY_ROLE_FORBIDDEN, VALIDATION_FAILED, TOO_MANY_JOBS
 */
export function createJob(
  store: TransactionStore,
  actor: Actor,
  body: JobBody,
  perDayMax = jobsPerDayDefault
): Promise<Job> {
  return store.transaction(async (tx) => {
    const { companyId } = await requireMembership(tx, actor, 'write', 'post jobs')
    const now = serverNow()
    const content = newContent(body)
    requireFuture(content)
    const company = await readPostingCompany(tx, companyId)
    await countPosting(tx, company, perDayMax)
    const job: JobDocument = {
      ...content,
      companyName: await nameOfPosting(tx, company, content),
      _id: new ObjectId(),
      employerId: new ObjectId(actor.id),
      companyId,
      postedAt: now,
      isActive: true,
      views: 0,
      applicationCount: 0,
      version: 1,
      createdAt: now,
      updatedAt: now,
      deletedAt: null
    }
    await tx.jobs.insertOne(job)
    await requestMatching(tx, job._id)
    const view = jobView(job)
    await recordJobEvents(tx, 'job.created', view)
    return view
  })
}

/** The changes, with the name that the company's posting then has. */
async function named(tx: Collections, job: JobDocument, changes: JobChanges): Promise<JobChanges> {
  const isAsked = (['companyName', 'sourceName', 'sourceUrl'] as const).some((name) => changes[name] !== undefined)
  if (!isAsked) return changes
  const { companyName = job.companyName, sourceName = job.sourceName, sourceUrl = job.sourceUrl } = changes
  const posting = { companyName, ...(sourceName && { sourceName }), ...(sourceUrl && { sourceUrl }) }
  if (hasOrigin(posting)) return changes
  return { ...changes, companyName: await nameOfPosting(tx, await readPostingCompany(tx, companyIdOf(job)), posting) }
}

/**
 * Changes the owner's job; `isActive: false` closes it. A change without effect neither raises the version nor
 * publishes an event. A job whose time has passed is closed first: only `isActive: true` opens it again.
 * @throws JOB_NOT_FOUND, NOT_YOURS, PRECONDITION_FAILED, VALIDATION_FAILED
 */
export function updateJob(
  store: Store,
  actor: Actor,
  id: string,
  changes: JobChanges,
  precondition: Precondition = null
): Promise<Job> {
  return store.transaction(
    async (tx) => {
      const found = await ownJob(tx, actor, id, 'update this job')
      requireVersion(precondition, found.version)
      const job = await closeIfExpired(tx, found)
      const { changed, content, $set, $unset } = applyChanges(job, await named(tx, job, changes))
      if (changed.length === 0) return jobView(job)
      if (changed.includes('validThrough') || (content.isActive && !job.isActive)) requireFuture(content)
      const [version, updatedAt] = [job.version + 1, serverNow()]
      const updated = { ...content, version, updatedAt }
      await tx.jobs.updateOne({ _id: job._id }, { $set: { ...$set, version, updatedAt }, $unset })
      const closed = job.isActive && !updated.isActive
      const action = closed ? 'job.closed' : 'job.updated'
      await audit(tx, { actor, action, entityType: 'Job', entityId: id, details: { version, changed } })
      await recordJobEvents(tx, action, jobView(updated))
      if (mayMatchAnew(updated, changed)) await requestMatching(tx, job._id)
      return jobView(updated)
    },
    { serializeBy: id.toLowerCase() }
  )
}

async function removeJob(tx: Collections, actor: Actor, job: JobDocument): Promise<void> {
  const [now, entityId] = [serverNow(), job._id.toHexString()]
  const changes = { isActive: false, deletedAt: now, updatedAt: now, version: job.version + 1 }
  await tx.jobs.updateOne({ _id: job._id }, { $set: changes })
  await audit(tx, { actor, action: 'job.deleted', entityType: 'Job', entityId })
  await recordJobEvents(tx, 'job.closed', jobView({ ...job, ...changes }))
}

/** Deletes a job of an account that is deleted, whoever it was for, unless it is deleted already. */
export function deleteJobOfAccount(store: Store, actor: Actor, _id: ObjectId): Promise<void> {
  return store.transaction(
    async (tx) => {
      const job = await tx.jobs.findOne({ _id, deletedAt: null })
      if (job) await removeJob(tx, actor, job)
    },
    { serializeBy: _id.toHexString() }
  )
}

/**
 * Deletes the owner's job (soft): its applications stay and still show it, and an administrator can restore it.
 * @throws JOB_NOT_FOUND, NOT_YOURS, PRECONDITION_FAILED
 */
export function deleteJob(store: Store, actor: Actor, id: string, precondition: Precondition = null): Promise<void> {
  return store.transaction(
    async (tx) => {
      const job = await ownJob(tx, actor, id, 'delete this job')
      requireVersion(precondition, job.version)
      await removeJob(tx, actor, job)
    },
    { serializeBy: id.toLowerCase() }
  )
}

/**
 * Restores a deleted job as closed: its owner can reopen it. For administrators.
 * @throws JOB_NOT_FOUND when there is no deleted job with this id
 */
export function restoreJob(store: Store, actor: Actor, id: string): Promise<Job> {
  return store.transaction(async (tx) => {
    const changes = { deletedAt: null, isActive: false, updatedAt: serverNow() }
    const restored = await tx.jobs.findOneAndUpdate(
      { _id: new ObjectId(id), deletedAt: { $ne: null } },
      { $set: changes, $inc: { version: 1 } },
      { returnDocument: 'after' }
    )
    if (!restored) throw failure('JOB_NOT_FOUND')
    await audit(tx, { actor, action: 'job.restored', entityType: 'Job', entityId: id })
    await recordJobEvents(tx, 'job.updated', jobView(restored))
    return jobView(restored)
  })
}
