import { setTimeout as sleep } from 'node:timers/promises'
import fp from 'fastify-plugin'
import { MongoClient } from 'mongodb'
import type { Config } from '../src/config/config.ts'
import { offsetMsMax, readClock } from '../src/database/clock.ts'
import { createStore, type Store } from '../src/database/store.ts'

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
/** MongoDB is asked for its time this often: clocks drift apart by some ms meanwhile. */
const clockMs = 15_000

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
    let isWarned = false
    async function keepTime(): Promise<void> {
      const offsetMs = await readClock(client.db()).catch(() => 0) // it is away; the last answer counts
      const isOff = Math.abs(offsetMs) > offsetMsMax
      if (isOff && !isWarned) app.log.warn({ offsetMs }, "this machine's clock differs from MongoDB's: set it (NTP)")
      isWarned = isOff
    }
    const timer = setInterval(() => void keepTime(), clockMs)
    timer.unref()
    app.addHook('onClose', () => {
      isClosing = true
      clearInterval(timer)
      return client.close()
    })
    // A worker that starts while MongoDB is away starts all the same, a little later.
    await Promise.race([
      connect().then(keepTime),
      sleep(mongoOptions(config).serverSelectionTimeoutMS, undefined, { ref: false })
    ])
  },
  { name: 'mongo' }
)
