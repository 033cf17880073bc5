/** A server that sends the client exactly what a test says. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'
import { WebSocket, WebSocketServer } from 'ws'
import { type ClientOptions, type ClientState, connect, type RealtimeEvent } from '../../client/src/index.ts'

type Message = Record<string, unknown>

/** One connection, as the scripted server sees it. */
export interface Peer {
  /** the upgrade's URL and offered subprotocol */
  url: string
  protocol: string
  /** the client's next message; fails after 5 s */
  next(): Promise<Message>
  send(message: Message | string): void
  /** takes the next message, which has to be `auth`, and answers `ready` */
  signIn(fields?: Message): Promise<Message>
  /** takes the next message, which has to be about `topic`, and answers `subscribed` */
  join(topic: string, cursor: string): Promise<Message>
  close(code: number, reason?: string): void
  /** ends without a close frame, as when the machine dies */
  cut(): void
  socket: WebSocket
}

export interface Script {
  url: string
  /** the next connection; fails after 5 s */
  next(): Promise<Peer>
  /** how many connections there were */
  count(): number
}

/** A place in a made-up log; of the same form as the server's: fixed width, sorting as text. */
export const at = (position: number, log = 'log1'): string => `${log}${String(position).padStart(6, '0')}`

export const own = 'user:00000000000000000000000a'

export function event(topic: string, position: number, prev: number, type = 'notification'): Message {
  const id = String(position).padStart(24, '0')
  const cursors = { cursor: at(position), prev: prev === 0 ? '' : at(prev) }
  return { op: 'event', topic, ...cursors, id, type, at: '2026-01-01T00:00:00.000Z', data: { n: position } }
}

function createQueue<T>(what: string): { put(item: T): void; take(): Promise<T> } {
  const items: T[] = []
  const takers: ((item: T) => void)[] = []
  return {
    put(item) {
      const taker = takers.shift()
      if (taker) taker(item)
      else items.push(item)
    },
    take() {
      const item = items.shift()
      if (item !== undefined) return Promise.resolve(item)
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`waited 5 s in vain for ${what}`)), 5000)
        takers.push((item) => {
          clearTimeout(timer)
          resolve(item)
        })
      })
    }
  }
}

function createPeer(socket: WebSocket, url: string): Peer {
  const messages = createQueue<Message>('a message of the client')
  socket.on('message', (text) => messages.put(JSON.parse(String(text))))
  const peer: Peer = {
    url,
    protocol: socket.protocol,
    socket,
    next: messages.take,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    async signIn(fields = {}) {
      const message = await peer.next()
      if (message.op !== 'auth') throw new Error(`not auth: ${JSON.stringify(message)}`)
      const user = { id: own.slice(5), role: 'EMPLOYER' }
      const expiresAt = new Date(Date.now() + 900_000).toISOString()
      peer.send({ op: 'ready', id: message.id, user, expiresAt, heartbeatSeconds: 25, ...fields })
      return message
    },
    async join(topic, cursor) {
      const message = await peer.next()
      if (message.op !== 'subscribe' || message.topic !== topic)
        throw new Error(`not for us: ${JSON.stringify(message)}`)
      peer.send({ op: 'subscribed', id: message.id, topic, cursor, recovered: 'since' in message })
      return message
    },
    close: (code, reason) => socket.close(code, reason),
    cut: () => socket.terminate()
  }
  return peer
}

/** A server that says exactly what the test tells it to. */
export async function startScript(t: Test): Promise<Script> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  const peers = createQueue<Peer>('a connection')
  let count = 0
  server.on('connection', (socket, request) => {
    count += 1
    peers.put(createPeer(socket, request.url ?? ''))
  })
  await once(server, 'listening')
  t.teardown(() => {
    for (const socket of server.clients) socket.terminate()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `ws://127.0.0.1:${port}/api/realtime`, next: peers.take, count: () => count }
}

/** A client whose waits are short, with everything it tells written down. */
export function startClient(t: Test, options: Omit<ClientOptions, 'token'> & Partial<ClientOptions>) {
  const client = connect({ token: 'token-1', WebSocket, backoff: { minMs: 20, maxMs: 40 }, timeoutMs: 500, ...options })
  t.teardown(() => client.close())
  const heard: string[] = []
  const states: ClientState[] = []
  client.on('*', (event: RealtimeEvent) => heard.push(`${event.topic} ${(event.data as unknown as { n: number }).n}`))
  client.onResync((topic) => heard.push(`resync ${topic}`))
  client.onError((error) => heard.push(`error ${error.code} ${error.topic}`))
  client.onState((state) => states.push(state))
  return { client, heard, states }
}
