/** What workers and their host's finder say to each other, and within which limits. */
import { join } from 'node:path'
import { type Static, type TObject, Type } from 'typebox'
import { excludedMax, type Ranked, rankedMax } from '../domain/matching/finder.ts'
import { Id, oneOf } from '../schemas/common.ts'
import { sortings } from '../schemas/search.ts'
import { experienceLevels, jobTypes } from '../schemas/vocabulary.ts'

/** The socket that workers connect to: its name moves from one finder to the next. */
export const socketPath = (folder: string): string => join(folder, 'finder.sock')

export const requestBytesMax = 64 * 1024
export const answerBytesMax = 256 * 1024
/** Requests of one connection that wait or are worked on. */
export const inFlightMax = 64
/** How long an answer is of use. */
export const deadlineMs = 1000

/** A page, and how far a page's number may lead. */
const hitsMax = 100
const skippedMax = 50 * hitsMax
const suggestionsMax = 10

const Keys = Type.Array(Type.String({ maxLength: 2000 }), { maxItems: 2000 })
const Excluded = Type.Array(Id, { maxItems: excludedMax })
const Limit = Type.Integer({ minimum: 1, maximum: rankedMax })
const Part = Type.Optional(Type.String({ maxLength: 200 }))
const Amount = Type.Optional(Type.Number())
const filters = {
  ...{ location: Part, place: Part, country: Part, currency: Part },
  ...{ salaryMin: Amount, salaryMax: Amount },
  types: Type.Optional(Type.Array(oneOf(jobTypes), { maxItems: 20 })),
  level: Type.Optional(oneOf(experienceLevels)),
  remote: Type.Optional(Type.Boolean())
}
const Filters = Type.Object(filters)
/** Of the names that a query of the API may hold. */
const skillsMax = 300

const stampLengthMax = 200

/** The questions, by name, with what they are asked with. */
export const questions = {
  bestJobs: Type.Object({
    ...{ skillKeys: Keys, excluded: Excluded, limit: Limit, filters: Filters },
    level: oneOf(experienceLevels)
  }),
  bestSeekers: Type.Object({
    ...{ skillKeys: Keys, excluded: Excluded, limit: Limit },
    level: oneOf(experienceLevels)
  }),
  search: Type.Object({
    text: Type.String({ maxLength: 200 }),
    filters: Type.Object({
      ...filters,
      skillKeys: Type.Optional(Type.Array(Type.String({ maxLength: 600 }), { maxItems: skillsMax }))
    }),
    sort: oneOf(sortings),
    asOfMs: Type.Number(),
    limit: Type.Integer({ minimum: 1, maximum: hitsMax }),
    skip: Type.Optional(Type.Integer({ minimum: 0, maximum: skippedMax })),
    after: Type.Optional(
      Type.Object({
        keys: Type.Tuple([Type.Number(), Type.Number()]),
        id: Id,
        matched: Type.Union([Type.Literal('all'), Type.Literal('any')])
      })
    ),
    facets: Type.Optional(Type.Boolean()),
    /** of the versions that the asker was told before it asked (redis/versions.ts) */
    stamp: Type.Optional(Type.String({ maxLength: stampLengthMax }))
  }),
  suggest: Type.Object({
    prefix: Type.String({ maxLength: 200 }),
    limit: Type.Integer({ minimum: 1, maximum: suggestionsMax })
  }),
  /** From now on it is pushed when the seeker's best jobs change; without the jobs applied for. Once more: these have changed. */
  watch: Type.Object({ userId: Id, applied: Excluded }),
  unwatch: Type.Object({ userId: Id })
} as const satisfies Record<string, TObject>

export type QuestionName = keyof typeof questions
export type Question<Name extends QuestionName> = Static<(typeof questions)[Name]>

/** From a worker. `asker`: for whom, if for somebody; `cancel`: the answer is no longer waited for. */
export type Request = { id: number; name: string; question: unknown; asker?: string } | { id: number; cancel: true }

/**
 * busy: too much waits already; expired: it has waited too long; stale: what has been committed is not known here yet;
 * invalid: not a question of this release.
 */
export type Refusal = 'busy' | 'expired' | 'stale' | 'invalid' | 'failed'

/** How a seeker's ten best jobs differ from those that were told before. */
export interface MatchChange {
  userId: string
  /** best first */
  entered: readonly Ranked[]
  left: readonly string[]
}

/** To a worker that has asked to `watch`, whenever there is something to tell. */
export type Push = { match: MatchChange }

/** To a worker. `leaving`: another finder answers at the path from now on; what was asked is still answered. */
export type Answer = { id: number; answer: unknown } | { id: number; refusal: Refusal } | { leaving: true } | Push
