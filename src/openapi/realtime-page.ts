/** The page of the WebSocket's protocol: the AsyncAPI document as HTML, without a script. */
import { escaped } from '../http/pages.ts'
import { asyncApiDocument } from './asyncapi.ts'
import { framed, prose } from './pages.ts'
import { fieldTable, link, nameOf, type Reference, type Schema, table } from './schema-tables.ts'

interface Message {
  summary: string
  payload: Schema
  examples: { payload: unknown }[]
}
interface Operation {
  action: 'receive' | 'send'
  summary: string
  messages: Reference[]
  reply?: { messages: Reference[] }
}
interface Document {
  info: { version: string; description: string }
  channels: {
    realtime: {
      address: string
      title: string
      'x-close-codes': { code: number; reason: string; meaning: string }[]
      'x-topics': Record<string, { who: string; events: string[] }>
    }
  }
  operations: Record<string, Operation>
  components: { messages: Record<string, Message>; schemas: Record<string, Schema> }
}

const messageLinks = (references: readonly Reference[]): string =>
  references.map((reference) => link(`message-${nameOf(reference)}`, nameOf(reference))).join(', ')

const messageSection = ([name, { summary, payload, examples }]: [string, Message]): string => `<section>
<h3 id="message-${escaped(name)}"><code>${escaped(name)}</code></h3>
<p>${prose(summary)}.</p>
${fieldTable(name, payload)}
${examples.map((example) => `<pre tabindex="0" aria-label="Example of ${escaped(name)}"><code>${escaped(JSON.stringify(example.payload, null, 2))}</code></pre>`).join('\n')}
</section>`

const steps = [
  ['Connect', 'to `/api/realtime` of the balancer, or of any host, with the subprotocol `skillmatch.v1`.'],
  [
    'Sign in',
    'with `{"op":"auth","token":"…"}`. `ready` comes at once, then `subscribed` of the own topic `user:<id>`.'
  ],
  ['Subscribe', 'to more topics. Each answer `subscribed` has the `cursor` from which on nothing is missed.'],
  ['Keep', 'the `cursor` of the last event of each topic.'],
  [
    'Resume',
    'after a cut: send the cursor as `since`, with `auth` for the own topic and with `subscribe` for each other, to any host. What was missed comes first, in order, once, then `subscribed` with `"recovered":true`.'
  ],
  [
    'Fetch anew',
    'what a `resync` names: the log no longer reaches back so far. Read the state through REST, then go on from the cursor it carries.'
  ],
  ['Renew', 'the token before `expiresAt`: send `auth` with the new one on the open socket.']
] as const

function operationTable(operations: [string, Operation][], action: Operation['action']): string {
  const isAsked = action === 'receive'
  const rows = operations
    .filter(([, operation]) => operation.action === action)
    .map(([id, { summary, messages, reply }]) => [
      isAsked ? messageLinks(messages) : escaped(id),
      prose(summary),
      messageLinks(isAsked ? (reply?.messages ?? []) : messages)
    ])
  return isAsked
    ? table('What a client sends', ['message', 'what it does', 'answers'], rows)
    : table('What the server sends', ['kind', 'what it says', 'messages'], rows)
}

/** The whole page. */
export function realtimePage(): string {
  const { info, channels, operations, components } = asyncApiDocument() as unknown as Document
  const { address, title, 'x-close-codes': closings, 'x-topics': topics } = channels.realtime
  const listed = Object.entries(operations)
  const topicRows = Object.entries(topics).map(([topic, { who, events }]) => [
    `<code>${escaped(topic)}</code>`,
    prose(who),
    events
      .map(
        (type) =>
          ['event', 'ephemeral'].map((op) => `${op}.${type}`).find((name) => name in components.messages) ?? type
      )
      .map((name) => (name in components.messages ? link(`message-${name}`, name) : `<code>${escaped(name)}</code>`))
      .join(', ')
  ])
  const sections = [
    [
      'start',
      'In seven steps',
      `<ol>${steps.map(([word, text]) => `<li><strong>${word}</strong> ${prose(text)}</li>`).join('\n')}</ol>
<p>Text frames, one JSON object each; an answer carries the <code>id</code> of its request, if it had one. The server pings every 25 s and disconnects who misses two pongs. A socket may send 120 messages at once and 10 per second, and have 100 topics; a user may have 20 sockets. Tokens are never sent in the URL.</p>`
    ],
    ['topics', 'Topics', table('Topics', ['topic', 'who may subscribe', 'events'], topicRows)],
    ['asked', 'What a client sends', operationTable(listed, 'receive')],
    ['told', 'What the server sends by itself', operationTable(listed, 'send')],
    [
      'closing',
      'Close codes',
      table(
        'Close codes',
        ['code', 'name', 'meaning'],
        closings.map(({ code, reason, meaning }) => [String(code), `<code>${escaped(reason)}</code>`, prose(meaning)])
      )
    ],
    ['messages', 'Messages', Object.entries(components.messages).map(messageSection).join('\n')],
    [
      'schemas',
      'What messages have in common',
      Object.entries(components.schemas)
        .map(
          ([name, schema]) =>
            `<section>\n<h3 id="schema-${escaped(name)}"><code>${escaped(name)}</code></h3>\n${fieldTable(name, schema)}\n</section>`
        )
        .join('\n')
    ]
  ] as const
  const contents = sections.map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`).join('')
  return framed({
    title: 'Realtime API',
    url: '/docs/realtime',
    style: '/docs/realtime.css',
    scripts: [],
    aside: '',
    content: `<main>
<h1>Realtime <small>${escaped(title)}, version ${escaped(info.version)}</small></h1>
<p class="lead"><code>${escaped(address)}</code> ${prose(info.description.replace(/ The REST API.*/, ''))}</p>
<nav aria-label="Contents" class="contents"><ul>${contents}</ul></nav>
${sections.map(([id, name, content]) => `<section>\n<h2 id="${id}">${name}</h2>\n${content}\n</section>`).join('\n')}
</main>`
  })
}
