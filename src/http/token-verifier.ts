/** What JWT libraries leave open about a token. */
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'

export interface Verifier {
  verify(token: string): unknown
}

/** Allowed difference between the clocks of hosts. */
const clockSkewSeconds = 60

const headerNames = new Set(['alg', 'typ', 'kid'])
const tokenPattern = /^([\w-]{1,200})\.[\w-]{1,1500}\.([\w-]{43})$/

/** The `kid` of a header ('' without one); null for a header with other parameters or another algorithm. */
function kidOfHeader(segment: string): string | null {
  const header = JSON.parse(Buffer.from(segment, 'base64url').toString()) as Record<string, unknown>
  if (header.alg !== 'HS256' || header.typ !== 'JWT') return null
  if (Object.keys(header).some((name) => !headerNames.has(name))) return null
  if (header.kid === undefined) return ''
  return typeof header.kid === 'string' ? header.kid : null
}

/**
 * Selects the key by `kid` (a token without one may use either) and checks what JWT libraries leave open: only the
 * header written here, only the canonical encoding of the signature (four last characters decode alike), every claim
 * present and well-formed. Throws on any violation.
 */
export function createVerify<Claims>(schema: TSchema, keys: [kid: string, verifier: Verifier][]) {
  const shape = Compile(schema)
  return (token: string): Claims => {
    const [, header, signature] = tokenPattern.exec(token) ?? []
    if (!header || !signature) throw new Error('not a token')
    if (Buffer.from(signature, 'base64url').toString('base64url') !== signature)
      throw new Error('non-canonical signature')
    const kid = kidOfHeader(header)
    const candidates = keys.filter(([name]) => kid === '' || kid === name)
    let claims: unknown
    for (const [, verifier] of candidates) {
      try {
        claims = verifier.verify(token)
        break
      } catch (error) {
        if (candidates.at(-1)?.[1] === verifier) throw error
      }
    }
    if (!shape.Check(claims)) throw new Error('claims are missing or invalid')
    if ((claims as { iat: number }).iat > Date.now() / 1000 + clockSkewSeconds) throw new Error('issued in the future')
    return claims as Claims
  }
}
