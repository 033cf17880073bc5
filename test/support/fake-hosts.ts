/** Hosts as the balancer sees them: small HTTP servers of this process, whose readiness and answers the test sets. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Test } from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import type { Balancer } from '../../tools/services/haproxy.mjs'
import { startBalancer } from './deployment.ts'

export const limitMs = 30_000
export const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\n'
export const keySample = 'dGhlIHNhbXBsZSBub25jZQ=='
// RFC 6455, section 1.3.
const acceptSuffix = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

/** A host as the balancer sees it; the test sets its readiness and its answer. */
export interface FakeHost {
  name: string
  port: number
  ready: number
  requests: string[]
  answer: (request: IncomingMessage, response: ServerResponse) => void
}

export async function startFakeHost(t: Test, name: string): Promise<FakeHost> {
  const server = createServer((request, response) => {
    if (request.url === '/health/ready') {
      response.writeHead(host.ready).end()
      return
    }
    host.requests.push(`${request.method} ${request.url}`)
    host.answer(request, response)
  })
  server.on('upgrade', ({ headers }, socket) => {
    const accept = createHash('sha1').update(`${headers['sec-websocket-key']}${acceptSuffix}`).digest('base64')
    socket.on('error', () => undefined)
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${upgrade}Sec-WebSocket-Accept: ${accept}\r\n\r\n${name}`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  const host: FakeHost = {
    name,
    port: (server.address() as AddressInfo).port,
    ready: 200,
    requests: [],
    answer: (request, response) => response.end(JSON.stringify({ name, headers: request.headers }))
  }
  return host
}

export interface FakeScene {
  hosts: [FakeHost, FakeHost]
  balancer: Balancer
  folder: string
}

/** Two of them and HAProxy in front; `change`: what is different in haproxy.cfg. */
export async function startScene(t: Test, change?: (text: string) => string, folder = t.testdir()): Promise<FakeScene> {
  const hosts: [FakeHost, FakeHost] = [await startFakeHost(t, 'host-1'), await startFakeHost(t, 'host-2')]
  const balancer = await startBalancer(hosts, folder, change)
  t.teardown(balancer.stop)
  await awaitStates(balancer, { 'host-1': 'UP', 'host-2': 'UP' })
  return { hosts, balancer, folder }
}

export async function awaitStates(balancer: Balancer, wanted: Record<string, string>): Promise<void> {
  const text = JSON.stringify(wanted)
  await waitFor(text, async () => JSON.stringify(await balancer.states()) === text, { limitMs })
}

export const nameOf = ({ body }: { body: string }): string => JSON.parse(body).name

/** An upgraded connection; `first` is what the host sends at once. */
export async function openSocket(t: Test, url: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  t.teardown(() => socket.destroy())
  socket.write(`GET /api/realtime HTTP/1.1\r\nHost: x\r\n${upgrade}Sec-WebSocket-Key: ${keySample}\r\n\r\n`)
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
  })
  const closed = once(socket, 'close')
  await waitFor('the upgrade', () => /^HTTP\/1.1 101.*\r\n\r\nhost-\d/s.test(text), { limitMs })
  return { first: text.split('\r\n\r\n')[1] ?? '', closed, socket }
}
