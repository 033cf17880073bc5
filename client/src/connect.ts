/** The realtime side: a client of the service's events. */
import { type Backoff, defaultBackoff } from './backoff.ts'
import { dial, stop, wake } from './connection.ts'
import { type CursorStorage, createCursorWriter } from './cursors.ts'
import type { RealtimeError } from './error.ts'
import type { Ephemeral, EphemeralOf, EphemeralType, EventOf, EventType, RealtimeEvent } from './event-types.ts'
import { platformFetch, pollingUrl } from './fallback.ts'
import { createListeners, type Listeners } from './listeners.ts'
import { onWake, type SocketConstructor, socketConstructor } from './platform.ts'
import { createRateLimiter } from './rate-limiter.ts'
import { type ClientState, report, type State, type TokenSource } from './state.ts'
import { subscribe, unsubscribe } from './subscriptions.ts'
import { createTopic, type Subscribed } from './topic.ts'

export interface ClientOptions {
  /** `wss://…/api/realtime` */
  url: string
  token: TokenSource
  /** for platforms without one (Node.js before 22): that of `ws` */
  WebSocket?: SocketConstructor
  /** stores cursors persistently; one storage per user */
  storage?: CursorStorage
  /** default 500 ms to 30 s, full jitter */
  backoff?: Partial<Backoff>
  /** timeout of opening, signing in, the response to a ping, the token function and the storage; default 10 s */
  timeoutMs?: number
}

/** Each `on…` returns a function that removes the listener. */
export interface Client {
  readonly state: ClientState
  /** each event once, in its topic's order; `*`: all events, after the listeners of their type */
  on<T extends EventType>(type: T, listener: (event: EventOf<T>) => void): () => void
  on(type: '*', listener: (event: RealtimeEvent) => void): () => void
  /** what is true for a moment only: it may be lost, and is not sent again after a cut */
  onEphemeral<T extends EphemeralType>(type: T, listener: (event: EphemeralOf<T>) => void): () => void
  /** the log no longer reaches back: fetch what was missed of the topic through REST */
  onResync(listener: (topic: string) => void): () => void
  onState(listener: (state: ClientState) => void): () => void
  /**
   * a topic refused, now or on a later connection; an error from the server; a failing token function, storage or
   * WebSocket
   */
  onError(listener: (error: RealtimeError) => void): () => void
  /**
   * subscribes to a topic, across reconnects; resolves at the first `subscribed`, rejects with a RealtimeError that
   * `onError` receives too: the promise may be ignored
   */
  subscribe(topic: string, options?: { since?: string }): Promise<Subscribed>
  /** resolves when the server has confirmed; no event of the topic is delivered after the call */
  unsubscribe(topic: string): Promise<void>
  close(): void
}

function pollingOf({ url }: ClientOptions): State['polling'] {
  const [address, fetch] = [pollingUrl(url), platformFetch()]
  return address !== undefined && fetch ? { url: address, fetch } : undefined
}

function createState(options: ClientOptions): State {
  if (!/^wss?:/.test(new URL(options.url).protocol)) throw new TypeError(`not a ws: or wss: URL: ${options.url}`)
  const errors = createListeners<RealtimeError>()
  const client: State = {
    url: options.url,
    WebSocket: socketConstructor(options.WebSocket),
    token: options.token,
    backoff: { ...defaultBackoff, ...options.backoff },
    timeoutMs: options.timeoutMs ?? 10_000,
    storage: options.storage,
    storeCursor: createCursorWriter(options.storage, (error) => report(client, error), options.timeoutMs),
    events: new Map(),
    ephemeral: new Map(),
    resyncs: createListeners(),
    states: createListeners(),
    rateLimiter: createRateLimiter(),
    errors,
    own: createTopic(''),
    topics: new Map(),
    state: { status: 'connecting', attempt: 0 },
    user: undefined,
    transport: undefined,
    polling: pollingOf(options),
    isPolling: false,
    blocked: 0,
    socketTimer: undefined,
    attempt: 0,
    failures: { token: 0, socket: 0 },
    hasRequestedFresh: false,
    readySinceMs: 0,
    hintMs: undefined,
    retryTimer: undefined,
    renewTimer: undefined,
    pumpTimer: undefined,
    overdueTimer: undefined,
    generation: 0,
    stopListening: onWake(() => wake(client))
  }
  return client
}

/** Those of the type, added to the map with the first of them. */
function listenersOf<T>(byType: Map<string, Listeners<T>>, type: string): Listeners<T> {
  const present = byType.get(type)
  if (present) return present
  const made = createListeners<T>()
  byType.set(type, made)
  return made
}

/**
 * Connects to SkillMatch's events and stays connected until close() or a permanent error. Listeners added before the
 * caller's next `await` miss nothing.
 * @throws TypeError on an invalid URL, or when there is no WebSocket
 */
export function connect(options: ClientOptions): Client {
  const client = createState(options)
  void dial(client)
  return {
    get state() {
      return client.state
    },
    on: (type: string, listener: (event: never) => void) =>
      listenersOf(client.events, type).add(listener as (event: RealtimeEvent) => void),
    onEphemeral: (type, listener) =>
      listenersOf(client.ephemeral, type).add(listener as unknown as (event: Ephemeral) => void),
    onResync: client.resyncs.add,
    onState: client.states.add,
    onError: client.errors.add,
    subscribe: (topic, { since } = {}) => {
      const subscribed = subscribe(client, topic, since)
      subscribed.catch(() => undefined)
      return subscribed
    },
    unsubscribe: (topic) => unsubscribe(client, topic),
    close: () => stop(client)
  }
}
