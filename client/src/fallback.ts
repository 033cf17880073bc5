/** Where WebSockets are blocked: when to ask over HTTP instead, and when to go back. */
import type { Fetch } from './pages.ts'
import type { State } from './state.ts'
import { openTransport } from './transport.ts'

/** Sockets in a row that failed before `ready`, and for no reason of the server's, after which HTTP is tried. */
const socketFailuresMin = 2
/** Between two tries of a socket while HTTP is used, as a multiple of the longest wait. */
const retryFactor = 4

/** The address of events over HTTP: beside that of the socket. Undefined: there is none. */
export function pollingUrl(url: string): string | undefined {
  const { protocol, host, pathname } = new URL(url)
  const path = /^(.*\/)realtime\/?$/.exec(pathname)?.[1]
  return path === undefined ? undefined : `${protocol.replace('ws', 'http')}//${host}${path}events/`
}

const platform = globalThis as unknown as { fetch?: Fetch }

/** Undefined: this platform has none. */
export const platformFetch = (): Fetch | undefined =>
  platform.fetch && ((url, init) => (platform.fetch as Fetch)(url, init))

/** A socket has ended before `ready`. Our server says why (1009, 1011 to 1013, from 4400); what is in the way cannot. */
export function noteFailure(client: State, code: number): void {
  if (code < 1009) client.blocked += 1
}

/** Whether sockets seem to be blocked, and there is something else. */
export const isBlocked = (client: State): boolean => client.blocked >= socketFailuresMin && client.polling !== undefined

/** While HTTP is used: tries a socket now and then, up to its `ready`. */
export function scheduleSocket(client: State): void {
  clearTimeout(client.socketTimer)
  client.socketTimer = setTimeout(() => trySocket(client), client.backoff.maxMs * retryFactor)
}

/** Sockets are no longer blocked: the next connection is one. */
function returnToSocket(client: State): void {
  client.blocked = 0
  client.hintMs = 0
  client.transport?.end(1012, 'WebSockets are possible again')
}

/** Goes back to sockets when it gets as far as `ready`; else the next try is scheduled. */
export function trySocket(client: State): void {
  clearTimeout(client.socketTimer)
  const { url, WebSocket, timeoutMs, generation, token } = client
  let isFree = false
  const over = (): void => {
    if (generation !== client.generation || !client.isPolling) return
    if (isFree) returnToSocket(client)
    else scheduleSocket(client)
  }
  try {
    const transport = openTransport({
      ...{ url, WebSocket, timeoutMs },
      onOpen: () => void signIn(),
      onMessage(message) {
        isFree = message.op === 'ready'
        transport.end(1000, '')
      },
      onEnd: over
    })
    const signIn = async (): Promise<void> => {
      try {
        const text = typeof token === 'string' ? token : await token('connect')
        if (text) transport.request({ op: 'auth', token: text })
        else transport.end(1000, '')
      } catch {
        transport.end(1000, '')
      }
    }
  } catch {
    over()
  }
}
