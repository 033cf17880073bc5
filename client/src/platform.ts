/** The client's platform: WebSocket, timers, and events for the return of the network or the page. */

/** The used part of a WebSocket (browser, Node.js 22, the package `ws`). */
export interface SocketLike {
  send(text: string): void
  close(code?: number, reason?: string): void
  /** in `ws`: closes the connection without waiting for the peer */
  terminate?(): void
  addEventListener(type: 'open', listener: () => void): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'close', listener: (event: { code: number; reason: string }) => void): void
  addEventListener(type: 'error', listener: () => void): void
}

export type SocketConstructor = new (url: string, protocols: string) => SocketLike

export type Timer = ReturnType<typeof setTimeout>

interface Platform {
  WebSocket?: SocketConstructor
  addEventListener?: (type: string, listener: () => void) => void
  removeEventListener?: (type: string, listener: () => void) => void
}

const platform = globalThis as unknown as Platform

/**
 * @returns `given`, or the platform's own
 * @throws TypeError when there is neither (Node.js before 22)
 */
export function socketConstructor(given: SocketConstructor | undefined): SocketConstructor {
  const found = given ?? platform.WebSocket
  if (!found)
    throw new TypeError('This platform has no WebSocket: pass one, e.g. connect({ WebSocket }) with that of `ws`')
  return found
}

/**
 * Calls `listener` when the network is back (`online`) or a frozen page is shown again (`pageshow`); never on a
 * platform without these events (Node.js).
 * @returns removes the listener
 */
export function onWake(listener: () => void): () => void {
  const types = ['online', 'pageshow']
  for (const type of types) platform.addEventListener?.(type, listener)
  return () => {
    for (const type of types) platform.removeEventListener?.(type, listener)
  }
}
