/** What live matches read from MongoDB: the jobs a seeker has applied for, and what is told of a job. */
import { ObjectId } from 'mongodb'
import type { JobDocument } from '../../../database/collections/jobs.ts'
import type { Store } from '../../../database/store.ts'
import { openJobFilter } from '../../jobs/open.ts'
import { excludedMax } from '../finder.ts'

/** The jobs that the seeker has applied for: the newest, as many as a finder is told of. */
export async function appliedJobs({ applications }: Pick<Store, 'applications'>, userId: string): Promise<string[]> {
  const applied = await applications
    .find({ userId: new ObjectId(userId), deletedAt: null }, { projection: { _id: 0, jobId: 1 } })
    .sort({ appliedAt: -1, _id: -1 })
    .limit(excludedMax)
    .toArray()
  return applied.map(({ jobId }) => jobId.toHexString())
}

export type ToldJob = Pick<JobDocument, 'title' | 'companyName'>

/** Those of the jobs that are open now, by id. */
export async function openJobs({ jobs }: Pick<Store, 'jobs'>, ids: readonly string[]): Promise<Map<string, ToldJob>> {
  if (ids.length === 0) return new Map()
  const found = await jobs
    .find<ToldJob & { _id: ObjectId }>(
      { ...openJobFilter(), _id: { $in: ids.map((id) => new ObjectId(id)) } },
      { projection: { title: 1, companyName: 1 } }
    )
    .toArray()
  return new Map(found.map(({ _id, title, companyName }) => [_id.toHexString(), { title, companyName }]))
}
