/** Events in words, for the person who hears them. */
import type { RealtimeEvent } from '../../client/src/index.ts'
import type { Role } from './scene.ts'

/** What happened, and what it is about: the second is text of users. */
export interface Told {
  readonly what: string
  readonly about: string
}

export function tell(event: RealtimeEvent, role: Role): Told {
  const isSeeker = role === 'JOB_SEEKER'
  switch (event.type) {
    case 'notification':
      return { what: 'Notification', about: event.data.title }
    case 'application.created':
      return { what: isSeeker ? 'You applied' : 'New application', about: event.data.application.jobTitle }
    case 'application.moved':
      return { what: `Moved to ${event.data.application.status}`, about: event.data.application.jobTitle }
    case 'application.withdrawn':
      return { what: isSeeker ? 'You withdrew' : 'Withdrawn', about: event.data.application.jobTitle }
    case 'application.restored':
      return { what: 'Application restored', about: event.data.application.jobTitle }
    case 'job.created':
      return { what: 'New job', about: event.data.job.title }
    case 'job.updated':
      return { what: 'Job changed', about: event.data.job.title }
    case 'job.closed':
      return { what: 'Job closed', about: event.data.job.title }
    default:
      return { what: String((event as { type: string }).type), about: '' } // of a later version
  }
}

/** "user" of "user:65f1…": whose it is, the page shows anyway. */
export const topicWords = (topic: string): string => topic.split(':')[0] ?? topic
