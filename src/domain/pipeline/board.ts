/** How many applications to a job are in each stage. */
import { ObjectId } from 'mongodb'
import { isLive } from '../../database/collections/entry.ts'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import { type Board, countMax } from '../../schemas/pipeline.ts'
import { companyIdOf, requireMemberOf } from '../membership/membership.ts'
import { countedIn, pipelineView, readPipeline } from './pipeline.ts'

/** The company of a job, deleted ones included, that the actor may read. @throws JOB_NOT_FOUND, NOT_YOURS */
export async function requireJob(store: Store, actor: Actor, jobId: ObjectId): Promise<ObjectId> {
  type Owned = Pick<JobDocument, 'employerId' | 'companyId'>
  const job = await store.jobs.findOne<Owned>({ _id: jobId }, { projection: { employerId: 1, companyId: 1 } })
  if (!job) throw failure('JOB_NOT_FOUND')
  const { companyId } = await requireMemberOf(
    store,
    actor,
    companyIdOf(job),
    'read',
    'read the applications to this job'
  )
  return companyId
}

/** Counts each stage no further than `countMax`, by the keys of an index. @throws JOB_NOT_FOUND, NOT_YOURS */
export async function readBoard(store: Store, actor: Actor, id: string): Promise<Board> {
  const jobId = new ObjectId(id)
  const pipeline = await readPipeline(store, await requireJob(store, actor, jobId))
  const [first = [], ...others] = pipeline.stages.map((stage) => [
    { $match: { jobId, ...isLive, ...countedIn(pipeline, stage) } },
    { $limit: countMax },
    { $group: { _id: stage.id, count: { $sum: 1 } } }
  ])
  const coll = store.applications.collectionName
  const counted = await store.applications
    .aggregate<{ _id: string; count: number }>([
      ...first,
      ...others.map((each) => ({ $unionWith: { coll, pipeline: each } }))
    ])
    .toArray()
  const counts = new Map(counted.map(({ _id, count }) => [_id, count]))
  const stages = pipelineView(pipeline).stages.map((stage) => ({ ...stage, count: counts.get(stage.id) ?? 0 }))
  return { jobId: jobId.toHexString(), stages }
}
