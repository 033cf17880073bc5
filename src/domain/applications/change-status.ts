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
import type { ApplicationStatus, NotificationType } from '../../schemas/vocabulary.ts'
import { counted } from '../jobs/counted.ts'
import { companyIdOf, requireMemberOf } from '../membership/membership.ts'
import { recruiterOf } from '../membership/recipients.ts'
import { notify } from '../notifications/notifications.ts'
import { recordForParties } from './events.ts'
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

const notificationOf: Record<Exclude<ApplicationStatus, 'Pending'>, NotificationType> = {
  Reviewing: 'application_reviewed',
  Interviewing: 'application_interviewing',
  Accepted: 'application_accepted',
  Rejected: 'application_rejected'
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
    ...(messageToApplicant !== undefined && { messageToApplicant })
  }
}

const messageOf: Record<Exclude<ApplicationStatus, 'Pending'>, (jobTitle: string) => string> = {
  Reviewing: (jobTitle) => `Your application for ${jobTitle} is being reviewed`,
  Interviewing: (jobTitle) => `You are invited to an interview for ${jobTitle}`,
  Accepted: (jobTitle) => `Your application for ${jobTitle} has been accepted`,
  Rejected: (jobTitle) => `Your application for ${jobTitle} has been rejected`
}

async function liveApplication(tx: Collections, id: string): Promise<ApplicationDocument> {
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
  await tx.applications.updateOne({ _id: application._id }, { $set: changes, $push: { history: line } })
  return { ...application, ...changes, history: [...application.history, line] }
}

async function notifySeeker(tx: Collections, { _id, userId, jobTitle, status }: ApplicationDocument): Promise<void> {
  if (status === 'Pending') return
  await notify(tx, {
    userId,
    type: notificationOf[status],
    title: `Application ${status}`,
    message: messageOf[status](jobTitle),
    relatedEntityId: _id,
    relatedEntityType: 'Application',
    params: { jobTitle }
  })
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
  const said = saidIn(body)
  let seenVersion: number | undefined
  return store.transaction(async (tx) => {
    const application = await liveApplication(tx, id)
    await requireMemberOf(tx, actor, companyIdOf(application), 'write', 'update this application')
    requireVersion(precondition, application.version)
    if (application.status === status) return applicationView(application)
    seenVersion ??= application.version
    requireTransition(application, status, seenVersion)
    const updated = await applyTransition(tx, actor, application, status, said)
    await notifySeeker(tx, updated)
    const details = { from: application.status, to: status }
    await audit(tx, { actor, action: 'application.moved', entityType: 'Application', entityId: id, details })
    const view = applicationView(updated)
    // Who may move it is the recruiter, or asked for.
    const isRecruiter = updated.employerId.toHexString() === actor.id
    const recruiter = isRecruiter ? updated.employerId : await recruiterOf(tx, updated)
    const data = { application: view, from: application.status }
    await recordForParties(tx, updated, 'application.moved', data, recruiter)
    return view
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
    await recordForParties(
      tx,
      updated,
      'application.withdrawn',
      { application: applicationView(updated) },
      await recruiterOf(tx, updated)
    )
  })
}
