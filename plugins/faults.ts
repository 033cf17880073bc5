import fp from 'fastify-plugin'
import { createFaults, type Faults } from '../src/util/faults.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** what was contained, by kind */
    faults: Faults
  }
}

/** Counts and logs what went wrong in one place without ending anything else. Needs nothing and never fails. */
export default fp(async (app) => void app.decorate('faults', createFaults(app.log)), { name: 'faults' })
