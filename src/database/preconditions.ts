/** Changes that hold only for the version a client has seen. */
import { failure } from '../errors.ts'

/** What If-Match asks for: any version (`*`), one of these, or nothing (null: no header). */
export type Precondition = '*' | readonly string[] | null

/** @throws PRECONDITION_FAILED with the current version when the client saw another one */
export function requireVersion(precondition: Precondition, version: number): void {
  if (precondition === null || precondition === '*' || precondition.includes(String(version))) return
  throw failure('PRECONDITION_FAILED', { params: { version } })
}
