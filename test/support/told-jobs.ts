/** Tells a running service of jobs that a test has changed past it: each as an event of a new version, as a transaction would. */
import { type Filter, ObjectId } from 'mongodb'
import type { JobDocument } from '../../src/database/collections/jobs.ts'
import type { Store } from '../../src/database/store.ts'
import { jobView } from '../../src/domain/jobs/view.ts'
import { topics } from '../../src/schemas/topics.ts'

async function tell({ outbox }: Store, jobs: JobDocument[]): Promise<void> {
  if (jobs.length === 0) return
  await outbox.insertMany(
    jobs.map((job) => {
      const view = jobView(job)
      const type = view.isActive ? 'job.updated' : 'job.closed'
      return { _id: new ObjectId(), topic: topics.jobs, type, data: { job: view }, pending: true as const }
    })
  )
}

/** Those that match are as their documents say now. */
export async function tellOfJobs(store: Store, filter: Filter<JobDocument> = {}): Promise<void> {
  await store.jobs.updateMany(filter, { $inc: { version: 1 } })
  await tell(store, await store.jobs.find(filter).toArray())
}

/** Takes all jobs away. */
export async function removeJobs(store: Store): Promise<void> {
  const jobs = await store.jobs.find().toArray()
  await store.jobs.deleteMany({})
  await tell(
    store,
    jobs.map((job) => ({ ...job, isActive: false, version: job.version + 1 }))
  )
}
