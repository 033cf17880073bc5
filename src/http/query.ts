/** How the parameters of a URL are read before they are validated: what is empty, repeated or unknown. */
import { type FieldError, fieldError, type Properties } from './field-errors.ts'

/** More unknown names than this are not told. */
const toldMax = 10

interface Read {
  values: Record<string, unknown>
  problems: FieldError[]
}

const isList = (property: unknown): boolean => (property as { type?: unknown }).type === 'array'

/** Of a list, all of what was said; of anything else, the one. An empty one says nothing. */
function readValue(given: unknown[], property: unknown): { value?: unknown; isRepeated?: boolean } {
  const said = given.filter((text) => text !== '')
  if (isList(property)) return said.length > 0 ? { value: said } : {}
  if (given.length > 1) return { isRepeated: true }
  return said.length > 0 ? { value: said[0] } : {}
}

/**
 * The parameters that a route knows, as the URL has them: `name=` is as if it were not there; a list may be repeated, as
 * `name=…&name=…` or `name[]=…`, and nothing else. A name that the route does not know is a problem, if `isClosed`.
 */
export function readQuery(query: Record<string, unknown>, properties: Properties, isClosed: boolean): Read {
  const values: Record<string, unknown> = {}
  const problems: FieldError[] = []
  let unknown = 0
  for (const name in query) {
    const plain = name.endsWith('[]') ? name.slice(0, -2) : name
    const isKnown = properties.has(name) || (properties.has(plain) && isList(properties.get(plain)))
    if (!isKnown && isClosed && unknown++ < toldMax) problems.push(fieldError(name, 'is not a parameter of this route'))
  }
  for (const [name, property] of properties) {
    const given = isList(property) ? [query[name], query[`${name}[]`]] : [query[name]]
    const { value, isRepeated } = readValue(
      given.flat().filter((text) => text !== undefined),
      property
    )
    if (isRepeated) problems.push(fieldError(name, 'may be given once only'))
    if (value !== undefined) values[name] = value
  }
  return { values, problems }
}
