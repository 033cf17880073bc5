/** The log over HTTP: this worker's polls. */
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { createPolls, type Polls } from '../src/realtime/polls.ts'

declare module 'fastify' {
  interface FastifyInstance {
    eventPolls: Polls
  }
}

export default fp<{ config: Config }>(
  async (app, { config }) => {
    const { store, gateway, faults } = app
    const polls = createPolls({ store, gateway, faults, retentionMs: config.eventRetentionSeconds * 1000 })
    app.metrics.read('event_polls_waiting', polls.count)
    app.decorate('eventPolls', polls)
    app.primary.onDrain.push(async () => polls.drain())
    app.addHook('preClose', async () => polls.drain())
  },
  { name: 'event-polls', dependencies: ['gateway'] }
)
