/** Reads query parameters before validation: handles empty, repeated and unknown ones. */
import { type FieldError, fieldError, type Properties } from './field-errors.ts'

/** At most this many unknown names are reported. */
const reportedMax = 10

interface Read {
  values: Record<string, unknown>
  problems: FieldError[]
}

const isList = (property: unknown): boolean => (property as { type?: unknown }).type === 'array'

/** All values of a list, the single value of anything else; empty values are ignored. */
function readValue(given: unknown[], property: unknown): { value?: unknown; isRepeated?: boolean } {
  const present = given.filter((text) => text !== '')
  if (isList(property)) return present.length > 0 ? { value: present } : {}
  if (given.length > 1) return { isRepeated: true }
  return present.length > 0 ? { value: present[0] } : {}
}

/**
 * The parameters in the route's schema: `name=` counts as absent; only a list may be repeated, as `name=…&name=…` or
 * `name[]=…`. With `isClosed`, a name that is not in the schema is a problem.
 */
export function readQuery(query: Record<string, unknown>, properties: Properties, isClosed: boolean): Read {
  const values: Record<string, unknown> = {}
  const problems: FieldError[] = []
  let unknown = 0
  for (const name in query) {
    const plain = name.endsWith('[]') ? name.slice(0, -2) : name
    const isKnown = properties.has(name) || (properties.has(plain) && isList(properties.get(plain)))
    if (!isKnown && isClosed && unknown++ < reportedMax)
      problems.push(fieldError(name, 'is not a parameter of this route'))
  }
  for (const [name, property] of properties) {
    const given = isList(property) ? [query[name], query[`${name}[]`]] : [query[name]]
    const { value, isRepeated } = readValue(
      given.flat().filter((text) => text !== undefined),
      property
    )
    if (isRepeated) problems.push(fieldError(name, 'must not be repeated'))
    if (value !== undefined) values[name] = value
  }
  return { values, problems }
}
