/** The kinds of topics: their names and who may subscribe. The events of each are in the catalogue (events.ts). */
import type { Role } from './vocabulary.ts'

/** An id as a string or as an object that converts to one. */
type Id = string | { toString(): string }

/**
 * Who may subscribe to a topic: `self` the user it names, `role` users with the role it names, `signed-in` every
 * signed-in user, `workers` no client, `members` those of the company it names, or those of the company of the
 * document it names; and of applications the applicant.
 */
export type Audience =
  | 'self'
  | 'role'
  | 'signed-in'
  | 'workers'
  | 'members'
  | { companyOf: 'jobs'; absent: 'JOB_NOT_FOUND' }
  | { partiesOf: 'applications' }

interface TopicKind {
  /** as shown in the API documents; null: internal */
  pattern: string | null
  audience: Audience
  /** the audience in words, for the API documents */
  who: string
  /** over HTTP everyone may read it, without a token: caches between us and the readers may keep what it says */
  isPublic?: true
}

/** Every kind of topic. */
export const topicKinds = {
  user: { pattern: 'user:<id>', audience: 'self', who: 'that user only; implied by `auth`' },
  role: { pattern: 'role:<ROLE>', audience: 'role', who: 'users with that role' },
  jobs: {
    pattern: 'jobs',
    audience: 'signed-in',
    who: 'every signed-in user; over HTTP everyone, without a token',
    isPublic: true
  },
  job: {
    pattern: 'job:<id>',
    audience: { companyOf: 'jobs', absent: 'JOB_NOT_FOUND' },
    who: 'members of the company of the job'
  },
  company: { pattern: 'company:<id>', audience: 'members', who: 'members of that company' },
  conversation: {
    pattern: 'conversation:<id>',
    audience: { partiesOf: 'applications' },
    who: "the applicant; members of the company, until the application is withdrawn. The id is the application's"
  },
  control: {
    pattern: null,
    audience: 'workers',
    who: 'workers and finders only: token revocations, changes of the skills, the heartbeat'
  },
  index: { pattern: null, audience: 'workers', who: 'finders only: what their indexes depend on beside jobs' }
} as const satisfies Record<string, TopicKind>

export type TopicKindName = keyof typeof topicKinds

/** The names of topics of a kind. */
export type TopicName<Kind extends TopicKindName> = Kind extends 'jobs' | 'control' | 'index'
  ? Kind
  : `${Kind}:${string}`

const named =
  <Kind extends string>(kind: Kind) =>
  (id: Id): `${Kind}:${string}` =>
    `${kind}:${String(id)}`

/** All topic names are built here and nowhere else. */
export const topics = {
  user: named('user'),
  role: (role: Role) => named('role')(role),
  jobs: 'jobs',
  job: named('job'),
  company: named('company'),
  conversation: named('conversation'),
  control: 'control',
  index: 'index'
} as const satisfies { [Kind in TopicKindName]: TopicName<Kind> | ((id: never) => TopicName<Kind>) }

const publicNames: readonly string[] = Object.entries(topicKinds)
  .filter(([, kind]) => 'isPublic' in kind)
  .map(([name]) => name)

/** Whether everyone may read the topic over HTTP. */
export const isPublicTopic = (name: string): boolean => publicNames.includes(name)
