/** Status changes and withdrawal of applications. */
import { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { Collections } from '../../database/collections.ts'
import { type Precondition, requireVersion } from '../../database/preconditions.ts'
import type { Store } from '../../database/store.ts'
import { failure, invalidField } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Application, MoveBody } from '../../schemas/applications.ts'
import type { ApplicationStatus } from '../../schemas/vocabulary.ts'
import { counted } from '../jobs/counted.ts'
import { companyIdOf, requireMemberOf } from '../membership/membership.ts'
import { recordForParties } from './events.ts'
import { notifyApplicant } from './notify-applicant.ts'
import { applicationView } from './view.ts'

type Transition = ApplicationDocument['history'][number]['to']

/** The legal transitions; all others are refused. Accepted and Rejected are final. */
const transitions: Record<ApplicationStatus, readonly Transition[]> = {
  Pending: ['Reviewing', 'Rejected', 'Withdrawn'],
  Reviewing: ['Interviewing', 'Accepted', 'Rejected', 'Withdrawn'],
  Interviewing: ['Accepted', 'Rejected', 'Withdrawn'],
  Accepted: [],
  Rejected: []
}

/** What a company says with a decision: to itself and to the applicant. */
type Said = Pick<ApplicationDocument, 'rejectionReason' | 'messageToApplicant'>

/** @throws VALIDATION_FAILED naming rejectionReason */
function saidIn({ status, rejectionReason, messageToApplicant }: MoveBody): Said {
  if (rejectionReason !== undefined && status !== 'Rejected') {
    throw invalidField('rejectionReason', 'is for the status Rejected only')
  }
  return {
    ...(rejectionReason !== undefined && { rejectionReason }),
    ...(messageToApplicant && { messageToApplicant })
  }
}

/** @throws APPLICATION_NOT_FOUND, also when it was withdrawn */
export async function liveApplication(tx: Collections, id: string): Promise<ApplicationDocument> {
  const application = await tx.applications.findOne({ _id: new ObjectId(id), deletedAt: null })
  if (!application) throw failure('APPLICATION_NOT_FOUND')
  return application
}

/**
 * The only check of a transition. `seenVersion` is the version this request saw first: another one means that it lost a
 * race.
 */
function requireTransition({ status: from, version }: ApplicationDocument, to: Transition, seenVersion: number): void {
  if (transitions[from].includes(to)) return
  if (version !== seenVersion) throw failure('VERSION_CONFLICT', { params: { version } })
  throw failure('ILLEGAL_TRANSITION', { params: { from, to } })
}

/** The application after a transition, stored with its history. */
async function applyTransition(
  tx: Collections,
  actor: Actor,
  application: ApplicationDocument,
  to: Transition,
  said: Said = {}
): Promise<ApplicationDocument> {
  const at = serverNow()
  const line = { at, by: new ObjectId(actor.id), from: application.status, to }
  const changes = {
    ...(to === 'Withdrawn' ? { deletedAt: at } : { status: to }),
    ...said,
    version: application.version + 1,
    updatedAt: at
  }
  // What was said about an earlier decision does not stand beside a later one.
  const isSilent = to !== 'Withdrawn' && said.messageToApplicant === undefined
  const $unset = {
    ...(isSilent && { messageToApplicant: '' as const }),
    // Another status begins with its first stage; who restores a withdrawn application finds it where it was.
    ...(to !== 'Withdrawn' && { stageId: '' as const })
  }
  await tx.applications.updateOne({ _id: application._id }, { $set: changes, $unset, $push: { history: line } })
  const { messageToApplicant, ...rest } = application
  const before = isSilent ? rest : application
  return { ...before, ...changes, history: [...application.history, line] }
}

/**
 * Makes a transition within a transaction, with its history, notification, audit line and events.
 * @param seenVersion the version that this request saw first
 * @throws VALIDATION_FAILED, ILLEGAL_TRANSITION, VERSION_CONFLICT (lost race)
 */
export async function transit(
  tx: Collections,
  actor: Actor,
  application: ApplicationDocument,
  body: MoveBody,
  seenVersion: number
): Promise<Application> {
  const { status } = body
  const said = saidIn(body)
  requireTransition(application, status, seenVersion)
  const updated = await applyTransition(tx, actor, application, status, said)
  await notifyApplicant(tx, updated)
  const [entityId, details] = [application._id.toHexString(), { from: application.status, to: status }]
  await audit(tx, { actor, action: 'application.moved', entityType: 'Application', entityId, details })
  const view = applicationView(updated)
  // Who may move it is still the recruiter, if they ever were.
  const recruiter = updated.employerId.toHexString() === actor.id ? updated.employerId : undefined
  await recordForParties(tx, updated, 'application.moved', { application: view, from: application.status }, recruiter)
  return view
}

/**
 * Changes the status of an application to a job of the actor's company. The same status again changes nothing and notifies no one.
 * @throws APPLICATION_NOT_FOUND, NOT_YOURS, COMPANY_ROLE_FORBIDDEN, PRECONDITION_FAILED, ILLEGAL_TRANSITION, VERSION_CONFLICT (lost race)
 */
export async function changeStatus(
  store: Store,
  actor: Actor,
  id: string,
  body: MoveBody,
  precondition: Precondition = null
): Promise<Application> {
  const { status } = body
  // Also where nothing would change.
  saidIn(body)
  let seenVersion: number | undefined
  return store.transaction(async (tx) => {
    const application = await liveApplication(tx, id)
    await requireMemberOf(tx, actor, companyIdOf(application), 'write', 'update this application')
    requireVersion(precondition, application.version)
    if (application.status === status) return applicationView(application)
    seenVersion ??= application.version
    return transit(tx, actor, application, body, seenVersion)
  })
}

/**
 * Withdraws the actor's own application unless it is decided; decrements the job's count, and the same user may apply
 * again.
 * @throws APPLICATION_NOT_FOUND, NOT_YOURS, PRECONDITION_FAILED, ILLEGAL_TRANSITION, VERSION_CONFLICT (lost race)
 */
export function withdrawApplication(
  store: Store,
  actor: Actor,
  id: string,
  precondition: Precondition = null
): Promise<void> {
  let seenVersion: number | undefined
  return store.transaction(async (tx) => {
    const application = await liveApplication(tx, id)
    if (application.userId.toHexString() !== actor.id) {
      throw failure('NOT_YOURS', { params: { action: 'delete this application' } })
    }
    requireVersion(precondition, application.version)
    seenVersion ??= application.version
    requireTransition(application, 'Withdrawn', seenVersion)
    await tx.jobs.updateOne({ _id: application.jobId }, { $inc: { applicationCount: -1 }, ...counted })
    const updated = await applyTransition(tx, actor, application, 'Withdrawn')
    await audit(tx, { actor, action: 'application.withdrawn', entityType: 'Application', entityId: id })
    await recordForParties(tx, updated, 'application.withdrawn', { application: applicationView(updated) })
  })
}
