/** Listens for the page of `up`: on this machine alone, from before the hosts start, which are told the page's origins. */
import { createServer } from 'node:http'
import { freePort, requireFree } from '../processes/ports.mjs'
import { UserError } from '../terminal/log.mjs'

/**
 * @typedef {import('node:http').RequestListener} Listener
 *
 * @typedef {object} PageServer
 * @property {number} port
 * @property {string[]} origins of its page; the first is the one to open
 * @property {(listener: Listener) => void} serve from now on; before, every answer is 503
 */

export const defaultPort = 8090
const names = ['localhost', '127.0.0.1']
/** A browser asks for `localhost` at either: whoever had the other would be given the page's address with its token. */
const addresses = ['127.0.0.1', '::1']
const connectionsMax = 128
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000
}

/**
 * @param {number} port
 * @param {Listener} listener
 * @returns {Promise<boolean>} false: it is taken
 */
async function listen(port, listener) {
  /** @type {import('node:http').Server[]} */
  const servers = []
  for (const host of addresses) {
    const server = createServer(limits, listener)
    server.maxConnections = connectionsMax
    /** @type {string | undefined} */
    const code = await new Promise((resolve) => {
      server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? ''))
      server.listen({ port, host, exclusive: true }, () => resolve(undefined))
    })
    // One that cannot accept for a moment serves on.
    server.on('error', () => {})
    if (code === undefined) servers.push(server.unref())
    // A machine may be without IPv6: then nobody else can have that address either.
    else if (host === '127.0.0.1' || code === 'EADDRINUSE') {
      for (const opened of servers) opened.close()
      return false
    }
  }
  return true
}

/**
 * Listens until this process ends, and keeps it from nothing.
 * @param {number | undefined} wanted without: the default one, or a free one where that is taken
 * @param {number[]} others ports that are about to be used by others
 * @returns {Promise<PageServer>}
 * @throws UserError when the wanted one is taken
 */
export async function openPage(wanted, others) {
  /** @type {Listener} */
  let current = (_request, response) => {
    response.writeHead(503, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify({ error: 'SkillMatch is still starting.' }))
  }
  /** @type {Listener} */
  const listener = (request, response) => current(request, response)
  let port = wanted ?? defaultPort
  if (others.includes(port) || !(await listen(port, listener))) {
    const cure = 'choose another by --page-port P'
    if (wanted !== undefined) {
      for (const host of addresses) await requireFree(wanted, 'page', cure, host)
      throw new UserError(`Port ${wanted} (page) is taken: ${cure}.`)
    }
    port = await freePort()
    if (!(await listen(port, listener)))
      throw new UserError('No port is free for the page: choose one by --page-port P.')
  }
  return {
    port,
    origins: names.map((name) => new URL(`http://${name}:${port}`).origin),
    serve: (listener) => {
      current = listener
    }
  }
}
