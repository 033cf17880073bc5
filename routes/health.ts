/**
 * /health: liveness of this process, readiness of its host, and metrics. The loss of a shared dependency is `degraded`,
 * not an error: one election must not take every host out of service.
 */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { toContractPrometheus, toReport } from '../src/cluster/prometheus.ts'
import type { Config } from '../src/config/config.ts'
import { commit, version } from '../src/config/version.ts'
import { listenForPrimary } from '../src/database/reachability.ts'
import { prometheusType } from '../src/metrics/text.ts'
import { Health, Live, Metrics, Ready } from '../src/schemas/health.ts'
import { machineLoad } from '../src/util/machine.ts'
import { createProbes } from '../src/util/probes.ts'

const tags = ['Health']
const prometheusText = {
  description: "Prometheus' text format",
  content: { 'text/plain': { schema: Type.String() } }
}

const upOrDown = (up: boolean) => (up ? 'up' : 'down') as 'up' | 'down'
const now = () => new Date().toISOString()

const health: FastifyPluginAsyncTypebox<{ config: Config }> = async (app, { config }) => {
  const { client, db } = app.store
  const pingMongo = (): Promise<unknown> => db.admin().command({ ping: 1 })
  const pingRedis = (): Promise<unknown> => app.redis.ping()
  const probeAll = createProbes([pingMongo, pingRedis])
  const isPrimaryHeard = listenForPrimary(client)
  // Asked for twice a second by every balancer.
  const probeReady = createProbes([async () => isPrimaryHeard() || pingMongo(), pingRedis])

  app.get(
    '/live',
    {
      config: { access: 'public' },
      schema: { ...{ tags, operationId: 'isLive', summary: 'Liveness of this process' }, response: { 200: Live } }
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
          summary: 'Readiness of this host: 404 while it drains, 503 when it cannot serve'
        },
        response: { 200: Ready, 404: Ready, 503: Ready }
      }
    },
    async (request, reply) => {
      const [database, redis] = await probeReady()
      const both = database.up && redis.up
      const { state } = app.primary
      const isServing = state === 'serving'
      reply.code(state === 'draining' ? 404 : isServing ? 200 : 503)
      const serving = both ? ('ready' as const) : ('degraded' as const)
      const status: Static<typeof Ready>['status'] =
        state === 'draining' ? 'draining' : isServing ? serving : 'not_ready'
      request.outcome = status
      return {
        status,
        checks: { database: upOrDown(database.up), redis: upOrDown(redis.up), overall: upOrDown(isServing) },
        timestamp: now()
      }
    }
  )

  // Clients of the former system use either path.
  for (const path of ['/', '/health']) {
    app.get(
      path,
      {
        config: { access: 'public' },
        schema: {
          ...{ tags, summary: 'Health of the host and its dependencies' },
          response: { 200: Health, 503: Health }
        }
      },
      async (_request, reply) => {
        const [database, redis] = await probeAll()
        reply.code(database.up ? 200 : 503)
        return {
          status: database.up && redis.up ? ('ok' as const) : ('degraded' as const),
          timestamp: now(),
          version,
          commit,
          uptime: process.uptime(),
          environment: config.environment,
          services: {
            database: { status: upOrDown(database.up), responseTime: `${database.tookMs}ms` },
            redis: { status: upOrDown(redis.up), responseTime: `${redis.tookMs}ms` }
          },
          system: machineLoad()
        }
      }
    )
  }

  app.get(
    '/metrics',
    {
      config: { access: 'public' },
      schema: {
        ...{ tags, operationId: 'metrics', summary: 'Metrics summed over the workers of this host' },
        response: { 200: Metrics }
      }
    },
    async () => toReport(await app.primary.snapshot())
  )

  app.get(
    '/metrics/prometheus',
    {
      config: { access: 'public' },
      schema: {
        ...{ tags, operationId: 'prometheusMetrics', summary: 'The same metrics for Prometheus' },
        response: { 200: prometheusText }
      }
    },
    async (_request, reply) => {
      reply.type(prometheusType)
      return toContractPrometheus(await app.primary.snapshot())
    }
  )
}

export default health
