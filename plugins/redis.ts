import fp from 'fastify-plugin'
import { Redis } from 'ioredis'
import type { Config } from '../src/config.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** questions of requests: those of one tick share one round trip */
    redis: Redis
    /** a connection of one's own (subscriber, sequencer); closed with the app */
    openRedis: (name: string, options?: { enableOfflineQueue?: boolean }) => Redis
  }
}

/**
 * Redis is the accelerator, never the truth: while it is down or hung a command fails within 250 ms (at once when the
 * connection is known to be gone) and whoever asked turns to MongoDB. Decorates `app.redis` and `app.openRedis`.
 */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    const open = (name: string, options: { enableOfflineQueue?: boolean } = {}): Redis => {
      const redis = new Redis(config.redisUrl, {
        connectionName: `skillmatch-${name}`,
        enableAutoPipelining: true,
        enableOfflineQueue: false,
        maxRetriesPerRequest: 0,
        commandTimeout: 250,
        connectTimeout: 1000,
        retryStrategy: (attempt) => Math.min(1000, 50 * attempt) * (0.5 + Math.random() / 2),
        ...options
      })
      redis.on('error', (error) => app.log.warn({ redis: name, err: error }, 'Redis connection failed'))
      app.addHook('onClose', () => redis.disconnect())
      return redis
    }
    app.decorate('redis', open('requests'))
    app.decorate('openRedis', open)
  },
  { name: 'redis' }
)
