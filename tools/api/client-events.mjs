/** The client's event types, written as TypeScript from the schemas of the server's catalogue. */

/**
 * @typedef {object} Schema what is used of JSON Schema
 * @property {string} [type]
 * @property {unknown} [const]
 * @property {unknown[]} [enum]
 * @property {Schema[]} [anyOf]
 * @property {Schema} [items]
 * @property {Record<string, Schema>} [properties]
 * @property {string[]} [required]
 */

/** @typedef {Record<string, { data: unknown }>} Catalogue event type -> with the schema of its data */

/**
 * The text of client/src/events.ts.
 * @param {Catalogue} catalogue of the events that clients may hear
 * @param {Catalogue} ephemeral those that are never in the log
 * @param {Record<string, unknown>} shapes schemas that get an interface of their own, by name
 * @returns {string}
 */
export function renderEvents(catalogue, ephemeral, shapes) {
  const names = new Map(Object.entries(shapes).map(([name, schema]) => [schema, name]))
  const interfaces = Object.entries(shapes).map(
    ([name, schema]) => `export interface ${name} ${body(/** @type {Schema} */ (schema), names, '')}\n`
  )
  /** @param {Catalogue} types */
  const lines = (types) =>
    Object.entries(types)
      .map(([type, { data }]) => `  ${key(type)}: ${text(/** @type {Schema} */ (data), names, '  ')}\n`)
      .join('')
  return [
    "/** The data of the events. Generated from the server's catalogue by `npm run build:client-events`; do not edit. */\n",
    ...interfaces,
    `/** Event type -> its data. */\nexport interface EventMap {\n${lines(catalogue)}}\n`,
    `/** Type of ephemeral event -> its data. */\nexport interface EphemeralMap {\n${lines(ephemeral)}}\n`
  ].join('\n')
}

// As the formatter breaks lines.
const lineMax = 120

const key = (/** @type {string} */ name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`)
const literal = (/** @type {unknown} */ value) => (typeof value === 'string' ? `'${value}'` : String(value))

/** @type {Record<string, string>} */
const plain = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean', null: 'null' }

/**
 * @param {Schema} schema
 * @param {Map<unknown, string>} names
 * @param {string} indent
 * @returns {string}
 */
function text(schema, names, indent) {
  const name = names.get(schema)
  if (name) return name
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum) return schema.enum.map(literal).join(' | ')
  if (schema.anyOf) return schema.anyOf.map((branch) => text(branch, names, indent)).join(' | ')
  if (schema.type === 'array') {
    const item = text(schema.items ?? {}, names, indent)
    return item.includes(' | ') && !item.startsWith('{') ? `(${item})[]` : `${item}[]`
  }
  if (schema.type === 'object') return body(schema, names, indent)
  return plain[schema.type ?? ''] ?? 'unknown'
}

/**
 * @param {Schema} schema of an object
 * @param {Map<unknown, string>} names
 * @param {string} indent
 */
function body(schema, names, indent) {
  const lines = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const mark = schema.required?.includes(name) ? '' : '?'
    const start = `${indent}  ${key(name)}${mark}:`
    const value = text(property, names, `${indent}  `)
    if (start.length + value.length < lineMax || value.includes('\n')) return `${start} ${value}\n`
    return `${start}${value.split(' | ').reduce((lines, branch) => `${lines}\n${indent}    | ${branch}`, '')}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}
