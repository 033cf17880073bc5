/** The shared state of one client. */
import type { Backoff } from './backoff.ts'
import type { CursorStorage, CursorWriter } from './cursors.ts'
import { RealtimeError } from './error.ts'
import type { Ephemeral, RealtimeEvent } from './event-types.ts'
import { within } from './limits.ts'
import type { Listeners } from './listeners.ts'
import type { User } from './messages.ts'
import type { Fetch } from './pages.ts'
import type { SocketConstructor, Timer } from './platform.ts'
import type { RateLimiter } from './rate-limiter.ts'
import type { Topic } from './topic.ts'
import type { Transport } from './transport.ts'

/**
 * Why a token is requested: to `connect` (any valid one), to `renew` (the current one expires soon), or because the
 * last one was `refused` (only a fresh one helps).
 */
export type TokenReason = 'connect' | 'renew' | 'refused'

/**
 * An access token, or a function that returns one; null: the user is signed out. An exception or a timeout means "try
 * again".
 */
export type TokenSource = string | ((reason: TokenReason) => string | null | Promise<string | null>)

export type ClientState =
  | { status: 'connecting'; attempt: number }
  /** `expiresAt`: expiry of the token, ISO 8601; `instance`: the host and worker of the socket, where the deployment names them */
  | { status: 'ready'; user: User; expiresAt: string; instance?: string }
  | { status: 'waiting'; attempt: number; retryInMs: number; code: number; reason: string }
  /** permanently; `error` is absent after close() */
  | { status: 'closed'; error?: RealtimeError }

/** The state of one client, shared by its functions. */
export interface State {
  readonly url: string
  readonly WebSocket: SocketConstructor
  readonly token: TokenSource
  readonly backoff: Backoff
  readonly timeoutMs: number
  readonly storage: CursorStorage | undefined
  readonly storeCursor: CursorWriter
  readonly rateLimiter: RateLimiter
  readonly events: Map<string, Listeners<RealtimeEvent>>
  readonly ephemeral: Map<string, Listeners<Ephemeral>>
  readonly resyncs: Listeners<string>
  readonly states: Listeners<ClientState>
  readonly errors: Listeners<RealtimeError>
  /** the user's own topic, subscribed implicitly on sign-in */
  readonly own: Topic
  /** all other topics, by name */
  readonly topics: Map<string, Topic>
  state: ClientState
  user: User | undefined
  transport: Transport | undefined
  /** events over HTTP; undefined: there is no such address, or no `fetch` */
  readonly polling: { url: string; fetch: Fetch } | undefined
  /** the transport is HTTP */
  isPolling: boolean
  /** sockets in a row that failed before `ready`, for no reason of the server's */
  blocked: number
  /** while HTTP is used: the next try of a socket */
  socketTimer: Timer | undefined
  /** failed attempts since the last stable connection */
  attempt: number
  /** consecutive failures of what the application passed in: token function, WebSocket constructor */
  failures: { token: number; socket: number }
  /** whether a fresh token has been requested after the last one was refused */
  hasRequestedFresh: boolean
  readySinceMs: number
  /** the server's hint for the next delay */
  hintMs: number | undefined
  retryTimer: Timer | undefined
  renewTimer: Timer | undefined
  pumpTimer: Timer | undefined
  /** checks pending requests again when the oldest one is overdue */
  overdueTimer: Timer | undefined
  /** counts connections, so that a late result of a token function affects only its own */
  generation: number
  stopListening: () => void
}

export function setState(client: State, state: ClientState): void {
  client.state = state
  client.states.emit(state)
}

export function report(client: State, error: unknown, code = 'STORAGE_FAILED'): void {
  const known = error instanceof RealtimeError
  client.errors.emit(known ? error : new RealtimeError(code, error instanceof Error ? error.message : String(error)))
}

/** Requests a token from its source. @returns null: signed out @throws the function's error; Error on a timeout */
export async function requestToken({ token, timeoutMs }: State, reason: TokenReason): Promise<string | null> {
  if (typeof token === 'string') return token
  return (await within('the token function', timeoutMs, () => token(reason))) || null
}
