import fp from 'fastify-plugin'
import type { Redis } from 'ioredis'
import type { Config } from '../src/config.ts'
import { connectRedis } from '../src/redis-connection.ts'

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
      const redis = connectRedis(config.redisUrl, { name, ...options })
      redis.on('error', (error) => app.log.warn({ redis: name, err: error }, 'Redis connection failed'))
      app.addHook('onClose', () => redis.disconnect())
      return redis
    }
    app.decorate('redis', open('requests'))
    app.decorate('openRedis', open)
  },
  { name: 'redis' }
)
