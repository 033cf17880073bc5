// Goal: the protocol of the WebSocket endpoint: who gets in, what is answered, what is refused and how, which limits hold.
// Method: one worker; raw sockets and raw HTTP.
import { request } from 'node:http'
import { connect } from 'node:net'
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import { Value } from 'typebox/value'
import WebSocket from 'ws'
import { eventMessages, serverMessages } from '../../src/schemas/realtime.ts'
import { addUser } from '../support/domain.ts'
import { openSocket, realtimeUrl, signIn, type TestSocket } from '../support/socket.ts'
import { recordEvents, startWorkers } from '../support/workers.ts'

const start = async (t: Test) => {
  const deployment = await startWorkers(t, 1)
  const url = deployment.workers[0]?.url ?? ''
  return { ...deployment, url, user: new ObjectId() }
}

/** Tries to upgrade; returns the status of a refusal, or 101. */
const upgradeStatus = (url: string, options: WebSocket.ClientOptions): Promise<number> =>
  new Promise((resolve) => {
    const ws = new WebSocket(url, 'skillmatch.v1', options)
    ws.on('open', () => {
      ws.terminate()
      resolve(101)
    })
    ws.on('unexpected-response', (_request, response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    ws.on('error', () => undefined)
  })

t.test('upgrades are counted by themselves: for the address, and for whoever signs in', async (t) => {
  const max = 3
  const { workers, tokenOf } = await startWorkers(t, 1, {
    RATE_LIMIT_MAX_REQUESTS: '1',
    UPGRADE_RATE_LIMIT_MAX: String(max),
    TRUST_PROXY: '127.0.0.1/32'
  })
  const url = workers[0]?.url ?? ''
  const ws = realtimeUrl(url)
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })
  for (let time = 0; time < max; time++) t.equal(await upgradeStatus(ws, from('192.0.2.1')), 101)
  t.equal(await upgradeStatus(ws, from('192.0.2.1')), 429)
  const plain = await fetch(`${url}/api/realtime`, from('192.0.2.1'))
  t.equal(plain.status, 429, 'in the same window as requests that are no upgrades')
  t.equal(plain.headers.get('ratelimit-policy'), '3;w=60')
  const ask = () => fetch(`${url}/api/jobs`, from('192.0.2.1'))
  t.equal((await ask()).status, 200, 'everything else has a limit of its own')
  t.equal((await ask()).status, 429)

  const token = tokenOf(new ObjectId())
  const signIn = async (address: string) => {
    const socket = await openSocket(t, url, from(address))
    return { socket, answer: await socket.ask({ op: 'auth', token }) }
  }
  for (let time = 0; time < max; time++) t.match(await signIn(`192.0.2.1${time}`), { answer: { op: 'ready' } })
  const { socket, answer } = await signIn('192.0.2.19')
  t.match(answer, { op: 'error', code: 'TOO_MANY_REQUESTS' }, 'from wherever they come')
  t.equal((await socket.closed).code, 4429)
  const { status } = await fetch(`${url}/api/jobs`, {
    headers: { ...from('192.0.2.20').headers, authorization: `Bearer ${token}` }
  })
  t.equal(status, 200, 'their requests are counted elsewhere')
  const other = await openSocket(t, url, from('192.0.2.19'))
  t.match(await other.ask({ op: 'auth', token: tokenOf(new ObjectId()) }), { op: 'ready' })
})

t.test('who may upgrade', async (t) => {
  const { url, user, tokenOf, workers } = await start(t)
  const ws = realtimeUrl(url)
  t.equal(await upgradeStatus(ws, {}), 101, 'no origin')
  t.equal(await upgradeStatus(ws, { origin: 'http://localhost:5173' }), 101, 'an origin on the list')
  t.equal(await upgradeStatus(ws, { origin: 'https://evil.example' }), 403, 'another origin')
  t.equal(await upgradeStatus(`${ws}?token=abc`, {}), 400, 'a token in the URL')
  t.equal(await upgradeStatus(ws, { headers: { authorization: 'Bearer nonsense' } }), 401, 'a bad token in the header')
  t.equal(await upgradeStatus(`${url.replace('http', 'ws')}/nowhere`, {}), 404, 'another path')
  const socket = await openSocket(t, url, { headers: { authorization: `Bearer ${tokenOf(user)}` } })
  t.equal(socket.ws.protocol, 'skillmatch.v1')
  await socket.until(({ op }) => op === 'ready')
  const plain = await fetch(`${url}/api/realtime`)
  t.equal(plain.status, 426)
  t.match(await plain.json(), { success: false, statusCode: 426 })
  const h2c = await new Promise<number | undefined>((resolve, reject) => {
    request(
      `${url}/health/live`,
      { headers: { connection: 'upgrade, http2-settings', upgrade: 'h2c' } },
      (response) => {
        response.resume()
        resolve(response.statusCode)
      }
    )
      .on('error', reject)
      .end()
  })
  t.equal(h2c, 200, 'an upgrade to something else is a plain request')
  t.equal(workers[0]?.app.realtimeStats.sockets, 1)
})

t.test('a refused upgrade leaves no connection behind', async (t) => {
  const { url, workers } = await start(t)
  const { hostname, port } = new URL(url)
  const connections = (): Promise<number> =>
    new Promise((resolve) => workers[0]?.app.server.getConnections((_error, count) => resolve(count)))
  for (let index = 0; index < 5; index++) {
    await new Promise<void>((resolve) => {
      const client = connect(Number(port), hostname)
      client.write(
        'GET /api/realtime HTTP/1.1\r\nHost: x\r\nOrigin: https://evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
          'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n'
      )
      client.once('data', () => resolve()) // and never closes
      client.on('error', () => undefined)
      t.teardown(() => client.destroy())
    })
  }
  for (let tries = 0; (await connections()) > 0 && tries < 100; tries++) await new Promise((r) => setTimeout(r, 20))
  t.equal(await connections(), 0)
})

t.test('who holds a socket is only told where answers tell it', async (t) => {
  const { workers, tokenOf } = await startWorkers(t, 1, { EXPOSE_INSTANCE: 'false' })
  const socket = await openSocket(t, workers[0]?.url ?? '')
  const ready = await socket.ask({ op: 'auth', token: tokenOf(new ObjectId()) })
  t.same(Object.keys(ready), ['op', 'id', 'user', 'expiresAt', 'heartbeatSeconds'])
})

t.test('what is answered', async (t) => {
  const { url, user, tokenOf, store } = await start(t)
  const socket = await openSocket(t, url)
  const ready = await socket.ask({ op: 'auth', token: tokenOf(user, { role: 'EMPLOYER' }) })
  t.match(ready, { op: 'ready', user: { id: user.toHexString(), role: 'EMPLOYER' }, heartbeatSeconds: 25 })
  t.equal(ready.instance, 'test/1')
  const own = await socket.until(({ op }) => op === 'subscribed')
  t.match(own, { topic: `user:${user}`, recovered: false })
  t.match(await socket.ask({ op: 'ping' }), { op: 'pong' })
  const { now } = Date
  Date.now = () => now() - 3_600_000
  const late = await socket.ask({ op: 'ping' }).finally(() => {
    Date.now = now
  })
  t.match(late, { op: 'pong' }, 'a clock that was set back takes nothing from the allowance')
  t.match(await socket.ask({ op: 'subscribe', topic: 'jobs' }), { op: 'subscribed', topic: 'jobs', recovered: false })
  t.match(await socket.ask({ op: 'subscribe', topic: 'role:EMPLOYER' }), { op: 'subscribed' })
  t.match(await socket.ask({ op: 'unsubscribe', topic: 'role:EMPLOYER' }), { op: 'unsubscribed' })
  const ids = await recordEvents(store, `user:${user}`, 2)
  await socket.until(({ id }) => id === ids[1])
  const [first, second] = socket.events()
  t.equal(second?.prev, first?.cursor)
  t.ok(String(second?.cursor) > String(first?.cursor), 'cursors sort as text')
  for (const message of socket.messages) {
    const schema = message.op === 'event' ? eventMessages[String(message.type)] : serverMessages[message.op as 'pong']
    if (schema) t.same(Value.Errors(schema, message), [], `${message.op} is what its schema says`)
    else t.fail(`no schema for ${message.op}`)
  }
})

t.test('topics belong to somebody', async (t) => {
  const { url, user, tokenOf, store } = await start(t)
  const now = new Date()
  const mine = new ObjectId()
  const other = new ObjectId()
  await addUser(store, 'EMPLOYER', { _id: new ObjectId(user) })
  const job = { title: 't', deletedAt: null, isActive: true, createdAt: now, updatedAt: now }
  await store.jobs.insertMany([
    { ...job, _id: mine, employerId: user } as never,
    { ...job, _id: other, employerId: new ObjectId() } as never
  ])
  const socket = await signIn(t, url, tokenOf(user, { role: 'EMPLOYER' }))
  for (const topic of [`job:${mine}`, `company:${user}`]) {
    t.match(await socket.ask({ op: 'subscribe', topic }), { op: 'subscribed' })
  }
  const refused: [string, string][] = [
    [`job:${other}`, 'NOT_YOURS'],
    [`job:${new ObjectId()}`, 'JOB_NOT_FOUND'],
    ['job:x', 'NOT_YOURS'],
    [`company:${other}`, 'NOT_YOURS'],
    ['company:x', 'NOT_YOURS'],
    [`user:${new ObjectId()}`, 'NOT_YOURS'],
    ['role:ADMIN', 'NOT_YOURS'],
    ['control', 'NOT_YOURS'],
    [`conversation:${new ObjectId()}`, 'NOT_YOURS'],
    ['nothing', 'NOT_FOUND']
  ]
  for (const [topic, code] of refused) {
    t.match(await socket.ask({ op: 'subscribe', topic }), { op: 'error', code }, topic)
  }
  t.match(await socket.ask({ op: 'ping' }), { op: 'pong' }, 'the socket is still open')
})

const closeCode = async (t: Test, url: string, act: (socket: TestSocket) => void): Promise<number> => {
  const socket = await openSocket(t, url)
  act(socket)
  return (await socket.closed).code
}

t.test('what ends a socket', async (t) => {
  const { url, user, tokenOf } = await start(t)
  const token = tokenOf(user)
  t.equal(await closeCode(t, url, (socket) => socket.send('{')), 4400, 'not JSON')
  t.equal(await closeCode(t, url, (socket) => socket.send('null')), 4400, 'not an object')
  t.equal(await closeCode(t, url, (socket) => socket.send({ op: 'dance' })), 4400, 'unknown op')
  for (const op of [{ toString: 1 }, { valueOf: 1 }, ['ping'], 1, null, '__proto__', 'constructor', 'toString']) {
    t.equal(await closeCode(t, url, (socket) => socket.send({ op } as never)), 4400, `op ${JSON.stringify(op)}`)
  }
  t.equal(await closeCode(t, url, (socket) => socket.send({ op: 'auth' })), 4400, 'no token')
  t.equal(await closeCode(t, url, (socket) => socket.ws.send(Buffer.from('{}'))), 4400, 'binary')
  t.equal(await closeCode(t, url, (socket) => socket.send('x'.repeat(17_000))), 1009, 'too big')
  t.equal(await closeCode(t, url, (socket) => socket.send({ op: 'auth', token: 'a.b.c' })), 4401, 'bad token')
  t.equal(await closeCode(t, url, (socket) => socket.send({ op: 'ping' })), 4401, 'before auth')
  const flood = await signIn(t, url, token)
  for (let index = 0; index < 200; index++) flood.send({ op: 'ping' })
  t.equal((await flood.closed).code, 4429, 'too many messages')
  const pings = await signIn(t, url, token)
  for (let index = 0; index < 200; index++) pings.ws.ping()
  t.equal((await pings.closed).code, 4429, 'too many pings')
  const other = await signIn(t, url, token)
  t.match(await other.ask({ op: 'auth', token: tokenOf(new ObjectId()) }), { op: 'error', code: 'SOCKET_OF_ANOTHER' })
  t.equal((await other.closed).code, 4403, 'signed in as somebody else')
})

t.test('limits: sign-in in time, sockets of a user, topics of a socket', async (t) => {
  const { url, user, tokenOf, workers } = await start(t)
  const silent = await openSocket(t, url)
  const sockets: TestSocket[] = []
  for (let index = 0; index < 20; index++) sockets.push(await signIn(t, url, tokenOf(user)))
  const oneMore = await openSocket(t, url)
  t.match(await oneMore.ask({ op: 'auth', token: tokenOf(user) }), { op: 'error', code: 'TOO_MANY_SOCKETS' })
  t.equal((await oneMore.closed).code, 4429)
  sockets[0]?.close()
  await sockets[0]?.closed
  await signIn(t, url, tokenOf(user))
  const connection = [...(workers[0]?.app.gateway.connectionsByUser.of(user.toHexString()) ?? [])].at(-1)
  if (connection)
    connection.topics = [...connection.topics, ...Array.from({ length: 99 }, (_, index) => `job:${index}`)]
  t.equal(connection?.topics.length, 100)
  const last = sockets.at(-1)
  t.match(await last?.ask({ op: 'subscribe', topic: 'jobs' }), { op: 'subscribed' })
  const started = Date.now()
  t.equal((await silent.closed).code, 4408)
  t.ok(Date.now() - started < 30_000)
})

t.test('what our own code throws for one socket ends that one with 1011, and is counted', async (t) => {
  const { url, user, tokenOf, workers } = await start(t)
  const app = workers[0]!.app
  const [victim, other] = [await signIn(t, url, tokenOf(user)), await signIn(t, url, tokenOf(user))]
  const [connection] = app.gateway.connectionsByUser.of(String(user))
  const broken = (): never => {
    throw new Error('broken on purpose')
  }
  Object.assign(connection!, { send: broken })
  victim.send({ op: 'ping' })
  t.equal((await victim.closed).code, 1011)
  t.equal(app.faults.counts.socket, 1)
  t.equal((await other.ask({ op: 'ping' })).op, 'pong', 'the other socket goes on')
})
