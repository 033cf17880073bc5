// Goal: what is refused before a route is reached is answered in the service's own words, never with 500.
// Method: requests that a fuzzer found to be answered otherwise, to a real app.
import { type AddressInfo, connect } from 'node:net'
import t from 'tap'
import { parseTags } from '../../src/http/etag.ts'
import { signUp, startApp } from '../support/app.ts'

t.test('paths that do not decode, long ones and unknown methods', async (t) => {
  const { ask } = await startApp(t)
  const undecodable = await ask({ url: '/api/jobs/%zz' })
  t.equal(undecodable.statusCode, 404)
  t.equal(undecodable.json().message, 'Route /api/jobs/%zz not found')
  const unknown = await ask({ url: '/api/nothing' })
  const ofAny = Object.keys(unknown.headers).filter(
    (name) => !/^(content-length|date|x-correlation-id|ratelimit-re)/.test(name)
  )
  t.ok(ofAny.length > 15)
  for (const name of ofAny) t.equal(undecodable.headers[name], unknown.headers[name], name)
  const cut = await ask({ url: '/%E0%A4%A?a=%zz', headers: { accept: 'application/problem+json' } })
  t.equal(cut.json().instance, '/%E0%A4%A?a=%zz')
  t.match(
    (await ask({ url: '/api/jobs/?cursor=%zz' })).json(),
    { message: 'Invalid cursor; start again without one' },
    'a query need not decode'
  )

  const long = await ask({ url: `/api/auth/verify-email/${'0'.repeat(129)}` })
  t.equal(long.statusCode, 400, 'beyond the schema: as the schema says')
  const longest = await ask({ url: `/api/auth/verify-email/${'0'.repeat(128)}` })
  t.equal(longest.json().message, 'This link is invalid or has expired', 'within the schema: reaches the route')

  const query = await ask({ method: 'QUERY' as 'GET', url: '/api/jobs/' })
  t.equal(query.statusCode, 405)
  t.match(query.headers.allow, /GET/)
})

t.test('an upload that ends before its last boundary', async (t) => {
  const service = await startApp(t)
  const { token } = await signUp(service, 'JOB_SEEKER')
  const head = 'content-disposition: form-data; name="resume"; filename="a.pdf"\r\ncontent-type: application/pdf'
  for (const payload of ['--x\r\nfoo', `--x\r\n${head}\r\n\r\n%PDF-1.7 and no more`]) {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const answer = await service.ask({ method: 'POST', url: '/api/uploads/resume', token, headers, payload })
    t.equal(answer.statusCode, 400)
    t.equal(answer.json().message, 'The upload ends before its last boundary')
  }
  t.equal(await service.app.store.db.collection('files.files').countDocuments(), 0, 'nothing is left')
})

t.test('a tag of If-Match may hold a comma', async (t) => {
  t.same(parseTags('"a,b", W/"2" , "3"'), ['a,b', '2', '3'])
  t.equal(parseTags(' * '), '*')
})

t.test('signing up stores neither the password nor what else is in the body', async (t) => {
  const { app, ask } = await startApp(t)
  const _id = 'chosen by the client'
  const body = { name: 'Ana Souza', email: 'extra@example.com', password: 'Long-enough-7731', role: 'JOB_SEEKER' }
  const payload = { ...body, _id, 'nul\0': 1, extra: 2 }
  t.equal((await ask({ method: 'POST', url: '/api/auth/signup', payload })).statusCode, 201)
  const user = await app.store.users.findOne({ email: body.email })
  t.notSame(String(user?._id), _id)
  t.same(
    Object.keys(user ?? {}).filter((key) => ['password', 'extra', 'nul\0'].includes(key)),
    []
  )
})

t.test('__proto__ and constructor are dropped like any other field that nobody knows', async (t) => {
  const service = await startApp(t)
  const { token } = await signUp(service, 'JOB_SEEKER')
  const payload = '{"bio":"old","__proto__":{"bio":"x","isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}'
  const headers = { 'content-type': 'application/json' }
  const answer = await service.ask({ method: 'PUT', url: '/api/users/profile', token, headers, payload })
  t.equal(answer.statusCode, 200)
  t.equal(answer.json().data.bio, 'old')
  t.equal(({} as { isAdmin?: boolean }).isAdmin, undefined, 'no prototype was touched')
  const stored = await service.app.store.users.findOne({})
  t.same(
    Object.keys(stored ?? {}).filter((key) => ['__proto__', 'constructor', 'isAdmin'].includes(key)),
    []
  )
})

/** What a raw connection is answered. */
function exchange(
  port: number,
  request: string
): Promise<{ status: string; headers: Map<string, string>; body: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('end', () => {
      const [head = '', body = ''] = Buffer.concat(chunks).toString().split('\r\n\r\n')
      const [status = '', ...lines] = head.split('\r\n')
      const headers = new Map(
        lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(': ') + 2)])
      )
      resolve({ status, headers, body })
    })
  })
}

t.test('what is no readable request gets the envelope and the headers of every other answer', async (t) => {
  const { app, ask } = await startApp(t)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const known = await ask({ url: '/health/live' })
  const large = await exchange(port, `GET / HTTP/1.1\r\nhost: a\r\ncookie: ${'a'.repeat(20_000)}\r\n\r\n`)
  t.equal(large.status, 'HTTP/1.1 431 Request Header Fields Too Large')
  t.match(JSON.parse(large.body), { statusCode: 431, success: false, data: null, message: /too large/ })
  const wrong = await exchange(port, 'NONSENSE\r\n\r\n')
  t.equal(wrong.status, 'HTTP/1.1 400 Bad Request')
  t.match(JSON.parse(wrong.body), { statusCode: 400, success: false, data: null })
  const ordinary = Object.keys(known.headers).filter(
    (name) => !/^(x-instance|date|keep-alive|etag|ratelimit|vary|cache-control|access-control)/.test(name)
  )
  for (const { headers } of [large, wrong]) {
    for (const name of ordinary) t.ok(headers.get(name), `has ${name}`)
    for (const name of ordinary.filter((name) => /^(x-[^ci]|strict|cross|referrer|origin)/.test(name))) {
      t.equal(headers.get(name), known.headers[name], name)
    }
  }
})
