/** References in the documents: every schema that src/schemas exports appears once, under its exported name. */
import { readdirSync } from 'node:fs'

/** A JSON object, or an object that serialises to one. */
export type Json = Record<string, unknown>

const folder = new URL('../schemas/', import.meta.url)
const files = readdirSync(folder).filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
const modules = await Promise.all(files.sort().map((file) => import(new URL(file, folder).href) as Promise<Json>))

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Schemas with a name in the documents: the one under which src/schemas exports them. Parameters are inlined. */
const nameOf = new Map<unknown, string>(
  modules
    .flatMap((module) => Object.entries(module))
    .filter(([name, schema]) => isObject(schema) && schema.type === 'object' && !/(Query|Params|Headers)$/.test(name))
    .map(([name, schema]) => [schema, name])
)

/**
 * A copy in which every named schema carries its name as its title, so that copies of the copy can still be identified.
 */
export function withTitles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTitles)
  if (!isObject(value)) return value
  const title = nameOf.get(value)
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTitles(item)]))
  return title === undefined ? copy : { ...copy, title }
}

const names = new Set(nameOf.values())

/**
 * A copy in which every titled schema is a reference to its single definition, which is added to `schemas`.
 * @throws Error when two schemas claim one name
 */
export function withReferences(value: unknown, schemas: Json): unknown {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, schemas))
  if (!isObject(value)) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withReferences(item, schemas)]))
  const { title } = copy
  if (typeof title !== 'string' || !names.has(title) || copy.type !== 'object') return copy
  const known = schemas[title]
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(copy))
    throw new Error(`two schemas are named ${title}`)
  schemas[title] = copy
  return { $ref: `#/components/schemas/${title}` }
}
