/**
 * One WebSocket for all tabs of a browser. Each tab has a client of its own, with its own cursors, on what looks to it like a
 * socket: its other end is a hub in one of the tabs, which has the real one. So a tab that joins late, or whose hub is gone,
 * asks for what it has not seen as after any other disconnect, and hears each event once and in order by the same rules.
 *
 * Not a SharedWorker: Chrome on Android has none, it needs a script of its own to be served and allowed by the CSP, and a
 * token function of a page could not be called from there.
 */
import { type Channel, onAway, randomName, type TabPlatform, tabPlatform } from './browser.ts'
import type { HubMessage, TabMessage } from './hub-messages.ts'
import type { SocketConstructor, SocketLike } from './platform.ts'
import { type Hub, startHub } from './socket-hub.ts'

/** A hub that does not answer within this time hangs: another tab takes its place. */
const welcomeMsMax = 2_000
/** As the server says it of itself: try again, nothing is wrong. */
const restartCode = 1012
const reconnectNow = JSON.stringify({ op: 'reconnect', afterMs: 0 })

type SocketEvent = { data: unknown } | { code: number; reason: string } | undefined

interface SharedSocket {
  readonly platform: TabPlatform
  readonly address: string
  readonly protocol: string
  readonly Socket: SocketConstructor
  readonly channel: Channel
  readonly port: string
  readonly listeners: Map<string, ((event: never) => void)[]>
  /** ends the wait for the lock, or lets go of it */
  readonly life: AbortController
  /** where this one is admitted */
  hubName: string | undefined
  /** of this tab, when it is its turn */
  hub: Hub | undefined
  isOver: boolean
  stopListening: () => void
  timer: ReturnType<typeof setTimeout> | undefined
}

const lockOf = ({ address }: SharedSocket): string => `skillmatch socket ${address}`

function emit({ listeners }: SharedSocket, type: string, event: SocketEvent): void {
  for (const listener of listeners.get(type) ?? []) listener(event as never)
}

const tell = ({ channel }: SharedSocket, message: TabMessage): void => channel.postMessage(message)

function finish(shared: SharedSocket, code: number, reason: string): void {
  if (shared.isOver) return
  const { port, hubName } = shared
  if (hubName) tell(shared, { kind: 'bye', hub: hubName, port })
  shared.isOver = true
  clearTimeout(shared.timer)
  shared.stopListening()
  shared.hub?.end(restartCode, 'the tab with the socket is closed')
  shared.life.abort()
  shared.channel.close()
  emit(shared, 'close', { code, reason })
}

/** The client is to dial again at once: the next hub is in some tab already, or will be. */
function restart(shared: SharedSocket, reason: string): void {
  if (shared.isOver) return
  emit(shared, 'message', { data: reconnectNow })
  finish(shared, restartCode, reason)
}

function receive(shared: SharedSocket, message: HubMessage | TabMessage): void {
  const { port, hubName } = shared
  if (message.kind === 'leader') {
    if (hubName !== undefined && hubName !== message.hub) restart(shared, 'another tab has the socket')
    else if (hubName === undefined) tell(shared, { kind: 'hello', port })
  } else if (message.kind === 'welcome') {
    if (message.port !== port || hubName !== undefined) return
    shared.hubName = message.hub
    clearTimeout(shared.timer)
    emit(shared, 'open', undefined)
  } else if (message.kind === 'frame') {
    if (message.hub === hubName && (message.port ?? port) === port) emit(shared, 'message', { data: message.text })
  } else if (message.kind === 'closed') {
    if (message.hub !== hubName || (message.port ?? port) !== port) return
    if (message.code === restartCode && message.port === undefined) restart(shared, message.reason)
    else finish(shared, message.code, message.reason)
  }
}

/** Waits for the lock, or takes it from a tab that hangs; while this one has it, the real socket is in this tab. */
function stand(shared: SharedSocket, steal: boolean): void {
  const { platform, life, Socket, address, protocol } = shared
  const lead = async (): Promise<void> => {
    if (shared.isOver) return
    // Whoever had the lock is gone, and the socket with it.
    if (shared.hubName !== undefined && shared.hub === undefined)
      return restart(shared, 'the tab with the socket is gone')
    shared.hub ??= startHub({
      name: randomName(),
      channel: platform.channel(lockOf(shared)),
      open: () => new Socket(address, protocol)
    })
    await new Promise<void>((resolve) => life.signal.addEventListener('abort', () => resolve()))
  }
  const options = steal ? { steal } : { signal: life.signal }
  platform.locks.request(lockOf(shared), options, lead).catch(() => {
    // Aborted: closed. Or taken by another tab, as this one did not answer.
    if (shared.hub) restart(shared, 'another tab has the socket')
  })
}

function openShared(platform: TabPlatform, Socket: SocketConstructor, address: string, protocol: string): SocketLike {
  const shared: SharedSocket = {
    ...{ platform, Socket, address, protocol },
    channel: platform.channel(`skillmatch socket ${address}`),
    port: randomName(),
    listeners: new Map(),
    life: new AbortController(),
    hubName: undefined,
    hub: undefined,
    isOver: false,
    // A frozen tab would let the others wait, or what they are told pile up.
    stopListening: onAway(() => restart(shared, 'the page is left')),
    timer: setTimeout(() => stand(shared, true), welcomeMsMax)
  }
  shared.channel.onmessage = ({ data }) => receive(shared, data as HubMessage | TabMessage)
  tell(shared, { kind: 'hello', port: shared.port })
  stand(shared, false)
  return {
    send(text) {
      if (shared.hubName) tell(shared, { kind: 'send', hub: shared.hubName, port: shared.port, text })
    },
    close: (code = 1000, reason = '') => finish(shared, code, reason),
    addEventListener(type: string, listener: (event: never) => void) {
      shared.listeners.set(type, [...(shared.listeners.get(type) ?? []), listener])
    }
  }
}

/** A constructor of sockets that are one for all tabs of a browser; elsewhere `Socket` itself. */
export function shareSocket(Socket: SocketConstructor): SocketConstructor {
  const platform = tabPlatform()
  if (!platform) return Socket
  // A constructor that returns an object gives that.
  return function Shared(address: string, protocol: string) {
    return openShared(platform, Socket, address, protocol)
  } as unknown as SocketConstructor
}
