/**
 * Jobs that close by themselves: written down once over all hosts, by a recurring task that runs at the next such time. Nothing
 * waits for it: readers go by the time itself (open.ts). A time that is edited, or written by a host that knows nothing of it,
 * needs no more than being in the document.
 */
import type { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow, serverNowMs } from '../../database/clock.ts'
import { isLimited, type JobDocument } from '../../database/collections/jobs.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import type { Task, TaskRun } from '../../scheduler/tasks.ts'
import { recordJobEvents } from './events.ts'
import { isExpired } from './open.ts'
import { jobView } from './view.ts'

const atOnce = 8

/** The job, closed in the transaction `tx` if it is open and its time has passed. */
export async function closeIfExpired(tx: Collections, job: JobDocument): Promise<JobDocument> {
  if (!job.isActive || !isExpired(job)) return job
  const changes = { isActive: false, version: job.version + 1, updatedAt: serverNow() }
  await tx.jobs.updateOne({ _id: job._id }, { $set: changes })
  const closed = { ...job, ...changes }
  const details = { version: changes.version, changed: ['isActive'], validThrough: job.validThrough }
  await audit(tx, { actor: null, action: 'job.closed', entityType: 'Job', entityId: job._id.toHexString(), details })
  await recordJobEvents(tx, 'job.closed', jobView(closed))
  return closed
}

/** Closes a job whose time has passed, unless that has been done or the time has been changed. */
const closeExpired = (store: Store, _id: ObjectId): Promise<void> =>
  store.transaction(
    async (tx) => {
      const job = await tx.jobs.findOne({ _id })
      if (job) await closeIfExpired(tx, job)
    },
    { serializeBy: _id.toHexString() }
  )

async function closeAllExpired(store: Store, { signal, runAgainIn }: TaskRun): Promise<void> {
  const byTime = { sort: { validThrough: 1 }, projection: { validThrough: 1 } } as const
  while (!signal.aborted) {
    const now = serverNow()
    const next = await store.jobs.find(isLimited, { ...byTime, limit: atOnce }).toArray()
    const expired = next.filter((job) => isExpired(job, now))
    await Promise.all(expired.map(({ _id }) => closeExpired(store, _id)))
    const upcoming = next[expired.length]?.validThrough
    if (upcoming) runAgainIn(upcoming.getTime() - serverNowMs())
    if (expired.length < atOnce) return
  }
}

export const closeExpiredTask: Task = {
  name: 'close-expired-jobs',
  // For times that are set so shortly ahead that the task does not know of them yet.
  schedule: { everyMs: 20_000 },
  run: closeAllExpired
}
