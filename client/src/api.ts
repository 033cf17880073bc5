/** The REST side: calls of operations, the session they are made in, and the events of the same user. */
import type {
  Answered,
  AnyId,
  ApiOptions,
  BodyOf,
  DataOf,
  EventsOptions,
  Input,
  InputArguments,
  ItemOf,
  OperationId,
  PagedId
} from './api-types.ts'
import { createCaller } from './caller.ts'
import { type Client, connect } from './connect.ts'
import type { User } from './messages.ts'
import type * as Shapes from './operations-table.ts'
import { pagesOf } from './paging.ts'
import { socketConstructor } from './platform.ts'
import type { AnyInput } from './request.ts'
import { shareSocket } from './shared-socket.ts'

export interface Api {
  /** who is signed in, in this browser or program; null: nobody; undefined: not known yet, see restore() */
  readonly user: User | null | undefined
  /** hears of a sign-in, a sign-out and another user, also when they happen in another tab */
  onUser(listener: (user: User | null) => void): () => void
  signUp(body: BodyOf<'signUp'>): Promise<Shapes.User>
  signIn(body: BodyOf<'logIn'>): Promise<Shapes.User>
  /** continues the session of an earlier visit, if there is one */
  restore(): Promise<User | null>
  /** ends the session of this browser; all its tabs are told */
  signOut(): Promise<void>
  /** ends every session of the user, on all devices */
  signOutEverywhere(): Promise<void>
  /** @throws ApiError; the signal's reason when it aborts */
  call<Id extends OperationId>(id: Id, ...input: InputArguments<Id>): Promise<DataOf<Id>>
  /** the same, with status, ETag and headers */
  exchange<Id extends OperationId>(id: Id, ...input: InputArguments<Id>): Promise<Answered<Id>>
  /** the items of a list, page by page as they are taken */
  pages<Id extends PagedId>(id: Id, ...input: InputArguments<Id>): AsyncIterableIterator<ItemOf<Id>>
  /** a valid access token, for requests of another kind; null: nobody is signed in */
  token(): Promise<string | null>
  /** the user's events by the interface of connect(): one socket for all tabs of a browser */
  events(options?: EventsOptions): Client
  /** lets go of the other tabs; the session goes on */
  close(): void
}

/** Creates the REST side for a service; one for each page or program. */
export function createApi(options: ApiOptions): Api {
  const { url } = options
  const { session, exchange } = createCaller(options)
  const call = async <Id extends AnyId>(id: Id, ...input: InputArguments<Id>): Promise<DataOf<Id>> =>
    (await exchange(id, ...input)).data
  const enter = async (id: 'signUp' | 'logIn', body: Shapes.SignupBody | Shapes.LoginBody): Promise<Shapes.User> =>
    (await session.begin(() => call(id, { body } as Input<typeof id>))).user
  const events = ({ storage, backoff, timeoutMs }: EventsOptions = {}): Client => {
    const address = `${url.replace(/^http/, 'ws').replace(/\/+$/, '')}/api/realtime`
    let last: string | undefined
    return connect({
      url: address,
      WebSocket: shareSocket(socketConstructor(options.WebSocket)),
      token: async (reason) => {
        const token = await session.token(reason === 'refused' ? last : undefined)
        last = token ?? undefined
        return token
      },
      ...(storage && { storage }),
      ...(backoff && { backoff }),
      ...(timeoutMs !== undefined && { timeoutMs })
    })
  }
  return {
    get user() {
      return session.user
    },
    onUser: session.onUser,
    signUp: (body) => enter('signUp', body),
    signIn: (body) => enter('logIn', body),
    async restore() {
      await session.token()
      return session.user ?? null
    },
    signOut: () => session.end(() => call('logOut')),
    signOutEverywhere: () => session.end(() => call('endSessions', { query: { all: true } })),
    call,
    exchange,
    pages: (id, ...input) => pagesOf(exchange, id, input[0] as AnyInput) as AsyncIterableIterator<never>,
    token: () => session.token(),
    events,
    close: session.close
  }
}
