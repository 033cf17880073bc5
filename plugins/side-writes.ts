import fp from 'fastify-plugin'
import { createSideWrites, type SideWrites } from '../src/util/side-writes.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** for what is written beside an answer and must not fail it */
    sideWrites: SideWrites
  }
}

/** Whatever happens to what is written through it, the answer leaves. */
export default fp(async (app) => void app.decorate('sideWrites', createSideWrites(app.faults)), {
  name: 'side-writes',
  dependencies: ['faults']
})
