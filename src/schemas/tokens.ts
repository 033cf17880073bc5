/** Claims of access and refresh tokens. */
import { type Static, Type } from 'typebox'
import { Id, oneOf } from './common.ts'
import { roles } from './vocabulary.ts'

const exampleToken = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpZCI6IjY1ZjEifQ.c2lnbmF0dXJl'
export const AccessToken = Type.String({ description: 'an access token, without "Bearer"', examples: [exampleToken] })

/** Claims of an access token (RFC 7519); `gen` is the user's token generation, `sid` the session it belongs to. */
export const AccessClaims = Type.Object({
  id: Id,
  role: oneOf(roles),
  type: Type.Literal('access'),
  jti: Type.String(),
  sid: Type.String(),
  gen: Type.Integer(),
  iss: Type.String(),
  aud: Type.String(),
  iat: Type.Integer(),
  exp: Type.Integer()
})
export type AccessClaims = Static<typeof AccessClaims>

/** Claims of a refresh token: the session stores the hash of `jti`. */
export const RefreshClaims = Type.Object({
  id: Id,
  type: Type.Literal('refresh'),
  jti: Type.String(),
  sid: Type.String(),
  iss: Type.String(),
  aud: Type.String(),
  iat: Type.Integer(),
  exp: Type.Integer()
})
export type RefreshClaims = Static<typeof RefreshClaims>
