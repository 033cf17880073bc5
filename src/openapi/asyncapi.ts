/** Generates the AsyncAPI document. */
import { version } from '../config/version.ts'
import { clientEvents, ephemeralEvents, eventsOn } from '../schemas/events.ts'
import {
  clientMessages,
  closeCodes,
  ephemeralMessages,
  eventMessages,
  serverMessages,
  subprotocol
} from '../schemas/realtime.ts'
import { type TopicKindName, topicKinds } from '../schemas/topics.ts'
import { exampleOf } from './examples.ts'
import { type Json, withReferences, withTitles } from './refs.ts'

const { event: _event, ephemeral: _ephemeral, ...responses } = serverMessages

/** The purpose of each message. The summary of an event lists its topics. */
const summaries: Record<keyof typeof clientMessages | keyof typeof responses, string> = {
  auth: 'Signs in: within 5 s, unless the upgrade carried `Authorization: Bearer`; later it renews the token. Implies a subscription to the own user topic',
  subscribe: 'Subscribes to a topic; with `since`, all missed events come first, in order',
  unsubscribe: 'Unsubscribes from a topic',
  ping: 'Requests a pong',
  ready: 'Signed in, sent immediately; missed events of the own user topic follow, then its `subscribed`',
  subscribed: 'Subscribed to the topic from here on',
  unsubscribed: 'No longer subscribed',
  pong: 'The response to a ping',
  resync:
    'The log no longer reaches back to `since`: fetch through REST, then continue from this cursor. Sent before any later event',
  error: 'The request failed; after errors of status 401 and, for `auth`, 403 and 429 the socket is closed as well',
  reconnect: 'This worker is about to restart: reconnect to any host after this delay'
}

/** The responses to each client message, besides events sent before them. */
const replies: Record<keyof typeof clientMessages, string[]> = {
  auth: ['ready', 'subscribed', 'resync', 'error'],
  subscribe: ['subscribed', 'resync', 'error'],
  unsubscribe: ['unsubscribed', 'error'],
  ping: ['pong', 'error']
}

/** Messages that the server sends on its own. */
const unsolicited: Record<'hear' | 'glimpse' | 'resync' | 'reconnect', { summary: string; names: string[] }> = {
  hear: {
    summary: 'An event, after its transaction has committed: exactly once, in the order of its topic',
    names: Object.keys(eventMessages).map((type) => `event.${type}`)
  },
  glimpse: {
    summary:
      'What is true for a moment only: never in the log, without a cursor; it may be lost, and is not sent again',
    names: Object.keys(ephemeralMessages).map((type) => `ephemeral.${type}`)
  },
  resync: { summary: 'The history of a topic is no longer available', names: ['resync'] },
  reconnect: { summary: 'A planned disconnect', names: ['reconnect'] }
}

const channel = { $ref: '#/channels/realtime' }
const ofChannel = (name: string) => ({ $ref: `#/channels/realtime/messages/${name}` })
const patternOf = (kind: TopicKindName): string => String(topicKinds[kind].pattern)
const topicsOf = ({ topics }: { topics: readonly TopicKindName[] }): string =>
  topics.map((kind) => `\`${patternOf(kind)}\``).join(', ')

/** The kinds that clients may subscribe to, by pattern. */
const publicTopics = Object.fromEntries(
  (Object.keys(topicKinds) as TopicKindName[])
    .filter((kind) => topicKinds[kind].pattern !== null)
    .map((kind) => [patternOf(kind), { who: topicKinds[kind].who, events: eventsOn(kind) }])
)

function messageOf(name: string, summary: string, schema: object, schemas: Json): Json {
  const payload = withReferences(withTitles(schema), schemas)
  const hasId = 'properties' in schema && 'id' in (schema.properties as Json) && !name.startsWith('event.')
  return {
    name,
    summary,
    contentType: 'application/json',
    ...(hasId && {
      correlationId: { location: '$message.payload#/id', description: 'the `id` of the request, if it had one' }
    }),
    payload,
    examples: [{ payload: exampleOf(schema) }]
  }
}

function messagesInto(schemas: Json): Record<string, Json> {
  const plain = Object.entries({ ...clientMessages, ...responses }).map(([op, schema]): [string, Json] => [
    op,
    messageOf(op, summaries[op as keyof typeof summaries], schema, schemas)
  ])
  const typed = (op: string, catalogue: Record<string, { topics: readonly TopicKindName[] }>, shapes: object) =>
    Object.entries(shapes).map(([type, schema]): [string, Json] => {
      const name = `${op}.${type}`
      return [name, messageOf(name, `On ${topicsOf(catalogue[type] ?? { topics: [] })}`, schema, schemas)]
    })
  const events = typed('event', clientEvents, eventMessages)
  const ephemeral = typed('ephemeral', ephemeralEvents, ephemeralMessages)
  return Object.fromEntries([...plain, ...events, ...ephemeral])
}

function operations(): Json {
  const received = Object.entries(replies).map(([op, names]) => [
    op,
    {
      action: 'receive',
      summary: summaries[op as keyof typeof replies],
      channel,
      messages: [ofChannel(op)],
      reply: { channel, messages: names.map(ofChannel) }
    }
  ])
  const sent = Object.entries(unsolicited).map(([id, { summary, names }]) => [
    id,
    { action: 'send', summary, channel, messages: names.map(ofChannel) }
  ])
  return Object.fromEntries([...received, ...sent])
}

const closings = [
  { code: 1009, reason: 'TOO_BIG', meaning: 'a message of more than 16 KiB' },
  ...Object.entries(closeCodes).map(([reason, [code, meaning]]) => ({ code, reason, meaning }))
]

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const description = [
  [
    'Text frames, one JSON object each. The response to a client message with an `id` carries that `id`.',
    'After a disconnect send the last `cursor` of each topic as `since`, to any host: missed events come first, in order, once.',
    'The server pings every 25 s and disconnects a client that misses two pongs. A socket may send 120 messages at once and 10 per second,',
    'and subscribe to 100 topics; a user may have 20 sockets. Tokens are never sent in the URL.'
  ].join(' '),
  table(
    ['close code', 'meaning'],
    closings.map(({ code, meaning }) => [String(code), meaning])
  ),
  table(
    ['topic', 'who may subscribe', 'events'],
    Object.entries(publicTopics).map(([topic, { who, events }]) => [`\`${topic}\``, who, events.join(', ')])
  )
].join('\n\n')

const upgradeHeaders = {
  type: 'object',
  properties: {
    'Sec-WebSocket-Protocol': { type: 'string', const: subprotocol },
    Authorization: { type: 'string', description: '`Bearer` and an access token: signs in without an `auth` message' },
    Origin: { type: 'string', description: 'browsers send it; must be on the allow-list' }
  }
}

/**
 * The AsyncAPI 3 document of the WebSocket, generated from the schemas the server validates and builds its messages
 * with.
 */
export function asyncApiDocument(): Json {
  const schemas: Json = {}
  const messages = messagesInto(schemas)
  const host = { default: 'localhost:8080', description: 'the load balancer, or any host' }
  const server = { host: '{host}', variables: { host } }
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'SkillMatch realtime',
      version,
      description: 'An event for each committed transaction, resumable on any host. The REST API is described at /docs.'
    },
    defaultContentType: 'application/json',
    servers: {
      secure: { ...server, protocol: 'wss', description: 'behind a load balancer that terminates TLS' },
      plain: { ...server, protocol: 'ws', description: 'within a private network' }
    },
    channels: {
      realtime: {
        address: '/api/realtime',
        title: subprotocol,
        description,
        messages: Object.fromEntries(
          Object.keys(messages).map((name) => [name, { $ref: `#/components/messages/${name}` }])
        ),
        bindings: { ws: { method: 'GET', headers: upgradeHeaders, bindingVersion: '0.1.0' } },
        'x-close-codes': closings,
        'x-topics': publicTopics
      }
    },
    operations: operations(),
    components: { messages, schemas }
  }
}
