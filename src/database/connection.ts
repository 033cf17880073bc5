/** What every client's connections to MongoDB do beyond the driver's own: a command ends when its connection does. */
import { createRequire } from 'node:module'
import type { Socket } from 'node:net'
import { type MongoClientOptions, MongoNetworkError } from 'mongodb'

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
