/** Creating, changing, deleting and restoring jobs. */
import { isDeepStrictEqual } from 'node:util'
import { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Collections } from '../../database/collections.ts'
import type { TransactionStore } from '../../database/idempotency.ts'
import { recordEvent } from '../../database/outbox.ts'
import { type Precondition, requireVersion } from '../../database/preconditions.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import { type Job, type JobBody, type JobChanges, jobContentOf, jobFields } from '../../schemas/jobs.ts'
import { topics } from '../../schemas/topics.ts'
import { skillKeys } from '../skills/skill-keys.ts'
import { jobView } from './view.ts'

/** The fields that an employer may change; all others in a body are ignored. */
const changeable = [...(Object.keys(jobFields) as (keyof typeof jobFields)[]), 'isActive'] as const

/** The given fields and those derived from them. */
function pickChanges(changes: JobChanges): Partial<JobDocument> {
  const given = changeable.filter((field) => changes[field] !== undefined)
  const picked: Partial<JobDocument> = Object.fromEntries(given.map((field) => [field, changes[field]]))
  return picked.requiredSkills ? { ...picked, skillKeys: skillKeys(picked.requiredSkills) } : picked
}

/** Publishes an event of a job on the topic of all jobs and to its owner. */
async function recordJobEvents(
  tx: Collections,
  type: 'job.created' | 'job.updated' | 'job.closed',
  job: Job
): Promise<void> {
  await recordEvent(tx, topics.jobs, type, { job })
  await recordEvent(tx, topics.job(job._id), type, { job })
}

/** @throws JOB_NOT_FOUND, NOT_YOURS */
export async function ownJob(
  tx: Pick<Collections, 'jobs'>,
  actor: Actor,
  id: string,
  action: string
): Promise<JobDocument> {
  const job = await tx.jobs.findOne({ _id: new ObjectId(id), deletedAt: null })
  if (!job) throw failure('JOB_NOT_FOUND')
  if (job.employerId.toHexString() !== actor.id) throw failure('NOT_YOURS', { params: { action } })
  return job
}

/** Creates a job. Its owner is always the actor. */
export function createJob(store: TransactionStore, actor: Actor, body: JobBody): Promise<Job> {
  return store.transaction(async (tx) => {
    const now = serverNow()
    const content = jobContentOf(body)
    const job: JobDocument = {
      ...content,
      skillKeys: skillKeys(content.requiredSkills),
      _id: new ObjectId(),
      employerId: new ObjectId(actor.id),
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
    const view = jobView(job)
    await recordJobEvents(tx, 'job.created', view)
    return view
  })
}

/**
 * Changes the owner's job; `isActive: false` closes it. A change without effect neither raises the version nor
 * publishes an event.
 * @throws JOB_NOT_FOUND, NOT_YOURS, PRECONDITION_FAILED
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
      const job = await ownJob(tx, actor, id, 'update this job')
      requireVersion(precondition, job.version)
      const picked = pickChanges(changes)
      const fields = Object.keys(picked) as (keyof JobDocument)[]
      const changed = fields.filter((field) => !isDeepStrictEqual(picked[field], job[field]))
      if (changed.length === 0) return jobView(job)
      const updated = { ...job, ...picked, version: job.version + 1, updatedAt: serverNow() }
      const { version, updatedAt } = updated
      await tx.jobs.updateOne({ _id: job._id }, { $set: { ...picked, version, updatedAt } })
      const closed = job.isActive && !updated.isActive
      const action = closed ? 'job.closed' : 'job.updated'
      await audit(tx, { actor, action, entityType: 'Job', entityId: id, details: { version, changed } })
      await recordJobEvents(tx, action, jobView(updated))
      return jobView(updated)
    },
    { serializeBy: id.toLowerCase() }
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
      const now = serverNow()
      const changes = { isActive: false, deletedAt: now, updatedAt: now, version: job.version + 1 }
      await tx.jobs.updateOne({ _id: job._id }, { $set: changes })
      await audit(tx, { actor, action: 'job.deleted', entityType: 'Job', entityId: id })
      await recordJobEvents(tx, 'job.closed', jobView({ ...job, ...changes }))
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
