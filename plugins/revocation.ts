import fp from 'fastify-plugin'
import { isRevokedInStore, type RevocableClaims, type Revoked } from '../src/domain/revocations.ts'
import { failure } from '../src/errors.ts'

export interface RevocationGate {
  /** @throws TOKEN_REVOKED; DATABASE_UNAVAILABLE when neither Redis nor MongoDB can say */
  check(claims: RevocableClaims): Promise<void>
  /** Returns when no worker accepts what was revoked any more. @throws LOGOUT_PENDING after 5 s */
  settle(revoked: Revoked): Promise<void>
}

declare module 'fastify' {
  interface FastifyInstance {
    revocation: RevocationGate
  }
}

/** Fails closed: a token is accepted only when a trusted answer says that it was not revoked. */
export default fp(
  async (app) => {
    app.decorate('revocation', {
      check: async (claims) => {
        if (await isRevokedInStore(app.store, claims)) throw failure('TOKEN_REVOKED')
      },
      settle: async () => undefined
    })
  },
  { name: 'revocation', dependencies: ['mongo', 'redis'] }
)
