import { failure } from './errors.ts'

/** What If-Match asks for: any version (`*`), one of these, or nothing (null: no header). */
export type Precondition = '*' | readonly string[] | null

const tagPattern = /(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g

/** The entity tag of a version (RFC 9110, section 8.8.3): strong. */
export const etagOf = (version: number): string => `"${version}"`

/**
 * Reads an If-Match header (RFC 9110, section 13.1.1) whose form the route's schema has checked. Weak tags never match, as
 * its strong comparison demands; a tag may hold a comma.
 */
export function parseIfMatch(header: string | undefined): Precondition {
  if (header === undefined) return null
  if (header.trim() === '*') return '*'
  return [...header.matchAll(tagPattern)].filter(([, weak]) => weak === undefined).map(([, , tag = '']) => tag)
}

/** @throws PRECONDITION_FAILED with the current version when the client saw another one */
export function requireVersion(precondition: Precondition, version: number): void {
  if (precondition === null || precondition === '*' || precondition.includes(String(version))) return
  throw failure('PRECONDITION_FAILED', { params: { version } })
}
