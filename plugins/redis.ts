/** Connections to Redis. */
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import type { Cluster, Redis } from 'ioredis'
import type { Config } from '../src/config/config.ts'
import { connectRedis, type RedisConnectionOptions } from '../src/redis/connection.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** commands of requests: those of one tick share one round trip */
    redis: Redis
    /** opens a separate connection (subscriber, sequencer); closed with the app */
    openRedis: (
      name: string,
      options?: Pick<RedisConnectionOptions, 'enableOfflineQueue' | 'commandTimeoutMs'>
    ) => Redis
  }
}

/**
 * The circuit breaker in front of the requests' commands times out earlier, and accounts for delays of this process
 * itself.
 */
const requestsTimeoutMs = 1000

/** In a Cluster each node has a queue of its own. */
function queuedCommands(redis: Redis): number {
  const nodes = redis.isCluster ? (redis as unknown as Cluster).nodes() : [redis]
  return nodes.reduce((total, { commandQueue }) => total + commandQueue.length, 0)
}

/**
 * Redis is an accelerator, never the source of truth: while it is down or hung a command fails within 250 ms
 * (immediately when the connection is known to be closed) and the caller uses MongoDB. Decorates `app.redis` and
 * `app.openRedis`.
 */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    const open: FastifyInstance['openRedis'] = (name, options = {}) => {
      const redis = connectRedis(config.redisUrl, { name, ...options })
      redis.on('error', (error) => app.log.warn({ redis: name, err: error }, 'Redis connection failed'))
      app.addHook('onClose', () => redis.disconnect())
      return redis
    }
    app.decorate('redis', open('requests', { commandTimeoutMs: requestsTimeoutMs }))
    app.decorate('openRedis', open)
    app.metrics.read('redis_connected', () => (app.redis.status === 'ready' ? 1 : 0))
    app.metrics.read('redis_commands_queued', () => queuedCommands(app.redis))
  },
  { name: 'redis', dependencies: ['metrics'] }
)
