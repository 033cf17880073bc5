/** Which browsers' pages may use what rides along by itself: cookies, and sockets that are opened without a header. */

/** What a browser says of where a request comes from. */
export interface PageOrigin {
  origin?: string | undefined
  'sec-fetch-site'?: string | string[] | undefined
}

/**
 * Whether a request that a cookie proves may come from this page (cross-site request forgery): from an allowed origin,
 * wherever that is; from none that the browser calls another site's (W3C Fetch Metadata). Who is no browser sends neither.
 */
export function mayUseCookies({ origin, 'sec-fetch-site': site }: PageOrigin, allowed: readonly string[]): boolean {
  if (origin !== undefined) return allowed.includes(origin)
  return site !== 'cross-site'
}
