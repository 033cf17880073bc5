import { version } from '../config/version.ts'
import { clientEvents, eventsOn } from '../schemas/events.ts'
import { clientMessages, closeCodes, eventMessages, serverMessages, subprotocol } from '../schemas/realtime.ts'
import { type TopicKindName, topicKinds } from '../schemas/topics.ts'
import { exampleOf } from './examples.ts'
import { type Json, withReferences, withTitles } from './refs.ts'

const { event: _general, ...answers } = serverMessages

/** What each message is for. An event's says on which topics it comes. */
const summaries: Record<keyof typeof clientMessages | keyof typeof answers, string> = {
  auth: 'Signs in: within 5 s, unless the upgrade carried `Authorization: Bearer`; later it prolongs the session. The own user topic is implied',
  subscribe: 'Joins a topic; with `since`, all that was missed comes first, in order',
  unsubscribe: 'Leaves a topic',
  ping: 'Asks for a sign of life',
  ready: 'Signed in, told at once; what was missed of the own user topic follows, then its `subscribed`',
  subscribed: 'A member of the topic from here on',
  unsubscribed: 'No longer a member',
  pong: 'A sign of life',
  resync:
    'The log no longer reaches back to `since`: fetch through REST, then go on from this cursor. Before any later event',
  error: 'What was asked is refused; after 401 and, for `auth`, 403 and 429 kinds the socket is closed as well',
  reconnect: 'This worker is about to restart: connect again, to any host, after this time'
}

/** What answers each message of the client, beside events that come first. */
const replies: Record<keyof typeof clientMessages, string[]> = {
  auth: ['ready', 'subscribed', 'resync', 'error'],
  subscribe: ['subscribed', 'resync', 'error'],
  unsubscribe: ['unsubscribed', 'error'],
  ping: ['pong', 'error']
}

/** Sent without having been asked for. */
const unasked: Record<'hear' | 'resync' | 'reconnect', { summary: string; names: string[] }> = {
  hear: {
    summary: 'An event, once its transaction is committed: once, and in the order of its topic',
    names: Object.keys(eventMessages).map((type) => `event.${type}`)
  },
  resync: { summary: 'History of a topic is lost', names: ['resync'] },
  reconnect: { summary: 'A planned end is near', names: ['reconnect'] }
}

const channel = { $ref: '#/channels/realtime' }
const ofChannel = (name: string) => ({ $ref: `#/channels/realtime/messages/${name}` })
const patternOf = (kind: TopicKindName): string => String(topicKinds[kind].pattern)
const topicsOf = (type: keyof typeof clientEvents) => clientEvents[type].topics.map((kind) => `\`${patternOf(kind)}\``)

/** The kinds that clients may ask for, by pattern. */
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
      correlationId: { location: '$message.payload#/id', description: 'of the question, if it had one' }
    }),
    payload,
    examples: [{ payload: exampleOf(schema) }]
  }
}

function messagesInto(schemas: Json): Record<string, Json> {
  const plain = Object.entries({ ...clientMessages, ...answers }).map(([op, schema]): [string, Json] => [
    op,
    messageOf(op, summaries[op as keyof typeof summaries], schema, schemas)
  ])
  const events = Object.entries(eventMessages).map(([type, schema]): [string, Json] => [
    `event.${type}`,
    messageOf(`event.${type}`, `On ${topicsOf(type as keyof typeof clientEvents).join(', ')}`, schema, schemas)
  ])
  return Object.fromEntries([...plain, ...events])
}

function operations(): Json {
  const asked = Object.entries(replies).map(([op, names]) => [
    op,
    {
      action: 'receive',
      summary: summaries[op as keyof typeof replies],
      channel,
      messages: [ofChannel(op)],
      reply: { channel, messages: names.map(ofChannel) }
    }
  ])
  const sent = Object.entries(unasked).map(([id, { summary, names }]) => [
    id,
    { action: 'send', summary, channel, messages: names.map(ofChannel) }
  ])
  return Object.fromEntries([...asked, ...sent])
}

const closings = [
  { code: 1009, reason: 'TOO_BIG', meaning: 'a message of more than 16 KiB' },
  ...Object.entries(closeCodes).map(([reason, [code, meaning]]) => ({ code, reason, meaning }))
]

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const description = [
  [
    'Text frames, one JSON object each. Every message of a client that carries an `id` is answered with that `id`.',
    'After a cut send the last `cursor` of each topic as `since`, on any host: what was missed comes first, in order, once.',
    'The server pings every 25 s; who misses two pongs is gone. A socket may send 120 messages at once and 10 a second,',
    'and have 100 topics; a person may have 20 sockets. The token never rides in the URL.'
  ].join(' '),
  table(
    ['close code', 'meaning'],
    closings.map(({ code, meaning }) => [String(code), meaning])
  ),
  table(
    ['topic', 'who may hear it', 'events'],
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

/** The AsyncAPI 3 document of the WebSocket, made of the schemas the server checks and builds its messages by. */
export function asyncApiDocument(): Json {
  const schemas: Json = {}
  const messages = messagesInto(schemas)
  const host = { default: 'localhost:8080', description: 'the balancer, or any host' }
  const server = { host: '{host}', variables: { host } }
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'SkillMatch realtime',
      version,
      description: 'Events exactly when their transaction committed, resumable on any host. REST is described at /docs.'
    },
    defaultContentType: 'application/json',
    servers: {
      secure: { ...server, protocol: 'wss', description: 'behind a balancer that ends TLS' },
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
