/** The client's event types, written as TypeScript from the schemas of the server's catalogue. */
import { key, objectOf, typeOf } from './schema-types.mjs'

/** @typedef {import('./schema-types.mjs').Schema} Schema */

/** @typedef {Record<string, { data: unknown }>} Catalogue event type -> with the schema of its data */

/**
 * The text of client/src/events-table.ts.
 * @param {Catalogue} catalogue of the events that clients may hear
 * @param {Catalogue} ephemeral those that are never in the log
 * @param {Record<string, unknown>} shapes schemas that get an interface of their own, by name
 * @returns {string}
 */
export function renderEvents(catalogue, ephemeral, shapes) {
  const names = new Map(Object.entries(shapes).map(([name, schema]) => [schema, name]))
  const nameOf = (/** @type {unknown} */ schema) => names.get(schema)
  const interfaces = Object.entries(shapes).map(
    ([name, schema]) => `export interface ${name} ${objectOf(/** @type {Schema} */ (schema), nameOf, '')}\n`
  )
  /** @param {Catalogue} types */
  const lines = (types) =>
    Object.entries(types)
      .map(([type, { data }]) => `  ${key(type)}: ${typeOf(/** @type {Schema} */ (data), nameOf, '  ')}\n`)
      .join('')
  return [
    "/** The data of the events. Generated from the server's catalogue by `npm run build:client-events`; do not edit. */\n",
    ...interfaces,
    `/** Event type -> its data. */\nexport interface EventMap {\n${lines(catalogue)}}\n`,
    `/** Type of ephemeral event -> its data. */\nexport interface EphemeralMap {\n${lines(ephemeral)}}\n`
  ].join('\n')
}
