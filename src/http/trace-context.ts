/** Reads `traceparent` (W3C Trace Context, https://www.w3.org/TR/trace-context/), by which a caller names its trace. */

export interface TraceContext {
  traceId: string
  /** the caller's span */
  parentId: string
}

/** version-traceId-parentId-flags; versions after 00 may append more, after another dash. */
const pattern = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/
const charsMax = 256

/** Null for what the specification calls invalid: such a header is as good as none. */
export function readTraceparent(header: string | string[] | undefined): TraceContext | null {
  if (typeof header !== 'string' || header.length > charsMax) return null
  const [, version, traceId = '', parentId = '', more] = pattern.exec(header) ?? []
  if (version === undefined || version === 'ff' || (version === '00' && more !== undefined)) return null
  return /^0+$/.test(traceId) || /^0+$/.test(parentId) ? null : { traceId, parentId }
}
