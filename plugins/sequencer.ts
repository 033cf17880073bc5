/** The sequencer within this worker, for one whose host has no helper for it. */
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import type { Sequencer } from '../src/event-log/sequencer.ts'
import { startCandidate } from '../src/sequencer/start.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** only where the worker is a candidate for the sequencer's lease itself */
    sequencer: Sequencer
  }
}

/**
 * A host's primary may be of a release without that helper, until it is restarted; and an app may have no primary. Decorates
 * `app.sequencer`.
 */
export default fp<{ config: Config; worker: number }>(
  async (app, { config, worker }) => {
    const { store, openRedis, log, metrics, faults, gateway, realtimeStats: stats } = app
    const { isHearing: hears, seen } = gateway
    const name = String(worker)
    const sequencer = startCandidate({ store, openRedis, config, name, log, metrics, stats, faults, hears, seen })
    app.decorate('sequencer', sequencer)
    app.primary.onDrain.push(() => sequencer.stop())
    app.addHook('preClose', () => sequencer.stop())
  },
  { name: 'sequencer', dependencies: ['mongo', 'redis', 'metrics', 'faults', 'primary', 'gateway'] }
)
