/** Examples for schemas. */
import type { Json } from './refs.ts'

interface Schema {
  type?: string
  examples?: unknown[]
  default?: unknown
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  minimum?: number
}

/**
 * A value that matches the schema: its own example, at any depth, otherwise the first or smallest value its keywords
 * allow. For our own schemas only; a test validates each value against its schema.
 */
export function exampleOf(given: object): unknown {
  const schema: Schema = given
  if (schema.examples?.length) return schema.examples[0]
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined) return schema.default
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return exampleOf(schema.anyOf[0] ?? {})
  if (schema.type === 'object') {
    const properties = Object.entries(schema.properties ?? {})
    return Object.fromEntries(
      properties.map(([name, property]): [string, unknown] => [name, exampleOf(property)])
    ) as Json
  }
  if (schema.type === 'array') return [exampleOf(schema.items ?? {})]
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1
  if (schema.type === 'boolean') return true
  return schema.type === 'string' ? 'text' : null
}
