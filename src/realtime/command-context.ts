/** What a client's commands need of its connection and of the gateway. */
import type { FastifyBaseLogger } from 'fastify'
import type { Store } from '../database/store.ts'
import type { RevocableClaims } from '../domain/sessions/revocations.ts'
import type { AppError } from '../errors.ts'
import type { Actor } from '../schemas/actor.ts'
import type { ClientMessage, CloseReason, ServerMessage } from '../schemas/realtime.ts'
import type { AccessClaims } from '../schemas/tokens.ts'
import type { CatchUp } from './catch-up.ts'
import type { ConnectionsByUser, SignedIn } from './connections-by-user.ts'
import type { Hub, Sink } from './hub.ts'
import type { SocketLimit } from './socket-limit.ts'

export interface TokenChecks {
  /** @throws AppError 401 */
  verifyAccess(token: string): Promise<AccessClaims>
  /** For a socket that signs in; counted for its user. @throws TOKEN_REVOKED, TOO_MANY_REQUESTS */
  enter(claims: AccessClaims): Promise<void>
  /** For a signed-in socket that sends another token. @throws TOKEN_REVOKED */
  check(claims: AccessClaims): Promise<void>
}

/** A subscription that is pending. */
export interface PendingAttempt {
  /** fails the request for it */
  refuse?: (error: AppError) => void
}

export interface CommandGateway {
  readonly store: Store
  readonly hub: Pick<Hub, 'topics' | 'remove'>
  readonly catchUp: Pick<CatchUp, 'subscribe' | 'restart'>
  readonly connectionsByUser: Pick<ConnectionsByUser<CommandConnection>, 'of' | 'add' | 'isEnded'>
  readonly socketLimit: Pick<SocketLimit, 'claim'>
  readonly membershipChanges: { count(): number }
  readonly tokens: TokenChecks
  readonly log: Pick<FastifyBaseLogger, 'error'>
  /** host and worker, as clients are told; undefined: they are not */
  readonly instance: string | undefined
  /** the members of every topic have received all entries up to this one; null while this worker is stale */
  cursor(): string | null
}

/** What is kept of a token while its socket is open. */
export type SocketClaims = Actor & RevocableClaims

export interface CommandConnection extends Sink, SignedIn {
  readonly gateway: CommandGateway
  claims: SocketClaims | null
  /** when the token expires, epoch; 0: not signed in yet */
  expiresMs: number
  /** topics of which it is a member, or about to become one */
  topics: readonly string[]
  /** topics whose subscription is pending, each with its latest attempt; null: none */
  pending: Map<string, PendingAttempt> | null
  readonly closing: boolean
  /** bytes that the kernel has not taken yet */
  readonly bufferedBytes: number
  send(message: ServerMessage, id?: ClientMessage['id']): void
  close(reason: CloseReason): void
  /** schedules the next check, which depends on `expiresMs` */
  onDue(): void
}
