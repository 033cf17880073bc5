/** Which origins may send requests with credentials that the browser attaches by itself (cookies). */

/** The headers in which a browser names the origin of a request. */
export interface PageOrigin {
  origin?: string | undefined
  'sec-fetch-site'?: string | string[] | undefined
}

/**
 * Whether a request authenticated by a cookie is allowed from this page (against cross-site request forgery): from an
 * allowed origin on any site; without an Origin, unless the browser marks it as cross-site (W3C Fetch Metadata).
 * Clients that are not browsers send neither header.
 */
export function mayUseCookies({ origin, 'sec-fetch-site': site }: PageOrigin, allowed: readonly string[]): boolean {
  if (origin !== undefined) return allowed.includes(origin)
  return site !== 'cross-site'
}
