/** Entity tags: versions as a client names them. */
import type { Precondition } from '../database/preconditions.ts'

const tagPattern = /(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g

/** The entity tag of a version (RFC 9110, section 8.8.3): strong. */
export const etagOf = (version: number): string => `"${version}"`

/**
 * Reads an If-Match or If-None-Match header (RFC 9110, sections 13.1.1 and 13.1.2); a tag may hold a comma. A weak tag
 * counts as its strong one, in If-Match too: a balancer that compresses makes the one of the other, and a version is
 * the same however it was sent.
 */
export function parseTags(header: string | undefined): Precondition {
  if (header === undefined) return null
  if (header.trim() === '*') return '*'
  return [...header.matchAll(tagPattern)].map(([, tag = '']) => tag)
}

/** Whether what an If-None-Match header names is still the version there is. */
export function isNotModified(header: string | undefined, version: number): boolean {
  const seen = parseTags(header)
  return seen !== null && (seen === '*' || seen.includes(String(version)))
}
