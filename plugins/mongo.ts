/** The connection to MongoDB. */
import { setTimeout as sleep } from 'node:timers/promises'
import fp from 'fastify-plugin'
import { MongoClient } from 'mongodb'
import type { Config } from '../src/config/config.ts'
import { clockOffsetMs, offsetMsMax, readClock } from '../src/database/clock.ts'
import { connectionOptions } from '../src/database/connection.ts'
import { guardAgainstSilence } from '../src/database/reachability.ts'
import { createStore, type Store } from '../src/database/store.ts'
import { watchMongodb } from '../src/metrics/mongodb.ts'

declare module 'fastify' {
  interface FastifyInstance {
    store: Store
  }
}

/**
 * Options of every MongoClient: a stalled primary must not block a request for the driver's default timeouts (minutes).
 */
export const mongoOptions = (config: Config) => ({
  ...connectionOptions,
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
/** How often MongoDB's clock is read: clocks drift by some ms meanwhile. */
const clockMs = 30_000

/**
 * The connection to MongoDB. Without a primary every operation fails within seconds and the response is 503 with
 * Retry-After, and at once while no member answers; the client reconnects by itself. Decorates `app.store`.
 */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    const client = new MongoClient(config.mongodb.uri, mongoOptions(config))
    watchMongodb(client, app.metrics)
    let isConnected = false
    client.on('topologyDescriptionChanged', ({ newDescription: { type } }) => {
      isConnected = type !== 'ReplicaSetNoPrimary' && type !== 'Unknown'
    })
    app.metrics.read('mongodb_connected', () => (isConnected ? 1 : 0))
    app.metrics.read('clock_offset_seconds', () => clockOffsetMs() / 1000)
    let isClosing = false
    /** The driver stays closed after its first connection has failed, until connect() is called again. */
    async function connect(): Promise<void> {
      while (!isClosing) {
        try {
          await client.connect()
          return
        } catch (error) {
          if (!isClosing) app.log.warn({ err: error }, 'MongoDB is not reachable yet')
          await sleep(retryMs, undefined, { ref: false })
        }
      }
    }
    const guard = guardAgainstSilence(client, (isAnswering) => {
      if (isAnswering) app.log.info('MongoDB answers again')
      else if (!isClosing) app.log.warn('no member of MongoDB answers: requests are refused')
    })
    app.decorate('store', createStore(client, { mayLag: config.mongodb.mayLag, guard }))
    let isWarned = false
    async function syncClock(): Promise<void> {
      const offsetMs = await readClock(client.db()).catch(() => 0) // unavailable: the last reading stays in use
      const isOff = Math.abs(offsetMs) > offsetMsMax
      if (isOff && !isWarned) app.log.warn({ offsetMs }, "this machine's clock differs from MongoDB's: set it (NTP)")
      isWarned = isOff
    }
    const timer = setInterval(() => void syncClock(), clockMs)
    timer.unref()
    app.addHook('onClose', () => {
      isClosing = true
      clearInterval(timer)
      return client.close()
    })
    // A worker starts even while MongoDB is unavailable, a little later.
    await Promise.race([
      connect().then(syncClock),
      sleep(mongoOptions(config).serverSelectionTimeoutMS, undefined, { ref: false })
    ])
  },
  { name: 'mongo', dependencies: ['metrics'] }
)
