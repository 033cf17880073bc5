import type { Backoff } from './backoff.ts'
import type { CursorStorage, Keeper } from './cursors.ts'
import { RealtimeError } from './error.ts'
import type { RealtimeEvent } from './event-types.ts'
import { within } from './limits.ts'
import type { Listeners } from './listeners.ts'
import type { User } from './messages.ts'
import type { SocketConstructor, Timer } from './platform.ts'
import type { RateLimiter } from './rate-limiter.ts'
import type { Topic } from './topic.ts'
import type { Transport } from './transport.ts'

/**
 * Why a token is asked for: to `connect` (any that is valid), to `renew` (the present one ends soon), because the last
 * one was `refused` (only a fresh one helps).
 */
export type TokenReason = 'connect' | 'renew' | 'refused'

/** Answers with an access token; null: the user is signed out. Throwing, or no answer in time, means "could not ask". */
export type TokenSource = string | ((reason: TokenReason) => string | null | Promise<string | null>)

export type ClientState =
  | { status: 'connecting'; attempt: number }
  /** `expiresAt`: when the token ends, ISO 8601 */
  | { status: 'ready'; user: User; expiresAt: string }
  | { status: 'waiting'; attempt: number; retryInMs: number; code: number; reason: string }
  /** for good; `error` is absent after close() */
  | { status: 'closed'; error?: RealtimeError }

/** One client: what its functions share. */
export interface State {
  readonly url: string
  readonly WebSocket: SocketConstructor
  readonly token: TokenSource
  readonly backoff: Backoff
  readonly timeoutMs: number
  readonly storage: CursorStorage | undefined
  readonly keep: Keeper
  readonly pace: RateLimiter
  readonly events: Map<string, Listeners<RealtimeEvent>>
  readonly resyncs: Listeners<string>
  readonly states: Listeners<ClientState>
  readonly errors: Listeners<RealtimeError>
  /** the user's own topic, implied by signing in */
  readonly own: Topic
  /** every other one, by name */
  readonly topics: Map<string, Topic>
  state: ClientState
  user: User | undefined
  link: Transport | undefined
  /** failed attempts since a connection last held */
  attempt: number
  /** how often in a row the program's own part failed: its token function, the making of a WebSocket */
  failures: { token: number; socket: number }
  /** the last token was refused and a fresh one asked for */
  hasAskedFresh: boolean
  readySinceMs: number
  /** the server's wish for the next wait */
  hintMs: number | undefined
  retryTimer: Timer | undefined
  renewTimer: Timer | undefined
  pumpTimer: Timer | undefined
  /** looks at the questions again when the oldest one is overdue */
  overdueTimer: Timer | undefined
  /** counts connections, so that a late answer of a token function meets only its own */
  generation: number
  stopListening: () => void
}

export function setState(core: State, state: ClientState): void {
  core.state = state
  core.states.tell(state)
}

export function report(core: State, error: unknown, code = 'STORAGE_FAILED'): void {
  const known = error instanceof RealtimeError
  core.errors.tell(known ? error : new RealtimeError(code, error instanceof Error ? error.message : String(error)))
}

/** Asks the token's source. @returns null: signed out @throws whatever the function throws; Error when it does not answer */
export async function askToken({ token, timeoutMs }: State, reason: TokenReason): Promise<string | null> {
  if (typeof token === 'string') return token
  return (await within('the token function', timeoutMs, () => token(reason))) || null
}
