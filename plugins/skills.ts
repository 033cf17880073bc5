/** The skills that administrators have added, in force in this worker. */
import fp from 'fastify-plugin'
import { createSkillAdditions, type SkillAdditions } from '../src/domain/skills/additions.ts'

declare module 'fastify' {
  interface FastifyInstance {
    skillAdditions: SkillAdditions
  }
}

/**
 * Read before the worker serves, unless MongoDB does not answer: then as soon as it does. The gateway has them read again when it
 * hears that they have changed. Decorates `app.skillAdditions`.
 */
export default fp(
  async (app) => {
    const additions = createSkillAdditions(app.store, app.log)
    app.decorate('skillAdditions', additions)
    app.addHook('onClose', async () => additions.stop())
    await additions.begin()
  },
  { name: 'skills', dependencies: ['mongo'] }
)
