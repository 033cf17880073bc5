// Goal: HAProxy and real hosts together: a reload of it under load loses no request and closes no socket; a request has one name
// in both logs; behind PROXY protocol the client's address is what the host logs and limits by; with the lines for a machine of
// its own the workers run as nobody in particular in an empty folder; thousands of half-open heads hold up nobody else.
// Method: real hosts; the master told SIGUSR2 three times while requests and sockets run; HAProxy's file with lines uncommented;
// a process that begins 8,100 heads from an address of its own, and the same requests of 25 others before and beside it.
import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { createClient, dataOf } from '../../tools/api/client.mjs'
import { httpGet } from '../../tools/api/http.mjs'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import { uncomment } from '../../tools/services/haproxy.mjs'
import { startBalancer, startDeployment } from '../support/deployment.ts'
import { startScene } from '../support/fake-hosts.ts'
import { linesOf } from '../support/log-lines.ts'
import { signIn, type TestSocket } from '../support/socket.ts'

const limitMs = 30_000
const password = 'correct-Horse-7'

/** The processes that a process has started. */
const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  )

t.test('a reload under load: no request lost, no socket closed, every event heard', async (t) => {
  const { hosts, balancer, url } = await startDeployment(t, { hosts: 2, workers: 1, proxy: true })
  const client = createClient(url, { fresh: true })
  const kept = createClient(url)
  t.teardown(() => [client.close(), kept.close()])
  const signUp = async (name: string, role: string) => {
    const body = {
      name,
      email: `${name}@example.com`,
      password,
      role,
      ...(role === 'EMPLOYER' && { companyName: 'Co' })
    }
    return dataOf(await client.call('POST', '/api/auth/signup', { body }), 201)
  }
  const employer = await signUp('employer', 'EMPLOYER')
  const socketsCount = 20
  const sockets: TestSocket[] = []
  for (let index = 0; index < socketsCount; index++) sockets.push(await signIn(t, url, employer.token))

  const master = balancer?.process.pid ?? 0
  const [first] = childrenOf(master)
  let isOver = false
  const statuses = new Map<number | string, number>()
  const lanes = Array.from({ length: 12 }, async (_, lane) => {
    const { call } = lane % 2 ? client : kept
    for (let index = 0; !isOver; index++) {
      const body = { refreshToken: 'none' }
      const isPost = index % 3 === 0
      const asked = isPost ? call('POST', '/api/auth/refresh', { body }) : call('GET', '/api/jobs')
      const status = await asked.then(({ status }) => `${isPost ? 'POST' : 'GET'} ${status}`, String)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  })
  const done = () => [...statuses.values()].reduce((sum, count) => sum + count, 0)
  for (let reload = 0; reload < 3; reload++) {
    const [before, asked] = [childrenOf(master), done()]
    balancer?.process.signal('SIGUSR2')
    await waitFor('a new worker', () => childrenOf(master).some((pid) => !before.includes(pid)), { limitMs })
    await waitFor('requests after it', () => done() > asked + 500, { limitMs })
  }
  isOver = true
  await Promise.all(lanes)
  const kinds = [...statuses.keys()].sort()
  t.same(kinds, ['GET 200', 'POST 401'], `${done()} requests over three reloads`)
  // Those in between had requests only, which have ended.
  await waitFor('the first and the last one alone', () => childrenOf(master).length === 2, { limitMs })
  t.equal(childrenOf(master)[0], first, 'the first one keeps its sockets')
  t.same(
    sockets.map(({ ws }) => ws.readyState),
    Array(socketsCount).fill(1)
  )
  const job = { title: 'Engineer', companyName: 'Co', location: 'Nowhere', salary: 'Not stated', type: 'Contract' }
  const description = 'What there is to do, told at the length that a job has to have: fifty characters and more.'
  const body = { ...job, description, requiredSkills: ['Go'] }
  for (const socket of sockets) await socket.ask({ op: 'subscribe', topic: 'jobs' })
  dataOf(await client.call('POST', '/api/jobs', { token: employer.token, body }), 201)
  for (const socket of sockets) await socket.until(({ op, type }) => op === 'event' && type === 'job.created')
  t.comment(`${done()} requests, ${socketsCount} sockets, 3 reloads: ${JSON.stringify(Object.fromEntries(statuses))}`)
  t.ok(hosts.every(({ process }) => process.isAlive()))
})

t.test('one name for a request in both logs, and the client of PROXY protocol in them and in the limits', async (t) => {
  const env = { LOG_LEVEL: 'info', RATE_LIMIT_MAX_REQUESTS: '3' }
  const { hosts, logFolder } = await startDeployment(t, { hosts: 1, workers: 1, env })
  const balancer = await startBalancer(hosts, logFolder, (text) => {
    const [line = '', address = ''] = /^ *bind (127\.0\.0\.1:\d+)\n/m.exec(text) ?? []
    return uncomment(text.replace(line, ''), 'bind :8080 accept-proxy', `    bind ${address} accept-proxy`)
  })
  t.teardown(balancer.stop)
  await waitFor('the host', async () => (await balancer.states())['host-1'] === 'UP', { limitMs })
  const ask = async (client: string): Promise<string> => {
    const socket = connect(Number(new URL(balancer.url).port), '127.0.0.1')
    const proxy = `PROXY TCP4 ${client} 192.0.2.1 40000 443\r\n`
    socket.write(`${proxy}GET /api/jobs?limit=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    let text = ''
    for await (const chunk of socket) text += chunk
    return text
  }
  const statusOf = (answer: string): string => answer.slice(9, 12)
  const answers: string[] = []
  for (let index = 0; index < 4; index++) answers.push(await ask('203.0.113.7'))
  t.same(answers.map(statusOf), ['200', '200', '200', '429'])
  t.equal(statusOf(await ask('203.0.113.8')), '200', 'another client behind the same balancer')
  const [, id = ''] = /^x-correlation-id: (.*)\r$/im.exec(answers[0] ?? '') ?? []
  t.match(id, /^[0-9a-f-]{36}$/)
  type Line = { correlationId?: string; ip?: string; url?: string; statusCode?: number; durationMs?: number }
  const linesIn = (file: string): Line[] =>
    (linesOf(join(logFolder, file)) as Line[]).filter((line) => line.correlationId === id)
  for (const file of ['host-1.log', 'haproxy.log']) {
    const [line] = await waitFor(`the line in ${file}`, () => linesIn(file).length === 1 && linesIn(file), { limitMs })
    t.match(line, { ip: '203.0.113.7', url: '/api/jobs', statusCode: 200, durationMs: Number }, file)
  }
})

async function hasAccount(): Promise<boolean> {
  return process.getuid?.() === 0 && (await run('id', ['haproxy'])).code === 0
}

t.test('as on a machine of its own: an account of its own, and an empty folder', async (t) => {
  if (!(await hasAccount())) return t.pass('not tried', { skip: 'needs root and the account haproxy of the package' })
  const folder = mkdtempSync(join(tmpdir(), 'skillmatch-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const socketFile = join(folder, 'admin.sock')
  const { balancer } = await startScene(t, (text) => {
    const rooted = uncomment(uncomment(uncomment(text, 'chroot'), 'user'), 'group')
    return uncomment(rooted, 'stats socket', `    stats socket ${socketFile} mode 660 level admin`)
  })
  const [worker = 0] = childrenOf(balancer.process.pid)
  t.equal(readlinkSync(`/proc/${worker}/root`), '/var/lib/haproxy')
  const uid = (await run('id', ['-u', 'haproxy'])).output.trim()
  t.match(readFileSync(`/proc/${worker}/status`, 'utf8'), new RegExp(`^Uid:\\t${uid}\\t${uid}\\t${uid}\\t`, 'm'))
  t.equal((await httpGet(`${balancer.url}/api/jobs`)).status, 200)
  const admin = connect(socketFile)
  admin.end('set server requests/host-1 state drain\n')
  admin.resume()
  await waitFor('the drain', async () => (await balancer.states())['host-1'] === 'DRAIN', { limitMs })
  for (let index = 0; index < 4; index++) t.match((await httpGet(balancer.url)).body, /host-2/)
})

/** What 25 clients, each with a connection per request, see for a while. */
async function measure(url: string, forMs: number): Promise<{ failed: number; medianMs: number; count: number }> {
  const times: number[] = []
  let failed = 0
  const endMs = performance.now() + forMs
  const lane = async (): Promise<void> => {
    while (performance.now() < endMs) {
      const startedMs = performance.now()
      const isServed = await httpGet(`${url}/api/jobs`).then(
        ({ status }) => status === 200,
        () => false
      )
      if (!isServed) failed++
      times.push(performance.now() - startedMs)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  await Promise.all(Array.from({ length: 25 }, lane))
  return { failed, count: times.length, medianMs: times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN }
}

const attacker = fileURLToPath(new URL('../support/half-open.mjs', import.meta.url))

async function besideAttack(t: Test, change?: (text: string) => string) {
  const { balancer } = await startScene(t, change)
  const control = await measure(balancer.url, 3000)
  const child = fork(attacker, [new URL(balancer.url).port, '8100', '127.0.0.66'])
  let state = { tried: 0, held: 0, heldMax: 0 }
  child.on('message', (message: typeof state) => {
    state = message
  })
  await waitFor('every head to be begun', () => state.tried >= 8100, { limitMs })
  const beside = await measure(balancer.url, 5000)
  const { heldMax } = state
  child.kill()
  await new Promise((resolve) => child.once('exit', resolve))
  await balancer.stop()
  return { control, beside, heldMax }
}

t.test('8,100 half-open heads from one address hold up nobody else', async (t) => {
  const shipped = await besideAttack(t)
  const uncapped = await besideAttack(t, (text) => text.replace(/^ *tcp-request connection reject .*\n/gm, ''))
  const tell = ({ control, beside, heldMax }: typeof shipped): string =>
    `${heldMax} heads held; median of 25 others ${control.medianMs.toFixed(1)} → ${beside.medianMs.toFixed(1)} ms, ` +
    `${beside.failed} of ${beside.count} failed`
  t.comment(`as shipped: ${tell(shipped)}; without the caps: ${tell(uncapped)}`)
  t.equal(shipped.beside.failed, 0)
  t.ok(shipped.heldMax <= 501, `${shipped.heldMax} held at most`)
  t.ok(uncapped.heldMax > 5000, `${uncapped.heldMax} held without the caps`)
})
