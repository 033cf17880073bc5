import type { FastifyRequest, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { isLiveSession } from '../src/domain/sessions/refresh.ts'
import type { TokenStanding } from '../src/domain/sessions/revocations.ts'
import { type AppError, failure } from '../src/errors.ts'
import { readBearer } from '../src/http/bearer.ts'
import { readRefreshCookie } from '../src/http/refresh-cookie.ts'
import { mayUseCookies } from '../src/http/request-origin.ts'
import type { CountedBy, RateLimitSubject } from '../src/redis/rate-limits.ts'
import type { AccessClaims, RefreshClaims } from '../src/schemas/tokens.ts'
import type { Role } from '../src/schemas/vocabulary.ts'

/** Who may call a route: everybody, everybody signed in, or these roles. */
export type Access = 'public' | 'any' | readonly Role[]

declare module 'fastify' {
  interface FastifyContextConfig {
    access: Access
    /** logout only: a token whose session has ended is good enough */
    allowRevoked?: boolean
  }
  interface FastifyRequest {
    /** who is signed in; null where nobody is, which only happens on public routes */
    claims: AccessClaims | null
    /** how the request's token stands; `isVisible` when all workers see it so */
    admission: { standing: TokenStanding; isVisible: boolean }
    /** where requests are counted by session: the refresh token's claims, or what is wrong with it */
    refresh: { claims: RefreshClaims } | { error: AppError } | null
  }
}

const declares = ({ config, schema }: RouteOptions): boolean => {
  const response = schema?.response as object | undefined
  return config?.access !== undefined && response !== undefined && Object.keys(response).length > 0
}

/** Boot fails for a route that does not say who may call it and what it answers. A WebSocket answers no body. */
function checkRoute(route: RouteOptions): void {
  const isWebSocket = 'websocket' in route && route.websocket === true
  if (declares(route) || (isWebSocket && route.config?.access !== undefined)) return
  throw new Error(`${String(route.method)} ${route.url} must declare config.access and a response schema`)
}

/** What is read of a token, or what is wrong with it. */
type Identity<Claims> = { claims: Claims } | { error: AppError }

const settled = <Claims>(reading: Promise<Claims>): Promise<Identity<Claims>> =>
  reading.then(
    (claims) => ({ claims }),
    (error: AppError) => {
      if (error.statusCode === 401) return { error }
      throw error
    }
  )

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Where somebody unknown may change something, an account made for it must not bring another limit. */
function countedByOf({ method, routeOptions: { config } }: FastifyRequest): CountedBy {
  return config?.countedBy ?? (config?.access === 'public' && !reading.has(method) ? 'address' : 'user')
}

const overMax = 10_000

/** Sessions found to be over, which they stay: a flood of their tokens asks nothing again. The oldest is forgotten first. */
function createOverSessions() {
  const over = new Set<string>()
  return {
    has: (sid: string): boolean => over.has(sid),
    add: (sid: string): void => {
      over.add(sid)
      if (over.size > overMax) over.delete(over.values().next().value ?? '')
    }
  }
}

/** Good for any generation: that is looked at where the token is exchanged. */
const anyGeneration = Number.MAX_SAFE_INTEGER

export default fp<{ config: Config }>(
  async (app, { config }) => {
    app.addHook('onRoute', checkRoute)
    app.decorateRequest('claims', null)
    app.decorateRequest('refresh', null)
    app.decorateRequest('admission', null as never)

    const identify = async ({ headers }: FastifyRequest): Promise<Identity<AccessClaims>> => {
      const token = readBearer(headers.authorization)
      return token ? settled(app.tokens.verifyAccess(token)) : { error: failure('NO_TOKEN') }
    }

    const over = createOverSessions()
    const readRefresh = async ({ headers }: FastifyRequest): Promise<Identity<RefreshClaims>> => {
      // Before anything else: another site's page spends nothing of the session whose cookie rides along.
      if (!mayUseCookies(headers, config.origins)) return { error: failure('ORIGIN_FORBIDDEN') }
      const cookie = readRefreshCookie(headers.cookie)
      return 'error' in cookie ? cookie : settled(app.tokens.verifyRefresh(cookie.token))
    }

    /** The session for which a refresh is counted: one that is live, else none. Sets `request.refresh`. */
    const findSession = async (request: FastifyRequest): Promise<RateLimitSubject | null> => {
      const read = await readRefresh(request)
      request.refresh = read
      if ('error' in read) return null
      const { id, sid, jti } = read.claims
      // A token outlives the revocation of its session, which only has to outlive access tokens.
      if (over.has(sid)) return null
      if (!(await isLiveSession(app.store, { id, sid }))) {
        over.add(sid)
        return null
      }
      return { claims: { id, sid, jti, gen: anyGeneration }, name: `session:${sid}` }
    }

    /** The token's signature first (local), then everything that has to be asked: in one question. */
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
