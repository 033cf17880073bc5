/** The event catalogue: every type with the kinds of topics it is published on and the shape of its data. */
import { type Static, type TObject, Type } from 'typebox'
import { Application } from './applications.ts'
import { NotedData, RatedData, StagedData, TaggedData } from './cards.ts'
import { Id, oneOf } from './common.ts'
import { Company, Member } from './companies.ts'
import { ConversationRead, ConversationUpdate, Message } from './conversations.ts'
import { Job } from './jobs.ts'
import { Notification } from './notifications.ts'
import { Pipeline } from './pipeline.ts'
import type { TopicKindName, TopicName } from './topics.ts'

interface EventEntry {
  /** at least one */
  topics: readonly [TopicKindName, ...TopicKindName[]]
  data: TObject
}

/** Events that clients can receive. */
export const clientEvents = {
  notification: {
    topics: ['user'],
    data: Type.Object({
      id: Id,
      type: Notification.properties.type,
      title: Notification.properties.title,
      message: Notification.properties.message,
      relatedEntityId: Notification.properties.relatedEntityId,
      relatedEntityType: Notification.properties.relatedEntityType,
      createdAt: Notification.properties.createdAt
    })
  },
  'application.created': { topics: ['user', 'company'], data: Type.Object({ application: Application }) },
  'application.moved': {
    topics: ['user', 'company'],
    data: Type.Object({ application: Application, from: Application.properties.status })
  },
  'application.withdrawn': { topics: ['user', 'company'], data: Type.Object({ application: Application }) },
  'application.restored': { topics: ['user', 'company'], data: Type.Object({ application: Application }) },
  'application.staged': { topics: ['company'], data: StagedData },
  'application.noted': { topics: ['company'], data: NotedData },
  'application.tagged': { topics: ['company'], data: TaggedData },
  'application.rated': { topics: ['company'], data: RatedData },
  'pipeline.changed': { topics: ['company'], data: Type.Object({ pipeline: Pipeline }) },
  'conversation.message': { topics: ['conversation'], data: Type.Object({ message: Message }) },
  'conversation.read': { topics: ['conversation', 'user'], data: ConversationRead },
  'conversation.updated': { topics: ['user', 'company'], data: ConversationUpdate },
  'job.created': { topics: ['jobs', 'job'], data: Type.Object({ job: Job }) },
  'job.updated': { topics: ['jobs', 'job'], data: Type.Object({ job: Job }) },
  'job.closed': { topics: ['jobs', 'job'], data: Type.Object({ job: Job }) },
  'company.updated': { topics: ['company'], data: Type.Object({ company: Company }) },
  'company.member-joined': { topics: ['user', 'company'], data: Type.Object({ companyId: Id, member: Member }) },
  'company.member-changed': { topics: ['user', 'company'], data: Type.Object({ companyId: Id, member: Member }) },
  'company.member-left': { topics: ['user', 'company'], data: Type.Object({ companyId: Id, member: Member }) }
} as const satisfies Record<string, EventEntry>

/**
 * What is true for a moment only: told to who listens now, never in the log, without a cursor; it may be lost. Each type has a
 * name that no event has.
 */
export const ephemeralEvents = {
  match: {
    topics: ['user'],
    data: Type.Object({
      entered: Type.Array(
        Type.Object({
          jobId: Id,
          title: Job.properties.title,
          companyName: Job.properties.companyName,
          matchScore: Type.Integer({ minimum: 0, maximum: 100, examples: [84] })
        }),
        { description: 'jobs that are now among the ten best for this seeker, best first' }
      ),
      left: Type.Array(Id, { description: 'jobs that no longer are' })
    })
  }
} as const satisfies Record<string, EventEntry>
export type EphemeralType = keyof typeof ephemeralEvents
export type EphemeralData<T extends EphemeralType> = Static<(typeof ephemeralEvents)[T]['data']>
/** The names of topics that an ephemeral event of a type may be sent on. */
export type EphemeralTopic<T extends EphemeralType> = TopicName<(typeof ephemeralEvents)[T]['topics'][number]>

/** On the control topic, between workers and finders: never sent to clients. */
export const controlEvents = {
  'token.revoked': {
    topics: ['control'],
    data: Type.Object({ jti: Type.String(), userId: Id, untilMs: Type.Integer() })
  },
  'session.ended': {
    topics: ['control'],
    data: Type.Object({ sid: Type.String(), userId: Id, untilMs: Type.Integer() })
  },
  'user.tokens-revoked': {
    topics: ['control'],
    data: Type.Object({
      userId: Id,
      generation: Type.Integer(),
      untilMs: Type.Integer(),
      reason: oneOf(['password-changed', 'suspended', 'signed-out-everywhere', 'deleted'])
    })
  },
  // What a user may listen to is looked up again: they are no longer a member, or of another company, or as something else.
  'membership.changed': { topics: ['control'], data: Type.Object({ userId: Id }) },
  // By a writer that could not replace them in Redis: the sequencer does.
  'versions.outdated': { topics: ['control'], data: Type.Object({ versions: Type.Array(Type.String()) }) },
  // The added skills are read again, so that an event that comes twice or late does no harm.
  'skills.changed': { topics: ['control'], data: Type.Object({ skillId: Type.String() }) }
} as const satisfies Record<string, EventEntry>

/** On the index topic, to the finders: never sent to clients. They read the account again, so that the event has nothing personal. */
export const indexEvents = {
  'profile.changed': { topics: ['index'], data: Type.Object({ userId: Id }) }
} as const satisfies Record<string, EventEntry>

type EventCatalogue = typeof clientEvents & typeof controlEvents & typeof indexEvents
export type EventType = keyof EventCatalogue
export type EventData<T extends EventType> = Static<EventCatalogue[T]['data']>
/** The names of topics that events of a type may be published on. */
export type TopicOf<T extends EventType> = TopicName<EventCatalogue[T]['topics'][number]>

/** The types that clients can receive on topics of a kind, including ephemeral ones. */
export const eventsOn = (kind: TopicKindName): string[] =>
  Object.entries({ ...clientEvents, ...ephemeralEvents })
    .filter(([, { topics }]) => (topics as readonly TopicKindName[]).includes(kind))
    .map(([type]) => type)
