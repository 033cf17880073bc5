import { cpus, freemem, loadavg, totalmem } from 'node:os'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { sumSnapshots, toPrometheus } from '../src/cluster/prometheus.ts'
import type { Config } from '../src/config/config.ts'
import { Health, Live, Metrics, Ready } from '../src/schemas/health.ts'

const tags = ['Health']
const probeLimitMs = 1000
const probeFreshMs = 500

interface Probe {
  up: boolean
  tookMs: number
}

async function probe(ask: () => Promise<unknown>): Promise<Probe> {
  const startedAt = performance.now()
  const late = sleep(probeLimitMs, false, { ref: false })
  const answered = ask().then(
    () => true,
    () => false
  )
  const up = await Promise.race([answered, late])
  return { up, tookMs: Math.round(performance.now() - startedAt) }
}

const prometheusText = {
  description: "Prometheus' text format",
  content: { 'text/plain': { schema: Type.String() } }
}

const word = (up: boolean) => (up ? 'up' : 'down') as 'up' | 'down'
const now = () => new Date().toISOString()

/**
 * Whether this process turns (live), whether its host can serve (ready), and what it looks like. A shared dependency
 * that is lost is `degraded`, not an error: one election must not take every host out at once.
 */
const health: FastifyPluginAsyncTypebox<{ config: Config }> = async (app, { config }) => {
  let last: { at: number; probes: Promise<[Probe, Probe]> } = { at: Number.NEGATIVE_INFINITY, probes: Promise.reject() }
  last.probes.catch(() => undefined)
  /** Both dependencies, asked at most twice a second however many balancers probe. */
  const probeAll = (): Promise<[Probe, Probe]> => {
    if (performance.now() - last.at > probeFreshMs) {
      const probes = Promise.all([
        probe(() => app.store.db.admin().command({ ping: 1 })),
        probe(() => app.redis.ping())
      ])
      last = { at: performance.now(), probes }
    }
    return last.probes
  }

  app.get(
    '/live',
    {
      config: { access: 'public' },
      schema: { ...{ tags, operationId: 'isLive', summary: 'Whether this process turns' }, response: { 200: Live } }
    },
    async () => ({
      status: 'ok' as const,
      timestamp: now()
    })
  )

  app.get(
    '/ready',
    {
      config: { access: 'public' },
      schema: {
        ...{
          tags,
          operationId: 'isReady',
          summary: 'Whether this host serves: 404 while it drains, 503 when it cannot'
        },
        response: { 200: Ready, 404: Ready, 503: Ready }
      }
    },
    async (_request, reply) => {
      const [database, redis] = await probeAll()
      const both = database.up && redis.up
      const { state } = app.primary
      reply.code(state === 'draining' ? 404 : state === 'broken' ? 503 : 200)
      const serving = both ? ('ready' as const) : ('degraded' as const)
      return {
        status: state === 'draining' ? ('draining' as const) : state === 'broken' ? ('not_ready' as const) : serving,
        checks: { database: word(database.up), redis: word(redis.up), overall: word(state === 'serving') },
        timestamp: now()
      }
    }
  )

  // Clients of the origin ask for either spelling.
  for (const path of ['/', '/health']) {
    app.get(
      path,
      {
        config: { access: 'public' },
        schema: { ...{ tags, summary: 'The host and what it depends on' }, response: { 200: Health, 503: Health } }
      },
      async (_request, reply) => {
        const [database, redis] = await probeAll()
        reply.code(database.up ? 200 : 503)
        const [used, total] = [totalmem() - freemem(), totalmem()]
        return {
          status: database.up && redis.up ? ('ok' as const) : ('degraded' as const),
          timestamp: now(),
          uptime: process.uptime(),
          environment: config.environment,
          services: {
            database: { status: word(database.up), responseTime: `${database.tookMs}ms` },
            redis: { status: word(redis.up), responseTime: `${redis.tookMs}ms` }
          },
          system: {
            memory: { used, total, percentage: Math.round((10_000 * used) / total) / 100 },
            cpu: (loadavg()[0] ?? 0) / Math.max(1, cpus().length)
          }
        }
      }
    )
  }

  app.get(
    '/metrics',
    {
      config: { access: 'public' },
      schema: {
        ...{ tags, operationId: 'metrics', summary: 'Sums over the workers of this host' },
        response: { 200: Metrics }
      }
    },
    async () => sumSnapshots(await app.primary.snapshot())
  )

  app.get(
    '/metrics/prometheus',
    {
      config: { access: 'public' },
      schema: {
        ...{ tags, operationId: 'prometheusMetrics', summary: 'The same for Prometheus' },
        response: { 200: prometheusText }
      }
    },
    async (_request, reply) => {
      reply.type('text/plain; version=0.0.4; charset=utf-8')
      return toPrometheus(sumSnapshots(await app.primary.snapshot()))
    }
  )
}

export default health
