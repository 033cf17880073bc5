/** The worker's connection to the finder of its host. */
import fp from 'fastify-plugin'
import { createFinderClient, type FinderClient } from '../src/finder/client.ts'

declare module 'fastify' {
  interface FastifyInstance {
    finder: FinderClient
  }
}

/**
 * What needs the finder fails at once with FINDER_UNAVAILABLE while it loads or is dead; everything else goes on. Decorates
 * `app.finder`.
 */
export default fp<{ folder: string | null }>(
  async (app, { folder }) => {
    const finder = createFinderClient(folder, app.metrics.histogram('finder_query_duration_seconds'))
    app.decorate('finder', finder)
    app.addHook('onClose', () => finder.stop())
  },
  { name: 'finder', dependencies: ['metrics'] }
)
