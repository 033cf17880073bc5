/** Views of jobs. */
import { ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import { counted } from '../jobs/counted.ts'

/** Counts a view of a job, once per user. @throws JOB_NOT_FOUND */
export function viewJob(store: Store, actor: Actor, id: string): Promise<void> {
  const [jobId, userId] = [new ObjectId(id), new ObjectId(actor.id)]
  return store.transaction(
    async (tx) => {
      if (await tx.jobViews.findOne({ jobId, userId })) return
      const { matchedCount } = await tx.jobs.updateOne(
        { _id: jobId, deletedAt: null },
        { $inc: { views: 1 }, ...counted }
      )
      if (matchedCount === 0) throw failure('JOB_NOT_FOUND')
      await tx.jobViews.insertOne({ _id: new ObjectId(), jobId, userId, viewedAt: serverNow() })
    },
    { serializeBy: String(jobId) }
  )
}
