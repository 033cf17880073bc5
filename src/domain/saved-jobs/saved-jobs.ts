/** Jobs that a seeker keeps for later. */
import { ObjectId } from 'mongodb'
import { byId } from '../../database/by-id.ts'
import { serverNow } from '../../database/clock.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Collections } from '../../database/collections.ts'
import { type Order, type Page, type PageRequest, readPage } from '../../database/paging.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { SavedJob } from '../../schemas/saved-jobs.ts'
import { jobView } from '../jobs/view.ts'

export const savedJobsMax = 500

const newestFirst: Order = { name: 'saved-jobs', keys: [{ field: 'savedAt', type: 'date' }] }

/** The actor's saved jobs, last saved first; closed ones too, and of a deleted one that it was there. @throws INVALID_CURSOR */
export async function listSavedJobs(store: Store, actor: Actor, request: PageRequest): Promise<Page<SavedJob>> {
  const { items, nextCursor } = await readPage(
    store.savedJobs,
    { userId: new ObjectId(actor.id) },
    newestFirst,
    request
  )
  const ids = items.map(({ jobId }) => jobId)
  const jobs = await store.jobs.find<JobDocument>({ _id: { $in: ids }, deletedAt: null }).toArray()
  const jobOf = byId(jobs)
  const views = items.map(({ jobId, savedAt }) => {
    const job = jobOf.get(jobId.toHexString())
    return { jobId: jobId.toHexString(), savedAt: savedAt.toISOString(), job: job ? jobView(job) : null }
  })
  return { items: views, nextCursor }
}

/** @throws TOO_MANY_SAVED_JOBS */
async function checkCount(tx: Collections, userId: ObjectId): Promise<void> {
  const count = await tx.savedJobs.countDocuments({ userId }, { limit: savedJobsMax })
  if (count >= savedJobsMax) throw failure('TOO_MANY_SAVED_JOBS', { params: { max: savedJobsMax } })
}

/**
 * Saves a job; one that is saved stays where it is in the list.
 * @throws JOB_NOT_FOUND, USER_NOT_FOUND, TOO_MANY_SAVED_JOBS
 */
export function saveJob(store: Store, actor: Actor, id: string): Promise<SavedJob> {
  const [userId, jobId] = [new ObjectId(actor.id), new ObjectId(id)]
  return store.transaction(
    async (tx) => {
      const job = await tx.jobs.findOne({ _id: jobId, deletedAt: null })
      if (!job) throw failure('JOB_NOT_FOUND')
      const known = await tx.savedJobs.findOne({ userId, jobId })
      const savedAt = known?.savedAt ?? serverNow()
      if (!known) {
        // Written by each of two at once, so that one of them counts after the other.
        const user = await tx.users.updateOne({ _id: userId, deletedAt: null }, { $set: { savedJobAt: savedAt } })
        if (user.matchedCount === 0) throw failure('USER_NOT_FOUND')
        await checkCount(tx, userId)
        await tx.savedJobs.insertOne({ _id: new ObjectId(), userId, jobId, savedAt })
      }
      return { jobId: id.toLowerCase(), savedAt: savedAt.toISOString(), job: jobView(job) }
    },
    { serializeBy: actor.id }
  )
}

/** @throws JOB_NOT_FOUND when it was not among them */
export async function removeSavedJob(store: Store, actor: Actor, id: string): Promise<void> {
  const own = { userId: new ObjectId(actor.id), jobId: new ObjectId(id) }
  const { deletedCount } = await store.savedJobs.deleteOne(own)
  if (deletedCount === 0) throw failure('JOB_NOT_FOUND')
}
