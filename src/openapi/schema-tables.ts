/** Schemas as tables of HTML. */
import { escaped } from '../http/pages.ts'
import { prose } from './pages.ts'

export interface Schema {
  $ref?: string
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  description?: string
  maxLength?: number
  minimum?: number
  maximum?: number
  format?: string
}
export interface Reference {
  $ref: string
}

/** The last part of a reference. */
export const nameOf = ({ $ref }: Reference): string => $ref.split('/').at(-1) ?? ''
/** A link within the page. */
export const link = (id: string, name: string): string => `<a href="#${escaped(id)}"><code>${escaped(name)}</code></a>`

/** A table that scrolls by itself where it is wider than the page, by the keyboard as well. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell, index) => (index === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`)).join('')
  return `<div class="table" role="region" aria-label="${escaped(caption)}" tabindex="0"><table>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</tbody>
</table></div>`
}

const literal = (value: unknown): string => `<code>${escaped(JSON.stringify(value))}</code>`

/** What a value of the schema is, in a few words. */
function kindOf(schema: Schema): string {
  if (schema.$ref) return link(`schema-${nameOf({ $ref: schema.$ref })}`, nameOf({ $ref: schema.$ref }))
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum) return schema.enum.map(literal).join(' or ')
  if (schema.anyOf) return [...new Set(schema.anyOf.map(kindOf))].join(' or ')
  if (schema.type === 'array') return `list of ${kindOf(schema.items ?? {})}`
  const bounds = [
    schema.format,
    schema.maxLength !== undefined && `at most ${schema.maxLength} characters`,
    schema.minimum !== undefined && `from ${schema.minimum}`,
    schema.maximum !== undefined && `to ${schema.maximum}`
  ]
  return escaped([schema.type ?? 'any', ...bounds.filter(Boolean)].join(', '))
}

/** A row for each field, those within objects under their whole path. */
function fieldRows({ properties = {}, required = [] }: Schema, path = ''): string[][] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const isOptional = !required.includes(name)
    const whole = path + name
    const row = [
      `<code>${escaped(whole)}</code>${isOptional ? ' <small>optional</small>' : ''}`,
      kindOf(schema),
      prose(schema.description ?? '')
    ]
    const inner = schema.type === 'array' ? (schema.items ?? {}) : schema
    const within = inner.$ref ? [] : fieldRows(inner, `${whole}${schema.type === 'array' ? '[]' : ''}.`)
    return [row, ...within]
  })
}

/** The fields of an object. */
export const fieldTable = (name: string, schema: Schema): string =>
  table(`Fields of ${name}`, ['field', 'value', 'meaning'], fieldRows(schema))
