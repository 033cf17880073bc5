// Goal: what haproxy.cfg has ready to be uncommented works: TLS with HTTP/2, also for a WebSocket, and the way there from plain
// HTTP; PROXY protocol, whose client counts as the client, in the log, for the hosts and for the caps per source; and those caps.
// Method: HAProxy with those lines uncommented before two small HTTP servers of this process; a certificate made by openssl.
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect as connectHttp2, constants, type IncomingHttpHeaders } from 'node:http2'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import t, { type Test } from 'tap'
import { httpGet } from '../../tools/api/http.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import { uncomment } from '../../tools/services/haproxy.mjs'
import { findProgram } from '../../tools/services/packages.mjs'
import { limitMs, nameOf, startScene } from '../support/fake-hosts.ts'

const openssl = findProgram('openssl')

/** Certificate, chain and key in one file, as HAProxy wants them. */
async function makeCertificate(folder: string): Promise<string> {
  const [key, certificate, both] = ['key', 'certificate', 'site'].map((name) => join(folder, `${name}.pem`)) as [
    ...[string, string, string]
  ]
  const subject = ['-subj', '/CN=localhost', '-days', '1', '-nodes', '-keyout', key, '-out', certificate]
  const { code, output } = await run(openssl ?? '', ['req', '-x509', '-newkey', 'rsa:2048', ...subject])
  if (code !== 0) throw new Error(output)
  writeFileSync(both, readFileSync(certificate, 'utf8') + readFileSync(key, 'utf8'))
  return both
}

const unchecked = { rejectUnauthorized: false }

/** Asks by HTTP/1.1 over TLS. */
async function getByHttp1(port: number): Promise<string> {
  const socket = connectTls({ port, host: '127.0.0.1', ALPNProtocols: ['http/1.1'], ...unchecked })
  socket.write('GET /api/jobs HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  let text = ''
  for await (const chunk of socket) text += chunk
  return text
}

t.test(
  'TLS: HTTP/2 and HTTP/1.1, a WebSocket over HTTP/2, and the way there',
  { skip: openssl ? false : 'needs openssl' },
  async (t) => {
    const [plainPort, folder] = [await freePort(), t.testdir()]
    const certificate = await makeCertificate(folder)
    const { hosts, balancer } = await startScene(
      t,
      (text) => {
        const [address = ''] = /127\.0\.0\.1:\d+/.exec(/^ *bind .*$/m.exec(text)?.[0] ?? '') ?? []
        const tls = uncomment(text, 'bind :443', `    bind ${address} ssl crt ${certificate} alpn h2,http/1.1`)
        const withPlain = uncomment(tls, 'bind :80', `    bind 127.0.0.1:${plainPort}`).replace(
          /^ *bind 127\.0\.0\.1:\d+\n/m,
          ''
        )
        return uncomment(withPlain, 'http-request redirect')
      },
      folder
    )
    const url = balancer.url.replace('http:', 'https:')
    const session = connectHttp2(url, unchecked)
    t.teardown(() => session.destroy())
    await once(session, 'remoteSettings')
    t.equal(session.alpnProtocol, 'h2')
    t.equal(session.remoteSettings.enableConnectProtocol, true, 'RFC 8441')

    const stream = session.request({ ':path': '/api/jobs' })
    let body = ''
    stream.setEncoding('utf8').on('data', (chunk) => {
      body += chunk
    })
    const [headers]: [IncomingHttpHeaders & { ':status'?: number }] = (await once(stream, 'response')) as never
    await once(stream, 'end')
    t.equal(headers[':status'], 200)
    t.equal(JSON.parse(body).headers['x-forwarded-proto'], 'https')

    const socket = session.request({
      ...{ [constants.HTTP2_HEADER_METHOD]: 'CONNECT', ':protocol': 'websocket', ':path': '/api/realtime' },
      'sec-websocket-version': '13'
    })
    const [opened] = (await once(socket, 'response')) as never as [{ ':status': number }]
    t.equal(opened[':status'], 200)
    const [first] = await once(socket, 'data')
    t.match(String(first), /^host-\d$/)

    t.match(await getByHttp1(Number(new URL(url).port)), /^HTTP\/1\.1 200 /)
    const redirected = await httpGet(`http://127.0.0.1:${plainPort}/api/jobs?a=b`, { host: 'jobs.example.com' })
    t.equal(redirected.status, 308)
    t.equal(redirected.headers.location, 'https://jobs.example.com/api/jobs?a=b')
    t.equal([...hosts[0].requests, ...hosts[1].requests].length, 2, 'nothing reached a host without TLS')
  }
)

const client = '203.0.113.7'

/** What a host says to a request that is sent for an address; nothing when it is refused. */
async function askFor(t: Test, port: number, address: string, request: string): Promise<string> {
  const { socket, heard } = await connectFor(t, port, address, request)
  await new Promise((resolve) => socket.once('close', resolve))
  return heard()
}

/** A connection that says by PROXY protocol for whom it is. */
async function connectFor(
  t: Test,
  port: number,
  address: string,
  text: string
): Promise<{ socket: Socket; heard: () => string }> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined)
  t.teardown(() => socket.destroy())
  let heard = ''
  socket.on('data', (chunk) => {
    heard += chunk
  })
  await once(socket, 'connect')
  socket.write(`PROXY TCP4 ${address} 192.0.2.1 40000 443\r\n${text}`)
  return { socket, heard: () => heard }
}

t.test('PROXY protocol: its client is the client, also for the caps per source', async (t) => {
  const { balancer, folder } = await startScene(t, (text) => {
    const [address = ''] = /127\.0\.0\.1:\d+/.exec(/^ *bind .*$/m.exec(text)?.[0] ?? '') ?? []
    const bound = uncomment(
      text.replace(/^ *bind 127\.0\.0\.1:\d+\n/m, ''),
      'bind :8080 accept-proxy',
      `    bind ${address} accept-proxy`
    )
    const guard = '    tcp-request connection reject unless { src 127.0.0.1 }'
    const [top = '', rest = ''] = uncomment(bound, 'tcp-request connection reject', guard).split(guard)
    // What the file says to write: the caps by session.
    return top + guard + rest.replaceAll('tcp-request connection', 'tcp-request session').replace('gt 500', 'gt 5')
  })
  const port = Number(new URL(balancer.url).port)
  const request = `GET /api/jobs HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.1\r\nConnection: close\r\n\r\n`
  const answer = await askFor(t, port, client, request)
  t.equal(JSON.parse(answer.split('\r\n\r\n')[1] ?? '').headers['x-forwarded-for'], client)
  await waitFor('its line', () => readFileSync(join(folder, 'haproxy.log'), 'utf8').includes(`"ip":"${client}"`), {
    limitMs
  })

  // Six begun heads are one too many, for this client and no other behind the same balancer.
  const halves = []
  for (let index = 0; index < 6; index++) halves.push(await connectFor(t, port, client, 'GET / HTTP/1.1\r\nHost: '))
  await waitFor('a refusal', async () => (await askFor(t, port, client, request)) === '', { limitMs })
  t.match(await askFor(t, port, '203.0.113.8', request), /^HTTP\/1\.1 200 /)
  t.same(
    halves.map(({ socket }) => socket.destroyed),
    Array(6).fill(false)
  )
})

t.test('half a head too often: only what is held open counts', async (t) => {
  const { balancer } = await startScene(t, (text) => text.replace('gt 500', 'gt 20'))
  const port = Number(new URL(balancer.url).port)
  for (let index = 0; index < 60; index++)
    t.ok(nameOf(await httpGet(balancer.url)), 'a whole head each: as often as one likes')
  const sockets = Array.from({ length: 60 }, () => connect(port, '127.0.0.1').on('error', () => undefined))
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
  })
  for (const socket of sockets) socket.write('GET / HTTP/1.1\r\nHost: ')
  const refused = () => sockets.filter(({ closed }) => closed).length
  await waitFor('the rest to be refused', () => refused() >= 39, { limitMs })
  t.equal(refused(), 39, '21 are held: one more than "greater than 20" once')
  await t.rejects(httpGet(balancer.url))
})
