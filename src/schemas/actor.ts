import type { AccessClaims } from './tokens.ts'

/** Who does something: the claims of a verified token, as far as the domain asks. */
export type Actor = Pick<AccessClaims, 'id' | 'role'>
