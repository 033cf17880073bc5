/** A short-lived cache for analytics, shared by all workers. */
import fp from 'fastify-plugin'
import { serverNowMs } from '../src/database/clock.ts'
import { createSingleFlight } from '../src/util/single-flight.ts'

export interface AnalyticsCache {
  /**
   * The result of `compute`, at most ten seconds old, computed here or on another worker.
   * @param name identifies the result, including the user it belongs to
   */
  getOrCompute<T extends object>(name: string, compute: () => Promise<T>): Promise<T>
}

declare module 'fastify' {
  interface FastifyInstance {
    analyticsCache: AnalyticsCache
  }
}

/** Short enough for users to see their own changes, long enough to make reloading a page cheap. */
const ageMsMax = 10_000

interface Cached<T> {
  figures: T
  /** when the computation began, by the database's clock */
  atMs: number
}

/**
 * Caches results in Redis for ten seconds, for all workers; each worker runs one computation of the same result at a
 * time. While Redis is unavailable or not trusted every request computes again: slower, never staler. Decorates
 * `app.analyticsCache`.
 */
export default fp(
  async (app) => {
    const { redis, trustedRedis, metrics, store } = app
    const hits = metrics.counter('cache_hits_total')
    const misses = metrics.counter('cache_misses_total')
    const keyOf = (name: string): string => `figures:{${store.db.databaseName}}:${name}`
    const computing = createSingleFlight<object>()

    async function readCached<T>(key: string): Promise<T | null> {
      if (trustedRedis.distrustedForMs() > 0) return null
      const text = await redis.get(key).catch(() => null)
      if (text === null) return null
      const { figures, atMs } = JSON.parse(text) as Cached<T>
      const ageMs = serverNowMs() - atMs
      // A Redis that was paused, copied or restored from a backup does not expire its keys in time.
      return ageMs >= 0 && ageMs < ageMsMax ? figures : null
    }

    async function computeAndCache<T>(key: string, compute: () => Promise<T>): Promise<T> {
      const atMs = serverNowMs()
      const figures = await compute()
      const cached: Cached<T> = { figures, atMs }
      if (trustedRedis.distrustedForMs() === 0) {
        await redis.set(key, JSON.stringify(cached), 'PX', ageMsMax).catch(() => undefined)
      }
      return figures
    }

    app.decorate('analyticsCache', {
      getOrCompute: async <T extends object>(name: string, compute: () => Promise<T>): Promise<T> => {
        // What lags is not kept as well: nobody could say how old it is.
        if (store.lagging !== null) return compute()
        const key = keyOf(name)
        const cached = await readCached<T>(key)
        ;(cached ? hits : misses).add(1)
        if (cached) return cached
        return computing.run(key, () => computeAndCache(key, compute)) as Promise<T>
      }
    })
  },
  { name: 'analytics-cache', dependencies: ['mongo', 'redis', 'redis-lease', 'metrics'] }
)
