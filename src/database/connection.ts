/** Connections to MongoDB: their options, and what they do beyond the driver's own: a command ends when its connection does. */
import type { EventEmitter } from 'node:events'
import { createRequire } from 'node:module'
import type { Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Document, type MongoClient, type MongoClientOptions, MongoNetworkError } from 'mongodb'

/** A part of the driver's own. */
declare class DriverConnection {
  readonly id: number | string
  /** by the handshake */
  readonly established: boolean
  /** whether it tells the client's listeners of commands */
  get shouldEmitAndLogCommand(): boolean
  once(event: 'close', listener: () => void): unknown
  command(namespace: unknown, command: Document, options?: object, responseType?: unknown): Promise<unknown>
  constructor(stream: Socket, options: object)
}

// Not among what the driver exports; the option by which it is told of another class is.
const { Connection } = createRequire(import.meta.url)('mongodb/lib/cmap/connection.js') as {
  Connection: typeof DriverConnection
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

/** A command that has been answered, or has failed. */
export interface EndedCommand {
  name: string
  command: Document
  durationMs: number
  hasFailed: boolean
}

/** What a client emits, to those that onCommandEnd() has added. */
export const commandEnd = 'commandEnd'
/** What is said beside commands of ours. */
const greetings = new Set(['hello', 'isMaster', 'ismaster'])

/**
 * Connections of one client, which they tell of each command's end. The driver's own events cost a fifth of what a read costs: for
 * them it copies every command and decodes every answer a second time. It sends them where somebody listens for commands' starts.
 */
function tellingConnection() {
  return class extends EndingConnection {
    static client: EventEmitter | null = null

    override get shouldEmitAndLogCommand(): boolean {
      const client = (this.constructor as ConnectionType).client
      return super.shouldEmitAndLogCommand && (client === null || client.listenerCount('commandStarted') > 0)
    }

    override async command(...asked: Parameters<DriverConnection['command']>): Promise<unknown> {
      const client = (this.constructor as ConnectionType).client
      const [, command] = asked
      const [name = ''] = Object.keys(command)
      if (client === null || !this.established || greetings.has(name)) return super.command(...asked)
      const startMs = performance.now()
      let hasFailed = true
      try {
        const answer = await super.command(...asked)
        hasFailed = false
        return answer
      } finally {
        client.emit(commandEnd, { name, command, durationMs: performance.now() - startMs, hasFailed })
      }
    }
  }
}

type ConnectionType = ReturnType<typeof tellingConnection>

/** Listens to the end of every command of a client that has clientOptions(). */
export function onCommandEnd(client: Pick<MongoClient, 'on'>, listener: (ended: EndedCommand) => void): void {
  const emitter = client as unknown as EventEmitter & { options?: { connectionType?: ConnectionType } }
  emitter.on(commandEnd, listener)
  if (emitter.options?.connectionType) emitter.options.connectionType.client = emitter
}

/**
 * Options of the clients that live as long as their process: a stalled primary must not block a request for the driver's
 * default timeouts (minutes).
 */
export const clientOptions = (poolMax: number) => ({
  connectionType: tellingConnection() as never,
  appName: 'skillmatch',
  monitorCommands: true, // see tellingConnection()
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

/** What a pool does at its checks, it also does when it becomes ready and when a connection is taken. The driver's default is 100 ms. */
const poolCheckMs = 10_000
/** The driver measures how far a member is at each heartbeat, on a connection of its own; its default is 10 s as well. */
const distanceEveryMs = 10_000

interface Monitor {
  readonly options: object
  readonly rttPinger?: { monitor: Monitor }
}

interface DriverTopology {
  topology?: { s: { servers: Map<string, { pool: { options: object }; monitor: Monitor | null }> } }
}

/**
 * Has the driver do less at rest, where each of these was a tenth of a process' CPU: its pools look every ten seconds, not ten times
 * a second, whether they hold connections enough, and the distance of a member is measured every ten seconds. Heartbeats stay as
 * frequent as they are. Neither is among a client's options (driver 7.9).
 */
export function calmDriver(client: Pick<MongoClient, 'on'>): void {
  const serverOf = (address: string) => (client as DriverTopology).topology?.s.servers.get(address)
  client.on('connectionPoolReady', ({ address }) => {
    const pool = serverOf(address)?.pool
    if (pool) pool.options = { ...pool.options, minPoolSizeCheckFrequencyMS: poolCheckMs }
  })
  client.on('serverHeartbeatSucceeded', ({ connectionId: address }) => {
    const monitor = serverOf(address)?.monitor
    const pinger = monitor?.rttPinger
    if (!pinger || pinger.monitor !== monitor) return
    const options = { value: { ...monitor.options, heartbeatFrequencyMS: distanceEveryMs } }
    pinger.monitor = Object.create(monitor, { options }) as Monitor
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
  calmDriver(client)
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
