/**
 * Who may read and write in a conversation: the applicant, and members of the company. A withdrawn application ends it: nobody
 * writes any more, the company no longer reads, and the applicant still does.
 */
import { ObjectId } from 'mongodb'
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { Collections } from '../../database/collections.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { ConversationSide } from '../../schemas/vocabulary.ts'
import { companyIdOf, findMembership, requireMemberOf } from '../membership/membership.ts'

/** What is read of an application. */
export const topicFields = {
  ...{ jobId: 1, userId: 1, employerId: 1, companyId: 1 },
  ...{ jobTitle: 1, companyName: 1, deletedAt: 1 }
} as const
export type DiscussedApplication = Pick<ApplicationDocument, '_id' | keyof typeof topicFields>

export interface Party {
  application: DiscussedApplication
  side: ConversationSide
}

const isApplicant = ({ userId }: Pick<ApplicationDocument, 'userId'>, actor: Actor): boolean =>
  userId.toHexString() === actor.id

const findApplication = (db: Pick<Collections, 'applications'>, _id: ObjectId) =>
  db.applications.findOne<DiscussedApplication>({ _id }, { projection: topicFields, maxTimeMS: 3000 })

/** @throws APPLICATION_NOT_FOUND, NOT_YOURS, COMPANY_ROLE_FORBIDDEN, and to who wants to write CONVERSATION_CLOSED */
export async function partyOf(
  db: Pick<Collections, 'applications' | 'users'>,
  actor: Actor,
  id: string,
  capability: 'read' | 'write'
): Promise<Party> {
  const application = await findApplication(db, new ObjectId(id))
  if (!application) throw failure('APPLICATION_NOT_FOUND')
  if (isApplicant(application, actor)) {
    if (capability === 'write' && application.deletedAt !== null) throw failure('CONVERSATION_CLOSED')
    return { application, side: 'applicant' }
  }
  if (application.deletedAt !== null) throw failure('APPLICATION_NOT_FOUND')
  await requireMemberOf(db, actor, companyIdOf(application), capability, `${capability} this conversation`)
  return { application, side: 'company' }
}

/** The side on which a user may listen; null: on none. */
export async function findSide(
  db: Pick<Collections, 'applications' | 'users'>,
  actor: Actor,
  id: ObjectId
): Promise<ConversationSide | null> {
  const application = await findApplication(db, id)
  if (!application) return null
  if (isApplicant(application, actor)) return 'applicant'
  if (application.deletedAt !== null) return null
  const membership = await findMembership(db, actor)
  return membership?.companyId.equals(companyIdOf(application)) ? 'company' : null
}
