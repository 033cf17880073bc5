import { failure, invalidField } from './errors.ts'

/** What If-Match asks for: any version (`*`), one of these, or nothing (null: no header). */
export type Precondition = '*' | readonly string[] | null

const tagPattern = /^(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"$/

/** The entity tag of a version (RFC 9110, section 8.8.3): strong. */
export const etagOf = (version: number): string => `"${version}"`

/**
 * Reads an If-Match header (RFC 9110, section 13.1.1). Weak tags never match, as its strong comparison demands.
 * @throws VALIDATION_FAILED naming `if-match` when it is not a list of entity tags
 */
export function parseIfMatch(header: string | undefined): Precondition {
  if (header === undefined) return null
  if (header.trim() === '*') return '*'
  const tags = header.split(',').map((tag) => tagPattern.exec(tag.trim()))
  if (tags.some((tag) => tag === null)) throw invalidField('if-match', 'must be a list of entity tags or *')
  return tags.filter((tag) => tag?.[1] === undefined).map((tag) => tag?.[2] ?? '')
}

/** @throws PRECONDITION_FAILED with the current version when the client saw another one */
export function requireVersion(precondition: Precondition, version: number): void {
  if (precondition === null || precondition === '*' || precondition.includes(String(version))) return
  throw failure('PRECONDITION_FAILED', { params: { version } })
}
