/** Probes whether connections to a port are accepted. */
import { connect } from 'node:net'

const limitMs = 2000

/** Where a server that listens on `host` can be reached from here. */
export const reachable = (host: string): string => (host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host)

/**
 * Opens a connection and ends it at once: a server that accepts it ends its side, sends data or resets it within 2 s,
 * while the kernel alone only opens it. No request is made, so nothing is counted or logged. Null: unknown, as this
 * process could not open a socket.
 */
export const isAnswered = (host: string, port: number): Promise<boolean | null> =>
  new Promise((resolve) => {
    const socket = connect({ host: reachable(host), port, allowHalfOpen: true })
    const finish = (answered: boolean | null): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(answered)
    }
    const timer = setTimeout(() => finish(false), limitMs)
    socket.once('connect', () => socket.end())
    socket.once('data', () => finish(true))
    socket.once('end', () => finish(true))
    socket.once('error', ({ code }: NodeJS.ErrnoException) =>
      finish(code === 'ECONNRESET' ? true : code === 'ECONNREFUSED' ? false : null)
    )
  })
