/** JSON Schema as TypeScript: how the client's generated files write a schema. */

/**
 * @typedef {object} Schema what is used of JSON Schema
 * @property {string | string[]} [type]
 * @property {string} [format]
 * @property {unknown} [const]
 * @property {unknown[]} [enum]
 * @property {Schema[]} [anyOf]
 * @property {Schema} [items]
 * @property {Record<string, Schema>} [properties]
 * @property {string[]} [required]
 * @property {Schema | boolean} [additionalProperties]
 * @property {Record<string, Schema>} [patternProperties]
 * @property {string} [$ref]
 * @property {string} [title]
 */

/** @typedef {(schema: Schema) => string | undefined} NameOf the name of a schema that has a type of its own */

// As the formatter breaks lines.
const lineMax = 120
/** A longer list, of countries say, is a string to those who write programs. */
const enumMax = 40

export const key = (/** @type {string} */ name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`)
const literal = (/** @type {unknown} */ value) => (typeof value === 'string' ? `'${value}'` : String(value))

/** @type {Record<string, string>} */
const plain = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean', null: 'null' }

/**
 * The type of a schema.
 * @param {Schema} schema
 * @param {NameOf} nameOf
 * @param {string} indent of the line it begins on
 * @returns {string}
 */
export function typeOf(schema, nameOf, indent) {
  const name = nameOf(schema)
  if (name) return name
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum) return schema.enum.length > enumMax ? 'string' : schema.enum.map(literal).join(' | ')
  if (schema.anyOf) return schema.anyOf.map((branch) => typeOf(branch, nameOf, indent)).join(' | ')
  if (Array.isArray(schema.type)) {
    return schema.type.map((type) => typeOf({ ...schema, type }, nameOf, indent)).join(' | ')
  }
  if (schema.type === 'array') {
    const item = typeOf(schema.items ?? {}, nameOf, indent)
    return item.includes(' | ') && !item.startsWith('{') ? `(${item})[]` : `${item}[]`
  }
  if (schema.type === 'object' && schema.properties) return objectOf(schema, nameOf, indent)
  if (schema.type === 'object') return recordOf(schema, nameOf, indent)
  if (schema.format === 'binary') return 'Blob'
  return plain[schema.type ?? ''] ?? 'unknown'
}

/**
 * @param {Schema} schema of an object whose names are not known
 * @param {NameOf} nameOf
 * @param {string} indent
 */
function recordOf({ additionalProperties, patternProperties = {} }, nameOf, indent) {
  const [pattern] = Object.values(patternProperties)
  const value = pattern ?? (typeof additionalProperties === 'object' ? additionalProperties : {})
  return `Record<string, ${typeOf(value, nameOf, indent)}>`
}

/**
 * The members of an object, in braces.
 * @param {Schema} schema of an object
 * @param {NameOf} nameOf
 * @param {string} indent
 */
export function objectOf(schema, nameOf, indent) {
  if (Object.keys(schema.properties ?? {}).length === 0) return 'object'
  const lines = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const mark = schema.required?.includes(name) ? '' : '?'
    const start = `${indent}  ${key(name)}${mark}:`
    const value = typeOf(property, nameOf, `${indent}  `)
    if (start.length + value.length < lineMax || value.includes('\n')) return `${start} ${value}\n`
    return `${start}${value.split(' | ').reduce((lines, branch) => `${lines}\n${indent}    | ${branch}`, '')}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}
