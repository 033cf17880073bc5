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

/**
 * Without a primary every operation fails within seconds and is answered 503 with Retry-After; the client goes on
 * looking for one by itself. Decorates `app.store`.
 */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    const client = new MongoClient(config.mongodb.uri, mongoOptions(config))
    app.decorate('store', createStore(client))
    app.addHook('onClose', () => client.close())
  },
  { name: 'mongo' }
)
