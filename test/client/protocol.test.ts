// Goal: both sides speak of the same protocol, although the client imports nothing of the server.
// Method: the client's constants, messages and policies against the server's schemas; the types against each other.
import t from 'tap'
import { Compile } from 'typebox/compile'
import { WebSocket } from 'ws'
import { type Reaction, reactionTo } from '../../client/src/close-codes.ts'
import * as ours from '../../client/src/messages.ts'
import { openTransport } from '../../client/src/transport.ts'
import * as theirs from '../../src/schemas/realtime.ts'
import { at, startScript } from '../support/client-script.ts'

type Sent = Exclude<ours.ServerMessage, { op: 'event' | 'ephemeral' }>

/** Compiles only while everything the server may send is known to the client, and the other way round. */
const read = (message: theirs.ServerMessage): Sent => message
const written = (message: ours.ClientMessage): theirs.ClientMessage => message

t.test('what the server sends is read as it is', async (t) => {
  const topic = 'jobs'
  const user = { id: '0'.repeat(24), role: 'ADMIN' as const }
  const messages: theirs.ServerMessage[] = [
    { op: 'ready', id: 1, user, expiresAt: '2026-01-01T00:00:00.000Z', heartbeatSeconds: theirs.heartbeatSeconds },
    { op: 'ready', id: 1, user, expiresAt: '2026-01-01T00:00:00.000Z', heartbeatSeconds: 25, instance: 'host-1/2' },
    { op: 'subscribed', id: 2, topic, cursor: at(1), recovered: true },
    { op: 'unsubscribed', id: 3, topic },
    { op: 'pong', id: 4 },
    { op: 'resync', topic, cursor: at(2) },
    { op: 'error', code: 'NOT_YOURS', message: 'no' },
    { op: 'reconnect', afterMs: 0 }
  ]
  t.same(
    new Set(messages.map(({ op }) => op)),
    new Set(Object.keys(theirs.serverMessages).filter((op) => op !== 'event' && op !== 'ephemeral'))
  )
  for (const message of messages) t.same(ours.parseMessage(JSON.stringify(message)), read(message))
  t.throws(() => ours.parseMessage(JSON.stringify({ ...messages[1], instance: 2 })), { message: 'bad ready' })
})

t.test('what the client sends, the server accepts', async (t) => {
  t.equal(ours.subprotocol, theirs.subprotocol)
  const script = await startScript(t)
  const messages: ours.ClientMessage[] = [
    { op: 'auth', token: 'a.b.c' },
    { op: 'auth', token: 'a.b.c', since: at(1) },
    { op: 'subscribe', topic: 'jobs' },
    { op: 'subscribe', topic: 'job:0123456789abcdef01234567', since: at(1) },
    { op: 'unsubscribe', topic: 'jobs' },
    { op: 'ping' }
  ]
  const link = openTransport({
    url: script.url,
    WebSocket,
    timeoutMs: 5000,
    onOpen: () => {
      for (const message of messages) link.request(written(message))
    },
    onMessage: () => undefined,
    onEnd: () => undefined
  })
  t.teardown(() => link.end(1000, ''))
  const peer = await script.next()
  for (const { op } of messages) {
    const message = await peer.next()
    t.ok(Compile(theirs.clientMessages[op]).Check(message), JSON.stringify(message))
  }
})

t.test('for every reason to close there is a policy', async (t) => {
  const policies: Record<theirs.CloseReason, Reaction> = {
    INTERNAL: 'again',
    RESTART: 'again',
    TOO_SLOW: 'again',
    UNAVAILABLE: 'again',
    BAD_MESSAGE: 'stop',
    NOT_SIGNED_IN: 'token',
    NOT_YOURS: 'stop',
    AUTH_TIMEOUT: 'again',
    TOO_MANY: 'pause'
  }
  for (const [reason, [code]] of Object.entries(theirs.closeCodes)) {
    t.equal(reactionTo(code), policies[reason as theirs.CloseReason], reason)
  }
})
