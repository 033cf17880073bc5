import { randomUUID } from 'node:crypto'
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { createSequencer, type Sequencer } from '../src/event-log/sequencer.ts'
import { emptyStats, type RelayStats } from '../src/event-log/stats.ts'
import { createChannels } from '../src/event-log/wire.ts'
import { createRelay, type Relay } from '../src/realtime/gateway.ts'

declare module 'fastify' {
  interface FastifyInstance {
    relay: Relay
    relayStats: RelayStats
    sequencer: Sequencer
  }
}

const drainSpreadMs = 1000
/** A Redis that takes longer to answer a publish has failed; until then it is only slow. */
const sequencerTimeoutMs = 3000

/**
 * Carries committed events to sockets. MongoDB is the log and Redis the wire: without Redis events come a second later,
 * none is lost or repeated, and no socket is closed for it. Decorates `app.relay`, `app.relayStats`, `app.sequencer`.
 */
export default fp<{ config: Config; worker: number }>(
  async (app, { config, worker }) => {
    const { store, log, tokens, revocation, limits } = app
    const stats = emptyStats()
    const channels = createChannels(store.db.databaseName)
    const relay = createRelay({
      store,
      subscriber: app.openRedis('subscriber', { enableOfflineQueue: true }),
      channels,
      counting: { redis: app.redis, scope: store.db.databaseName, worker: randomUUID() },
      trust: {
        verifyAccess: (token) => tokens.verifyAccess(token),
        enter: (claims) => limits.enter(claims),
        check: (claims) => revocation.check(claims)
      },
      log,
      stats,
      faults: app.faults,
      onSilence: () => sequencer.nudge()
    })
    const sequencer = createSequencer({
      store,
      redis: app.openRedis('sequencer', { commandTimeoutMs: sequencerTimeoutMs }),
      channels,
      duties: app.trustKeeper,
      holder: `${config.instance}/${worker} pid ${process.pid} ${randomUUID()}`,
      retentionMs: config.eventRetentionSeconds * 1000,
      log,
      stats,
      faults: app.faults,
      hears: relay.hears,
      seen: relay.seen
    })
    Object.defineProperty(app.metrics, 'sockets', { enumerable: true, get: () => stats.sockets })
    app.decorate('relay', relay).decorate('relayStats', stats).decorate('sequencer', sequencer)

    let leaving: Promise<unknown> | null = null
    const leave = (): Promise<unknown> => {
      leaving ??= Promise.all([relay.drain(drainSpreadMs), sequencer.stop()])
      return leaving
    }
    app.host.beforeLeaving.push(async () => void (await leave()))
    app.addHook('preClose', async () => void (await leave()))
    app.addHook('onClose', () => relay.stop())
  },
  {
    name: 'relay',
    dependencies: ['mongo', 'redis', 'metrics', 'faults', 'host', 'tokens', 'trust', 'revocation', 'rate-limit']
  }
)
