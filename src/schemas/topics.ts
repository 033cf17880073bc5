/** The kinds of topics: how each is named, and who may hear it. What is told on each stands with the events (events.ts). */
import type { Role } from './vocabulary.ts'

/** An id as callers have it: text, or what says its own. */
type Id = string | { toString(): string }

/**
 * Who may hear a topic: `self` whose id it names, `role` whoever has the role it names, `signed-in` everybody who is,
 * `nobody`, `workers` no client, or the owner of the document it names.
 */
export type Audience =
  | 'self'
  | 'role'
  | 'signed-in'
  | 'nobody'
  | 'workers'
  | { collection: 'jobs'; owner: 'employerId'; absent: 'JOB_NOT_FOUND' }

interface TopicKind {
  /** as the documents write it; null: clients never see it */
  pattern: string | null
  audience: Audience
  /** the audience in words, for the documents */
  who: string
}

/** Every kind of topic. */
export const topicKinds = {
  user: { pattern: 'user:<id>', audience: 'self', who: 'that person alone; implied by `auth`' },
  role: { pattern: 'role:<ROLE>', audience: 'role', who: 'whoever has that role' },
  jobs: { pattern: 'jobs', audience: 'signed-in', who: 'whoever is signed in' },
  job: {
    pattern: 'job:<id>',
    audience: { collection: 'jobs', owner: 'employerId', absent: 'JOB_NOT_FOUND' },
    who: 'the employer whose job it is'
  },
  conversation: {
    pattern: 'conversation:<id>',
    audience: 'nobody',
    who: 'nobody yet: refused with `NOT_YOURS`; the place is reserved'
  },
  control: { pattern: null, audience: 'workers', who: 'workers only: what ends tokens, and the heartbeat' }
} as const satisfies Record<string, TopicKind>

export type TopicKindName = keyof typeof topicKinds

/** What a topic of this kind may be called. */
export type TopicName<Kind extends TopicKindName> = Kind extends 'jobs' | 'control' ? Kind : `${Kind}:${string}`

const named =
  <Kind extends string>(kind: Kind) =>
  (id: Id): `${Kind}:${string}` =>
    `${kind}:${String(id)}`

/** All topic names are made here; no other place builds one. */
export const topics = {
  user: named('user'),
  role: (role: Role) => named('role')(role),
  jobs: 'jobs',
  job: named('job'),
  conversation: named('conversation'),
  control: 'control'
} as const satisfies { [Kind in TopicKindName]: TopicName<Kind> | ((id: never) => TopicName<Kind>) }
