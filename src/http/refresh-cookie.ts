/** The cookie that carries the refresh token. */
import { type AppError, failure } from '../errors.ts'

export const refreshCookieName = 'refreshToken'

/**
 * The refresh token of a Cookie header. When a browser sends two cookies of the name (RFC 6265, section 5.4: one may
 * have been set from a sibling domain) it is unknown which is ours: both are rejected.
 */
export function readRefreshCookie(header: string | undefined): { token: string } | { error: AppError } {
  const values: string[] = []
  for (const pair of (header ?? '').split(';')) {
    const equals = pair.indexOf('=')
    if (equals > 0 && pair.slice(0, equals).trim() === refreshCookieName) values.push(pair.slice(equals + 1).trim())
  }
  const [token, ...more] = values
  if (more.length > 0) return { error: failure('REFRESH_INVALID') }
  return token ? { token } : { error: failure('REFRESH_MISSING') }
}
