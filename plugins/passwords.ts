/** Password hashing of this worker. */
import fp from 'fastify-plugin'
import { createPasswords, type Passwords } from '../src/domain/accounts/passwords.ts'

declare module 'fastify' {
  interface FastifyInstance {
    passwords: Passwords
  }
}

/**
 * Password hashing with one bound for all routes of this worker: one hash at a time (19 MiB), and a queue of some
 * seconds. There is a worker per core: with more, a flood of logins would starve the event loops.
 */
export default fp(
  async (app) => {
    app.decorate('passwords', createPasswords({ concurrencyMax: 1, waitingMax: 64 }))
  },
  { name: 'passwords' }
)
