/** Best-effort writes: a response is sent whether they succeed or not. */
import fp from 'fastify-plugin'
import { createSideWrites, type SideWrites } from '../src/util/side-writes.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** for best-effort writes that must not fail the response */
    sideWrites: SideWrites
  }
}

export default fp(async (app) => void app.decorate('sideWrites', createSideWrites(app.faults)), {
  name: 'side-writes',
  dependencies: ['faults']
})
