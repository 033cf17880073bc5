/** Reads the access token from the Authorization header. */

const pattern = /^Bearer +(\S+)$/i

/** The token of an Authorization header (RFC 6750, section 2.1; the scheme in any case, RFC 9110, section 11.1). */
export const readBearer = (header: string | undefined): string | undefined => pattern.exec(header ?? '')?.[1]
