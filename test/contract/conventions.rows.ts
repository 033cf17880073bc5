// Goal: what holds for every route: envelopes, errors, headers, origins, bodies; and what the origin broke there.
// Method: requests to a host of two workers in turn.
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import t from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { says, scene } from '../support/contract-fixture.ts'
import type { Reply } from '../support/http.ts'

t.test('successes and failures have their envelopes; problem details on demand', async (t) => {
  const { get } = await scene(t)
  const fine = (await get(null, '/api/jobs')).json()
  t.same(fine, { statusCode: 200, success: true, message: 'Jobs retrieved successfully', data: [] })
  const unknown = await get(null, '/api/nowhere?a=1')
  t.same(unknown.json(), {
    ...{ statusCode: 404, success: false },
    message: 'Route /api/nowhere?a=1 not found',
    code: 'ROUTE_NOT_FOUND',
    data: null
  })
  const problem = await get(null, '/api/jobs/x', undefined, { accept: 'application/problem+json' })
  t.match(problem.headers['content-type'], /^application\/problem\+json/)
  t.match(problem.json(), { status: 400, title: 'Invalid resource ID', code: 'INVALID_ID', instance: '/api/jobs/x' })
})

t.test('wrong ids, methods, bodies and content types have their own answers', async (t) => {
  const { api, post, employer } = await scene(t)
  const send = (payload: string, type = 'application/json') =>
    post(employer, '/api/jobs', payload, { 'content-type': type })
  t.same(says(await send('{"title":')), [400, 'The body is not valid JSON'])
  t.same(says(await send('title=x', 'application/x-www-form-urlencoded')), [415, 'Unsupported media type'])
  const patch = (url: string) => api.ask({ method: 'PATCH', url, token: employer.token, payload: {} })
  const [list, one] = [await patch('/api/jobs'), await patch(`/api/jobs/${'0'.repeat(24)}`)]
  t.same([list.statusCode, list.headers.allow], [405, 'GET, POST'])
  t.same([one.statusCode, one.headers.allow], [405, 'GET, PUT, DELETE'])
  t.same(says(await post(employer, '/api/jobs', '', { 'content-type': 'application/json' })), [
    400,
    'Validation failed'
  ])
})

t.test('an endless array is one failure, not one for each of its items', async (t) => {
  const { put, seeker } = await scene(t)
  const refused = await put(seeker, '/api/users/profile', { skills: Array.from({ length: 100_000 }, () => 0) })
  t.same(says(refused), [400, 'Validation failed'])
  t.same(refused.json().errors, [{ field: 'skills', message: 'must NOT have more than 1000 items' }])
  const several = await put(seeker, '/api/users/profile', { skills: Array.from({ length: 101 }, () => 0), name: 'A' })
  t.equal(several.json().errors.length, 103, 'of a short one all at once')
})

t.test('a body that announces itself too large is not waited for', async (t) => {
  const { api, employer } = await scene(t)
  const { hostname, port } = new URL(api.deployment.url)
  const socket = connect(Number(port), hostname)
  t.teardown(() => socket.destroy())
  const head = [
    ...['POST /api/jobs HTTP/1.1', 'host: x', `authorization: Bearer ${employer.token}`],
    ...['content-type: application/json', `content-length: ${11 * 1024 * 1024}`]
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n{`)
  let answer = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text
  })
  await waitFor('the answer', () => answer.includes('request entity too large'), { limitMs: 30_000 })
  t.match(answer, /^HTTP\/1\.1 413 /)
})

t.test('every answer names its request: as it was asked, else anew', async (t) => {
  const { get } = await scene(t)
  const id = randomUUID()
  const idOf = (reply: Reply) => String(reply.headers['x-correlation-id'])
  t.equal(idOf(await get(null, '/api/jobs', undefined, { 'x-correlation-id': id })), id)
  const made = [idOf(await get(null, '/api/jobs')), idOf(await get(null, '/api/nowhere'))]
  for (const fresh of made) t.match(fresh, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  t.not(made[0], made[1])
  t.not(idOf(await get(null, '/api/jobs', undefined, { 'x-correlation-id': 'two words' })), 'two words')
})

t.test('the headers that tell browsers what not to do', async (t) => {
  const { get } = await scene(t)
  for (const url of ['/api/jobs', '/api/nowhere']) {
    const { headers } = await get(null, url)
    t.match(headers, {
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'cross-origin',
      'x-download-options': 'noopen',
      'x-permitted-cross-domain-policies': 'none'
    })
    const policy = String(headers['content-security-policy'])
    for (const rule of ["default-src 'self'", "img-src 'self' data: https:", "object-src 'none'", "frame-src 'none'"]) {
      t.ok(policy.includes(rule), rule)
    }
    t.notOk('x-powered-by' in headers)
  }
})

t.test('origins on the list may send credentials and read what they need', async (t) => {
  const { api, get } = await scene(t)
  for (const origin of ['http://localhost:5173', 'http://localhost:3000', 'http://localhost:3001']) {
    const { headers } = await get(null, '/api/jobs', undefined, { origin })
    t.match(headers, { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' })
    t.match(headers['access-control-expose-headers'], /ETag, Link, RateLimit-Limit/)
  }
  const asked = { origin: 'http://localhost:5173', 'access-control-request-method': 'PUT' }
  const preflight = await api.ask({ method: 'OPTIONS', url: '/api/jobs', headers: asked })
  t.equal(preflight.statusCode, 204)
  t.equal(preflight.headers['access-control-allow-methods'], 'GET, POST, PUT, DELETE, PATCH')
  const wanted = 'Content-Type, Authorization, Idempotency-Key, If-Match, X-Correlation-ID'
  t.equal(preflight.headers['access-control-allow-headers'], wanted)
})

t.test('X2: a refused origin gets no CORS headers, not an error', async (t) => {
  const { api, get } = await scene(t)
  const origin = 'https://evil.example'
  const refused = [
    await get(null, '/api/jobs', undefined, { origin }),
    await api.ask({
      ...{ method: 'OPTIONS', url: '/api/jobs' },
      headers: { origin, 'access-control-request-method': 'GET' }
    })
  ]
  for (const { statusCode, headers } of refused) {
    t.ok(statusCode < 400, `${statusCode}`)
    t.notOk('access-control-allow-origin' in headers)
  }
  const { statusCode, headers } = await get(null, '/api/jobs')
  t.equal(statusCode, 200, 'no origin at all is fine')
  t.notOk('access-control-allow-origin' in headers)
})
