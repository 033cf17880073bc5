/** Access control: who may call a route, and how the request is counted. */
import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { isLiveSession } from '../src/domain/sessions/refresh.ts'
import { type AppError, failure } from '../src/errors.ts'
import { readBearer } from '../src/http/bearer.ts'
import type { Admitted, RouteLimits } from '../src/http/rate-limiter.ts'
import { readRefreshCookie } from '../src/http/refresh-cookie.ts'
import { mayUseCookies } from '../src/http/request-origin.ts'
import type { CountedBy, RateLimitSubject } from '../src/redis/rate-limits.ts'
import type { AccessClaims, RefreshClaims } from '../src/schemas/tokens.ts'
import type { Role } from '../src/schemas/vocabulary.ts'
import { createRecent } from '../src/util/recent.ts'

/** Who may call a route: everyone, every signed-in user, or these roles. */
export type Access = 'public' | 'any' | readonly Role[]

/** What is asked of the requests of a route. */
interface AccessPolicy {
  access: Access
  allowRevoked: boolean
  countedBy: CountedBy
  limits: RouteLimits
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access: Access
    /** logout only: also accepts a token whose session has ended */
    allowRevoked?: boolean
    /** resolved when the route is added */
    policy?: AccessPolicy
  }
  interface FastifyRequest {
    /** the signed-in user; null only on public routes */
    claims: AccessClaims | null
    /**
     * The standing of the request's token; `isVisible` once it has propagated to all workers. `values`: of `config.versions`,
     * read together with it; null when Redis was not trusted then.
     */
    admission: Admitted
    /** on routes counted by session: the refresh token's claims, or the error about it */
    refresh: { claims: RefreshClaims } | { error: AppError } | null
  }
}

const declares = ({ config, schema }: RouteOptions): boolean => {
  const response = schema?.response as object | undefined
  return config?.access !== undefined && response !== undefined && Object.keys(response).length > 0
}

/**
 * The start fails for a route that does not declare its access and its response schema. A WebSocket has no response
 * body.
 */
function checkRoute(route: RouteOptions): void {
  const isWebSocket = 'websocket' in route && route.websocket === true
  if (declares(route) || (isWebSocket && route.config?.access !== undefined)) return
  throw new Error(`${String(route.method)} ${route.url} must declare config.access and a response schema`)
}

/** The claims of a token, or the error about it. */
type Identity<Claims> = { claims: Claims } | { error: AppError }

const toIdentity = <Claims>(reading: Promise<Claims>): Promise<Identity<Claims>> =>
  reading.then(
    (claims) => ({ claims }),
    (error: AppError) => {
      if (error.statusCode === 401) return { error }
      throw error
    }
  )

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

const endedMax = 10_000

/** Passes for any generation: that is checked where the token is exchanged. */
const anyGeneration = Number.MAX_SAFE_INTEGER

/** Finds the live session that a refresh is counted for, or null; sets `request.refresh`. */
function createSessionFinder(app: FastifyInstance, { origins }: Config) {
  // Ended sessions stay ended: a flood of their tokens causes no further queries.
  const ended = createRecent<string, true>(endedMax)
  const readRefresh = async ({ headers }: FastifyRequest): Promise<Identity<RefreshClaims>> => {
    // First of all: another site's page must not use up the limit of the session whose cookie the browser attaches.
    if (!mayUseCookies(headers, origins)) return { error: failure('ORIGIN_FORBIDDEN') }
    const cookie = readRefreshCookie(headers.cookie)
    return 'error' in cookie ? cookie : toIdentity(app.tokens.verifyRefresh(cookie.token))
  }

  return async (request: FastifyRequest): Promise<RateLimitSubject | null> => {
    const read = await readRefresh(request)
    request.refresh = read
    if ('error' in read) return null
    const { id, sid, jti } = read.claims
    // A refresh token outlives the revocation of its session, which needs to outlive only access tokens.
    if (ended.get(sid)) return null
    if (!(await isLiveSession(app.store, { id, sid }))) {
      ended.set(sid, true)
      return null
    }
    return { claims: { id, sid, jti, gen: anyGeneration }, name: `session:${sid}` }
  }
}

type Done = (error?: Error) => void

export default fp<{ config: Config }>(
  async (app, { config }) => {
    app.decorateRequest('claims', null)
    app.decorateRequest('refresh', null)
    app.decorateRequest('admission', null as never)

    /** By address for public writes, so that creating accounts does not multiply the limit. */
    const policyOf = (config: Partial<FastifyContextConfig>, url: string, isSafe: boolean): AccessPolicy => {
      const { access = 'public', allowRevoked = false, versions } = config
      const countedBy = config.countedBy ?? (access === 'public' && !isSafe ? 'address' : 'user')
      const limit = config.limit ?? (url.startsWith('/api') ? 'general' : 'none')
      return { access, allowRevoked, countedBy, limits: app.rateLimits.ofRoute(limit, versions) }
    }
    app.addHook('onRoute', (route) => {
      checkRoute(route)
      const isSafe = [route.method].flat().every((method) => safeMethods.has(method))
      route.config = { ...route.config!, policy: policyOf(route.config!, route.url, isSafe) }
    })
    /** Where there is no route: by the path's beginning and whether the method is safe. */
    const elsewhere = [true, false].map((isSafe) => [policyOf({}, '/api', isSafe), policyOf({}, '/', isSafe)] as const)
    const policyWithoutRoute = ({ url, method }: FastifyRequest): AccessPolicy =>
      elsewhere[safeMethods.has(method) ? 0 : 1]![url.startsWith('/api') ? 0 : 1]

    const findSession = createSessionFinder(app, config)
    const checkSession = (request: FastifyRequest, reply: FastifyReply, { limits }: AccessPolicy, done: Done): void => {
      findSession(request).then((session) => {
        app.rateLimits.check(request, reply, limits, session, (error, admitted) => {
          request.admission = admitted
          done(error ?? undefined)
        })
      }, done)
    }

    /** @param identity null: the request has no token */
    const checkUser = (
      request: FastifyRequest,
      reply: FastifyReply,
      { access, allowRevoked, countedBy, limits }: AccessPolicy,
      identity: Identity<AccessClaims> | null,
      done: Done
    ): void => {
      const claims = identity !== null && 'claims' in identity ? identity.claims : null
      const subject = claims && { claims, name: countedBy === 'user' ? `user:${claims.id}` : null }
      app.rateLimits.check(request, reply, limits, subject, (error, admitted) => {
        request.admission = admitted
        if (error) return done(error)
        const isGood = allowRevoked || admitted.standing === 'good'
        if (isGood) request.claims = claims
        if (access === 'public') return done()
        if (identity === null) return done(failure('NO_TOKEN'))
        if ('error' in identity) return done(identity.error)
        if (!isGood) return done(failure('TOKEN_REVOKED'))
        const { role } = identity.claims
        if (access !== 'any' && !access.includes(role)) return done(failure('ROLE_FORBIDDEN', { params: { role } }))
        done()
      })
    }

    /** Verifies the token locally first, then checks limit and revocation in one round trip. */
    app.addHook('onRequest', (request, reply, done) => {
      const policy = request.routeOptions.config?.policy ?? policyWithoutRoute(request)
      if (policy.countedBy === 'session') return checkSession(request, reply, policy, done)
      const token = readBearer(request.headers.authorization)
      if (token === undefined) return checkUser(request, reply, policy, null, done)
      const claims = app.tokens.knownAccess(token)
      if (claims !== null) return checkUser(request, reply, policy, { claims }, done)
      toIdentity(app.tokens.verifyAccess(token)).then(
        (identity) => checkUser(request, reply, policy, identity, done),
        done
      )
    })
  },
  { name: 'access', dependencies: ['mongo', 'tokens', 'rate-limit'] }
)
