import type { FastifyRequest, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import type { Role } from '../src/domain/documents.ts'
import { type AppError, failure } from '../src/errors.ts'
import type { AccessClaims } from '../src/schemas/tokens.ts'

/** Who may call a route: everybody, everybody signed in, or these roles. */
export type Access = 'public' | 'any' | readonly Role[]

declare module 'fastify' {
  interface FastifyContextConfig {
    access: Access
    /** logout only: a token whose session has ended is good enough */
    acceptsEnded?: boolean
  }
  interface FastifyRequest {
    /** who is signed in; null where nobody is, which only happens on public routes */
    claims: AccessClaims | null
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

const bearerPattern = /^Bearer +(\S+)$/i

/** The claims a request carries, or what is wrong with its token. */
type Identity = { claims: AccessClaims } | { error: AppError }

export default fp(
  async (app) => {
    app.addHook('onRoute', checkRoute)
    app.decorateRequest('claims', null)

    const identify = async (request: FastifyRequest): Promise<Identity> => {
      const [, token] = bearerPattern.exec(request.headers.authorization ?? '') ?? []
      if (!token) return { error: failure('NO_TOKEN') }
      return app.tokens.verifyAccess(token).then(
        (claims) => ({ claims }),
        (error: AppError) => ({ error })
      )
    }

    const checkRevoked = async (request: FastifyRequest, identity: Identity): Promise<Identity> => {
      if ('error' in identity || request.routeOptions.config?.acceptsEnded) return identity
      return app.revocation.check(identity.claims).then(
        () => identity,
        (error: AppError) => {
          if (error.code === 'TOKEN_REVOKED') return { error }
          throw error
        }
      )
    }

    /** The token's signature first (local), then everything that has to be asked: same tick, one round trip. */
    app.addHook('onRequest', async (request, reply) => {
      const signed = await identify(request)
      const claims = 'claims' in signed ? signed.claims : null
      const [identity] = await Promise.all([checkRevoked(request, signed), app.limits.check(request, reply, claims)])
      const access = request.routeOptions.config?.access ?? 'public'
      if ('claims' in identity) request.claims = identity.claims
      if (access === 'public') return
      if ('error' in identity) throw identity.error
      const { role } = identity.claims
      if (access !== 'any' && !access.includes(role)) throw failure('ROLE_FORBIDDEN', { params: { role } })
    })
  },
  { name: 'access', dependencies: ['tokens', 'revocation', 'rate-limit'] }
)
