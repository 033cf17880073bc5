import { type Static, Type } from 'typebox'
import { Id, oneOf, Timestamp } from './common.ts'
import { clientEvents } from './events.ts'
import { AccessToken } from './tokens.ts'
import { roles } from './vocabulary.ts'

/** The WebSocket subprotocol (RFC 6455, section 1.9); echoed when the client offers it. */
export const subprotocol = 'skillmatch.v1'

/** The server pings this often; who misses two pongs is gone. */
export const heartbeatSeconds = 25

/** Why the server closes a socket. 1012 and 1013 ask for another try, with the last cursors. */
export const closeCodes = {
  INTERNAL: [1011, 'an unexpected error of ours: connect again and resume'],
  RESTART: [1012, 'this worker restarts: connect again after the `reconnect` hint'],
  TOO_SLOW: [1013, 'this client read nothing of what waited for it: connect again and resume'],
  UNAVAILABLE: [1013, 'the database cannot be reached: connect again later'],
  BAD_MESSAGE: [4400, 'not a message of this protocol'],
  NOT_SIGNED_IN: [4401, 'the token is not, or no longer, accepted'],
  NOT_YOURS: [4403, 'a socket belongs to the user it was opened for'],
  AUTH_TIMEOUT: [4408, 'no `auth` within 5 s'],
  TOO_MANY: [4429, 'too many messages, or too many sockets or sign-ins of one user']
} as const satisfies Record<string, readonly [number, string]>
export type CloseReason = keyof typeof closeCodes

export const Topic = Type.String({
  maxLength: 64,
  pattern: '^[a-z]+(:[A-Za-z0-9_]+)?$',
  description: 'e.g. user:<id>',
  examples: ['user:65f1a2b3c4d5e6f708192a3b']
})
const MessageId = Type.Union([Type.String({ maxLength: 64 }), Type.Integer()], {
  description: 'chosen by the client; its answer carries it',
  examples: [1]
})
const cursorExample = 'setwBP7f000000000ap200RtCl0D9Pst1rxYU8'
const Cursor = Type.String({
  maxLength: 64,
  examples: [cursorExample],
  description:
    "a place in the log, opaque; keep the last one of each topic. Cursors of one log sort as text; an event whose `prev` sorts after the topic's last cursor proves a loss"
})
const Since = Type.String({
  maxLength: 256,
  examples: [cursorExample],
  description: 'the last cursor of the topic; one that is not of this log is answered with `resync`'
})
const Token = Type.String({ ...AccessToken, minLength: 1, maxLength: 8192 })

/** What a client may send, by `op`. */
export const clientMessages = {
  auth: Type.Object({
    op: Type.Literal('auth'),
    id: Type.Optional(MessageId),
    token: Token,
    since: Type.Optional(Since)
  }),
  subscribe: Type.Object({
    op: Type.Literal('subscribe'),
    id: Type.Optional(MessageId),
    topic: Topic,
    since: Type.Optional(Since)
  }),
  unsubscribe: Type.Object({ op: Type.Literal('unsubscribe'), id: Type.Optional(MessageId), topic: Topic }),
  ping: Type.Object({ op: Type.Literal('ping'), id: Type.Optional(MessageId) })
} as const
export type ClientMessage = {
  [Op in keyof typeof clientMessages]: Static<(typeof clientMessages)[Op]>
}[keyof typeof clientMessages]

const Prev = Type.String({
  maxLength: 64,
  description: "the topic's event before this one; empty when there is none",
  examples: ['setwBP7f000000000an20097g3Kf_ZVKPEpqQi']
})
const event = { op: Type.Literal('event'), topic: Topic, cursor: Cursor, prev: Prev, id: Id, at: Timestamp }

/** Every event as it reaches a client, by type. */
export const eventMessages = Object.fromEntries(
  Object.entries(clientEvents).map(([type, { data }]) => [
    type,
    Type.Object({ ...event, type: Type.Literal(type), data })
  ])
)

/** What the server sends, by `op`; `event` is the general shape, eventMessages has each type's. */
export const serverMessages = {
  ready: Type.Object({
    op: Type.Literal('ready'),
    id: Type.Optional(MessageId),
    user: Type.Object({ id: Id, role: oneOf(roles) }),
    expiresAt: Timestamp,
    heartbeatSeconds: Type.Integer({ description: 'the server pings this often', examples: [heartbeatSeconds] })
  }),
  subscribed: Type.Object({
    op: Type.Literal('subscribed'),
    id: Type.Optional(MessageId),
    topic: Topic,
    cursor: Cursor,
    recovered: Type.Boolean({ description: 'everything after `since` has been sent before this message' })
  }),
  unsubscribed: Type.Object({ op: Type.Literal('unsubscribed'), id: Type.Optional(MessageId), topic: Topic }),
  pong: Type.Object({
    op: Type.Literal('pong'),
    id: Type.Optional(MessageId),
    cursor: Type.Optional({
      ...Cursor,
      description:
        'every topic of this socket is complete up to here: a quiet one is resumed from it. Absent while the socket is on its way into a topic'
    })
  }),
  event: Type.Object({ ...event, type: Type.String(), data: Type.Object({}) }),
  resync: Type.Object(
    { op: Type.Literal('resync'), topic: Topic, cursor: Cursor },
    { description: 'the log does not reach back: fetch through REST, then go on from this cursor' }
  ),
  error: Type.Object({
    op: Type.Literal('error'),
    id: Type.Optional(MessageId),
    code: Type.String({ description: 'stable, of the same table as the codes of REST', examples: ['NOT_YOURS'] }),
    message: Type.String({ examples: ['Not authorized to listen to job:65f1a2b3c4d5e6f708192a3b'] })
  }),
  reconnect: Type.Object({ op: Type.Literal('reconnect'), afterMs: Type.Integer({ minimum: 0, examples: [740] }) })
} as const
export type ServerMessage = {
  [Op in Exclude<keyof typeof serverMessages, 'event'>]: Static<(typeof serverMessages)[Op]>
}[Exclude<keyof typeof serverMessages, 'event'>]
