/** Revocation checks, and awaiting the propagation of a revocation. */
import fp from 'fastify-plugin'
import {
  findStanding,
  type RevocableClaims,
  type Revoked,
  revocationIdsOf,
  standingOf
} from '../src/domain/sessions/revocations.ts'
import { failure } from '../src/errors.ts'

export interface RevocationChecks {
  /** @throws TOKEN_REVOKED; DATABASE_UNAVAILABLE when neither Redis nor MongoDB is available */
  check(claims: RevocableClaims): Promise<void>
  /**
   * Resolves when no worker accepts the revoked tokens any more: a request that starts after this is rejected.
   * @throws LOGOUT_PENDING after 5 s; the revocation is stored and will propagate, and retrying is safe
   */
  awaitPropagation(revoked: Revoked): Promise<void>
}

declare module 'fastify' {
  interface FastifyInstance {
    revocation: RevocationChecks
  }
}

/**
 * Revocation checks fail closed: a token is accepted only when a trusted Redis or MongoDB confirms that it is not
 * revoked.
 */
export default fp(
  async (app) => {
    const { store, trustedRedis, propagation } = app
    const written = app.metrics.counter('revocations_total')
    written.add(0)

    app.decorate('revocation', {
      check: async (claims) => {
        const values = await trustedRedis.get(revocationIdsOf(claims))
        const standing = values
          ? standingOf(claims, values as [string, string, string])
          : await findStanding(store, claims)
        if (standing !== 'good') throw failure('TOKEN_REVOKED')
      },
      awaitPropagation: async ({ revocations, eventIds }) => {
        written.add(revocations.length)
        if (revocations.length === 0 || (await trustedRedis.revoke(revocations))) return
        if (await propagation.wait(eventIds)) return
        throw failure('LOGOUT_PENDING', { retryAfterSeconds: 1 })
      }
    })
  },
  { name: 'revocation', dependencies: ['redis-lease'] }
)
