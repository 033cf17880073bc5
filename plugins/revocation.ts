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
import { createSettling } from '../src/redis/propagation.ts'

export interface RevocationGate {
  /** @throws TOKEN_REVOKED; DATABASE_UNAVAILABLE when neither Redis nor MongoDB can say */
  check(claims: RevocableClaims): Promise<void>
  /**
   * Returns when no worker accepts what was revoked any more: a request that starts after this is refused.
   * @throws LOGOUT_PENDING after 5 s; it is stored and will be seen, and asking again is harmless
   */
  settle(revoked: Revoked): Promise<void>
}

declare module 'fastify' {
  interface FastifyInstance {
    revocation: RevocationGate
  }
}

const settleMsMax = 5000
const pollMs = 50

/** Fails closed: a token is accepted only when a trusted answer, or MongoDB's, says that it was not revoked. */
export default fp(
  async (app) => {
    const { store, trust } = app
    const look = (eventIds: string[]) => findVisible(store, eventIds)
    const settling = createSettling({ look, pollMs, waitMsMax: settleMsMax })

    app.decorate('revocation', {
      check: async (claims) => {
        const answers = await trust.ask(revocationIdsOf(claims))
        const standing = answers
          ? standingOf(claims, answers as [string, string, string])
          : await findStanding(store, claims)
        if (standing !== 'good') throw failure('TOKEN_REVOKED')
      },
      settle: async ({ revocations, eventIds }) => {
        if (revocations.length === 0 || (await trust.revoke(revocations))) return
        if (await settling.wait(eventIds)) return
        throw failure('LOGOUT_PENDING', { retryAfterSeconds: 1 })
      }
    })
  },
  { name: 'revocation', dependencies: ['trust'] }
)
