/** The listening socket that a service manager has given to the primary: kept by it, and inherited by every worker. */
import cluster from 'node:cluster'
import type { Server } from 'node:http'
import { Socket } from 'node:net'

/** After standard input, output, error and the channel to the primary. */
const workerFd = 4

/**
 * For workers forked from now on: they inherit the descriptor. Through Node's cluster the primary would close it with
 * its last worker, and connections would be refused until there is another; so they wait in the socket's backlog.
 * @returns the descriptor in the worker
 */
export function bequeath(fd: number): number {
  cluster.setupPrimary({ stdio: ['inherit', 'inherit', 'inherit', 'ipc', fd] })
  return workerFd
}

/** Listens on a descriptor of this process. Node's cluster passes over a server that listens on a handle. */
export function listenOn(server: Server, fd: number, backlog: number): Promise<void> {
  const holder = new Socket({ fd, readable: false, writable: true })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(holder, backlog, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
