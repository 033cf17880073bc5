// Goal: the page that `npm run up` ends with, from outside: what its buttons do is done, to the parts that `up` runs and to nothing
// else; nobody does it without the token of the run, above all no other page of the browser; and the service has no such route.
// Method: `up` in a copy of this tree, two hosts of one worker. Each hostile request differs from a good one in one point; a host is
// killed more often than supervision would bear, also while it starts; Redis is away while limits are counted and checks are made.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { type Answer, createClient, dataOf } from '../../tools/api/client.mjs'
import { httpGet } from '../../tools/api/http.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { openSocket } from '../support/socket.ts'
import { copyTree, firstOfTwoFree } from '../support/up.ts'

t.setTimeout(300_000)

const limit = 200
const backMs = 60_000
const { folder, npm, running, allGone } = copyTree(t, true)
const [port, hostPort, pagePort] = [await freePort(), await firstOfTwoFree(), await freePort()]
const options = [
  '--port',
  `${port}`,
  '--host-port',
  `${hostPort}`,
  '--page-port',
  `${pagePort}`,
  '--workers',
  '1',
  '--detach'
]
const page = `http://localhost:${pagePort}`
const client = createClient(page)
const service = createClient(`http://127.0.0.1:${port}`)
t.teardown(() => {
  client.close()
  service.close()
})
let token = ''

interface State {
  hosts: { name: string; state: 'up' | 'starting' | 'down'; pid: number | null }[]
  redis: 'up' | 'stopped' | 'elsewhere'
}

const control = (method: string, path: string, headers: Record<string, string> = {}) =>
  client.call(method, `/control/${path}`, { headers: { 'x-demo-token': token, ...headers } })
const readState = async (): Promise<State> => (await control('GET', 'state')).body
const hostOf = (state: State, name: string) => state.hosts.find((host) => host.name === name)
const failureOf = ({ status, body }: Answer) => [status, Object.keys(body)]
const refused = [403, ['error']]

/** undefined: it is being done for somebody else */
const verify = async (): Promise<Record<string, unknown>[] | undefined> => {
  const response = await fetch(`${page}/control/verify`, { method: 'POST', headers: { 'x-demo-token': token } })
  if (response.status === 409) return undefined
  t.same([response.status, response.headers.get('content-type')], [200, 'application/x-ndjson'])
  return (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

t.test('`up` ends with the address, which shows the page', async (t) => {
  const up = await npm('up', options, { RATE_LIMIT_MAX_REQUESTS: `${limit}` })
  t.equal(up.code, 0, up.output)
  const [address = ''] = /http:\/\/localhost:\d+\/#[\w-]{22}/.exec(up.output) ?? []
  t.ok(address.startsWith(`${page}/#`), address)
  t.equal(running().page, address)
  token = address.split('#')[1] ?? ''

  for (const [path, type] of Object.entries({
    '/': 'text/html',
    '/main.js': 'text/javascript',
    '/main.css': 'text/css'
  })) {
    const response = await fetch(page + path)
    t.equal(response.status, 200, path)
    t.match(response.headers.get('content-type'), type)
    t.match(Object.fromEntries(response.headers), {
      'content-encoding': 'gzip',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin'
    })
    const again = await fetch(page + path, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } })
    t.same([again.status, await again.text()], [304, ''])
    const plain = await client.call('GET', path)
    t.notOk(plain.headers['content-encoding'], 'only to whom it helps')
    t.not(plain.headers.etag, response.headers.get('etag'), 'other bytes have another tag')
  }
  const policy = (await client.call('GET', '/')).headers['content-security-policy']
  const hosts = [port, hostPort, hostPort + 1].flatMap((one) => [`http://localhost:${one}`, `ws://localhost:${one}`])
  t.equal(
    policy,
    `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ${hosts.join(' ')}; ` +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  )
})

t.test('the scene names what the page can reach, and the page may', async (t) => {
  const { body: scene } = await client.call('GET', '/scene.json')
  t.match(scene, {
    api: `http://localhost:${port}`,
    docs: `http://localhost:${port}/docs`,
    hosts: [
      { name: 'host-1', url: `http://localhost:${hostPort}` },
      { name: 'host-2', url: `http://localhost:${hostPort + 1}` }
    ],
    consoles: running().admins?.map((url, index) => ({ host: `host-${index + 1}`, url: `${url}/console/` })),
    version: '0.1.0'
  })
  const seeker = scene.accounts.find(({ role }: { role: string }) => role === 'JOB_SEEKER')
  const employer = scene.accounts.find(({ role }: { role: string }) => role === 'EMPLOYER')
  t.match(employer, { name: String, email: String, password: String, companyName: String })
  const { email, password } = seeker
  const login = await service.call('POST', '/api/auth/login', { body: { email, password }, headers: { origin: page } })
  t.match(login.headers, { 'access-control-allow-origin': page, 'access-control-expose-headers': /\bX-Instance\b/ })
  for (const [index, origin] of [page, `http://127.0.0.1:${pagePort}`].entries()) {
    const socket = await openSocket(t, `http://localhost:${hostPort + index}`, { origin })
    const ready = await socket.ask({ op: 'auth', token: dataOf(login, 200).token })
    t.match(ready, { op: 'ready', instance: `host-${index + 1}/1` }, origin)
    socket.close()
  }
  const other = await openSocket(t, `http://localhost:${hostPort}`, { origin: `http://localhost:${pagePort + 1}` })
  t.match(await other.closed, { reason: /403/ })
})

t.test('nobody else gets anything, and nothing happens', async (t) => {
  const before = await readState()
  t.match(before, {
    hosts: [
      { name: 'host-1', state: 'up' },
      { name: 'host-2', state: 'up' }
    ],
    redis: 'up'
  })
  const hostile: Record<string, Record<string, string>> = {
    'a wrong token': { 'x-demo-token': token.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')) },
    'an empty token': { 'x-demo-token': '' },
    'a part of the token': { 'x-demo-token': token.slice(0, 21) },
    'a longer token': { 'x-demo-token': `${token}A` },
    'a name that leads here (DNS rebinding)': { host: `rebound.example:${pagePort}` },
    'another port in Host': { host: `localhost:${port}` },
    'no port in Host': { host: 'localhost' },
    'a page of the service': { origin: `http://localhost:${port}` },
    'a page elsewhere': { origin: 'https://attacker.example' },
    'a page without an origin': { origin: 'null' },
    'a page of another port, without Origin': { 'sec-fetch-site': 'same-site' },
    'a page elsewhere, without Origin': { 'sec-fetch-site': 'cross-site' }
  }
  const acts = ['hosts/host-1/kill', 'redis/stop', 'limit', 'verify']
  for (const [name, headers] of Object.entries(hostile)) {
    for (const path of acts) t.same(failureOf(await control('POST', path, headers)), refused, `${path}: ${name}`)
    t.same(failureOf(await control('GET', 'mails', headers)), refused, `mails: ${name}`)
    if ('x-demo-token' in headers) continue
    const scene = await client.call('GET', '/scene.json', { headers })
    t.same(failureOf(scene), refused, `scene: ${name}`)
    t.notOk(scene.headers['access-control-allow-origin'])
  }
  t.same(failureOf(await client.call('POST', `/control/redis/stop?x-demo-token=${token}`)), refused)
  t.same(failureOf(await control('GET', 'redis/stop')), [405, ['error']])
  t.same(failureOf(await control('OPTIONS', 'redis/stop')), [405, ['error']], 'no other page is given leave')
  t.same(failureOf(await control('POST', 'redis/flush')), [404, ['error']])
  for (const name of ['host-3', 'HOST-1', '__proto__', 'constructor', '%2e%2e', '..', 'a'.repeat(65)]) {
    t.equal((await control('POST', `hosts/${name}/kill`)).status, 404, name)
  }
  const large = await client.call('POST', '/control/redis/stop', {
    headers: { 'x-demo-token': token },
    body: 'a'.repeat(2000)
  })
  t.same(failureOf(large), [413, ['error']])
  t.same(failureOf(await client.call('POST', '/scene.json')), [405, ['error']])
  for (const path of ['/%2e%2e%2fpackage.json', '/main.js.map', '/index.html.map', '/web/page/main.tsx'])
    t.equal((await client.call('GET', path)).status, 404, path)
  t.same(await readState(), before)
})

t.test('the service itself has no such route', async (t) => {
  for (const at of [port, hostPort, hostPort + 1]) {
    const direct = createClient(`http://127.0.0.1:${at}`)
    for (const path of ['/control/state', '/control/mails', '/scene.json'])
      t.equal((await direct.call('GET', path, { headers: { 'x-demo-token': token } })).status, 404, path)
    for (const path of ['/control/hosts/host-1/kill', '/control/redis/stop', '/control/limit', '/control/verify'])
      t.equal((await direct.call('POST', path, { headers: { 'x-demo-token': token } })).status, 404, path)
    direct.close()
  }
})

t.test('a killed host comes back, however often it is killed', async (t) => {
  const before = await readState()
  const known = [before, before].map((state) => hostOf(state, 'host-1')?.pid)
  const twice = await Promise.all([control('POST', 'hosts/host-1/kill'), control('POST', 'hosts/host-1/kill')])
  t.ok(
    twice.some(({ status }) => status === 202),
    'two clicks at once'
  )
  t.ok(twice.every(({ status }) => status === 202 || status === 409))
  // Supervision gives up at the sixth death of a part within a minute.
  for (let time = 0; time < 6; time++) {
    const pid = await waitFor('a new process', async () => {
      const host = hostOf(await readState(), 'host-1')
      return host?.pid && !known.includes(host.pid) ? host.pid : undefined
    })
    known.push(pid)
    t.match(await control('POST', 'hosts/host-1/kill'), { status: 202, body: {} })
  }
  await waitFor('host-1 to be back', async () => hostOf(await readState(), 'host-1')?.state === 'up', {
    limitMs: backMs
  })
  const after = await readState()
  t.notOk(known.includes(hostOf(after, 'host-1')?.pid))
  t.same(hostOf(after, 'host-2'), hostOf(before, 'host-2'), 'the other one was left alone')
  t.equal((await httpGet(`http://127.0.0.1:${hostPort}/health/ready`)).status, 200)
})

t.test('without Redis', async (t) => {
  const stop = await Promise.all([control('POST', 'redis/stop'), control('POST', 'redis/stop')])
  for (const answer of stop) t.match(answer, { status: 200, body: {} })
  t.match(await readState(), { redis: 'stopped' })

  await t.test('exactly the limit passes', async (t) => {
    const [counted, second] = await Promise.all([control('POST', 'limit'), control('POST', 'limit')])
    t.same(failureOf(second), [409, ['error']], 'one at a time')
    t.match(counted, { status: 200, body: { ok: true, limit, passed: limit, refused: 2 * limit, seconds: Number } })
    t.match(counted.body.line, `limit ${limit}: ${limit} of ${3 * limit} requests over 2 hosts passed`)
  })

  await t.test('the checks end, and say what is missing', async (t) => {
    const lines = (await verify()) ?? []
    t.match(lines[0], { ok: false, name: 'health', text: /degraded/ })
    t.same(lines.at(-1), { done: true, failures: lines.filter(({ ok }) => ok === false).length })
  })

  t.match(await readState(), { redis: 'stopped' }, 'nothing has started it meanwhile')
  // Commands are done in their order.
  const commands = ['start', 'stop', 'stop', 'start']
  const answers = await Promise.all(commands.map((command) => control('POST', `redis/${command}`)))
  for (const answer of answers) t.match(answer, { status: 200, body: {} })
  t.match(await readState(), { hosts: [{ state: 'up' }, { state: 'up' }], redis: 'up' })
})

t.test('every check, line by line', async (t) => {
  // The hosts notice a Redis that is back within seconds.
  const states = () => Promise.all(running().hosts.map(async (host) => (await httpGet(`${host}/health/ready`)).body))
  await waitFor('the hosts to have Redis again', async () =>
    (await states()).every((body) => !body.includes('degraded'))
  )
  const [abort, headers] = [new AbortController(), { 'x-demo-token': token }]
  const left = await fetch(`${page}/control/verify`, { method: 'POST', headers, signal: abort.signal })
  t.equal(left.status, 200)
  abort.abort()
  t.same(failureOf(await control('POST', 'verify')), [409, ['error']], 'whoever asked may leave: it goes on to its end')
  const lines = await waitFor('its end', verify, { everyMs: 200 })
  t.same(
    lines.map(({ ok, name }) => [ok, name]),
    [
      ...['health', 'balancer', 'events', 'rate limit', 'logout', 'clean-up'].map((name) => [true, name]),
      [undefined, undefined]
    ],
    JSON.stringify(lines)
  )
  t.same(lines.at(-1), { done: true, failures: 0 })
})

t.test('the mailbox, and the links in it', async (t) => {
  const email = `mailbox-${Date.now()}@example.com`
  const body = { name: 'Mailbox', email, password: 'correct-Horse-7', role: 'JOB_SEEKER' }
  const account = dataOf(await service.call('POST', '/api/auth/signup', { body }), 201)
  writeFileSync(join(folder, '.skillmatch', 'mail', '9999-not-a-mail.txt'), 'To: nobody\n\nsecret')
  const mail = await waitFor('the mail', async () => {
    const { body: mails } = await control('GET', 'mails')
    t.ok(mails.length <= 100)
    const times = mails.map(({ at }: { at: string }) => at)
    t.same(times, [...times].sort().reverse(), 'newest first')
    t.match(mails[0], { id: /^\d{4}-\d\d-\d\dT\d\d-/, to: /@/, subject: String })
    return mails.find(({ to }: { to: string }) => to === email)
  })
  const { status, body: read } = await control('GET', `mails/${mail.id}`)
  t.equal(status, 200)
  t.match(read, { ...mail, subject: 'Confirm your e-mail address', text: /^Hello,\n\n/ })
  t.equal(new Date(mail.at).toISOString(), mail.at)

  const [link = ''] = /http:\S+/.exec(read.text) ?? []
  t.ok(link.startsWith(`${page}/verify-email/`), link)
  const shown = await fetch(link, { headers: { accept: 'text/html' } })
  t.match(shown, { status: 200, url: `http://localhost:${port}/api/auth/verify-email/${link.split('/').at(-1)}` })
  t.match(await shown.text(), /<form method="post">/)
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: `http://localhost:${port}` }
  const done = await fetch(shown.url, { method: 'POST', headers: form })
  t.match(await done.text(), /<h1>E-mail address confirmed<\/h1>/)
  const me = await service.call('GET', '/api/users/me', { token: account.token })
  t.equal(dataOf(me, 200).emailVerified, true)

  for (const id of ['9999-not-a-mail', '..', '%2e%2e%2frun.json', `${mail.id}.txt`, mail.id.replace(/.$/, 'x')])
    t.equal((await control('GET', `mails/${id}`)).status, 404, id)
})

t.test('it ends with `up`', async (t) => {
  t.equal((await npm('down')).code, 0)
  await t.rejects(client.call('GET', '/'), /no response/)
  await allGone()
})
