/** The connection to MongoDB. */
import { setTimeout as sleep } from 'node:timers/promises'
import fp from 'fastify-plugin'
import { MongoClient } from 'mongodb'
import type { Config } from '../src/config/config.ts'
import { clockOffsetMs, offsetMsMax, readClock } from '../src/database/clock.ts'
import { clientOptions, connectPatiently, onCommandEnd } from '../src/database/connection.ts'
import { guardAgainstSilence } from '../src/database/reachability.ts'
import { createStore, type Store } from '../src/database/store.ts'
import { watchMongodb } from '../src/metrics/mongodb.ts'
import { recur } from '../src/util/recurring.ts'

declare module 'fastify' {
  interface FastifyInstance {
    store: Store
  }
}

/** How often MongoDB's clock is read: clocks drift by some ms meanwhile. */
const clockMs = 30_000

/**
 * The connection to MongoDB. Without a primary every operation fails within seconds and the response is 503 with
 * Retry-After, and at once while no member answers; the client reconnects by itself. Decorates `app.store`.
 */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    const options = clientOptions(config.mongodb.poolMax)
    const client = new MongoClient(config.mongodb.uri, options)
    watchMongodb(client, (listener) => onCommandEnd(client, listener), app.metrics)
    let isConnected = false
    client.on('topologyDescriptionChanged', ({ newDescription: { type } }) => {
      isConnected = type !== 'ReplicaSetNoPrimary' && type !== 'Unknown'
    })
    app.metrics.read('mongodb_connected', () => (isConnected ? 1 : 0))
    app.metrics.read('clock_offset_seconds', () => clockOffsetMs() / 1000)
    let isClosing = false
    const onFailure = (error: unknown): void => app.log.warn({ err: error }, 'MongoDB is not reachable yet')
    const guard = guardAgainstSilence(client, (isAnswering) => {
      if (isAnswering) app.log.info('MongoDB answers again')
      else if (!isClosing) app.log.warn('no member of MongoDB answers: requests are refused')
    })
    app.decorate(
      'store',
      createStore(client, {
        mayLag: config.mongodb.mayLag,
        guard,
        // Before that plugin is registered nobody is served.
        onOutdated: async (versions) => app.versions?.replace(versions)
      })
    )
    let isWarned = false
    async function syncClock(): Promise<void> {
      const offsetMs = await readClock(client.db()).catch(() => 0) // unavailable: the last reading stays in use
      const isOff = Math.abs(offsetMs) > offsetMsMax
      if (isOff && !isWarned) app.log.warn({ offsetMs }, "this machine's clock differs from MongoDB's: set it (NTP)")
      isWarned = isOff
    }
    const stopClock = recur(clockMs, () => void syncClock())
    app.addHook('onClose', () => {
      isClosing = true
      stopClock()
      return client.close()
    })
    // A worker starts even while MongoDB is unavailable, a little later.
    await Promise.race([
      connectPatiently(client, () => isClosing, onFailure).then(syncClock),
      sleep(options.serverSelectionTimeoutMS, undefined, { ref: false })
    ])
  },
  { name: 'mongo', dependencies: ['metrics'] }
)
