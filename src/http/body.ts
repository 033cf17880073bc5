/** How a body is read before it is validated: only the fields that its route knows, and of those no flood. */
import { canonicalEmail } from '../util/email-address.ts'
import { type FieldError, fieldError, type Properties } from './field-errors.ts'

/** More than any array of ours may have; an error for each item of a longer one would be a flood of its own. */
const itemsMax = 1000

interface Rules {
  format?: string
  maxLength?: number
}

const isHalved = (value: unknown): boolean => typeof value === 'string' && /\p{Surrogate}/u.test(value)

/** What keeps a value from being looked at any further; undefined where nothing does. */
function hindrance(
  name: string,
  value: unknown,
  { maxLength = Number.POSITIVE_INFINITY }: Rules
): FieldError | undefined {
  if (Array.isArray(value) && value.length > itemsMax) {
    return fieldError(name, `must NOT have more than ${itemsMax} items`, 'maxItems')
  }
  // A character has two halves at most: this is too long however it is counted, and takes no time to say so.
  if (typeof value === 'string' && value.length > 2 * maxLength) {
    return fieldError(name, `must NOT have more than ${maxLength} characters`, 'maxLength')
  }
  if (isHalved(value) || (Array.isArray(value) && value.some(isHalved))) {
    return fieldError(name, 'must be well-formed text: it holds half of a character')
  }
  return undefined
}

/** The fields a route knows; any other is as if it were not there, however many there are. */
export function readBody(body: object, properties: Properties) {
  const values: Record<string, unknown> = {}
  const problems: FieldError[] = []
  for (const [name, rules] of properties) {
    if (!Object.hasOwn(body, name)) continue
    const value = (body as Record<string, unknown>)[name]
    const { format } = rules as Rules
    values[name] = format === 'email' && typeof value === 'string' ? canonicalEmail(value) : value
    const found = hindrance(name, value, rules as Rules)
    if (found) problems.push(found)
  }
  return { values, problems }
}
