/** Types of the REST side's calls, from those of the operations. */
import type { Backoff } from './backoff.ts'
import type { CursorStorage } from './cursors.ts'
import type { FetchFunction, Progress } from './http.ts'
import type { Operations } from './operations-table.ts'
import type { SocketConstructor } from './platform.ts'
import type { RetryPolicy } from './retry.ts'

/** Every operation, by the name it has in the service's document. */
export type AnyId = keyof Operations

/** What can be called; signing in and out is the session's. */
export type OperationId = Exclude<AnyId, 'signUp' | 'logIn' | 'refresh' | 'logOut'>

/** What every call takes. */
export interface CallOptions {
  signal?: AbortSignal
  /** of each request; default that of createApi() */
  timeoutMs?: number
  /** `false`: never sent again */
  retry?: Partial<RetryPolicy> | false
}

interface UploadOptions {
  /** in browsers as the file goes out; in Node.js at its end */
  onProgress?: (progress: Progress) => void
}

type Parts<Id extends AnyId> = Omit<Operations[Id], 'data' | 'item'>

/** What a call of an operation takes. */
export type Input<Id extends AnyId> = Parts<Id> &
  CallOptions &
  (Operations[Id] extends { file: Blob } ? UploadOptions : unknown)

/** It may be left out where nothing in it is needed. */
export type InputArguments<Id extends AnyId> = object extends Parts<Id> ? [input?: Input<Id>] : [input: Input<Id>]

/** What an operation answers. */
export type DataOf<Id extends AnyId> = Operations[Id]['data']
export type BodyOf<Id extends AnyId> = Operations[Id] extends { body: infer Body } ? Body : never

/** The operations whose answer is a page of a list. */
export type PagedId = { [Id in OperationId]: Operations[Id] extends { item: unknown } ? Id : never }[OperationId]
export type ItemOf<Id extends PagedId> = Operations[Id] extends { item: infer Item } ? Item : never

/** An answer with what is beside its data. */
export interface Answered<Id extends AnyId> {
  data: DataOf<Id>
  status: number
  /** the version that was read or made: `ifMatch` of a change to it */
  etag: string | undefined
  header: (name: string) => string | null
}

export interface ApiOptions {
  /** of the service: `https://skillmatch.example` */
  url: string
  /** for Node.js, which keeps no cookies: where the refresh cookie is kept between runs; default in memory */
  storage?: CursorStorage
  /** default the platform's */
  fetch?: FetchFunction
  /** for platforms without one (Node.js before 22): that of `ws` */
  WebSocket?: SocketConstructor
  /** of each request; default 15 s, two minutes for an upload */
  timeoutMs?: number
  /** default 8 requests within 30 s; `false`: none is sent again */
  retry?: Partial<RetryPolicy> | false
}

export interface EventsOptions {
  /** of cursors, see connect() */
  storage?: CursorStorage
  backoff?: Partial<Backoff>
  timeoutMs?: number
}
