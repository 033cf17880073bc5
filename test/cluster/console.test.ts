// Goal: the console of one host shows every host: what was counted, restarts and reloads, and again after MongoDB was away, during
// which the host stays ready. Its port passes on what the console needs, to nobody else's page and under nobody else's name.
// Method: two real hosts with MongoDB behind a cable; an administrator signs in through the admin port; requests with all headers by hand.
import { request } from 'node:http'
import { connect } from 'node:net'
import { MongoClient } from 'mongodb'
import t from 'tap'
import { createStore } from '../../src/database/store.ts'
import { createPasswords } from '../../src/domain/accounts/passwords.ts'
import { createAdministrator } from '../../src/domain/admin/users.ts'
import type { HostSample } from '../../src/schemas/host-samples.ts'
import { httpGet } from '../../tools/api/http.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import { freshDatabaseUri } from '../support/app.ts'
import { startDeployment } from '../support/deployment.ts'
import { readSamples } from '../support/figures.ts'
import { linesOf } from '../support/log-lines.ts'
import { startTcpProxy } from '../support/tcp-proxy.ts'

interface Sent {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string
}

interface Got {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

const send = (url: string, { method = 'GET', path, headers = {}, body }: Sent): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const asked = request({ agent: false, hostname, port, method, path, headers, timeout: 20_000 }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('latin1')
        })
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })

const password = 'correct-Horse-7'
const email = 'root@example.com'
const limitMs = 60_000

async function makeAdministrator(uri: string): Promise<void> {
  const client = new MongoClient(uri, { writeConcern: { w: 'majority' }, ignoreUndefined: true })
  const hash = await createPasswords({ concurrencyMax: 1, waitingMax: 1 }).hash(password, 'password')
  await createAdministrator(createStore(client), email, hash)
  await client.close()
}

t.test('the console of a host', { timeout: 240_000 }, async (t) => {
  const direct = new URL(freshDatabaseUri())
  direct.search = '?directConnection=true' // else the driver would go by the replica set's own addresses
  const cable = await startTcpProxy(t, direct.href)
  const MONGODB_URI = cable.url
  const { hosts, logFolder } = await startDeployment(t, { workers: 1, mongodbUri: direct.href, env: { MONGODB_URI } })
  const [one, two] = hosts
  if (!one || !two) throw new Error('no hosts')
  t.teardown(async () => {
    const client = await MongoClient.connect(direct.href)
    await client.db().dropDatabase()
    await client.close()
  })
  await makeAdministrator(direct.href)
  const admin = await one.adminUrl()
  const { host } = new URL(admin)
  const json = { 'content-type': 'application/json' }
  const login = { method: 'POST', path: '/api/auth/login', body: JSON.stringify({ email, password }) }
  const signedIn = await send(admin, { ...login, headers: { ...json, origin: admin, 'sec-fetch-site': 'same-origin' } })
  t.equal(signedIn.status, 200, signedIn.text)
  t.match(String(signedIn.headers['set-cookie']), /^refreshToken=/)
  const authorization = `Bearer ${JSON.parse(signedIn.text).data.token}`

  const samples: HostSample[] = []
  let cursor = ''
  const read = async (): Promise<HostSample[]> => {
    const path = `/api/admin/hosts/samples${cursor && `?after=${cursor}`}`
    const { status, text } = await send(admin, { path, headers: { authorization } })
    if (status !== 200) return samples
    const { data } = JSON.parse(text)
    cursor = data.cursor
    samples.push(...data.samples)
    return samples
  }
  const seen = (what: string, is: (sample: HostSample) => boolean): Promise<HostSample> =>
    waitFor(what, async () => (await read()).find(is), { limitMs, everyMs: 250 })
  const of = (name: string) => samples.filter((sample) => sample.host === name)

  await t.test('samples of both hosts, with what happened to them', async (t) => {
    for (let asked = 0; asked < 7; asked++) await httpGet(`${one.url}/health/live`)
    await seen('a sample of host-1', (sample) => sample.host === 'host-1' && sample.state === 'serving')
    await seen('a sample of host-2', (sample) => sample.host === 'host-2' && sample.state === 'serving')
    const [first, later] = of('host-1')
    t.match(first, { seconds: null, state: /^(starting|serving)$/, mongodbConnected: Boolean })
    if (later) t.type(later.seconds, 'number')
    const serving = of('host-1').at(-1)
    t.match(serving, { mongodbConnected: true, redisConnected: true, finderReady: true, restarts: [], reloads: [] })
    t.same(
      serving?.processes.map(({ name, kind, ready }) => [name, kind, ready]),
      [
        ['1', 'worker', true],
        ['finder', 'helper', true],
        ['sequencer', 'helper', true],
        ['primary', 'primary', true]
      ]
    )
    const status = JSON.parse((await httpGet(`${await two.adminUrl()}/status`)).body)
    process.kill(status.workers[0].pid, 'SIGKILL')
    one.signal('SIGHUP')
    const killed = await seen('the restart of host-2', ({ host, restarts }) => host === 'host-2' && restarts.length > 0)
    t.same(killed.restarts, [{ cause: 'signal', count: 1 }])
    const reloaded = await seen('the reload of host-1', ({ host, reloads }) => host === 'host-1' && reloads.length > 0)
    t.same(reloaded.reloads, [{ result: 'ok', count: 1 }])
    const asked = of('host-1').flatMap(({ routes }) => routes.filter(({ route }) => route === '/health/live'))
    t.equal(
      asked.reduce((sum, { count }) => sum + count, 0),
      7,
      'each request once, though its worker is another one now'
    )
  })

  await t.test('the way to the service is for the console alone', async (t) => {
    const me = (headers: Record<string, string>) => send(admin, { path: '/api/users/me', headers })
    const passed = await me({ authorization, 'x-forwarded-for': '203.0.113.9', origin: admin })
    t.equal(passed.status, 200)
    t.equal(JSON.parse(passed.text).data.email ?? JSON.parse(passed.text).data.user?.email, email)
    t.same(
      Object.keys(passed.headers).filter((name) => name.startsWith('access-control-')),
      []
    )
    t.equal((await me({})).status, 401, 'judged where it always is')
    const port = host.split(':')[1]
    for (const name of [`localhost:${port}`, `LOCALHOST:${port}`, '10.0.0.7', `[::1]:${port}`]) {
      t.equal((await me({ authorization, host: name })).status, 200, name)
    }
    for (const name of ['evil.example', `127.0.0.1.evil.example:${port}`, 'localhost.evil.example', 'a b', '127.1']) {
      t.equal((await me({ authorization, host: name })).status, 403, `Host: ${name}`)
    }
    for (const origin of ['https://evil.example', 'null', '', `http://localhost:${port}`, `${admin}.evil.example`]) {
      t.equal((await me({ authorization, origin })).status, 403, `Origin: ${origin}`)
    }
    for (const site of ['cross-site', 'same-site']) {
      t.equal((await me({ authorization, 'sec-fetch-site': site })).status, 403, site)
    }
    const others = [
      ...['/api/notifications', '/api/applications', '/api/auth/register', '/api/jobsx', '/api/', '/api/admin/'],
      ...['/api/admin/../notifications', '/api/admin/%2e%2e/notifications', '/api/admin/..%2fnotifications'],
      ...['/api/admin//users', '/api//admin/users', '/api/admin/%zz', '/api/jobs/%5c..%5cnotifications']
    ]
    for (const path of others) {
      const { status, text } = await send(admin, { path, headers: { authorization } })
      t.match([status, JSON.parse(text).code, JSON.parse(text).success], [404, 'NOT_FOUND', false], path)
    }
    t.equal((await send(admin, { path: '/api/jobs?limit=1', headers: {} })).status, 200)
    const large = { ...login, headers: json, body: 'x'.repeat(65 * 1024) }
    t.equal((await send(admin, large)).status, 413)
    const chunked = { ...json, 'transfer-encoding': 'chunked' }
    t.equal((await send(admin, { ...large, headers: chunked })).status, 413)
    t.equal((await send(admin, { ...login, method: 'OPTIONS' })).status, 404, 'no preflight succeeds')
  })

  await t.test('bodies that never end take nobody else his place', async (t) => {
    const head = 'POST /api/auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
    const slow = Array.from({ length: 20 }, () => connect(Number(new URL(admin).port), '127.0.0.1'))
    t.teardown(() => {
      for (const socket of slow) socket.destroy()
    })
    for (const socket of slow) {
      socket.on('error', () => undefined)
      await new Promise<void>((resolve) => {
        socket.write(`${head}Content-Length: 100\r\n\r\n{`, () => resolve())
      })
    }
    // Their heads have been read when one that came after them all is answered.
    t.equal((await send(admin, { path: '/status' })).status, 200)
    t.equal((await send(admin, { path: '/api/users/me', headers: { authorization } })).status, 200)
    await Promise.all(slow.map((socket) => new Promise((resolve) => socket.resume().once('close', resolve))))
  })

  await t.test('files, and what was there before', async (t) => {
    const page = await send(admin, { path: '/console/', headers: { 'accept-encoding': 'gzip' } })
    t.match(page, { status: 200, headers: { 'content-encoding': 'gzip', 'content-type': 'text/html; charset=utf-8' } })
    t.match(page.headers['content-security-policy'], /^default-src 'none'; script-src 'self'; style-src 'self'; /)
    const plain = await send(admin, { path: '/console/main.js' })
    t.match(plain.headers, { 'content-type': 'text/javascript; charset=utf-8', 'x-content-type-options': 'nosniff' })
    const headers = { 'if-none-match': String(plain.headers.etag) }
    t.match(await send(admin, { path: '/console/main.js', headers }), { status: 304, text: '' })
    t.match(await send(admin, { path: '/console/main.js', method: 'HEAD' }), { status: 200, text: '' })
    t.equal((await send(admin, { path: '/console/../../package.json' })).status, 404)
    t.equal((await send(admin, { path: '/console/main.js', headers: { host: 'evil.example' } })).status, 403)
    t.equal((await send(admin, { path: '/console/', method: 'POST' })).status, 405)
    t.match(await send(admin, { path: '/', headers: { accept: 'text/html,*/*' } }), {
      ...{ status: 302, headers: { location: '/console/' } }
    })
    t.equal((await send(admin, { path: '/' })).status, 404)
    t.equal((await send(admin, { path: '/metrics', headers: { host: 'skillmatch.internal' } })).status, 200)
    t.equal((await send(admin, { path: '/status', method: 'POST' })).status, 405)
  })

  await t.test('npm run console says where it is', async (t) => {
    const ask = (address: string) => run(process.execPath, ['scripts/console.mjs', '--admin', address, '--print'])
    const found = await ask(host)
    t.equal(found.code, 0, found.output)
    t.ok(found.output.includes(`Console: ${admin}/console/\n`), found.output)
    const missing = await ask(`127.0.0.1:${await freePort()}`)
    t.equal(missing.code, 1)
    t.match(missing.output, /No console: .* does not answer \(ECONNREFUSED\)/)
  })

  await t.test('MongoDB is away, and comes back', async (t) => {
    const inLog = (message: string) => linesOf(`${logFolder}/host-1.log`).filter((line) => line.message === message)
    const lost = 'no samples of this host can be written: the console lacks them'
    cable.cut()
    await waitFor('samples to fail', () => inLog(lost).length > 0, { limitMs })
    const failed = async (): Promise<number> =>
      readSamples((await httpGet(`${admin}/metrics`)).body).get('host_samples_failed_total') ?? 0
    await waitFor('another to fail', async () => (await failed()) >= 2, { limitMs })
    t.ok(await one.isReady(), 'the host stays ready')
    t.equal(inLog(lost).length, 1, 'told once')
    const before = of('host-1').length
    cable.mend()
    // Some that were written before the cut may not have been read yet.
    const isLong = ({ seconds }: HostSample): boolean => (seconds ?? 0) > 8
    const goesOn = async () => (await read()) && of('host-1').slice(before).some(isLong)
    await waitFor('a sample that counts from before the cut on', goesOn, { limitMs, everyMs: 250 })
    const stopped = await one.stop()
    t.equal(stopped.code, 0)
  })
})
