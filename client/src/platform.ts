/** What the client asks of the platform: a WebSocket, timers, and word that the network or the page is back. */

/** The part of a WebSocket (browser, Node 22, the package `ws`) that is used. */
export interface SocketLike {
  send(text: string): void
  close(code?: number, reason?: string): void
  /** `ws` has it: ends the connection without waiting for the other side */
  terminate?(): void
  addEventListener(type: 'open', listener: () => void): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'close', listener: (event: { code: number; reason: string }) => void): void
  addEventListener(type: 'error', listener: () => void): void
}

export type SocketConstructor = new (url: string, protocols: string) => SocketLike

export type Timer = ReturnType<typeof setTimeout>

interface Surroundings {
  WebSocket?: SocketConstructor
  addEventListener?: (type: string, listener: () => void) => void
  removeEventListener?: (type: string, listener: () => void) => void
}

const surroundings = globalThis as unknown as Surroundings

/**
 * @returns `given`, else the platform's own
 * @throws TypeError where there is neither (Node before 22)
 */
export function socketConstructor(given: SocketConstructor | undefined): SocketConstructor {
  const found = given ?? surroundings.WebSocket
  if (!found) throw new TypeError('This platform has no WebSocket: hand one in, e.g. connect({ WebSocket }) of `ws`')
  return found
}

/**
 * Calls `listener` when the network is back (`online`) or a frozen page is shown again (`pageshow`); never where the
 * platform tells neither (Node).
 * @returns takes it back
 */
export function onWake(listener: () => void): () => void {
  const types = ['online', 'pageshow']
  for (const type of types) surroundings.addEventListener?.(type, listener)
  return () => {
    for (const type of types) surroundings.removeEventListener?.(type, listener)
  }
}
