/** The public API of the package. */
export { type Api, createApi } from './api.ts'
export { ApiError, type ApiErrorCode, type FieldError } from './api-error.ts'
export type {
  Answered,
  ApiOptions,
  BodyOf,
  CallOptions,
  DataOf,
  EventsOptions,
  Input,
  InputArguments,
  ItemOf,
  OperationId,
  PagedId
} from './api-types.ts'
export type { Backoff } from './backoff.ts'
export { type Client, type ClientOptions, connect } from './connect.ts'
export type { CursorStorage } from './cursors.ts'
export { RealtimeError } from './error.ts'
export type { Ephemeral, EphemeralOf, EphemeralType, EventOf, EventType, RealtimeEvent } from './event-types.ts'
export type * from './events-table.ts'
export type { FetchFunction, Progress } from './http.ts'
export type { User } from './messages.ts'
export type * as Shapes from './operations-table.ts'
export type { ErrorCode, Operations } from './operations-table.ts'
export type { SocketConstructor, SocketLike } from './platform.ts'
export type { RetryPolicy } from './retry.ts'
export type { ClientState, TokenReason, TokenSource } from './state.ts'
export type { Subscribed } from './topic.ts'
