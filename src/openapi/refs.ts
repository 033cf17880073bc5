import * as administration from '../schemas/administration.ts'
import * as analytics from '../schemas/analytics.ts'
import * as applications from '../schemas/applications.ts'
import { Success } from '../schemas/common.ts'
import * as health from '../schemas/health.ts'
import * as jobs from '../schemas/jobs.ts'
import * as matching from '../schemas/matching.ts'
import * as notifications from '../schemas/notifications.ts'
import * as recovery from '../schemas/recovery.ts'
import * as search from '../schemas/search.ts'
import * as sessions from '../schemas/sessions.ts'
import * as uploads from '../schemas/uploads.ts'
import * as users from '../schemas/users.ts'

/** A JSON value, or what becomes one. */
export type Json = Record<string, unknown>

const modules = {
  ...{ ...administration, ...analytics, ...applications, ...health, ...jobs, ...matching, ...notifications },
  ...{ ...recovery, ...search, ...sessions, ...uploads, ...users, Success }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Shapes that have a name in the documents: that under which src/schemas exports them. Parameters are shown in place. */
const nameOf = new Map<unknown, string>(
  Object.entries(modules)
    .filter(([name, schema]) => isObject(schema) && schema.type === 'object' && !/(Query|Params)$/.test(name))
    .map(([name, schema]) => [schema, name])
)

/** A copy in which every shape that has a name carries it as its title: copies of the copy can still be told by it. */
export function withTitles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTitles)
  if (!isObject(value)) return value
  const title = nameOf.get(value)
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTitles(item)]))
  return title === undefined ? copy : { ...copy, title }
}

const names = new Set(nameOf.values())

/**
 * A copy in which every titled shape is a reference to its one definition, which is put into `schemas`.
 * @throws Error when two shapes claim one name
 */
export function withReferences(value: unknown, schemas: Json): unknown {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, schemas))
  if (!isObject(value)) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withReferences(item, schemas)]))
  const { title } = copy
  if (typeof title !== 'string' || !names.has(title) || copy.type !== 'object') return copy
  const known = schemas[title]
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(copy)) throw new Error(`two shapes are ${title}`)
  schemas[title] = copy
  return { $ref: `#/components/schemas/${title}` }
}
