import fp from 'fastify-plugin'
import {
  findStanding,
  type RevocableClaims,
  type Revoked,
  revocationIdsOf,
  standingOf
} from '../src/domain/sessions/revocations.ts'
import { failure } from '../src/errors.ts'
import { findVisible } from '../src/redis/lease-record.ts'
import { createPropagation } from '../src/redis/propagation.ts'

export interface RevocationChecks {
  /** @throws TOKEN_REVOKED; DATABASE_UNAVAILABLE when neither Redis nor MongoDB can say */
  check(claims: RevocableClaims): Promise<void>
  /**
   * Returns when no worker accepts what was revoked any more: a request that starts after this is refused.
   * @throws LOGOUT_PENDING after 5 s; it is stored and will be seen, and asking again is harmless
   */
  awaitPropagation(revoked: Revoked): Promise<void>
}

declare module 'fastify' {
  interface FastifyInstance {
    revocation: RevocationChecks
  }
}

const propagationMsMax = 5000
const pollMs = 50

/** Fails closed: a token is accepted only when a trusted answer, or MongoDB's, says that it was not revoked. */
export default fp(
  async (app) => {
    const { store, trustedRedis } = app
    const poll = (eventIds: string[]) => findVisible(store, eventIds)
    const propagation = createPropagation({ poll, pollMs, waitMsMax: propagationMsMax })

    app.decorate('revocation', {
      check: async (claims) => {
        const answers = await trustedRedis.get(revocationIdsOf(claims))
        const standing = answers
          ? standingOf(claims, answers as [string, string, string])
          : await findStanding(store, claims)
        if (standing !== 'good') throw failure('TOKEN_REVOKED')
      },
      awaitPropagation: async ({ revocations, eventIds }) => {
        if (revocations.length === 0 || (await trustedRedis.revoke(revocations))) return
        if (await propagation.wait(eventIds)) return
        throw failure('LOGOUT_PENDING', { retryAfterSeconds: 1 })
      }
    })
  },
  { name: 'revocation', dependencies: ['redis-lease'] }
)
