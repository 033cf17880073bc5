/** A company's pipeline: which stages there are, and in which of them an application is. */
import type { Filter, ObjectId } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { PipelineDocument, StoredStage } from '../../database/collections/pipelines.ts'
import type { Collections } from '../../database/collections.ts'
import { failure } from '../../errors.ts'
import type { Pipeline } from '../../schemas/pipeline.ts'
import { applicationStatuses } from '../../schemas/vocabulary.ts'

/** A stage per status, until the owner says otherwise. */
const stagesAtFirst: readonly StoredStage[] = applicationStatuses.map((status) => ({
  ...{ id: status.toLowerCase(), name: status, status }
}))

export async function readPipeline(db: Pick<Collections, 'pipelines'>, companyId: ObjectId): Promise<PipelineDocument> {
  const stored = await db.pipelines.findOne({ _id: companyId })
  return stored ?? { _id: companyId, stages: [...stagesAtFirst], version: 0, moves: 0, updatedAt: serverNow() }
}

/**
 * Writes what was read of the pipeline in this transaction, so that it conflicts with everything else that is done by what the
 * pipeline was: a stage is either removed or moved to, never both.
 */
export async function holdPipeline(tx: Collections, { _id, stages, version }: PipelineDocument): Promise<void> {
  const $setOnInsert = { stages, version, updatedAt: serverNow() }
  await tx.pipelines.updateOne({ _id }, { $inc: { moves: 1 }, $setOnInsert }, { upsert: true })
}

/** What transactions that hold the pipeline of a company are serialised by. */
export const turnOf = (companyId: ObjectId): string => `pipeline of ${companyId}`

/** The first stage of a status. */
const firstOf = ({ stages }: Pick<PipelineDocument, 'stages'>, status: StoredStage['status']): StoredStage =>
  // Every status has one.
  stages.find((stage) => stage.status === status) ?? { id: status.toLowerCase(), name: status, status }

/** @throws NOT_FOUND */
export function requireStage({ stages }: PipelineDocument, id: string): StoredStage {
  const stage = stages.find((one) => one.id === id)
  if (!stage) throw failure('NOT_FOUND', { params: { what: 'Stage' } })
  return stage
}

/** Where an application is: the first stage of its status, unless it was put into another stage of the same. */
export function stageOf(
  pipeline: PipelineDocument,
  { status, stageId }: Pick<ApplicationDocument, 'status' | 'stageId'>
): StoredStage {
  const stored = pipeline.stages.find(({ id }) => id === stageId)
  return stored?.status === status ? stored : firstOf(pipeline, status)
}

/** Matches the applications of a company that are in a stage. */
export function inStage(pipeline: PipelineDocument, stage: StoredStage): Filter<ApplicationDocument> {
  const { id, status } = stage
  if (firstOf(pipeline, status).id !== id) return { status, stageId: id }
  // Also those that no stage of this status names: hosts of the former version change the status alone.
  const others = pipeline.stages.flatMap((other) => (other.status === status ? [] : [other.id]))
  return { status, stageId: { $in: [null as never, id, ...others] } }
}

/** The same for counting by an index alone: for null as well MongoDB looks at each document. Not for lists: it has no order. */
export function countedIn(pipeline: PipelineDocument, stage: StoredStage): Filter<ApplicationDocument> {
  const { id, status } = stage
  if (firstOf(pipeline, status).id !== id) return { status, stageId: id }
  const $nin = pipeline.stages.flatMap((other) => (other.status === status && other.id !== id ? [other.id] : []))
  return { status, stageId: { $nin } }
}

/** Matches those of a status, as a list of what an index has in order: with any stage there is, or none. */
export const inStatus = ({ stages }: PipelineDocument, status: StoredStage['status']): Filter<ApplicationDocument> => ({
  status,
  stageId: { $in: [null as never, ...stages.map(({ id }) => id)] }
})

export const pipelineView = ({ _id, stages, version }: PipelineDocument): Pipeline => ({
  companyId: _id.toHexString(),
  stages: stages.map(({ id, name, status }) => ({ id, name, status })),
  version
})
