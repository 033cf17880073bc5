// Goal: deploy/nginx/nginx.conf does what it says: hosts in turn, WebSockets through, the client's address not to be spoofed, a GET
// asked elsewhere and a POST never, health and figures inside, its own answers in the one shape, a log of JSON without secrets.
// Method: nginx itself before two small HTTP servers of this process.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { httpGet } from '../../tools/api/http.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { type FakeHost, limitMs, nameOf, openSocket, startFakeHost } from '../support/fake-hosts.ts'
import { nginxMissing, startNginx } from '../support/nginx.ts'

const skip = nginxMissing

async function startScene(t: Test): Promise<{ hosts: [FakeHost, FakeHost]; url: string; folder: string }> {
  const hosts: [FakeHost, FakeHost] = [await startFakeHost(t, 'host-1'), await startFakeHost(t, 'host-2')]
  return { hosts, ...(await startNginx(t, hosts)) }
}

t.test('hosts in turn, and who the client is', { skip }, async (t) => {
  const { hosts, url } = await startScene(t)
  const names = []
  for (let index = 0; index < 6; index++) names.push(nameOf(await httpGet(`${url}/api/jobs`)))
  t.same(names.sort(), ['host-1', 'host-1', 'host-1', 'host-2', 'host-2', 'host-2'])
  const spoofed = {
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-host': 'evil',
    'x-real-ip': '203.0.113.9',
    forwarded: 'for=1'
  }
  const { headers } = JSON.parse((await httpGet(url, { ...spoofed, 'x-correlation-id': 'mine-1' })).body)
  t.match(headers, { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http', 'x-correlation-id': 'mine-1' })
  t.notOk(headers['x-forwarded-host'] ?? headers['x-real-ip'] ?? headers.forwarded ?? headers.upgrade)
  const other = JSON.parse((await httpGet(url, { 'x-correlation-id': 'no "name' })).body)
  t.match(other.headers['x-correlation-id'], /^[0-9a-f]{32}$/)
  hosts[0].requests.length = 0
  hosts[1].requests.length = 0
  for (const path of ['/health', '/health/metrics', '/%68ealth/metrics', '/Health/metrics?x', '//health/metrics'])
    t.match(await httpGet(url + path), { status: 404, body: /"code":"ROUTE_NOT_FOUND"/ }, path)
  t.same([...hosts[0].requests, ...hosts[1].requests], [])
  t.equal((await httpGet(`${url}/health/ready`)).status, 200)
})

t.test('a WebSocket', { skip }, async (t) => {
  const { url } = await startScene(t)
  const { first } = await openSocket(t, url)
  t.match(first, /^host-\d/)
})

t.test('a GET whose answer got lost is asked elsewhere, a POST never', { skip }, async (t) => {
  const { hosts, url } = await startScene(t)
  const post = async (): Promise<number | undefined> => {
    const [response] = await once(request(`${url}/post`, { method: 'POST', agent: false }).end('{}'), 'response')
    response.resume()
    return response.statusCode
  }
  for (const host of hosts) host.answer = ({ socket }) => socket.destroy()
  t.equal(await post(), 502)
  t.equal([...hosts[0].requests, ...hosts[1].requests].length, 1)
  const lost = await httpGet(`${url}/get`)
  t.match(JSON.parse(lost.body), { statusCode: lost.status, success: false, code: 'BAD_GATEWAY', data: null })
  t.equal(lost.status, 502)
  hosts[1].answer = (_request, response) => response.end('{"name":"host-2"}')
  for (let index = 0; index < 4; index++) t.equal(nameOf(await httpGet(`${url}/get`)), 'host-2')
  hosts[1].answer = (_request, response) => response.writeHead(503, { 'retry-after': '7' }).end('{}')
  t.match(
    await httpGet(`${url}/get`),
    { status: 503, headers: { 'retry-after': '7' } },
    "a host's own 503 is passed on"
  )
})

t.test('its log', { skip }, async (t) => {
  const { url, folder } = await startScene(t)
  const secret = 'SeCrEt'
  const paths = [
    `/api/jobs?token=${secret}`,
    `/api/auth/verify%2Demail/${secret}`,
    `/x/verify%252Demail/${secret}`,
    '/a"b'
  ]
  for (const path of [...paths, `/y/${secret}${'x'.repeat(40)}`])
    await httpGet(url + path, { 'x-correlation-id': 'mine-2' }).catch(() => undefined)
  const lines = () => readFileSync(join(folder, 'access.log'), 'utf8').trim().split('\n')
  const said = () =>
    lines()
      .map((line) => JSON.parse(line))
      .filter((line) => line.correlationId === 'mine-2')
  await waitFor('its lines', () => said().length === 5, { limitMs })
  t.notMatch(readFileSync(join(folder, 'access.log'), 'utf8'), /secret/i)
  t.same(
    said().map(({ url }) => url),
    ['/api/jobs', '/masked/link', '/masked', '/a"b', '/masked/token']
  )
})
