// Goal: what a browser, a stranger's page or a broken client may do ends at the boundary: every answer carries the
// security headers, other origins get nothing, and only what is small, quick and JSON is read.
// Method: one listening app; by inject where a request is well-formed, over raw sockets where it is not.
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { signUp, startApp } from '../support/app.ts'

const service = await startApp(t, { RATE_LIMIT_MAX_REQUESTS: '100000', FRONTEND_URL: 'https://jobs.example.com' })
const { app, ask } = service
const url = await app.listen({ host: '127.0.0.1', port: 0 })
const port = Number(new URL(url).port)
const seeker = await signUp(service, 'JOB_SEEKER')

const securityHeaders: Record<string, string> = {
  'content-security-policy':
    "default-src 'self';img-src 'self' data: https:;object-src 'none';frame-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'self'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin',
  'x-download-options': 'noopen',
  'x-permitted-cross-domain-policies': 'none'
}

/** Sends bytes as they are and returns all that comes back until the server closes the connection. */
function sendRaw(bytes: string): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  const connection = connect(port, '127.0.0.1')
  connection.on('error', () => undefined)
  connection.write(bytes)
  return text(connection).then((answer) => {
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    const [first = '', ...lines] = head.split('\r\n')
    const headers = lines.map((line) => [line.split(': ')[0]?.toLowerCase(), line.slice(line.indexOf(': ') + 2)])
    return { status: Number(first.split(' ')[1]), headers: Object.fromEntries(headers), body }
  })
}

const json = { 'content-type': 'application/json' }
const login = (payload: string, headers: Record<string, string>) =>
  ask({ method: 'POST', url: '/api/auth/login', payload, headers })

t.test('every kind of answer carries the security headers', async (t) => {
  const broken = await signUp(service, 'EMPLOYER')
  await app.store.users.updateOne({ email: broken.email }, { $unset: { createdAt: true } })
  const { token } = seeker
  const answers: [number, Awaited<ReturnType<typeof ask>>][] = [
    [200, await ask({ url: '/api/jobs/' })],
    [200, await ask({ url: '/health/live' })],
    [204, await preflight('https://jobs.example.com')],
    [400, await login('{', json)],
    [401, await ask({ url: '/api/users/me' })],
    [403, await ask({ url: '/api/admin/users', token })],
    [404, await ask({ url: '/nowhere' })],
    [404, await ask({ url: '/api/jobs/%zz' })],
    [405, await ask({ method: 'DELETE', url: '/api/auth/login' })],
    [409, await signUpAgain()],
    [413, await login(`"${'x'.repeat(1024 * 1024)}"`, json)],
    [415, await login('a=b', { 'content-type': 'text/plain' })],
    [426, await app.inject({ url: '/api/realtime' })],
    [500, await ask({ url: '/api/users/me', token: broken.token })]
  ]
  app.primary.state = 'broken'
  answers.push([503, await ask({ url: '/health/ready' })])
  app.primary.state = 'serving'
  for (const [expected, { statusCode, headers, body }] of answers) {
    t.equal(statusCode, expected)
    t.match(headers, securityHeaders, `${statusCode}`)
    t.notOk('x-powered-by' in headers || 'server' in headers)
    if (statusCode === 500) t.notMatch(body, /createdAt|TypeError|at /, 'nothing of the inside')
  }
  const page = await ask({ url: '/docs/' })
  t.match(
    page.headers['content-security-policy'],
    /^default-src 'none';.*base-uri 'none';form-action 'none';frame-ancestors 'none'$/
  )
})

const signUpAgain = () => {
  const payload = { name: 'Twin', email: seeker.email, password: 'correct-Horse-7', role: 'JOB_SEEKER' }
  return ask({ method: 'POST', url: '/api/auth/signup', payload })
}
function preflight(origin: string, method = 'PUT') {
  const headers = { origin, 'access-control-request-method': method, 'access-control-request-headers': 'authorization' }
  return ask({ method: 'OPTIONS', url: '/api/users/profile', headers })
}

t.test('what is refused by the limits carries them too', async (t) => {
  const { ask } = await startApp(t, { RATE_LIMIT_MAX_REQUESTS: '1' })
  await ask({ url: '/api/jobs/' })
  const refused = await ask({ url: '/api/jobs/' })
  t.equal(refused.statusCode, 429)
  t.match(refused.headers, securityHeaders)
})

t.test('what never became a request is answered in our own words, with the headers', async (t) => {
  const large = `GET /health/live HTTP/1.1\r\nhost: x\r\ncookie: ${'x'.repeat(20_000)}\r\n\r\n`
  const upgrade = (more: string) =>
    `GET /api/realtime HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n${more}\r\n\r\n`
  const wrongVersion = 'Unsupported WebSocket version; send Sec-WebSocket-Version: 13'
  const cases: [number, string, string][] = [
    [400, 'Malformed HTTP request', 'HELLO\r\n\r\n'],
    [
      400,
      'Malformed HTTP request',
      'GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n'
    ],
    [431, 'Request header fields too large', large],
    [401, 'Invalid or expired access token', upgrade('authorization: Bearer x')],
    [403, 'This origin is not allowed', upgrade('origin: https://attacker.example.com')],
    [403, 'This origin is not allowed', upgrade('origin: https://jobs.example.com.attacker.example.com')],
    [403, 'This origin is not allowed', upgrade('origin: null')],
    [400, 'Invalid WebSocket handshake: Sec-WebSocket-Key is missing or invalid', upgrade('').replace('dGhl', '')],
    [
      400,
      'Invalid WebSocket handshake: Sec-WebSocket-Key is missing or invalid',
      upgrade('').replace(/sec-websocket-key.*/, 'x: y')
    ],
    [
      400,
      'Invalid WebSocket handshake: Sec-WebSocket-Protocol is missing or invalid',
      upgrade('sec-websocket-protocol: a,,b')
    ],
    [426, wrongVersion, upgrade('').replace('version: 13', 'version: 12')],
    [426, wrongVersion, upgrade('').replace(/sec-websocket-version.*/, 'x: y')],
    [
      405,
      'Method POST is not allowed here',
      `${upgrade('content-length: 2').replace('GET', 'POST').replace('upgrade\r', 'upgrade, close\r')}{}`
    ],
    [
      426,
      'WebSocket upgrade required; use the subprotocol skillmatch.v1',
      `${upgrade('content-length: 2').replace('upgrade\r', 'upgrade, close\r')}{}`
    ]
  ]
  for (const [status, message, bytes] of cases) {
    const answer = await sendRaw(bytes)
    t.equal(answer.status, status, message)
    t.match(answer.headers, { ...securityHeaders, connection: 'close' }, message)
    const code = /^[A-Z_]+$/
    t.match(JSON.parse(answer.body), { statusCode: status, success: false, message, code, data: null })
  }
})

t.test('who asks for another protocol is answered in this one, body and all', async (t) => {
  const body = JSON.stringify({ email: seeker.email, password: 'correct-Horse-7' })
  const head = (connection: string, protocol: string) =>
    `POST /api/auth/login HTTP/1.1\r\nHost: x\r\nConnection: ${connection}\r\nUpgrade: ${protocol}\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
  const h2c = head('Upgrade, HTTP2-Settings, close', 'h2c') + body
  for (const bytes of [h2c, head('upgrade, close', 'websocket') + body, head('upgrade, close', 'x/2, h2c') + body]) {
    const answer = await sendRaw(bytes)
    t.equal(answer.status, 200, answer.body)
    t.equal(JSON.parse(answer.body).data.user.email, seeker.email)
  }
  // Kept alive, and with a body that comes later.
  const connection = connect(port, '127.0.0.1')
  connection.write(head('Upgrade', 'h2c') + body.slice(0, 5))
  await setTimeout(20)
  connection.write(body.slice(5))
  connection.once('data', () => connection.write(h2c))
  const answers = await text(connection)
  t.equal(answers.match(/HTTP\/1.1 200 OK/g)?.length, 2, answers)
})

t.test('an upgrade behind a request that is still being answered ends its connection alone', async (t) => {
  const upgrade = `GET /api/realtime HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`
  for (const second of [upgrade, upgrade.replace('websocket', 'h2c')]) {
    const connection = connect(port, '127.0.0.1').on('error', () => undefined)
    connection.write(`GET /api/jobs/ HTTP/1.1\r\nhost: x\r\n\r\n${second}`)
    t.match(await text(connection), /^HTTP\/1.1 200 OK\r\n.*}$/s, 'and what was asked before is answered')
    t.equal((await ask({ url: '/health/live' })).statusCode, 200)
  }
  t.equal(app.faults.counts.request, 1, 'only the one above that was meant')
})

t.test('a small answer is not worth compressing, and says so to the balancer', async (t) => {
  t.equal((await ask({ url: '/health/live' })).headers['cache-control'], 'no-transform')
  t.equal((await ask({ url: '/docs/json' })).headers['cache-control'], 'no-cache')
})

t.test('who sends too slowly is not waited for', async (t) => {
  t.equal(app.server.headersTimeout, 10_000)
  t.equal(app.server.requestTimeout, 30_000)
  app.server.headersTimeout = 500
  app.server.requestTimeout = 500
  const head = 'POST /api/auth/login HTTP/1.1\r\nhost: x\r\n'
  const slow = [sendRaw(head), sendRaw(`${head}content-type: application/json\r\ncontent-length: 100\r\n\r\n{`)]
  for (const { status, headers, body } of await Promise.all(slow)) {
    t.equal(status, 408)
    t.match(headers, securityHeaders)
    t.equal(JSON.parse(body).message, 'Request timeout: the request did not arrive in time')
  }
  app.server.headersTimeout = 10_000
  app.server.requestTimeout = 30_000
})

t.test('an origin on the list may read and ask; another one gets no leave, and no error', async (t) => {
  const from = (origin: string, path = '/api/jobs/') => ask({ url: path, headers: { origin } })
  const ours = 'https://jobs.example.com'
  for (const path of ['/api/jobs/', '/api/users/me', '/api/nowhere']) {
    const { headers } = await from(ours, path)
    t.match(headers, { 'access-control-allow-origin': ours, 'access-control-allow-credentials': 'true' }, path)
    t.match(headers.vary, /Origin/i, 'no cache mixes them up')
  }
  const plain = await ask({ url: '/health/live' })
  t.match(plain.headers.vary, /Origin/i, 'nor gives a page what it keeps of a request without an origin')
  const exposed = String((await from(ours)).headers['access-control-expose-headers']).toLowerCase()
  for (const name of ['etag', 'link', 'retry-after', 'ratelimit-remaining', 'x-instance']) t.match(exposed, name)
  const asked = await preflight(ours)
  t.match(asked.headers, { 'access-control-allow-origin': ours, 'access-control-max-age': '600' })
  t.same(String(asked.headers['access-control-allow-headers']).split(', '), [
    'Content-Type',
    'Authorization',
    'Idempotency-Key',
    'If-Match',
    'X-Correlation-ID'
  ])

  const others = ['https://attacker.example.com', 'http://jobs.example.com', `${ours}.attacker.example.com`, 'null', '']
  for (const origin of others) {
    const answer = await from(origin)
    t.equal(answer.statusCode, 200, 'the browser keeps it from the page')
    for (const { headers } of [answer, await preflight(origin)]) {
      t.same(
        Object.keys(headers).filter((name) => name.startsWith('access-control-allow-')),
        [],
        `"${origin}"`
      )
    }
  }
})

t.test('only JSON is read, and files where files are taken', async (t) => {
  const body = JSON.stringify({ email: seeker.email, password: 'correct-Horse-7' })
  const odd = [
    'text/plain',
    'text/json',
    'application/x-www-form-urlencoded',
    'application/xml',
    'application/jsonp',
    'application/json-patch+json',
    'application/json/x',
    'multipart/form-data; boundary=x',
    'json',
    '*/*'
  ]
  for (const type of odd) t.equal((await login(body, { 'content-type': type })).statusCode, 415, type)
  const untyped = `POST /api/auth/login HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`
  t.equal((await sendRaw(untyped)).status, 415, 'no type at all')
  for (const type of ['application/json', 'Application/JSON', 'application/json; charset=utf-8']) {
    t.equal((await login(body, { 'content-type': type })).statusCode, 200, type)
  }
  const { token } = seeker
  const upload = (headers: Record<string, string>) =>
    ask({ method: 'POST', url: '/api/uploads/resume', token, payload: body, headers })
  t.equal((await upload({ 'content-type': 'application/pdf' })).statusCode, 415, 'a file that is no part of a form')
  t.equal((await upload(json)).json().message, 'No file uploaded')
})

t.test('a body has an end', async (t) => {
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
  const head =
    'POST /api/auth/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n'
  t.equal((await sendRaw(head + chunk.repeat(17))).status, 413, 'also where its length was not said')
})
