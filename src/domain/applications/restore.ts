/** Restoring withdrawn applications. */
import { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { Collections } from '../../database/collections.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Application } from '../../schemas/applications.ts'
import { counted } from '../jobs/counted.ts'
import { recordForParties } from './events.ts'
import { applicationView } from './view.ts'

/**
 * @throws APPLICATION_NOT_FOUND unless it was withdrawn, USER_NOT_FOUND, ALREADY_APPLIED when there is a live one for
 * the pair
 */
async function withdrawn(tx: Collections, id: string): Promise<ApplicationDocument> {
  const application = await tx.applications.findOne({ _id: new ObjectId(id), deletedAt: { $ne: null } })
  if (!application) throw failure('APPLICATION_NOT_FOUND')
  const { jobId, userId } = application
  if (!(await tx.users.findOne({ _id: userId, deletedAt: null }))) throw failure('USER_NOT_FOUND')
  if (await tx.applications.findOne({ jobId, userId, deletedAt: null })) throw failure('ALREADY_APPLIED')
  return application
}

/**
 * Restores a withdrawn application with its former status and increments the job's count. For administrators.
 * @throws APPLICATION_NOT_FOUND, USER_NOT_FOUND, ALREADY_APPLIED when the same user has applied again meanwhile
 */
export function restoreApplication(store: Store, actor: Actor, id: string): Promise<Application> {
  return store.transaction(async (tx) => {
    const application = await withdrawn(tx, id)
    const at = serverNow()
    const line = { at, by: new ObjectId(actor.id), from: 'Withdrawn' as const, to: application.status }
    const changes = { deletedAt: null, version: application.version + 1, updatedAt: at }
    await tx.jobs.updateOne({ _id: application.jobId }, { $inc: { applicationCount: 1 }, ...counted })
    await tx.applications.updateOne({ _id: application._id }, { $set: changes, $push: { history: line } })
    await audit(tx, { actor, action: 'application.restored', entityType: 'Application', entityId: id })
    const restored = { ...application, ...changes, history: [...application.history, line] }
    const view = applicationView(restored)
    await recordForParties(tx, restored, 'application.restored', { application: view })
    return view
  })
}
