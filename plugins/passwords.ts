import fp from 'fastify-plugin'
import { createPasswords, type Passwords } from '../src/domain/passwords.ts'

declare module 'fastify' {
  interface FastifyInstance {
    passwords: Passwords
  }
}

/** One bound for all routes of this worker: two hashes at once (38 MiB), some seconds' worth of them waiting. */
export default fp(
  async (app) => {
    app.decorate('passwords', createPasswords({ concurrencyMax: 2, waitingMax: 64 }))
  },
  { name: 'passwords' }
)
