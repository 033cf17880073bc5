// Goal: where something refuses WebSockets the client hears the same over HTTP, by the same interface, each event once; it goes back
// to a socket when one can be opened, ends with its token, and a plain outage does not make it change over.
// Method: a worker behind a proxy that refuses upgrades while it is told to; clients that are not told of it.
import { createServer, type IncomingMessage, request } from 'node:http'
import { type AddressInfo, connect as connectTcp } from 'node:net'
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import { revokeSession } from '../../src/domain/sessions/revocations.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startClient } from '../support/client-script.ts'
import { recordBatch, startWorkers } from '../support/workers.ts'

interface Proxy {
  url: string
  isBlocking: boolean
  upgrades: number
  /** requests that were passed on */
  requests: string[]
}

/** Passes everything on, upgrades only while it is not blocking. */
async function startProxy(t: Test, target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target)
  const server = createServer((incoming, outgoing) => {
    proxy.requests.push(incoming.url ?? '')
    const { method, headers, url } = incoming
    const options = { hostname, port, method: method ?? 'GET', headers, path: url ?? '' }
    const passed = request(options, (response: IncomingMessage) => {
      outgoing.writeHead(response.statusCode ?? 500, response.headers)
      response.pipe(outgoing)
    })
    passed.on('error', () => outgoing.destroy())
    outgoing.on('close', () => passed.destroy())
    passed.end()
  })
  server.on('upgrade', (incoming, socket, head) => {
    proxy.upgrades++
    socket.on('error', () => undefined)
    if (proxy.isBlocking) {
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      return
    }
    const far = connectTcp(Number(port), hostname, () => {
      const headers = Object.entries(incoming.headers).map(([name, value]) => `${name}: ${value}`)
      far.write(`GET ${incoming.url} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`)
      far.write(head)
      far.pipe(socket).pipe(far)
    })
    far.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address() as AddressInfo
  const proxy: Proxy = {
    url: `ws://127.0.0.1:${address.port}/api/realtime`,
    isBlocking: true,
    upgrades: 0,
    requests: []
  }
  return proxy
}

t.test('the same events, and back to a socket', { timeout: 120_000 }, async (t) => {
  const { workers, store, tokenOf } = await startWorkers(t, 1)
  const proxy = await startProxy(t, workers[0]?.url ?? '')
  const user = new ObjectId()
  const token = tokenOf(user, { sid: 'ending' })
  const heard: string[] = []
  const { client, states } = startClient(t, {
    url: proxy.url,
    token,
    timeoutMs: 10_000,
    backoff: { minMs: 20, maxMs: 500 }
  })
  client.on('*', ({ id }) => heard.push(id))
  const joined = client.subscribe('jobs')
  await waitFor('ready', () => client.state.status === 'ready')
  t.match(client.state, { user: { id: String(user), role: 'JOB_SEEKER' }, expiresAt: /^2/ })
  t.match(await joined, { topic: 'jobs', recovered: false, cursor: /^.{38}$/ })
  t.ok(proxy.upgrades >= 2, `after ${proxy.upgrades} sockets that were refused`)
  const ids: string[] = []
  const record = async (topic: string, count: number) => {
    ids.push(...(await recordBatch(store, topic, count)))
    await waitFor('the events', () => heard.length === ids.length)
  }
  for (const topic of ['jobs', `user:${user}`, 'jobs']) await record(topic, 3)
  t.same([...heard].sort(), [...ids].sort())
  const refused: string[] = []
  client.onError(({ code, topic }) => refused.push(`${code} ${topic}`))
  await t.rejects(client.subscribe('role:EMPLOYER'), { code: 'NOT_YOURS' })
  t.same(refused, ['NOT_YOURS role:EMPLOYER'])
  await client.subscribe('role:JOB_SEEKER')
  await client.unsubscribe('role:JOB_SEEKER')

  proxy.isBlocking = false
  await waitFor('a socket', () => workers[0]?.app.realtimeStats.sockets === 1 && client.state.status === 'ready', {
    limitMs: 30_000
  })
  await waitFor('no request to wait', () => workers[0]?.app.eventPolls.count() === 0)
  await record('jobs', 3)
  await record(`user:${user}`, 3)
  t.equal(new Set(heard).size, heard.length, 'each once')
  t.notOk(states.some(({ status }) => status === 'closed'))
})

t.test('a token that ends, and a server that is away', { timeout: 120_000 }, async (t) => {
  const { workers, store, tokenOf } = await startWorkers(t, 1)
  const proxy = await startProxy(t, workers[0]?.url ?? '')
  const user = new ObjectId()
  const { client, heard } = startClient(t, {
    url: proxy.url,
    token: tokenOf(user, { sid: 'ending' }),
    timeoutMs: 10_000
  })
  await waitFor('a request that waits', () => workers[0]?.app.eventPolls.count() === 1)
  await store.transaction((tx) => revokeSession(tx, { _id: 'ending', userId: user }, 900))
  await waitFor('the end', () => client.state.status === 'closed')
  t.match(client.state, { error: { code: 'CLOSED_4401' } })
  t.same(heard, [])

  const many = startClient(t, { url: proxy.url, token: tokenOf(user), timeoutMs: 10_000 })
  const names = ['jobs', 'role:JOB_SEEKER']
  await Promise.all(names.map((name) => many.client.subscribe(name)))
  const before = many.states.length
  workers[0]?.app.server.closeAllConnections()
  await waitFor('another sign-in', () => many.states.slice(before).some(({ status }) => status === 'ready'))
  await recordBatch(store, 'jobs', 2)
  await waitFor('the events', () => many.heard.length === 2)
})
