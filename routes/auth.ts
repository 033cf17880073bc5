/** /api/auth: signing up, in and out, and refreshing tokens. */
import cookies from '@fastify/cookie'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Config } from '../src/config/config.ts'
import { serverNowMs } from '../src/database/clock.ts'
import { signUp } from '../src/domain/accounts/sign-up.ts'
import { findUser, normaliseEmail, signIn, toUser } from '../src/domain/accounts/users.ts'
import { refreshSession } from '../src/domain/sessions/refresh.ts'
import { findEnd, type Revoked, revokeToken } from '../src/domain/sessions/revocations.ts'
import { type Device, type OpenSession, signOut } from '../src/domain/sessions/sessions.ts'
import { type AppError, failure } from '../src/errors.ts'
import { preferredLanguage } from '../src/http/accept-language.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { refreshCookieName as cookieName } from '../src/http/refresh-cookie.ts'
import { type AccessClaims, AccessToken, type RefreshClaims } from '../src/schemas/tokens.ts'
import { LoginBody, SignupBody, User } from '../src/schemas/users.ts'
import { createSingleFlight } from '../src/util/single-flight.ts'

const tags = ['Account']
const SignedIn = enveloped(Type.Object({ user: User, token: AccessToken }))

const deviceOf = (request: FastifyRequest): Device => ({
  userAgent: request.headers['user-agent'] ?? '',
  address: request.clientAddress
})

const auth: FastifyPluginAsyncTypebox<{ config: Config }> = async (app, { config }) => {
  const { tokens, store, passwords, revocation, loginAttempts, rateLimits } = app
  // Only here, and without its hook: reading the cookie is a matter of the limit, which is counted by its session.
  await app.register(cookies, { hook: false })
  const cookie = { httpOnly: true, sameSite: 'strict', path: '/api/auth/refresh', secure: config.production } as const

  /**
   * Issues the refresh token in the cookie and the access token in the body. No intermediary may cache or transform
   * them.
   */
  const issueTokens = async ({ user, sid, jti, expiresAt }: OpenSession, reply: FastifyReply): Promise<string> => {
    await tokens.ready()
    reply.header('cache-control', 'no-store, no-transform')
    const secondsLeft = Math.ceil((expiresAt.getTime() - serverNowMs()) / 1000)
    const maxAge = Math.min(config.tokens.refreshTtlSeconds, secondsLeft)
    reply.setCookie(cookieName, tokens.signRefresh(String(user._id), sid, jti, expiresAt), { ...cookie, maxAge })
    return tokens.signAccess(user, sid)
  }

  app.post(
    '/signup',
    {
      config: {
        access: 'public',
        errors: ['USER_EXISTS', 'LINK_INVALID', 'INVITATION_NEEDS_EMPLOYER', 'INVITATION_OF_ANOTHER', 'COMPANY_FULL']
      },
      schema: {
        ...{
          tags,
          operationId: 'signUp',
          summary: 'Create an account and sign in; mails a link to confirm the address'
        },
        body: SignupBody,
        response: { 201: SignedIn }
      }
    },
    async (request, reply) => {
      const dependencies = { passwords, rules: tokens.rules, mails: request.mails }
      const body = { ...request.body, language: preferredLanguage(request.headers['accept-language']) }
      const session = await signUp(store, body, deviceOf(request), dependencies)
      const data = { user: toUser(session.user), token: await issueTokens(session, reply) }
      reply.code(201).header('location', '/api/users/me')
      return envelope(201, 'User registered successfully', data)
    }
  )

  /** A rejected login carries the rate limit headers of the login limit, not the general one. */
  const withLoginLimit = (reply: FastifyReply) => (error: AppError) => {
    if (error.code !== 'TOO_MANY_LOGINS') throw error
    const { login: max, windowMs } = config.limits
    return rateLimits.refuse(reply, error, { max, windowMs })
  }

  app.post(
    '/login',
    {
      config: { access: 'public', errors: ['BAD_CREDENTIALS', 'ACCOUNT_SUSPENDED', 'TOO_MANY_LOGINS'] },
      schema: { tags, operationId: 'logIn', summary: 'Sign in', body: LoginBody, response: { 200: SignedIn } }
    },
    async (request, reply) => {
      const { body, address } = request
      const login = () => signIn(store, body, deviceOf(request), passwords, tokens.rules)
      const session = await loginAttempts.guard(address, normaliseEmail(body.email), login).catch(withLoginLimit(reply))
      return envelope(200, 'Login successful', { user: toUser(session.user), token: await issueTokens(session, reply) })
    }
  )

  const exchange = async (request: FastifyRequest, claims: RefreshClaims, reply: FastifyReply): Promise<string> => {
    const outcome = await refreshSession(store, claims, tokens.rules)
    if (!('reused' in outcome)) return issueTokens(outcome, reply)
    request.log.warn('refresh token reused: session ended')
    // This token is rejected whether or not the end has propagated.
    await revocation.awaitPropagation(outcome.reused).catch(() => undefined)
    throw failure('REFRESH_INVALID')
  }

  app.post(
    '/refresh',
    {
      config: {
        access: 'public',
        countedBy: 'session',
        errors: ['REFRESH_MISSING', 'REFRESH_INVALID', 'ORIGIN_FORBIDDEN']
      },
      schema: {
        ...{ tags, operationId: 'refresh', summary: 'Exchange the refresh cookie for a new one and an access token' },
        security: [{ refreshCookie: [] }],
        response: { 200: enveloped(Type.Object({ token: AccessToken })) }
      }
    },
    async (request, reply) => {
      const presented = request.refresh!
      if ('error' in presented) throw presented.error
      const token = await exchange(request, presented.claims, reply).catch(async (error: AppError) => {
        // The session was not live after all: the address is counted instead.
        const isCounted = error.statusCode !== 401 || request.rateLimitKey.startsWith('address:')
        if (!isCounted) await rateLimits.charge(request, reply, 'address')
        throw error
      })
      return envelope(200, 'Token refreshed successfully', { token })
    }
  )

  const pendingEnds = createSingleFlight<void>()
  /**
   * Ends a token or its session, once for concurrent requests, and waits until this has propagated. An end that has
   * propagated already costs nothing, one that is only stored costs no transaction.
   */
  const end = async (
    { admission, claims }: FastifyRequest,
    kind: 'session' | 'token',
    revoke: (claims: AccessClaims) => Promise<Revoked>
  ): Promise<void> => {
    const isOver = admission.standing === 'ended' || (kind === 'token' && admission.standing === 'revoked')
    if (isOver && admission.isVisible) return
    const key = `${kind} ${kind === 'session' ? claims!.sid : claims!.jti}`
    await pendingEnds.run(key, async () => {
      const before = isOver ? await findEnd(store, claims!, kind === 'token') : null
      await revocation.awaitPropagation(before ?? (await revoke(claims!)))
    })
  }

  app.post(
    '/logout',
    {
      config: { access: 'any', allowRevoked: true, limit: 'failures', errors: ['LOGOUT_PENDING'] },
      schema: {
        ...{
          tags,
          operationId: 'logOut',
          summary: 'End the session: its tokens are rejected on every host after the 200'
        },
        response: { 200: enveloped(Type.Null()) }
      }
    },
    async (request, reply) => {
      reply.clearCookie(cookieName, cookie)
      await end(request, 'session', (claims) => signOut(store, claims, tokens.rules))
      return envelope(200, 'Logged out successfully', null)
    }
  )

  app.post(
    '/revoke',
    {
      config: { access: 'any', allowRevoked: true, limit: 'failures', errors: ['LOGOUT_PENDING'] },
      schema: {
        ...{
          tags,
          operationId: 'revokeToken',
          summary: 'Revoke only the access token of this request, e.g. after a leak: the session continues by refresh'
        },
        response: { 200: enveloped(Type.Null()) }
      }
    },
    async (request) => {
      await end(request, 'token', (claims) => revokeToken(store, claims))
      return envelope(200, 'Token revoked', null)
    }
  )

  app.get(
    '/me',
    {
      config: { access: 'any', errors: ['USER_NOT_FOUND'] },
      schema: { tags, operationId: 'whoAmI', summary: 'The current user', response: { 200: enveloped(User) } }
    },
    async (request) => envelope(200, 'User retrieved successfully', toUser(await findUser(store, request.claims!.id)))
  )
}

export default auth
