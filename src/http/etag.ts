/** Entity tags: a document's version in conditional requests. */
import type { Precondition } from '../database/preconditions.ts'

const tagPattern = /(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g

/** The strong entity tag of a version (RFC 9110, section 8.8.3). */
export const etagOf = (version: number): string => `"${version}"`

/**
 * Parses an If-Match or If-None-Match header (RFC 9110, sections 13.1.1 and 13.1.2); a tag may contain a comma. A weak
 * tag is equal to the strong one, in If-Match too: a load balancer that compresses weakens the tag, and a version is
 * the same however it was encoded.
 */
export function parseTags(header: string | undefined): Precondition {
  if (header === undefined) return null
  if (header.trim() === '*') return '*'
  return [...header.matchAll(tagPattern)].map(([, tag = '']) => tag)
}

/** The tag of a version with more shown than the version is of: `digest` is of the whole representation. */
export const etagOfRepresentation = (version: number, digest: string): string => `"${version}.${digest}"`

/** If-Match: the versions that the tags name, of whatever was shown with them. */
export function parseIfMatch(header: string | undefined): Precondition {
  const tags = parseTags(header)
  return Array.isArray(tags) ? tags.map((tag) => tag.split('.', 1)[0] ?? '') : tags
}

/** Whether an If-None-Match header names the current entity tag, weak or strong. */
export function isNotModified(header: string | undefined, etag: string): boolean {
  const seen = parseTags(header)
  return seen !== null && (seen === '*' || seen.includes(etag.slice(1, -1)))
}
