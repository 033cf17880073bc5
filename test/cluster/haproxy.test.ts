// Goal: haproxy.cfg is right as it lies in the repository, and what it promises holds: both hosts get requests and sockets, a
// draining host gets no new ones while its running ones finish, a broken one is left at once, a POST is never repeated, the
// client's address cannot be spoofed, figures stay inside.
// Method: HAProxy itself before two small HTTP servers of this process whose readiness the test sets.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { httpGet } from '../../tools/api/http.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import { renderHaproxy } from '../../tools/services/haproxy.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { startBalancer } from '../support/deployment.ts'
import { awaitStates, limitMs, nameOf, openSocket, startFakeHost, startScene } from '../support/fake-hosts.ts'

t.test('the file as it lies here: no warning, and what the tests and `up` start is this file', async (t) => {
  const file = join(root, 'haproxy.cfg')
  const { code, output } = await run(await ensureProgram('haproxy'), ['-c', '-f', file])
  t.equal(code, 0)
  t.notMatch(output, /warning|alert/i)
  const hosts = [
    { name: 'host-1', port: 5001 },
    { name: 'host-2', port: 5002 }
  ]
  t.equal(renderHaproxy({ listen: ':8080', statisticsPort: 8404, hosts }), readFileSync(file, 'utf8'))
})

t.test('requests and sockets reach both hosts, without sticking', async (t) => {
  const { balancer } = await startScene(t)
  const names = []
  for (let index = 0; index < 10; index++) names.push(nameOf(await httpGet(`${balancer.url}/api/jobs`)))
  t.equal(names.filter((name) => name === 'host-1').length, 5)
  // One after the other: of two at once each of HAProxy's threads may see the same host without any.
  const sockets = [await openSocket(t, balancer.url), await openSocket(t, balancer.url)]
  t.same(sockets.map(({ first }) => first).sort(), ['host-1', 'host-2'])
})

t.test('draining: no new work, what runs finishes, sockets stay', async (t) => {
  const { hosts, balancer } = await startScene(t)
  const sockets = await Promise.all([openSocket(t, balancer.url), openSocket(t, balancer.url)])
  const pending: ServerResponse[] = []
  for (const host of hosts) host.answer = (_request, response) => pending.push(response)
  const slow = [httpGet(`${balancer.url}/slow`), httpGet(`${balancer.url}/slow`)]
  await waitFor('both slow requests', () => pending.length === 2, { limitMs })
  for (const host of hosts) host.answer = (_request, response) => response.end(JSON.stringify({ name: host.name }))
  hosts[0].ready = 404
  await awaitStates(balancer, { 'host-1': 'NOLB', 'host-2': 'UP' })
  for (let index = 0; index < 6; index++) t.equal(nameOf(await httpGet(balancer.url)), 'host-2')
  for (const response of pending) response.end('{}')
  const statuses = (await Promise.all(slow)).map(({ status }) => status)
  t.same(statuses, [200, 200])
  t.same(
    sockets.map(({ socket }) => socket.destroyed),
    [false, false]
  )
  hosts[0].ready = 200
  await awaitStates(balancer, { 'host-1': 'UP', 'host-2': 'UP' })
})

t.test('broken: left at once, its sockets are freed', async (t) => {
  const { hosts, balancer } = await startScene(t)
  const sockets = await Promise.all([openSocket(t, balancer.url), openSocket(t, balancer.url)])
  hosts[1].ready = 503
  await awaitStates(balancer, { 'host-1': 'UP', 'host-2': 'DOWN' })
  await sockets.find(({ first }) => first === 'host-2')?.closed
  t.equal(sockets.find(({ first }) => first === 'host-1')?.socket.destroyed, false)
  for (let index = 0; index < 4; index++) t.equal(nameOf(await httpGet(balancer.url)), 'host-1')
  hosts[0].ready = 503
  await awaitStates(balancer, { 'host-1': 'DOWN', 'host-2': 'DOWN' })
  const answer = await httpGet(`${balancer.url}/api/jobs`)
  t.equal(answer.status, 503)
  t.equal(answer.headers['retry-after'], '1')
  const message = 'The service is unavailable; retry later'
  const envelope = { statusCode: 503, success: false, message, data: null, code: 'UNAVAILABLE', retryAfter: 1 }
  t.same(JSON.parse(answer.body), envelope)
})

/** The status of a POST on a connection of its own. */
async function post(url: string): Promise<number | undefined> {
  const asked = request(url, { method: 'POST', agent: false }).end('{}')
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  response.resume()
  return response.statusCode
}

t.test('a GET whose answer got lost is asked again elsewhere, a POST never', async (t) => {
  const { hosts, balancer } = await startScene(t)
  hosts[0].answer = ({ socket }) => socket.destroy()
  for (let index = 0; index < 4; index++) t.equal(nameOf(await httpGet(`${balancer.url}/get`)), 'host-2')
  t.ok(hosts[0].requests.includes('GET /get'), 'host-1 was asked first at least once')
  const statuses = []
  for (let index = 0; index < 4; index++) statuses.push(await post(`${balancer.url}/post`))
  t.same(statuses.sort(), [200, 200, 502, 502])
  t.equal([...hosts[0].requests, ...hosts[1].requests].filter((line) => line === 'POST /post').length, 4)
})

t.test("who the client is, is the balancer's to say", async (t) => {
  const { balancer } = await startScene(t)
  const spoofed = {
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'evil.example',
    'x-real-ip': '203.0.113.9',
    forwarded: 'for=203.0.113.9'
  }
  const { headers } = JSON.parse((await httpGet(balancer.url, spoofed)).body)
  t.equal(headers['x-forwarded-for'], '127.0.0.1')
  t.equal(headers['x-forwarded-proto'], 'http')
  t.notOk(headers['x-forwarded-host'] ?? headers['x-real-ip'] ?? headers.forwarded)
})

t.test('health and figures are not for the outside, however the path is written', async (t) => {
  const { hosts, balancer } = await startScene(t)
  const paths = [
    '/health',
    '/health?x=1',
    '/health/',
    '/health/metrics',
    '/health/metrics/prometheus',
    '/health/%6detrics'
  ]
  const others = [
    '/%68ealth',
    '/health/metrics?x=1',
    '/health%2fmetrics',
    '/health/live/',
    '/health/live%2f..',
    '/Health'
  ]
  for (const path of [...paths, ...others]) {
    const { status, body } = await httpGet(balancer.url + path)
    t.equal(status, 404, path)
    t.match(JSON.parse(body), { statusCode: 404, success: false, code: 'ROUTE_NOT_FOUND' })
  }
  t.same([...hosts[0].requests, ...hosts[1].requests], [])
  for (const path of ['/health/live', '/health/ready']) t.equal((await httpGet(balancer.url + path)).status, 200)
  t.equal((await httpGet(`${balancer.url}/healthy`)).status, 200, 'another word is another path')
})

t.test(
  'what it says itself: the envelope, readable for the page that asked, with the name of the request',
  async (t) => {
    const { hosts, balancer } = await startScene(t)
    const origin = 'https://app.example.com'
    const asked = { origin, 'x-correlation-id': 'mine-1' }
    const expectOwn = (answer: Awaited<ReturnType<typeof httpGet>>, statusCode: number) => {
      t.equal(answer.status, statusCode)
      t.match(JSON.parse(answer.body), { statusCode, success: false, data: null, code: /^[A-Z_]+$/, message: /./ })
      t.match(answer.headers, {
        'content-type': 'application/json',
        'cache-control': 'no-store',
        'x-correlation-id': 'mine-1',
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-expose-headers': 'Retry-After, X-Correlation-ID',
        vary: 'Origin'
      })
    }
    expectOwn(await httpGet(`${balancer.url}/health/metrics`, asked), 404)
    for (const host of hosts) host.answer = ({ socket }) => socket.end('nonsense\r\n\r\n')
    expectOwn(await httpGet(`${balancer.url}/api/jobs`, asked), 502)
    // What a host says passes as it is, and the host hears the same name.
    for (const host of hosts)
      host.answer = ({ headers }, response) => response.writeHead(404).end(JSON.stringify(headers))
    const passed = await httpGet(`${balancer.url}/api/jobs`, asked)
    t.equal(JSON.parse(passed.body)['x-correlation-id'], 'mine-1')
    t.notOk(passed.headers['access-control-allow-origin'] ?? passed.headers['x-correlation-id'])
    const replaced = await httpGet(`${balancer.url}/health/metrics`, { 'x-correlation-id': 'not one <of> ours' })
    t.match(replaced.headers['x-correlation-id'], /^[0-9a-f-]{36}$/)
  }
)

t.test('its log is JSON, and shows no query and no token of a link, however they are written', async (t) => {
  const hosts = [await startFakeHost(t, 'host-1')]
  const folder = t.testdir()
  const balancer = await startBalancer(hosts, folder)
  t.teardown(balancer.stop)
  await awaitStates(balancer, { 'host-1': 'UP' })
  const secret = 'SeCrEt'
  const long = `${secret}${'x'.repeat(43)}`
  const paths = [
    `/api/jobs?Token=${secret}`,
    `/api/auth/verify-email/${secret}`,
    `/api/auth/verify%2Demail/${secret}`,
    `/api/auth/VERIFY-EMAIL/${secret}`,
    `/api/auth/verify%252Demail/${secret}`,
    `/api/auth/reset-password/${secret}?x=1`,
    `/api/auth/reset%2dpassword%2F${secret}`,
    `/unsubscribe/${secret}`,
    `/undo-email/${secret}`,
    `/somewhere/${long}`,
    `/some%zzwhere/${secret}`
  ]
  const hostile = ['/a"b\\c', '/","statusCode":200,"x":"', "/'{}%0a%00%22", `/${'"/'.repeat(3000)}`]
  const log = join(folder, 'haproxy.log')
  const ownWords = /^(\[(NOTICE|WARNING)\] |Server |Health check )/
  const all = () => readFileSync(log, 'utf8').split('\n').slice(0, -1)
  const lines = () => all().filter((line) => !ownWords.test(line))
  // A line is written after the answer, and HAProxy drops one for which another of its threads is in the middle of writing:
  // the next request comes when this one's line is there, so that none is lost and each is in its place.
  const logged = async (ask: () => Promise<unknown>): Promise<void> => {
    const before = lines().length
    await ask()
    await waitFor('its line', () => lines().length > before, { limitMs })
  }
  for (const path of paths) {
    const headers = { referer: `https://x/?t=${secret}`, 'x-correlation-id': 'name-1' }
    await logged(() => httpGet(balancer.url + path, headers))
  }
  const port = Number(new URL(balancer.url).port)
  const sendRaw = (text: string) =>
    logged(async () => {
      const socket = connect(port, '127.0.0.1').resume()
      socket.write(text, 'latin1') // not half closed: HAProxy ends each of these connections
      await once(socket, 'close')
    })
  for (const path of hostile)
    await sendRaw(
      `GET ${path} HTTP/1.1\r\nHost: "x\r\nX-Correlation-ID: "}\r\nUser-Agent: "\\\xff\r\nConnection: close\r\n\r\n`
    )
  await sendRaw('GET /\x01"\xff HTTP/1.1\r\n\r\n')
  await sendRaw('"\\ / HTTP/1.1\r\n\r\n')
  await logged(() => httpGet(`${balancer.url}/api/jobs/6b043df3c0ffee0123456353`))
  t.equal(lines().length, paths.length + hostile.length + 3)
  t.notMatch(readFileSync(log, 'utf8'), /secret/i)
  const said = lines().map((line) => JSON.parse(line))
  const [first, second] = said
  t.match(first, {
    ...{ message: 'request', method: 'GET', url: '/api/jobs', statusCode: 200, correlationId: 'name-1' },
    ...{ ip: '127.0.0.1', backend: 'requests', server: 'host-1', time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/ }
  })
  t.match(second, { url: '/masked/link', correlationId: 'name-1' })
  t.match(said.at(-1), { url: '/api/jobs/6b043df3c0ffee0123456353', correlationId: /^[0-9a-f-]{36}$/ })
  const odd = said.slice(paths.length, -1)
  t.same(
    odd.map(({ url, statusCode }) => [url, statusCode]),
    [
      ...hostile.slice(0, 3).map((path) => [path, 200]),
      [hostile[3]?.slice(0, 1024), 200],
      [undefined, 400],
      [undefined, 400]
    ]
  )
  t.match(odd.at(-1), { message: 'no request', ip: '127.0.0.1', reason: 0 })
})

t.test('answers are compressed, but neither where tokens are nor where a host forbids it', async (t) => {
  const hosts = [await startFakeHost(t, 'host-1')]
  const balancer = await startBalancer(hosts, t.testdir())
  t.teardown(balancer.stop)
  await awaitStates(balancer, { 'host-1': 'UP' })
  const send = async (path: string, bytes: number, headers: Record<string, string> = {}) => {
    const body = 'a'.repeat(bytes)
    const all = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': `${bytes}`,
      etag: '"1"',
      ...headers
    }
    hosts[0]!.answer = (_request, response) => response.writeHead(200, all).end(body)
    return (await httpGet(balancer.url + path, { 'accept-encoding': 'gzip, br' })).headers
  }
  t.match(await send('/api/jobs', 1024), { 'content-encoding': 'gzip', etag: 'W/"1"', vary: 'Accept-Encoding' })
  t.match(await send('/docs', 5000, { 'content-type': 'text/html' }), { 'content-encoding': 'gzip' })
  const plain: [string, number, Record<string, string>?][] = [
    ['/api/jobs', 500, { 'cache-control': 'no-transform' }],
    ['/api/auth/login', 5000],
    ['/API/auth%2flogin', 5000],
    ['/api/users/me', 5000, { 'cache-control': 'no-store, no-transform' }],
    ['/api/uploads/1', 5000, { 'content-type': 'image/jpeg' }]
  ]
  for (const [path, bytes, headers] of plain) {
    const answer = await send(path, bytes, headers)
    t.equal(answer['content-encoding'], undefined, `${path} of ${bytes} bytes`)
    t.equal(answer.etag, '"1"')
  }
})
