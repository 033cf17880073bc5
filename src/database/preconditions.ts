/** Conditional changes: only for the version a client has seen. */
import { failure } from '../errors.ts'

/** A parsed If-Match: any version (`*`), one of these, or null without the header. */
export type Precondition = '*' | readonly string[] | null

/** @throws PRECONDITION_FAILED with the current version when the client has seen another one */
export function requireVersion(precondition: Precondition, version: number): void {
  if (precondition === null || precondition === '*' || precondition.includes(String(version))) return
  throw failure('PRECONDITION_FAILED', { params: { version } })
}
