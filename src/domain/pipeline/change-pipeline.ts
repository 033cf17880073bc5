/** Reading and changing the stages of a pipeline. */
import { isDeepStrictEqual } from 'node:util'
import { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { PipelineDocument, StoredStage } from '../../database/collections/pipelines.ts'
import type { Collections } from '../../database/collections.ts'
import { recordEvent } from '../../database/outbox.ts'
import { type Precondition, requireVersion } from '../../database/preconditions.ts'
import type { Store } from '../../database/store.ts'
import { failure, invalidField } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Pipeline, PipelineBody } from '../../schemas/pipeline.ts'
import { topics } from '../../schemas/topics.ts'
import { applicationStatuses } from '../../schemas/vocabulary.ts'
import { fold } from '../../util/fold.ts'
import { requireMembership } from '../membership/membership.ts'
import { adoptFormer } from '../membership/own-company.ts'
import { holdPipeline, inStage, pipelineView, readPipeline, turnOf } from './pipeline.ts'

/** The pipeline of the actor's company. @throws NOT_YOURS */
export async function readOwnPipeline(store: Store, actor: Actor): Promise<Pipeline> {
  const { companyId } = await requireMembership(store, actor, 'read', 'read the pipeline of a company')
  return pipelineView(await readPipeline(store, companyId))
}

/** Whatever is wrong with the stages by themselves. @throws VALIDATION_FAILED */
function checkStages(stages: PipelineBody['stages']): void {
  const ranks = stages.map(({ status }) => applicationStatuses.indexOf(status))
  if (ranks.some((rank, index) => index > 0 && rank < (ranks[index - 1] ?? 0))) {
    throw invalidField('stages', `must be in the order of their statuses: ${applicationStatuses.join(', ')}`)
  }
  if (new Set(ranks).size < applicationStatuses.length) throw invalidField('stages', 'must have one of each status')
  const names = new Set(stages.map(({ name }) => fold(name.trim())))
  if (names.size < stages.length) throw invalidField('stages', 'must have different names')
}

/** The stages as they are to be stored; a stage keeps its status for ever. @throws VALIDATION_FAILED */
function nextStages(before: PipelineDocument, given: PipelineBody['stages']): StoredStage[] {
  const known = new Map(before.stages.map((stage) => [stage.id, stage]))
  const stages = given.map(({ id, name, status }) => {
    const former = id === undefined ? undefined : known.get(id)
    if (id !== undefined && !former) throw invalidField('stages', `has no stage with the id ${id}`)
    if (former && former.status !== status) throw invalidField('stages', `the status of ${id} cannot change`)
    return { id: id ?? new ObjectId().toHexString(), name: name.trim(), status }
  })
  if (new Set(stages.map(({ id }) => id)).size < stages.length) throw invalidField('stages', 'must name an id once')
  return stages
}

/**
 * What names a stage that is removed has none afterwards: withdrawn applications, and those of another status.
 * @throws STAGE_NOT_EMPTY when an application is in it
 */
async function vacate(tx: Collections, pipeline: PipelineDocument, stage: StoredStage): Promise<void> {
  const [companyId, projection] = [pipeline._id, { _id: 1 }]
  const found = await tx.applications.findOne(
    { companyId, deletedAt: null, ...inStage(pipeline, stage) },
    { projection }
  )
  if (found) throw failure('STAGE_NOT_EMPTY', { params: { name: stage.name } })
  await tx.applications.updateMany({ companyId, stageId: stage.id }, { $unset: { stageId: '' } })
}

/**
 * Replaces the stages of the pipeline of the actor's company: those without an id are new, those that are not named are removed.
 * The same again changes nothing.
 * @throws NOT_YOURS, COMPANY_ROLE_FORBIDDEN, PRECONDITION_FAILED, VALIDATION_FAILED, STAGE_NOT_EMPTY, BUSY
 */
export async function changePipeline(
  store: Store,
  actor: Actor,
  body: PipelineBody,
  precondition: Precondition = null
): Promise<Pipeline> {
  const action = 'change the pipeline'
  const { companyId } = await requireMembership(store, actor, 'manage', action)
  checkStages(body.stages)
  await adoptFormer(store, companyId)
  const change = async (tx: Collections): Promise<Pipeline> => {
    await requireMembership(tx, actor, 'manage', action)
    const before = await readPipeline(tx, companyId)
    requireVersion(precondition, before.version)
    const stages = nextStages(before, body.stages)
    if (isDeepStrictEqual(stages, before.stages)) return pipelineView(before)
    await holdPipeline(tx, before)
    const kept = new Set(stages.map(({ id }) => id))
    const removed = before.stages.filter(({ id }) => !kept.has(id))
    for (const stage of removed) await vacate(tx, before, stage)
    const changes = { stages, version: before.version + 1, updatedAt: serverNow() }
    await tx.pipelines.updateOne({ _id: companyId }, { $set: changes })
    const details = { version: changes.version, removed: removed.map(({ id }) => id) }
    const entityId = companyId.toHexString()
    await audit(tx, { actor, action: 'pipeline.changed', entityType: 'Company', entityId, details })
    const pipeline = pipelineView({ ...before, ...changes })
    await recordEvent(tx, topics.company(companyId), 'pipeline.changed', { pipeline })
    return pipeline
  }
  return store.transaction(change, { serializeBy: turnOf(companyId) })
}
