/** What an applicant is told of a new status. */
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { Collections } from '../../database/collections.ts'
import type { ApplicationStatus, NotificationType } from '../../schemas/vocabulary.ts'
import { notify } from '../notifications/notifications.ts'

const notificationOf: Record<Exclude<ApplicationStatus, 'Pending'>, NotificationType> = {
  Reviewing: 'application_reviewed',
  Interviewing: 'application_interviewing',
  Accepted: 'application_accepted',
  Rejected: 'application_rejected'
}

const titleOf: Record<Exclude<ApplicationStatus, 'Pending'>, string> = {
  Reviewing: 'Application Under Review',
  Interviewing: 'Interview Invitation',
  Accepted: 'Application Accepted',
  Rejected: 'Application Not Successful'
}

const messageOf: Record<Exclude<ApplicationStatus, 'Pending'>, (jobTitle: string) => string> = {
  Reviewing: (jobTitle) => `Your application for ${jobTitle} is being reviewed`,
  Interviewing: (jobTitle) => `You are invited to an interview for ${jobTitle}`,
  Accepted: (jobTitle) => `Your application for ${jobTitle} was accepted`,
  Rejected: (jobTitle) => `Your application for ${jobTitle} was not successful`
}

export async function notifyApplicant(
  tx: Collections,
  { _id, userId, jobTitle, status }: ApplicationDocument
): Promise<void> {
  if (status === 'Pending') return
  await notify(tx, {
    userId,
    type: notificationOf[status],
    title: titleOf[status],
    message: messageOf[status](jobTitle),
    relatedEntityId: _id,
    relatedEntityType: 'Application',
    params: { jobTitle }
  })
}
