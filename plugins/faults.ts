/** Counts and logs contained faults. Depends on nothing and never fails. */
import fp from 'fastify-plugin'
import { createFaults, type Faults } from '../src/util/faults.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** contained faults, by kind */
    faults: Faults
  }
}

export default fp(async (app) => void app.decorate('faults', createFaults(app.log)), { name: 'faults' })
