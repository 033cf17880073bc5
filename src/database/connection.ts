/** Connections to MongoDB: their options, and what they do beyond the driver's own: a command ends when its connection does. */
import { createRequire } from 'node:module'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type MongoClient, type MongoClientOptions, MongoNetworkError } from 'mongodb'

interface DriverConnection {
  readonly id: number | string
  once(event: 'close', listener: () => void): unknown
}

// Not among what the driver exports; the option by which it is told of another class is.
const { Connection } = createRequire(import.meta.url)('mongodb/lib/cmap/connection.js') as {
  Connection: new (stream: Socket, options: object) => DriverConnection
}

/**
 * The driver (7.9) writes a command and, where the socket does not take it all at once, waits for "drain" or "error". A socket that
 * is closed meanwhile (its pool was cleared, the server's end arrived just before) emits neither, so that the operation waited for
 * ever, and a failover stopped its caller for good. What the socket says by itself is no MongoError, and would be retried by nobody.
 */
class EndingConnection extends Connection {
  constructor(stream: Socket, options: object) {
    super(stream, options)
    this.once('close', () => {
      if (stream.listenerCount('drain') === 0) return
      stream.emit('error', new MongoNetworkError(`connection ${this.id} closed while a command was being written`))
    })
  }
}

/** Options of every MongoClient of the service. */
export const connectionOptions = { connectionType: EndingConnection } as MongoClientOptions

/**
 * Options of the clients that live as long as their process: a stalled primary must not block a request for the driver's
 * default timeouts (minutes).
 */
export const clientOptions = (poolMax: number) => ({
  ...connectionOptions,
  appName: 'skillmatch',
  monitorCommands: true,
  maxPoolSize: poolMax,
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

/** The driver's default is 100 ms, for each member, for ever. */
const poolCheckMs = 1000

interface DriverPools {
  topology?: { s: { servers: Map<string, { pool: { options: object } }> } }
}

/**
 * Has the pools look every second, not ten times, whether they hold connections enough: in a process at rest that was much of its
 * CPU. It is an option of the driver's pools (7.9), but not among a client's.
 */
function calmPools(client: Pick<MongoClient, 'on'>): void {
  client.on('connectionPoolReady', ({ address }) => {
    const pool = (client as DriverPools).topology?.s.servers.get(address)?.pool
    if (pool) pool.options = { ...pool.options, minPoolSizeCheckFrequencyMS: poolCheckMs }
  })
}

/**
 * Connects for as long as it takes: the driver stays closed after its first connection has failed, until connect() is called
 * again.
 * @param isClosing then it gives up
 * @param onFailure told of each attempt that failed
 */
export async function connectPatiently(
  client: Pick<MongoClient, 'connect' | 'on'>,
  isClosing: () => boolean,
  onFailure: (error: unknown) => void
): Promise<void> {
  calmPools(client)
  while (!isClosing()) {
    try {
      await client.connect()
      return
    } catch (error) {
      if (!isClosing()) onFailure(error)
      await sleep(retryMs, undefined, { ref: false })
    }
  }
}
