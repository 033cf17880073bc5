/** Which Redis may be trusted. */
import { setTimeout as sleep } from 'node:timers/promises'
import fp from 'fastify-plugin'
import { findRedisLease, findVisible } from '../src/redis/lease-record.ts'
import { createPropagation, type Propagation } from '../src/redis/propagation.ts'
import { createTrustedClient, type TrustedClient } from '../src/redis/trusted-client.ts'
import { pause } from '../src/util/recurring.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Redis, as long as it may be trusted */
    trustedRedis: TrustedClient
    /** for writers whose own write to Redis has failed */
    propagation: Propagation
  }
}

const propagationMsMax = 5000
const pollMs = 50
const retryMs = 1000
const refreshMs = 2000

/**
 * Redis is trusted only while a lease in it guarantees that its data is complete; otherwise every query goes to
 * MongoDB, which is slower and as exact.
 */
export default fp(
  async (app) => {
    const { store } = app
    const { databaseName } = store.db
    let deploymentId: string | null = null
    const ended = new AbortController()
    const refreshDeploymentId = async (): Promise<void> => {
      while (!ended.signal.aborted) {
        // Without requests nothing else would notice that the lease in Redis has begun or ended.
        await app.trustedRedis.get([])
        // Read again while Redis is not trusted: the document may have been lost and recreated with another id.
        if (deploymentId === null || app.trustedRedis.distrustedForMs() > 0) {
          const found = await findRedisLease(store).catch(() => null)
          deploymentId = found?.deploymentId ?? deploymentId
        }
        if (deploymentId === null) await sleep(retryMs, undefined, { ref: false })
        else await pause(refreshMs, ended.signal)
      }
    }
    const onChange = (open: boolean, error?: unknown): void => {
      if (open) app.log.warn({ err: error }, 'Redis does not respond; using MongoDB instead')
      else app.log.info('Redis responds again')
    }
    app.decorate(
      'trustedRedis',
      createTrustedClient({ redis: app.redis, databaseName, deploymentId: () => deploymentId, onChange })
    )
    const poll = (eventIds: string[]) => findVisible(store, eventIds)
    app.decorate('propagation', createPropagation({ poll, pollMs, waitMsMax: propagationMsMax }))
    app.metrics.read('redis_trusted', () => (app.trustedRedis.distrustedForMs() === 0 ? 1 : 0))
    app.metrics.read('redis_trust_changed_timestamp_seconds', () => app.trustedRedis.trustChangedAtMs() / 1000)
    void refreshDeploymentId()
    app.addHook('onClose', () => {
      ended.abort()
      app.trustedRedis.stop()
    })
  },
  { name: 'redis-lease', dependencies: ['mongo', 'redis'] }
)
