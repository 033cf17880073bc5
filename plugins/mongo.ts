import { setTimeout as sleep } from 'node:timers/promises'
import fp from 'fastify-plugin'
import { MongoClient } from 'mongodb'
import type { Config } from '../src/config.ts'
import { createStore, type Store } from '../src/domain/store.ts'

declare module 'fastify' {
  interface FastifyInstance {
    store: Store
  }
}

/** Options of every client of ours: a stalled primary must not hold a request for the driver's defaults (minutes). */
export const mongoOptions = (config: Config) => ({
  appName: 'skillmatch',
  monitorCommands: true,
  maxPoolSize: config.mongodb.poolMax,
  minPoolSize: 2,
  retryReads: true,
  retryWrites: true,
  writeConcern: { w: 'majority' as const },
  serverSelectionTimeoutMS: 3000,
  connectTimeoutMS: 3000,
  waitQueueTimeoutMS: 5000,
  socketTimeoutMS: 20000,
  heartbeatFrequencyMS: 1000,
  ignoreUndefined: true
})

const retryMs = 250

/**
 * Without a primary every operation fails within seconds and is answered 503 with Retry-After; the client goes on
 * looking for one by itself. Decorates `app.store`.
 */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    const client = new MongoClient(config.mongodb.uri, mongoOptions(config))
    let isClosing = false
    /** The driver closes itself for good when its first connection fails, and only connect() opens it again. */
    async function connect(): Promise<void> {
      while (!isClosing) {
        try {
          await client.connect()
          return
        } catch (error) {
          if (!isClosing) app.log.warn({ err: error }, 'MongoDB cannot be reached yet')
          await sleep(retryMs, undefined, { ref: false })
        }
      }
    }
    app.decorate('store', createStore(client))
    app.addHook('onClose', () => {
      isClosing = true
      return client.close()
    })
    // A worker that starts while MongoDB is away starts all the same, a little later.
    await Promise.race([connect(), sleep(mongoOptions(config).serverSelectionTimeoutMS, undefined, { ref: false })])
  },
  { name: 'mongo' }
)
