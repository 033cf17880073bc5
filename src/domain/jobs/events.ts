/** The events of a job. */
import type { Collections } from '../../database/collections.ts'
import { recordEventOn } from '../../database/outbox.ts'
import type { Job } from '../../schemas/jobs.ts'
import { topics } from '../../schemas/topics.ts'

/** Publishes an event of a job on the topic of all jobs and to its owner. */
export async function recordJobEvents(
  tx: Collections,
  type: 'job.created' | 'job.updated' | 'job.closed',
  job: Job
): Promise<void> {
  await recordEventOn(tx, [topics.jobs, topics.job(job._id)], type, { job })
}
