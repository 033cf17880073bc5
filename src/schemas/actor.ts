/** The user who performs an action. */
import type { AccessClaims } from './tokens.ts'

/** The claims of a verified token that the domain needs. */
export type Actor = Pick<AccessClaims, 'id' | 'role'>
