/** References of the documents: every shape that src/schemas exports stands in them once, under the name it has there. */
import { readdirSync } from 'node:fs'

/** A JSON value, or what becomes one. */
export type Json = Record<string, unknown>

const folder = new URL('../schemas/', import.meta.url)
const files = readdirSync(folder).filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
const modules = await Promise.all(files.sort().map((file) => import(new URL(file, folder).href) as Promise<Json>))

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Shapes that have a name in the documents: that under which src/schemas exports them. Parameters are shown in place. */
const nameOf = new Map<unknown, string>(
  modules
    .flatMap((module) => Object.entries(module))
    .filter(([name, schema]) => isObject(schema) && schema.type === 'object' && !/(Query|Params|Headers)$/.test(name))
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
