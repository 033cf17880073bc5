/** Realtime: the gateway of this worker. */
import { randomUUID } from 'node:crypto'
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { emptyStats, type RealtimeStats } from '../src/event-log/stats.ts'
import { createChannels } from '../src/event-log/wire.ts'
import type { MetricName } from '../src/metrics/catalogue.ts'
import type { Recorder } from '../src/metrics/recorder.ts'
import { createGateway, type Gateway } from '../src/realtime/gateway.ts'

declare module 'fastify' {
  interface FastifyInstance {
    gateway: Gateway
    realtimeStats: RealtimeStats
  }
}

const drainSpreadMs = 1000

function tellFigures(metrics: Recorder, stats: RealtimeStats, position: () => number): void {
  const figures: Partial<Record<MetricName, () => number | null>> = {
    websocket_open: () => stats.sockets,
    realtime_deliveries_total: () => stats.delivered,
    realtime_gaps_total: () => stats.gaps,
    realtime_catch_ups_total: () => stats.catchUps,
    realtime_memory_resumes_total: () => stats.memoryResumes,
    realtime_resyncs_total: () => stats.resyncs,
    realtime_slow_clients_closed_total: () => stats.slowClosed,
    log_position: position,
    log_term: () => stats.term || null
  }
  for (const [name, read] of Object.entries(figures)) metrics.read(name as MetricName, read)
}

/**
 * Delivers committed events to sockets. MongoDB holds the log, Redis is the wire: without Redis events arrive about a
 * second later, none is lost or duplicated, and no socket is closed. Decorates `app.gateway`, `app.realtimeStats`.
 */
export default fp<{ config: Config; worker: number }>(
  async (app, { config, worker }) => {
    const { store, log, tokens, revocation, rateLimits } = app
    const stats = emptyStats()
    const retentionMs = config.eventRetentionSeconds * 1000
    const channels = createChannels(store.db.databaseName)
    const gateway = createGateway({
      store,
      subscriber: app.openRedis('subscriber', { enableOfflineQueue: true }),
      retentionMs,
      channels,
      socketCounting: { redis: app.redis, scope: store.db.databaseName, worker: randomUUID() },
      tokens: {
        verifyAccess: (token) => tokens.verifyAccess(token),
        enter: (claims) => rateLimits.enter(claims),
        check: (claims) => revocation.check(claims)
      },
      instance: config.exposeInstance ? `${config.instance}/${worker}` : undefined,
      log,
      stats,
      faults: app.faults,
      onSkillsChanged: () => void app.skillAdditions.reload(),
      onSilent: () => {
        if (app.hasDecorator('sequencer')) app.sequencer.nudge()
      }
    })
    tellFigures(app.metrics, stats, () => gateway.seen().position)
    app.decorate('gateway', gateway).decorate('realtimeStats', stats)

    let draining: Promise<void> | null = null
    const drain = (): Promise<void> => {
      draining ??= gateway.drain(drainSpreadMs)
      return draining
    }
    app.primary.onDrain.push(drain)
    app.addHook('preClose', drain)
    app.addHook('onClose', () => gateway.stop())
  },
  {
    name: 'gateway',
    dependencies: ['mongo', 'redis', 'metrics', 'faults', 'primary', 'tokens', 'revocation', 'rate-limit', 'skills']
  }
)
