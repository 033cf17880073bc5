import fp from 'fastify-plugin'
import { serverNowMs } from '../src/database/clock.ts'

export interface AnalyticsCache {
  /**
   * What `count` resolves to, counted at most ten seconds ago, here or on another worker.
   * @param name of what is counted, and of whom: figures of one person are never another's
   */
  getOrCompute<T extends object>(name: string, count: () => Promise<T>): Promise<T>
}

declare module 'fastify' {
  interface FastifyInstance {
    analyticsCache: AnalyticsCache
  }
}

/** Short enough that nobody reloads a page to see their own change, long enough that reloading costs nothing. */
const ageMsMax = 10_000

interface Kept<T> {
  figures: T
  /** when the counting began, by the clock of whoever counted */
  atMs: number
}

/**
 * While Redis is away or not trusted every request counts anew: slower, and never older. Else figures are kept in Redis
 * for ten seconds, for all workers; each worker counts the same thing once at a time. Decorates `app.analyticsCache`.
 */
export default fp(
  async (app) => {
    const { redis, trustedRedis, metrics, store } = app
    const keyOf = (name: string): string => `figures:{${store.db.databaseName}}:${name}`
    const underWay = new Map<string, Promise<object>>()

    async function readKept<T>(key: string): Promise<T | null> {
      if (trustedRedis.distrustedForMs() > 0) return null
      const text = await redis.get(key).catch(() => null)
      if (text === null) return null
      const { figures, atMs } = JSON.parse(text) as Kept<T>
      const ageMs = serverNowMs() - atMs
      // A Redis that was stopped, copied or set back does not count its keys' time.
      return ageMs >= 0 && ageMs < ageMsMax ? figures : null
    }

    async function countAnew<T>(key: string, count: () => Promise<T>): Promise<T> {
      const atMs = serverNowMs()
      const figures = await count()
      const kept: Kept<T> = { figures, atMs }
      if (trustedRedis.distrustedForMs() === 0) {
        await redis.set(key, JSON.stringify(kept), 'PX', ageMsMax).catch(() => undefined)
      }
      return figures
    }

    app.decorate('analyticsCache', {
      getOrCompute: async <T extends object>(name: string, count: () => Promise<T>): Promise<T> => {
        const key = keyOf(name)
        const kept = await readKept<T>(key)
        metrics.cache[kept ? 'hits' : 'misses']++
        if (kept) return kept
        const counting = underWay.get(key) ?? countAnew(key, count).finally(() => underWay.delete(key))
        underWay.set(key, counting)
        return counting as Promise<T>
      }
    })
  },
  { name: 'analytics-cache', dependencies: ['mongo', 'redis', 'redis-lease', 'metrics'] }
)
