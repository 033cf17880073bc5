/** The client's REST side, written as TypeScript from the OpenAPI document: types of every operation, and where it is. */
import { key, objectOf, typeOf } from './schema-types.mjs'

/** @typedef {import('./schema-types.mjs').Schema} Schema */

/**
 * @typedef {object} Operation what is used of an operation
 * @property {string} operationId
 * @property {string} [summary]
 * @property {string[]} [tags]
 * @property {object[]} [security]
 * @property {{ name: string, in: string, required?: boolean, schema: Schema }[]} [parameters]
 * @property {{ content: Record<string, { schema: Schema }> }} [requestBody]
 * @property {Record<string, { headers?: object, content?: Record<string, { schema?: Schema }> }>} responses
 */

/**
 * @typedef {object} Document
 * @property {Record<string, Record<string, Operation>>} paths
 * @property {{ schemas: Record<string, Schema>, examples: Record<string, unknown> }} components
 */

/** An operation with what its success carries. @typedef {{ method: string, path: string, operation: Operation, data: Schema }} Entry */

/** Schemas that client/src/events-table.ts has already. */
export const sharedShapes = ['Application', 'Job']

const referencePattern = /^#\/components\/schemas\/(.+)$/

/** @param {Schema} schema */
const nameOf = ({ $ref }) => referencePattern.exec($ref ?? '')?.[1]

/** @param {Operation} operation @returns {Schema | undefined} of what a program gets: of JSON that of its envelope's data */
function dataOf({ responses }) {
  const [success] = Object.entries(responses).filter(([status]) => /^2/.test(status))
  const media = Object.entries(success?.[1].content ?? {})
  const [type, schema] = media.map(([type, { schema }]) => /** @type {const} */ ([type, schema]))[0] ?? []
  // Pages are for people.
  if (!schema || type === 'text/html') return undefined
  return schema.properties?.statusCode ? schema.properties.data : schema
}

/** @param {Document} document @returns {Entry[]} Events are the business of connect(). */
function entriesOf({ paths }) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const data = operation.tags?.includes('Realtime') ? undefined : dataOf(operation)
      return data ? [{ method: method.toUpperCase(), path, operation, data }] : []
    })
  )
}

/** @param {Operation} operation @param {string} name */
const takesHeader = ({ parameters = [] }, name) => parameters.some((one) => one.in === 'header' && one.name === name)

/** @param {Operation} operation */
const isPaged = ({ parameters = [] }) => parameters.some((one) => one.in === 'query' && one.name === 'cursor')

/** Parameters of one place as the schema of an object. @param {Operation} operation @param {'path' | 'query'} place */
function parametersOf({ parameters = [] }, place) {
  const own = parameters.filter((one) => one.in === place)
  const required = own.filter((one) => one.required).map(({ name }) => name)
  /** @type {Schema} */
  const schema = {
    type: 'object',
    properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
    required
  }
  return own.length > 0 ? schema : undefined
}

/** The list in the data of a page. @param {Schema} data @param {Document} document @returns {{ name: string, item: Schema }} */
function listOf(data, { components }) {
  if (data.type === 'array') return { name: '', item: data.items ?? {} }
  const { properties = {} } = components.schemas[nameOf(data) ?? ''] ?? data
  const [found] = Object.entries(properties).filter(([, { type, items }]) => type === 'array' && items?.$ref)
  if (!found) throw new Error('a page without a list')
  return { name: found[0], item: found[1].items ?? {} }
}

/** @param {Schema | undefined} schema @returns {[string, Schema] | undefined} */
const fileOf = (schema) => Object.entries(schema?.properties ?? {}).find(([, { format }]) => format === 'binary')

/** The members of an operation's type. @param {Entry} entry @param {Document} document */
function membersOf({ operation, data }, document) {
  const [path, query] = [parametersOf(operation, 'path'), parametersOf(operation, 'query')]
  const content = operation.requestBody?.content ?? {}
  const [body, form] = [content['application/json']?.schema, content['multipart/form-data']?.schema]
  const text = (/** @type {Schema} */ schema) => typeOf(schema, nameOf, '    ')
  return [
    path && `params: ${objectOf(path, nameOf, '    ')}`,
    query && `query${query.required?.length ? '' : '?'}: ${objectOf(query, nameOf, '    ')}`,
    body && `body: ${text(body)}`,
    form && 'file: Blob',
    takesHeader(operation, 'if-match') && 'ifMatch?: string',
    takesHeader(operation, 'idempotency-key') && 'idempotencyKey?: string',
    `data: ${text(data)}`,
    isPaged(operation) && `item: ${text(listOf(data, document).item)}`
  ].filter(Boolean)
}

/** A row of the table: method, path and marks. @param {Entry} entry @param {Document} document */
function rowOf({ method, path, operation, data }, document) {
  const file = fileOf(operation.requestBody?.content['multipart/form-data']?.schema)
  const marks = [
    operation.security?.length && operation.security.every((way) => 'bearer' in way) && 'bearer',
    takesHeader(operation, 'idempotency-key') && 'key',
    isPaged(operation) && ['paged', listOf(data, document).name].filter(Boolean).join(':'),
    file && `file:${file[0]}`
  ]
  return [method, path, ...marks.filter(Boolean)].join(' ')
}

/** @param {string[]} texts @param {Document} document @returns {string[]} names of schemas that the texts and what they name use */
function namesUsed(texts, { components }) {
  const used = new Set()
  const note = (/** @type {unknown} */ value) => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (used.has(name)) continue
      used.add(name)
      note(components.schemas[name])
    }
  }
  for (const text of texts) note(text)
  return Object.keys(components.schemas).filter((name) => used.has(name))
}

const lineMax = 120
const blockPattern = /^( +[^\n{]*)\{\n([^{}]*?)\n *\}(.*)$/gm

/** Nested objects that fit on a line, innermost first. @param {string} text @returns {string} */
function compacted(text) {
  const next = text.replace(blockPattern, (whole, start, members, end) => {
    const line = `${start}{ ${members.trim().split(/\n */).join('; ')} }${end}`
    return line.length <= lineMax && !members.includes('  | ') && !members.includes('/**') ? line : whole
  })
  return next === text ? text : compacted(next)
}

/**
 * The text of client/src/operations-table.ts.
 * @param {Document} document
 * @param {string[]} shared names of schemas that events.ts has already
 * @returns {string}
 */
export function renderOperations(document, shared) {
  const entries = entriesOf(document)
  const bodies = entries.map(({ operation }) => operation.requestBody ?? {})
  const used = namesUsed(/** @type {never} */ ([...entries.map(({ data }) => data), ...bodies]), document)
  const interfaces = used
    .filter((name) => !shared.includes(name))
    .map((name) => `export interface ${name} ${objectOf(document.components.schemas[name] ?? {}, nameOf, '')}\n`)
  const types = entries.map((entry) => {
    const members = membersOf(entry, document).map((member) => `    ${member}\n`)
    return `  /** ${entry.operation.summary ?? ''} */\n  ${key(entry.operation.operationId)}: {\n${members.join('')}  }\n`
  })
  const rows = entries.map((entry) => `  ${key(entry.operation.operationId)}: '${rowOf(entry, document)}'`)
  const codes = Object.keys(document.components.examples).filter((name) => !name.endsWith('.problem'))
  const text = [
    "/** The REST side. Generated from the service's OpenAPI document by `npm run build:client-operations`; do not edit. */\n// biome-ignore-all format: generated\n" +
      `import type { ${shared.join(', ')} } from './events-table.ts'\n`,
    `export type { ${shared.join(', ')} }\n`,
    ...interfaces,
    `/** Codes of the service's errors. */\nexport type ErrorCode =\n${codes.map((code) => `  | '${code}'`).join('\n')}\n`,
    `/** operationId -> what it takes and answers. */\nexport interface Operations {\n${types.join('')}}\n`,
    '/** operationId -> method, path and marks: `bearer` needs a token, `key` takes an Idempotency-Key, `paged` answers a list (in this member), `file` takes one. */\n' +
      `export const operations: Readonly<Record<keyof Operations, string>> = {\n${rows.join(',\n')}\n}\n`
  ].join('\n')
  return compacted(text)
}
