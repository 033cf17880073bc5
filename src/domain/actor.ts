import type { AccessClaims } from '../schemas/tokens.ts'

/** Who does something: the claims of a verified token, as far as the domain asks. */
export type Actor = Pick<AccessClaims, 'id' | 'role'>
