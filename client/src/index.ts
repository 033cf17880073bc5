import { type Backoff, defaultBackoff } from './backoff.ts'
import { dial, stop, wake } from './connection.ts'
import { type CursorStorage, createKeeper } from './cursors.ts'
import type { RealtimeError } from './error.ts'
import type { EventOf, EventType, RealtimeEvent } from './event-types.ts'
import { createListeners, type Listeners } from './listeners.ts'
import { onWake, type SocketConstructor, socketConstructor } from './platform.ts'
import { createRateLimiter } from './rate-limiter.ts'
import { type ClientState, report, type State, type TokenSource } from './state.ts'
import { subscribe, unsubscribe } from './subscriptions.ts'
import { createTopic, type Subscribed } from './topic.ts'

export type { Backoff } from './backoff.ts'
export type { CursorStorage } from './cursors.ts'
export { RealtimeError } from './error.ts'
export type { EventOf, EventType, RealtimeEvent } from './event-types.ts'
export type * from './events.ts'
export type { User } from './messages.ts'
export type { SocketConstructor, SocketLike } from './platform.ts'
export type { ClientState, TokenReason, TokenSource } from './state.ts'
export type { Subscribed } from './topic.ts'

export interface ClientOptions {
  /** `wss://…/api/realtime` */
  url: string
  token: TokenSource
  /** where the platform has none (Node before 22): that of `ws` */
  WebSocket?: SocketConstructor
  /** keeps cursors beyond this program; one storage for one user */
  storage?: CursorStorage
  /** default 500 ms to 30 s, full jitter */
  backoff?: Partial<Backoff>
  /** how long opening, signing in, the answer to a ping, the token function and the storage may take; default 10 s */
  timeoutMs?: number
}

/** Each `on…` answers with a function that takes the listener back. */
export interface Client {
  readonly state: ClientState
  /** each event once, in its topic's order; `*`: every one, after its type's listeners */
  on<T extends EventType>(type: T, listener: (event: EventOf<T>) => void): () => void
  on(type: '*', listener: (event: RealtimeEvent) => void): () => void
  /** the log no longer reaches back: what was missed of the topic has to be fetched through REST */
  onResync(listener: (topic: string) => void): () => void
  onState(listener: (state: ClientState) => void): () => void
  /** a topic that was refused, now or on a later connection; what the server finds wrong; a token function, storage or WebSocket that fails */
  onError(listener: (error: RealtimeError) => void): () => void
  /**
   * wants a topic, over all connections; resolves at the first `subscribed`, rejects with RealtimeError on a refusal,
   * which `onError` hears too: the promise may be ignored
   */
  subscribe(topic: string, options?: { since?: string }): Promise<Subscribed>
  /** resolves when the server has confirmed; no event of the topic comes after the call */
  unsubscribe(topic: string): Promise<void>
  close(): void
}

function createCore(options: ClientOptions): State {
  if (!/^wss?:/.test(new URL(options.url).protocol)) throw new TypeError(`not a ws: or wss: address: ${options.url}`)
  const errors = createListeners<RealtimeError>()
  const core: State = {
    url: options.url,
    WebSocket: socketConstructor(options.WebSocket),
    token: options.token,
    backoff: { ...defaultBackoff, ...options.backoff },
    timeoutMs: options.timeoutMs ?? 10_000,
    storage: options.storage,
    keep: createKeeper(options.storage, (error) => report(core, error), options.timeoutMs),
    events: new Map(),
    resyncs: createListeners(),
    states: createListeners(),
    pace: createRateLimiter(),
    errors,
    own: createTopic(''),
    topics: new Map(),
    state: { status: 'connecting', attempt: 0 },
    user: undefined,
    link: undefined,
    attempt: 0,
    failures: { token: 0, socket: 0 },
    hasAskedFresh: false,
    readySinceMs: 0,
    hintMs: undefined,
    retryTimer: undefined,
    renewTimer: undefined,
    pumpTimer: undefined,
    overdueTimer: undefined,
    generation: 0,
    stopListening: onWake(() => wake(core))
  }
  return core
}

function listenersOf(core: State, type: string): Listeners<RealtimeEvent> {
  const present = core.events.get(type)
  if (present) return present
  const made = createListeners<RealtimeEvent>()
  core.events.set(type, made)
  return made
}

/**
 * Connects to SkillMatch's events and stays connected until close() or an error that trying again cannot cure.
 * Listeners added before the caller's next `await` miss nothing.
 * @throws TypeError on a bad address, or where there is no WebSocket
 */
export function connect(options: ClientOptions): Client {
  const core = createCore(options)
  void dial(core)
  return {
    get state() {
      return core.state
    },
    on: (type: string, listener: (event: never) => void) =>
      listenersOf(core, type).add(listener as (event: RealtimeEvent) => void),
    onResync: core.resyncs.add,
    onState: core.states.add,
    onError: core.errors.add,
    subscribe: (topic, { since } = {}) => {
      const subscribed = subscribe(core, topic, since)
      subscribed.catch(() => undefined)
      return subscribed
    },
    unsubscribe: (topic) => unsubscribe(core, topic),
    close: () => stop(core)
  }
}
