// Goal: the client comes back when that can help, as fast as it may and no faster, and stops with a reason when it cannot.
// Method: the client against a scripted server that closes, refuses, falls silent or sends nonsense; its states are compared.
import t from 'tap'
import { WebSocket } from 'ws'
import { type ClientState, connect, type TokenReason } from '../../client/src/index.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { at, event, own, startClient, startScript } from '../support/client-script.ts'

// One at a time: some measure time, one changes what the platform seems to be.
t.jobs = 1

const waitsOf = (states: ClientState[]) => states.flatMap((state) => (state.status === 'waiting' ? [state] : []))

for (const code of [1000, 1001, 1011, 1012, 1013, 4408]) {
  t.test(`closed with ${code}, it connects again`, async (t) => {
    const script = await startScript(t)
    const { states } = startClient(t, { url: script.url })
    const first = await script.next()
    await first.signIn({ instance: 'host-1/2' })
    first.close(code, 'so it is')
    await (await script.next()).signIn()
    await waitFor('ready', () => states.length === 4)
    t.same(
      states.map(({ status }) => status),
      ['ready', 'waiting', 'connecting', 'ready']
    )
    t.match(states[0], { instance: 'host-1/2' })
    t.match(states[1], { code, reason: 'so it is', attempt: 1 })
    t.match(states[2], { attempt: 1 })
    t.notOk('instance' in (states[3] ?? {}), 'where none is named')
  })
}

t.test('a connection that dies without a word counts as 1006', async (t) => {
  const script = await startScript(t)
  const { states } = startClient(t, { url: script.url })
  const first = await script.next()
  await first.signIn()
  first.cut()
  await script.next()
  t.match(states[1], { status: 'waiting', code: 1006, reason: 'the connection ended with 1006' })
})

for (const code of [1009, 4400, 4403]) {
  t.test(`closed with ${code}, it stops: the same would be refused again`, async (t) => {
    const script = await startScript(t)
    const { client, states } = startClient(t, { url: script.url })
    const jobs = client.subscribe('jobs')
    const first = await script.next()
    await first.signIn()
    first.close(code)
    await waitFor('closed', () => client.state.status === 'closed')
    t.match(states.at(-1), { status: 'closed', error: { code: `CLOSED_${code}` } })
    await t.rejects(jobs, { code: `CLOSED_${code}` })
    await t.rejects(client.subscribe('jobs'), { code: 'CLOSED' })
    t.equal(script.count(), 1)
  })
}

t.test('closed with 4429, it waits at least half of the longest wait', async (t) => {
  const script = await startScript(t)
  const { client } = startClient(t, { url: script.url, backoff: { minMs: 1, maxMs: 40_000 } })
  const first = await script.next()
  await first.signIn()
  first.close(4429)
  await waitFor('waiting', () => client.state.status === 'waiting')
  const { retryInMs } = client.state as { retryInMs: number }
  t.ok(retryInMs >= 20_000 && retryInMs <= 40_000, `${retryInMs} ms`)
})

t.test('waits grow to their ceiling while nothing holds', async (t) => {
  const script = await startScript(t)
  const { states } = startClient(t, { url: script.url, backoff: { minMs: 4, maxMs: 16 } })
  for (let attempt = 0; attempt < 6; attempt++) (await script.next()).cut()
  await waitFor('six waits', () => waitsOf(states).length === 6)
  const waits = waitsOf(states)
  t.same(
    waits.map(({ attempt }) => attempt),
    [1, 2, 3, 4, 5, 6]
  )
  for (const [index, { retryInMs }] of waits.entries())
    t.ok(retryInMs <= Math.min(16, 4 * 2 ** index), `${retryInMs} ms`)
})

t.test('the server says when to come back', async (t) => {
  const script = await startScript(t)
  const { client, states } = startClient(t, { url: script.url, backoff: { minMs: 1, maxMs: 1 } })
  let toldMs = 0
  client.onState(() => {
    toldMs = performance.now()
  })
  const first = await script.next()
  await first.signIn()
  first.send({ op: 'reconnect', afterMs: 123 })
  first.close(1012)
  await waitFor('waiting', () => client.state.status === 'waiting')
  t.match(client.state, { status: 'waiting', retryInMs: 123, code: 1012 })
  const closedMs = toldMs
  await waitFor('the next attempt', () => client.state.status !== 'waiting')
  t.ok(toldMs - closedMs >= 122, `and it is obeyed: ${toldMs - closedMs} ms`)
  const second = await script.next()
  await second.signIn()
  second.close(1012)
  await waitFor('the second wait', () => waitsOf(states).length > 1)
  t.ok(Number(waitsOf(states)[1]?.retryInMs) <= 1, 'once')
})

t.test('4401 with a fixed token: it stops', async (t) => {
  const script = await startScript(t)
  const { client } = startClient(t, { url: script.url, token: 'a-token' })
  const first = await script.next()
  const { id } = await first.next()
  first.send({ op: 'error', id, code: 'TOKEN_EXPIRED', message: 'too old' })
  first.close(4401, 'not signed in')
  await waitFor('closed', () => client.state.status === 'closed')
  t.match(client.state, { status: 'closed', error: { code: 'CLOSED_4401', message: 'not signed in' } })
})

t.test('4401 with a function: a fresh token is asked for once, then it stops', async (t) => {
  const script = await startScript(t)
  const reasons: TokenReason[] = []
  const token = async (reason: TokenReason) => `token-${reasons.push(reason)}`
  const { client } = startClient(t, { url: script.url, token })
  const first = await script.next()
  t.equal((await first.signIn()).token, 'token-1')
  first.close(4401)
  const second = await script.next()
  t.equal((await second.signIn()).token, 'token-2')
  await waitFor('ready', () => client.state.status === 'ready')
  second.close(4401)
  const third = await script.next()
  t.equal((await third.next()).token, 'token-3', 'once per sign-in that held')
  third.close(4401)
  await waitFor('closed', () => client.state.status === 'closed')
  t.match(client.state, { error: { code: 'CLOSED_4401' } })
  t.same(reasons, ['connect', 'refused', 'refused'])
})

t.test('a function without a token ends it; one that fails is asked again', async (t) => {
  const script = await startScript(t)
  const answers = [
    () => {
      throw new Error('offline')
    },
    async () => 'token-1',
    async () => null
  ]
  const { client, states } = startClient(t, { url: script.url, token: () => answers.shift()?.() ?? null })
  const first = await script.next()
  await first.signIn()
  t.match(states[0], { status: 'waiting', code: 1006, reason: 'no token: Error: offline' })
  first.close(4401)
  await waitFor('closed', () => client.state.status === 'closed')
  t.match(client.state, { error: { code: 'SIGNED_OUT' } })
})

t.test('a token function that hangs is told, and asked again', async (t) => {
  const script = await startScript(t)
  let asked = 0
  const token = () => (++asked === 1 ? new Promise<string>(() => undefined) : 'token-2')
  const { heard, states } = startClient(t, { url: script.url, token })
  t.equal((await (await script.next()).signIn()).token, 'token-2')
  t.same(heard, ['error TOKEN_FAILED undefined'])
  t.match(states[0], { status: 'waiting', reason: /did not respond within 500 ms/ })
})

t.test('a WebSocket that cannot be made is told, tried again, and given up after a while', async (t) => {
  const script = await startScript(t)
  let made = 0
  let isAllowed = false
  class Refusing extends WebSocket {
    constructor(url: string, protocols: string) {
      made++
      if (!isAllowed) throw new Error('not allowed here')
      super(url, protocols)
    }
  }
  const backoff = { minMs: 1, maxMs: 1 }
  const { client, heard } = startClient(t, { url: script.url, WebSocket: Refusing, backoff })
  await waitFor('the end', () => client.state.status === 'closed')
  t.match(client.state, { error: { code: 'SOCKET_FAILED', message: /not allowed here/ } })
  t.equal(made, 10)
  t.same(heard, Array(10).fill('error SOCKET_FAILED undefined'))
  made = 0
  const second = startClient(t, { url: script.url, WebSocket: Refusing, backoff: { minMs: 50, maxMs: 50 } })
  await waitFor('a few tries', () => made >= 2)
  isAllowed = true
  await (await script.next()).signIn()
  await waitFor('ready', () => second.client.state.status === 'ready')
})

t.test('a storage that cannot say where the own topic was: what was missed is to be fetched', async (t) => {
  const script = await startScript(t)
  const storage = { get: () => new Promise<string>(() => undefined), set: () => undefined }
  const { heard } = startClient(t, { url: script.url, storage })
  const peer = await script.next()
  t.notOk('since' in (await peer.signIn()))
  peer.send({ op: 'subscribed', topic: own, cursor: at(4), recovered: false })
  await waitFor('the news', () => heard.length === 4)
  t.same(heard, [...Array(3).fill('error STORAGE_FAILED undefined'), `resync ${own}`])
})

t.test('a token of somebody else ends it: cursors and listeners belong to one user', async (t) => {
  const script = await startScript(t)
  const { client } = startClient(t, { url: script.url })
  const first = await script.next()
  await first.signIn()
  await waitFor('ready', () => client.state.status === 'ready')
  first.cut()
  await (await script.next()).signIn({ user: { id: '00000000000000000000000b', role: 'ADMIN' } })
  await waitFor('closed', () => client.state.status === 'closed')
  t.match(client.state, { error: { code: 'OTHER_USER' } })
})

t.test('signs in again on the open socket before the token ends', async (t) => {
  const script = await startScript(t)
  const reasons: TokenReason[] = []
  const token = (reason: TokenReason) => `token-${reasons.push(reason)}`
  const { client, states } = startClient(t, { url: script.url, token })
  const peer = await script.next()
  const startedMs = Date.now()
  await peer.signIn({ expiresAt: new Date(startedMs + 2400).toISOString() })
  const { id, ...again } = await peer.next()
  const tookMs = Date.now() - startedMs
  t.same(again, { op: 'auth', token: 'token-2' })
  t.ok(tookMs >= 1100 && tookMs < 2400, `after ${tookMs} ms of 2,400`)
  const user = { id: own.slice(5), role: 'EMPLOYER' }
  peer.send({ op: 'ready', id, user, expiresAt: '2099-01-01T00:00:00.000Z', heartbeatSeconds: 25 })
  await waitFor('the new end', () => client.state.status === 'ready' && client.state.expiresAt.startsWith('2099'))
  t.same(reasons, ['connect', 'renew'])
  t.equal(states.length, 2)
  t.equal(script.count(), 1)
})

t.test('a renewal that fails is tried again while time is left; without a token it ends', async (t) => {
  const script = await startScript(t)
  const reasons: TokenReason[] = []
  const token = (reason: TokenReason) => {
    if (reasons.push(reason) === 2) throw new Error('offline')
    return reasons.length === 1 ? 'token-1' : null
  }
  const { client, states } = startClient(t, { url: script.url, token })
  const peer = await script.next()
  await peer.signIn({ expiresAt: new Date(Date.now() + 2400).toISOString() })
  await waitFor('closed', () => client.state.status === 'closed')
  t.match(client.state, { error: { code: 'SIGNED_OUT' } })
  t.same(reasons, ['connect', 'renew', 'renew'])
  t.equal(states.length, 2, 'the first failure changed nothing')
})

t.test('an end that has passed already means a wrong clock: the server decides', async (t) => {
  const script = await startScript(t)
  const reasons: TokenReason[] = []
  const token = (reason: TokenReason) => `token-${reasons.push(reason)}`
  const { client } = startClient(t, { url: script.url, token })
  const peer = await script.next()
  await peer.signIn({ expiresAt: '2020-01-01T00:00:00.000Z', heartbeatSeconds: 0.6 })
  t.match(await peer.next(), { op: 'ping' }, 'nothing but the heartbeat')
  t.equal(client.state.status, 'ready')
  t.same(reasons, ['connect'])
})

t.test('asks whether a silent server is there, and gives it up when it does not answer', async (t) => {
  const script = await startScript(t)
  const { client, states } = startClient(t, { url: script.url })
  const peer = await script.next()
  await peer.signIn({ heartbeatSeconds: 0.1 })
  const startedMs = Date.now()
  const ping = await peer.next()
  t.same(ping, { op: 'ping', id: 2 })
  const silentMs = Date.now() - startedMs
  t.ok(silentMs >= 195 && silentMs < 5000, `after two heartbeats of 100 ms: ${silentMs} ms`)
  peer.send({ op: 'pong', id: 2 })
  t.same(await peer.next(), { op: 'ping', id: 3 })
  t.equal(client.state.status, 'ready', 'the answer keeps it')
  await (await script.next()).signIn()
  t.match(states[1], { status: 'waiting', code: 1006, reason: 'the server does not respond' })
})

t.test('what is heard spares the question', async (t) => {
  const script = await startScript(t)
  const { heard } = startClient(t, { url: script.url })
  const peer = await script.next()
  await peer.signIn({ heartbeatSeconds: 0.1 })
  for (let position = 1; position <= 10; position++) {
    peer.send(event(own, position, position - 1))
    await waitFor('the event', () => heard.length === position)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  peer.send({ op: 'subscribed', topic: own, cursor: at(10), recovered: true })
  t.same(await peer.next(), { op: 'ping', id: 2 }, 'the first one comes when it is quiet')
})

t.test('a server that neither opens nor signs in is given up', async (t) => {
  const script = await startScript(t)
  const { states } = startClient(t, { url: script.url, timeoutMs: 60 })
  await script.next()
  await script.next()
  t.match(states[0], { status: 'waiting', code: 1006, reason: 'the connection did not open in time' })
})

t.test('nonsense ends the connection; what a later server may say does not', async (t) => {
  const script = await startScript(t)
  const { heard, states } = startClient(t, { url: script.url })
  const first = await script.next()
  await first.signIn()
  first.send({ op: 'greeting', text: 'hello' })
  first.send(event(own, 1, 0))
  first.send({ op: 'error', code: 'HINT', message: 'by the way' })
  await waitFor('the event', () => heard.length === 2)
  t.same(heard, [`${own} 1`, 'error HINT undefined'])
  for (const nonsense of ['{', '7', '{"op":"event","topic":"jobs"}', '{"op":"ready"}', '{"op":"reconnect"}']) {
    const before = waitsOf(states).length
    const peer = before === 0 ? first : await script.next()
    if (peer !== first) await peer.signIn()
    peer.send(nonsense)
    await waitFor('the end', () => waitsOf(states).length === before + 1)
    t.match(waitsOf(states).at(-1), { code: 1006, reason: 'the server sent an invalid message' })
  }
})

t.test('close() ends everything, and asks for no further token', async (t) => {
  const script = await startScript(t)
  const { client, states } = startClient(t, { url: script.url })
  const peer = await script.next()
  await peer.signIn()
  await waitFor('ready', () => client.state.status === 'ready')
  const code = new Promise((resolve) => peer.socket.once('close', resolve))
  client.close()
  client.close()
  t.equal(await code, 1000)
  t.same(states.at(-1), { status: 'closed' })
  t.equal(states.filter(({ status }) => status === 'closed').length, 1)
  t.equal(script.count(), 1)
})

t.test('close() while the token is being fetched, or while waiting', async (t) => {
  const script = await startScript(t)
  let give: (token: string) => void = () => undefined
  const { client } = startClient(t, { url: script.url, token: () => new Promise((resolve) => (give = resolve)) })
  client.close()
  give('too late')
  const other = startClient(t, { url: script.url, backoff: { minMs: 600, maxMs: 600 } })
  const isWaiting = new Promise<void>((resolve) => {
    other.client.onState(({ status }) => status === 'waiting' && resolve())
  })
  const peer = await script.next()
  peer.cut()
  // Not by looking now and then: a wait is of any length up to 600 ms, and may be over by then.
  await isWaiting
  other.client.close()
  await new Promise((resolve) => setTimeout(resolve, 700)) // longer than it would have waited
  t.equal(script.count(), 1)
})

t.test('the network is back: it does not wait, and asks what looks alive', async (t) => {
  const surroundings = new EventTarget()
  const { addEventListener, removeEventListener } = EventTarget.prototype
  Object.assign(globalThis, {
    addEventListener: addEventListener.bind(surroundings),
    removeEventListener: removeEventListener.bind(surroundings)
  })
  t.teardown(() => {
    Reflect.deleteProperty(globalThis, 'addEventListener')
    Reflect.deleteProperty(globalThis, 'removeEventListener')
  })
  const script = await startScript(t)
  const { client } = startClient(t, { url: script.url, backoff: { minMs: 3_600_000, maxMs: 3_600_000 } })
  const first = await script.next()
  first.cut()
  await waitFor('waiting', () => client.state.status === 'waiting')
  surroundings.dispatchEvent(new Event('online'))
  const second = await script.next()
  await second.signIn()
  await waitFor('ready', () => client.state.status === 'ready')
  surroundings.dispatchEvent(new Event('pageshow'))
  t.match(await second.next(), { op: 'ping' })
  client.close()
  surroundings.dispatchEvent(new Event('online'))
  t.equal(script.count(), 2)
})

t.test('what cannot work is refused at once', async (t) => {
  t.throws(() => connect({ url: 'http://127.0.0.1', token: 'x', WebSocket }), { name: 'TypeError' })
  t.throws(() => connect({ url: 'nowhere', token: 'x', WebSocket }), { name: 'TypeError' })
  if (!('WebSocket' in globalThis)) {
    t.throws(() => connect({ url: 'ws://127.0.0.1', token: 'x' }), { message: /pass one/ })
  }
})
