/** The events of an application. */
import type { ObjectId } from 'mongodb'
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { Collections } from '../../database/collections.ts'
import { recordEvents } from '../../database/outbox.ts'
import type { EventData } from '../../schemas/events.ts'
import { topics } from '../../schemas/topics.ts'
import { companyIdOf } from '../membership/membership.ts'

type ApplicationEvent = `application.${'created' | 'moved' | 'withdrawn' | 'restored'}`

/**
 * Tells the applicant and the company; and its recruiter, as long as there may be clients that do not know topics of
 * companies.
 * @param recruiter as recruiterOf() said
 */
export async function recordForParties<T extends ApplicationEvent>(
  tx: Collections,
  application: ApplicationDocument,
  type: T,
  data: EventData<T>,
  recruiter: ObjectId | null
): Promise<void> {
  const users = [...(recruiter ? [recruiter] : []), application.userId]
  const names = [...users.map(topics.user), topics.company(companyIdOf(application))]
  // All of them have the same topics, which the compiler cannot see for a type that it does not know.
  const events = names.map((topic) => ({ topic, data: data as EventData<'application.created'> }))
  await recordEvents(tx, type as 'application.created', events)
}
