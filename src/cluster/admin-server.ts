/** The admin server of a host: GET routes in the primary that read and never change anything, and beside them the console. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { shownAddress } from '../config/server-addresses.ts'
import type { Faults } from '../util/faults.ts'

export interface AdminResponse {
  status: number
  /** the media type */
  type: string
  body: string
}

/** By path, as in `/status`. */
export type AdminRoutes = ReadonlyMap<string, () => AdminResponse | Promise<AdminResponse>>

/** Answers what is no route; false: it does not either. */
export type Beside = (request: IncomingMessage, response: ServerResponse) => boolean

/** The port cannot be had; the message is one line that says what to do. */
export class AdminServerError extends Error {}

const connectionsMax = 64
const requestLimitMs = 5000

export const jsonResponse = (value: unknown): AdminResponse => ({
  status: 200,
  type: 'application/json; charset=utf-8',
  body: `${JSON.stringify(value, null, 2)}\n`
})

const textResponse = (status: number, body: string): AdminResponse => ({
  status,
  type: 'text/plain',
  body: `${body}\n`
})

async function respond(routes: AdminRoutes, { method, url = '' }: IncomingMessage): Promise<AdminResponse> {
  if (method !== 'GET' && method !== 'HEAD') return textResponse(405, 'Only GET')
  const route = routes.get(url.split('?', 1)[0] ?? '')
  return route ? route() : textResponse(404, `There is ${[...routes.keys()].join(', ')}`)
}

/**
 * Listens, with bounds on connections and times, as whoever connects may be anyone.
 * It ends with the process: until then its status tells how the host drains.
 * @param address port 0: any free one
 * @returns its URL
 * @throws AdminServerError
 */
export async function startAdminServer(
  address: { host: string; port: number },
  routes: AdminRoutes,
  faults: Faults,
  beside: Beside = () => false
): Promise<string> {
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (beside(request, response)) return
    const { status, type, body } = await respond(routes, request).catch((error: unknown) => {
      faults.report('task', error, { where: 'admin server' })
      return textResponse(500, 'Internal server error')
    })
    response.writeHead(status, {
      'content-type': type,
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(status === 405 && { allow: 'GET, HEAD' })
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  const limits = {
    headersTimeout: requestLimitMs,
    requestTimeout: requestLimitMs,
    keepAliveTimeout: requestLimitMs,
    // How often Node.js looks whether a request has taken too long; its default is 30 s.
    connectionsCheckingInterval: requestLimitMs
  }
  const server = createServer(limits, faults.guard('task', 'admin server', handle))
  server.maxConnections = connectionsMax
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new AdminServerError(describe(error, address))))
    server.listen(address.port, address.host, resolve)
  })
  server.on('error', (error) => faults.report('connection', error, { where: 'admin server' }))
  const { address: host, port } = server.address() as AddressInfo
  return `http://${shownAddress(host, port)}`
}

function describe({ code, message }: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): string {
  const reason = code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be had: ${message}`
  return `Port ${port} of ADMIN_HOST ${host} ${reason}. Set ADMIN_PORT to a free one, or to 0 for any.`
}
