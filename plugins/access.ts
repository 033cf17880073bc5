/** Access control: who may call a route, and how the request is counted. */
import type { FastifyRequest, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { isLiveSession } from '../src/domain/sessions/refresh.ts'
import { type AppError, failure } from '../src/errors.ts'
import { readBearer } from '../src/http/bearer.ts'
import { readRefreshCookie } from '../src/http/refresh-cookie.ts'
import { mayUseCookies } from '../src/http/request-origin.ts'
import type { Admission } from '../src/redis/rate-counter.ts'
import type { CountedBy, RateLimitSubject } from '../src/redis/rate-limits.ts'
import type { AccessClaims, RefreshClaims } from '../src/schemas/tokens.ts'
import type { Role } from '../src/schemas/vocabulary.ts'

/** Who may call a route: everyone, every signed-in user, or these roles. */
export type Access = 'public' | 'any' | readonly Role[]

declare module 'fastify' {
  interface FastifyContextConfig {
    access: Access
    /** logout only: also accepts a token whose session has ended */
    allowRevoked?: boolean
  }
  interface FastifyRequest {
    /** the signed-in user; null only on public routes */
    claims: AccessClaims | null
    /**
     * The standing of the request's token; `isVisible` once it has propagated to all workers. `values`: of `config.versions`,
     * read together with it; null when Redis was not trusted then.
     */
    admission: Pick<Admission, 'standing' | 'isVisible' | 'values' | 'fillId'>
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

/** How a request is counted: by address for public writes, so that creating accounts does not multiply the limit. */
function countedByOf({ method, routeOptions: { config } }: FastifyRequest): CountedBy {
  return config?.countedBy ?? (config?.access === 'public' && !safeMethods.has(method) ? 'address' : 'user')
}

const endedMax = 10_000

/** A bounded cache of ended sessions, which stay ended: a flood of their tokens causes no further queries. */
function createEndedSessions() {
  const ended = new Set<string>()
  return {
    has: (sid: string): boolean => ended.has(sid),
    add: (sid: string): void => {
      ended.add(sid)
      if (ended.size > endedMax) ended.delete(ended.values().next().value ?? '')
    }
  }
}

/** Passes for any generation: that is checked where the token is exchanged. */
const anyGeneration = Number.MAX_SAFE_INTEGER

export default fp<{ config: Config }>(
  async (app, { config }) => {
    app.addHook('onRoute', checkRoute)
    app.decorateRequest('claims', null)
    app.decorateRequest('refresh', null)
    app.decorateRequest('admission', null as never)

    const identify = async ({ headers }: FastifyRequest): Promise<Identity<AccessClaims>> => {
      const token = readBearer(headers.authorization)
      return token ? toIdentity(app.tokens.verifyAccess(token)) : { error: failure('NO_TOKEN') }
    }

    const ended = createEndedSessions()
    const readRefresh = async ({ headers }: FastifyRequest): Promise<Identity<RefreshClaims>> => {
      // First of all: another site's page must not use up the limit of the session whose cookie the browser attaches.
      if (!mayUseCookies(headers, config.origins)) return { error: failure('ORIGIN_FORBIDDEN') }
      const cookie = readRefreshCookie(headers.cookie)
      return 'error' in cookie ? cookie : toIdentity(app.tokens.verifyRefresh(cookie.token))
    }

    /** The live session that a refresh is counted for, or null. Sets `request.refresh`. */
    const findSession = async (request: FastifyRequest): Promise<RateLimitSubject | null> => {
      const read = await readRefresh(request)
      request.refresh = read
      if ('error' in read) return null
      const { id, sid, jti } = read.claims
      // A refresh token outlives the revocation of its session, which needs to outlive only access tokens.
      if (ended.has(sid)) return null
      if (!(await isLiveSession(app.store, { id, sid }))) {
        ended.add(sid)
        return null
      }
      return { claims: { id, sid, jti, gen: anyGeneration }, name: `session:${sid}` }
    }

    /** Verifies the token locally first, then checks limit and revocation in one round trip. */
    app.addHook('onRequest', async (request, reply) => {
      const { access = 'public', allowRevoked = false } = request.routeOptions.config ?? {}
      const countedBy = countedByOf(request)
      if (countedBy === 'session') {
        request.admission = await app.rateLimits.check(request, reply, await findSession(request))
        return
      }
      const identity = await identify(request)
      const claims = 'claims' in identity ? identity.claims : null
      const name = claims && countedBy === 'user' ? `user:${claims.id}` : null
      request.admission = await app.rateLimits.check(request, reply, claims && { claims, name })
      const isGood = allowRevoked || request.admission.standing === 'good'
      if (isGood) request.claims = claims
      if (access === 'public') return
      if ('error' in identity) throw identity.error
      if (!isGood) throw failure('TOKEN_REVOKED')
      const { role } = identity.claims
      if (access !== 'any' && !access.includes(role)) throw failure('ROLE_FORBIDDEN', { params: { role } })
    })
  },
  { name: 'access', dependencies: ['mongo', 'tokens', 'rate-limit'] }
)
