/** Reads a body before validation: only the fields in the route's schema, with an early bound on their size. */
import { canonicalEmail } from '../util/email-address.ts'
import { type FieldError, fieldError, type Properties } from './field-errors.ts'

/** More than any array in a schema may have; reporting an error for each item of a longer one would be expensive. */
const itemsMax = 1000

interface Rules {
  format?: string
  maxLength?: number
}

/** Objects within lists within objects: no schema has more of them, and what is deeper is refused or ignored. */
const depthMax = 8

/** Of a text, or of any text within a list or an object. */
function hasLoneSurrogate(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value)
  if (typeof value !== 'object' || value === null || depth === depthMax) return false
  return Object.values(value).some((inner) => hasLoneSurrogate(inner, depth + 1))
}

/** A problem that makes further validation of a value pointless; undefined when there is none. */
function findProblem(
  name: string,
  value: unknown,
  { maxLength = Number.POSITIVE_INFINITY }: Rules
): FieldError | undefined {
  if (Array.isArray(value) && value.length > itemsMax) {
    return fieldError(name, `must NOT have more than ${itemsMax} items`, 'maxItems')
  }
  // A character has at most two code units: this is too long however it is counted, and the check is cheap.
  if (typeof value === 'string' && value.length > 2 * maxLength) {
    return fieldError(name, `must NOT have more than ${maxLength} characters`, 'maxLength')
  }
  if (hasLoneSurrogate(value)) {
    return fieldError(name, 'must be well-formed text: it contains a lone surrogate')
  }
  return undefined
}

/** The fields in the route's schema; all others are ignored, however many there are. */
export function readBody(body: object, properties: Properties) {
  const values: Record<string, unknown> = {}
  const problems: FieldError[] = []
  for (const [name, rules] of properties) {
    if (!Object.hasOwn(body, name)) continue
    const value = (body as Record<string, unknown>)[name]
    const { format } = rules as Rules
    values[name] = format === 'email' && typeof value === 'string' ? canonicalEmail(value) : value
    const found = findProblem(name, value, rules as Rules)
    if (found) problems.push(found)
  }
  return { values, problems }
}
