/** Messages and close codes of the WebSocket protocol. */
import { type Static, Type } from 'typebox'
import { Id, oneOf, Timestamp } from './common.ts'
import { clientEvents, ephemeralEvents } from './events.ts'
import { AccessToken } from './tokens.ts'
import { roles } from './vocabulary.ts'

/** The WebSocket subprotocol (RFC 6455, section 1.9); echoed when the client offers it. */
export const subprotocol = 'skillmatch.v1'

/** Interval of the server's pings; a client that misses two pongs is disconnected. */
export const heartbeatSeconds = 25

/** Why the server closes a socket. After 1012 and 1013 clients reconnect and resume from their last cursors. */
export const closeCodes = {
  INTERNAL: [1011, 'internal server error: reconnect and resume'],
  RESTART: [1012, 'this worker restarts: reconnect after the delay of the `reconnect` message'],
  TOO_SLOW: [1013, 'this client did not read its messages: reconnect and resume'],
  UNAVAILABLE: [1013, 'the database is unavailable: reconnect later'],
  BAD_MESSAGE: [4400, 'invalid message'],
  NOT_SIGNED_IN: [4401, 'the token is invalid, expired or revoked'],
  NOT_YOURS: [4403, 'the token belongs to another user than the socket'],
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
  description: 'chosen by the client; the response carries it',
  examples: [1]
})
const cursorExample = 'setwBP7f000000000ap200RtCl0D9Pst1rxYU8'
export const Cursor = Type.String({
  maxLength: 64,
  examples: [cursorExample],
  description:
    "a position in the log, opaque; store the last one of each topic. Cursors of one log sort as text; an event whose `prev` sorts after the topic's last cursor proves a lost event"
})
export const Since = Type.String({
  maxLength: 256,
  examples: [cursorExample],
  description: 'the last cursor of the topic; the response to one of another log is `resync`'
})
const Token = Type.String({ ...AccessToken, minLength: 1, maxLength: 8192 })

/** Messages from clients, by `op`. */
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
  description: "cursor of the topic's previous event; empty when there is none",
  examples: ['setwBP7f000000000an20097g3Kf_ZVKPEpqQi']
})
const event = { op: Type.Literal('event'), topic: Topic, cursor: Cursor, prev: Prev, id: Id, at: Timestamp }

/** Every event as sent to clients, by type. */
export const eventMessages = Object.fromEntries(
  Object.entries(clientEvents).map(([type, { data }]) => [
    type,
    Type.Object({ ...event, type: Type.Literal(type), data })
  ])
)

const ephemeral = { op: Type.Literal('ephemeral'), topic: Topic, at: Timestamp }

/** Every ephemeral event as sent to clients, by type. */
export const ephemeralMessages = Object.fromEntries(
  Object.entries(ephemeralEvents).map(([type, { data }]) => [
    type,
    Type.Object({ ...ephemeral, type: Type.Literal(type), data })
  ])
)

/**
 * Messages from the server, by `op`; `event` and `ephemeral` are the general shapes, eventMessages and ephemeralMessages have
 * that of each type.
 */
export const serverMessages = {
  ready: Type.Object({
    op: Type.Literal('ready'),
    id: Type.Optional(MessageId),
    user: Type.Object({ id: Id, role: oneOf(roles) }),
    expiresAt: Timestamp,
    heartbeatSeconds: Type.Integer({ description: "interval of the server's pings", examples: [heartbeatSeconds] }),
    instance: Type.Optional(
      Type.String({
        description: 'host and worker that hold this socket, where hosts name them (EXPOSE_INSTANCE)',
        examples: ['host-1/2']
      })
    )
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
        'every topic of this socket is complete up to here: an idle topic can be resumed from it. Absent while a subscription of the socket is pending'
    })
  }),
  event: Type.Object({ ...event, type: Type.String(), data: Type.Object({}) }),
  ephemeral: Type.Object({ ...ephemeral, type: Type.String(), data: Type.Object({}) }),
  resync: Type.Object(
    { op: Type.Literal('resync'), topic: Topic, cursor: Cursor },
    { description: 'the log does not reach back far enough: fetch through REST, then continue from this cursor' }
  ),
  error: Type.Object({
    op: Type.Literal('error'),
    id: Type.Optional(MessageId),
    code: Type.String({ description: 'stable; the same codes as in REST', examples: ['NOT_YOURS'] }),
    message: Type.String({ examples: ['Not authorized to listen to job:65f1a2b3c4d5e6f708192a3b'] })
  }),
  reconnect: Type.Object({ op: Type.Literal('reconnect'), afterMs: Type.Integer({ minimum: 0, examples: [740] }) })
} as const
export type ServerMessage = {
  [Op in Exclude<keyof typeof serverMessages, 'event' | 'ephemeral'>]: Static<(typeof serverMessages)[Op]>
}[Exclude<keyof typeof serverMessages, 'event' | 'ephemeral'>]
