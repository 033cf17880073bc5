/** Moving applications from stage to stage. */
import { audit } from '../../database/audit.ts'
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { StoredStage } from '../../database/collections/pipelines.ts'
import type { Collections } from '../../database/collections.ts'
import { recordEvent } from '../../database/outbox.ts'
import type { Store } from '../../database/store.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { StageBody } from '../../schemas/cards.ts'
import { topics } from '../../schemas/topics.ts'
import { liveApplication, transit } from '../applications/change-status.ts'
import { companyIdOf, requireMemberOf, requireMembership } from '../membership/membership.ts'
import { holdPipeline, readPipeline, requireStage, stageOf, turnOf } from './pipeline.ts'

const action = 'update this application'

/** Stores the stage, which changes nothing that the applicant can see, and tells the company. */
async function putInto(
  tx: Collections,
  actor: Actor,
  application: ApplicationDocument,
  [from, to]: [StoredStage, StoredStage]
): Promise<void> {
  const { _id, jobId } = application
  await tx.applications.updateOne({ _id }, { $set: { stageId: to.id } })
  const [applicationId, details] = [_id.toHexString(), { from: from.id, to: to.id }]
  const entity = { entityType: 'Application', entityId: applicationId } as const
  await audit(tx, { actor, action: 'application.staged', ...entity, details })
  const about = { applicationId, jobId: jobId.toHexString(), by: actor.id }
  const data = { ...about, stageId: to.id, from: from.id, status: to.status }
  await recordEvent(tx, topics.company(companyIdOf(application)), 'application.staged', data)
}

/**
 * Moves an application to a stage of its company's pipeline. Within a status every way is open and the applicant hears nothing;
 * to a stage of another status it is a transition like any other. The same stage again changes nothing.
 * @throws APPLICATION_NOT_FOUND, NOT_FOUND (stage), VALIDATION_FAILED (a reason without a
 * rejection), NOT_YOURS, COMPANY_ROLE_FORBIDDEN, ILLEGAL_TRANSITION, VERSION_CONFLICT (lost race)
 */
export async function moveToStage(
  store: Store,
  actor: Actor,
  id: string,
  { stageId, ...said }: StageBody
): Promise<void> {
  const { companyId } = await requireMembership(store, actor, 'write', action)
  let seenVersion: number | undefined
  const move = async (tx: Collections): Promise<void> => {
    const application = await liveApplication(tx, id)
    await requireMemberOf(tx, actor, companyIdOf(application), 'write', action)
    const pipeline = await readPipeline(tx, companyIdOf(application))
    const [from, to] = [stageOf(pipeline, application), requireStage(pipeline, stageId)]
    if (from.id === to.id) return
    seenVersion ??= application.version
    await holdPipeline(tx, pipeline)
    if (from.status !== to.status) await transit(tx, actor, application, { ...said, status: to.status }, seenVersion)
    await putInto(tx, actor, application, [from, to])
  }
  return store.transaction(move, { serializeBy: turnOf(companyId) })
}
