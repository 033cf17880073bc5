/** An access token as far as its owner needs to understand it: whose it is, and when it is time for the next one. */
import type { User } from './messages.ts'

/** How long before its expiry a token is renewed; at half of its life when that is less. As for an open socket. */
const aheadMs = 60_000

export interface AccessToken {
  readonly text: string
  readonly user: User
  /** seconds of the service's clock; of two tokens the later one counts */
  readonly issuedAt: number
  readonly lifeMs: number
}

interface Claims {
  id?: unknown
  role?: unknown
  iat?: unknown
  exp?: unknown
}

/** Reads a token. @throws SyntaxError when it is none */
export function readToken(text: string): AccessToken {
  const [, payload = ''] = text.split('.')
  const { id, role, iat, exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as Claims
  if (typeof id !== 'string' || typeof iat !== 'number' || typeof exp !== 'number') throw new SyntaxError('not a token')
  return { text, user: { id, role: role as User['role'] }, issuedAt: iat, lifeMs: (exp - iat) * 1000 }
}

/** Whether a token of this age is due for renewal. Its age, not the clock, decides: clocks of machines differ. */
export const isDue = ({ lifeMs }: AccessToken, ageMs: number): boolean =>
  ageMs >= lifeMs - Math.min(aheadMs, lifeMs / 2)
