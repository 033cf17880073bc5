/** The events of an application. */
import type { ObjectId } from 'mongodb'
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { Collections } from '../../database/collections.ts'
import { recordEventOn } from '../../database/outbox.ts'
import type { EventData } from '../../schemas/events.ts'
import { topics } from '../../schemas/topics.ts'
import { companyIdOf } from '../membership/membership.ts'
import { recruiterOf } from '../membership/recipients.ts'

type ApplicationEvent = `application.${'created' | 'moved' | 'withdrawn' | 'restored'}`

/**
 * Tells the applicant and the company; and its recruiter, as long as there may be clients that do not know topics of
 * companies.
 * @param recruiter as recruiterOf() said, for who has asked
 */
export async function recordForParties<T extends ApplicationEvent>(
  tx: Collections,
  application: ApplicationDocument,
  type: T,
  data: EventData<T>,
  recruiter?: ObjectId | null
): Promise<void> {
  const known = recruiter === undefined ? await recruiterOf(tx, application) : recruiter
  const users = [...(known ? [known] : []), application.userId]
  const names = [...users.map(topics.user), topics.company(companyIdOf(application))]
  // All of them have the same topics, which the compiler cannot see for a type that it does not know.
  await recordEventOn(tx, names, type as 'application.created', data as EventData<'application.created'>)
}
