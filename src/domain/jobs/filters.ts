/** The filters of lists of open jobs, as conditions of MongoDB. */
import type { Document, Filter } from 'mongodb'
import type { Static } from 'typebox'
import type { JobDocument } from '../../database/collections/jobs.ts'
import type { PageQuery } from '../../schemas/common.ts'
import type { JobListQuery } from '../../schemas/jobs.ts'
import { skillKeys } from '../skills/skill-keys.ts'
import { openJobFilter } from './open.ts'
import { perYear } from './pay.ts'

/** The names in comma separated or repeated parameters, trimmed, without empty ones. */
export function splitNames(given: readonly string[] = []): string[] {
  return given.flatMap((text) => text.split(',').map((name) => name.trim())).filter((name) => name !== '')
}

/** A pattern for a literal, case-insensitive substring. BSON allows a NUL in a pattern only when escaped. */
export const contains = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\0', '\\x00'), 'i')

/** isRemote() */
const remote: Filter<JobDocument> = { $or: [{ type: 'Remote' }, { remote: true }] }
/** payOf() is not null; its `max` is `salaryRange`. */
const isPaid: Filter<JobDocument> = { salaryRange: { $gt: 0 } }

const factor = Object.entries(perYear).reduce<Document | number>(
  (others, [period, times]) => ({ $cond: [{ $eq: ['$salaryPeriod', period] }, times, others] }),
  perYear.year
)
const yearly = (amount: unknown): Document => ({ $multiply: [amount, factor] })

/** payOf().min is at most so much; where the bounds do not count, it is `salaryRange`. */
const minAtMost = (most: number): Filter<JobDocument> => ({
  $or: [
    { salaryRange: { $lte: most } },
    {
      salaryMin: { $exists: true },
      $expr: {
        $and: [
          { $eq: [yearly({ $ifNull: ['$salaryMax', '$salaryMin'] }), '$salaryRange'] },
          { $lte: [yearly('$salaryMin'), most] }
        ]
      }
    }
  ]
})

type PageField = keyof Static<typeof PageQuery>
type ListFilter = Exclude<keyof JobListQuery, PageField>

/** The conditions of each filter of a list, of which all must hold. A filter that is missing here does not compile. */
const filters: { [Name in ListFilter]-?: (value: NonNullable<JobListQuery[Name]>) => Filter<JobDocument>[] } = {
  search: (text) => (text.trim() ? [{ $text: { $search: text } }] : []),
  location: (text) => {
    const pattern = contains(text.trim())
    return text.trim() ? [{ $or: [{ location: pattern }, { place: pattern }] }] : []
  },
  place: (text) => {
    const pattern = contains(text.trim())
    return text.trim() ? [{ $or: [{ place: pattern }, { place: { $exists: false }, location: pattern }] }] : []
  },
  country: (country) => [{ country }],
  remote: (isWanted) => [isWanted ? remote : { type: { $ne: 'Remote' }, remote: { $ne: true } }],
  type: (types) => {
    const [only] = types
    if (only === undefined) return []
    const ofType: Filter<JobDocument> = types.length === 1 ? { type: only } : { type: { $in: [...types] } }
    return [types.includes('Remote') ? { $or: [ofType, { remote: true }] } : ofType]
  },
  skills: (names) => {
    const keys = skillKeys(splitNames(names))
    return keys.length === 0 ? [] : [{ skillKeys: { $in: keys } }]
  },
  salaryMin: (least) => [isPaid, { salaryRange: { $gte: least } }],
  salaryMax: (most) => [isPaid, minAtMost(most)],
  currency: (salaryCurrency) => [isPaid, { salaryCurrency }]
}

/** A filter for open jobs by text, place, type, skills (any of them) and pay. */
export function openJobs(query: Pick<JobListQuery, ListFilter>): Filter<JobDocument> {
  const conditions = (Object.keys(filters) as ListFilter[]).flatMap((name) =>
    query[name] === undefined ? [] : filters[name](query[name] as never)
  )
  return conditions.length === 0 ? openJobFilter() : { ...openJobFilter(), $and: conditions }
}
