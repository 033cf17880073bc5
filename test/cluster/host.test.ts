// Goal: a host keeps serving while its workers die, hang or are replaced; it says what is wrong when it cannot start;
// it leaves without failing a request and leaves nobody behind.
// Method: real hosts of two workers, real signals, a closed loop of requests on keep-alive connections beside them.
import { Agent, request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { HostStatus } from '../../src/cluster/status.ts'
import { hostEntry } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { run, sleep, startProcess, tail, waitFor } from '../../tools/processes/processes.mjs'
import { type Host, spawnHost } from '../../tools/services/hosts.mjs'
import { isAlive } from '../support/alive.ts'
import { freshDatabaseUri, testEnvironment } from '../support/app.ts'
import { withCoverage } from '../support/coverage.ts'
import { startDeployment } from '../support/deployment.ts'
import { type LogLine, linesOf } from '../support/log-lines.ts'

interface Answer {
  status: number
  instance: string
  closes: boolean
}

const get = (url: string, agent?: Agent): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { agent: agent ?? false, timeout: 20_000 }, (response) => {
      response.resume().once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          instance: String(response.headers['x-instance']),
          closes: response.headers.connection === 'close'
        })
      )
    })
    asked.once('timeout', () => asked.destroy(new Error('no answer in 20 s')))
    asked.once('error', reject).end()
  })

/** The workers that answer, by fresh connections, and their processes by the log of their host. */
async function instancesOf(url: string, count: number): Promise<Set<string>> {
  const seen = new Set<string>()
  await waitFor(
    `${count} instances to answer`,
    async () => seen.add((await get(`${url}/health/live`)).instance).size === count,
    { limitMs: 60_000, everyMs: 5 }
  )
  return seen
}

const readyWorkers = (logFile: string): LogLine[] =>
  linesOf(logFile).filter((line) => line.message === 'worker is ready')

/** The processes of both slots, once both are ready; `earlier` ones were of a host that has ended. */
async function pidsOf(logFile: string, earlier = 0): Promise<[number, number]> {
  return waitFor(
    'both workers to be ready',
    () => {
      const latest = new Map(
        readyWorkers(logFile)
          .slice(earlier)
          .map(({ worker, pid }) => [worker, pid])
      )
      const [first, second] = [latest.get(1), latest.get(2)]
      return first && second ? ([first, second] as [number, number]) : undefined
    },
    { limitMs: 60_000 }
  )
}

/** Keeps asking on `connections` keep-alive connections until told to stop; returns every answer and failure. */
function keepAsking(url: string, connections: number, keepAlive = true) {
  const agent = new Agent({ keepAlive, maxSockets: connections })
  const result = { answered: 0, failures: [] as string[] }
  let asking = true
  const loops = Array.from({ length: connections }, async () => {
    while (asking) {
      try {
        const { status } = await get(`${url}/health/live`, agent)
        if (status === 200) result.answered++
        else result.failures.push(String(status))
      } catch (error) {
        result.failures.push(String(error))
      }
      await sleep(25) // the machine shall have time left for the new workers to start
    }
  })
  return async () => {
    asking = false
    await Promise.all(loops)
    agent.destroy()
    return result
  }
}

t.test('one host, until its primary is killed', async (t) => {
  const { hosts } = await startDeployment(t, { hosts: 1, env: { DRAIN_ANNOUNCE_MS: '4000' }, hasCoverage: true })
  const [host] = hosts
  if (!host) throw new Error('no host')
  await t.test(
    'killed workers are replaced at once, stopped ones within seconds, even all of them; nobody waits for ever',
    (t) => killWorkers(t, host)
  )
  await t.test('SIGHUP replaces every worker and fails no request', (t) => reload(t, host))
  await t.test('the admin server tells its state, and changes nothing', (t) => readStatus(t, host))
  await t.test('SIGTERM announces itself by 404, finishes and exits 0', (t) => drain(t, host))
  const earlier = readyWorkers(host.process.logFile).length
  await host.restart()
  await t.test('workers leave when their primary is killed', (t) => killPrimary(t, host, earlier))
})

async function killWorkers(t: Test, host: Host): Promise<void> {
  const { logFile } = host.process
  await instancesOf(host.url, 2)
  const [first] = await pidsOf(logFile)
  const stopAsking = keepAsking(host.url, 16, false)

  process.kill(first, 'SIGKILL')
  await waitFor('a third worker', () => readyWorkers(logFile).length === 3, { limitMs: 60_000 })
  t.equal((await instancesOf(host.url, 2)).size, 2, 'both slots answer again')

  const both = await pidsOf(logFile)
  for (const pid of both) process.kill(pid, 'SIGSTOP')
  await waitFor('both slots to be filled again', () => readyWorkers(logFile).length === 5, { limitMs: 60_000 })
  t.notOk(both.some(isAlive), 'the stopped workers were killed')
  t.equal((await instancesOf(host.url, 2)).size, 2, 'both slots answer again')
  const { answered, failures } = await stopAsking()
  t.ok(answered > 20, `${answered} requests were answered`)
  t.same(
    failures.filter((failure) => !/ECONNRESET|ECONNREFUSED|socket hang up/.test(failure)),
    [],
    'each of the others was told at once that its worker is gone'
  )
}

async function reload(t: Test, host: Host): Promise<void> {
  const before = await pidsOf(host.process.logFile)
  const stopAsking = keepAsking(host.url, 8)
  host.signal('SIGHUP')
  await waitFor('the roll to end', () => tail(host.process.logFile, 5000).includes('"reloaded"'), { limitMs: 60_000 })
  await waitFor('the old workers to be gone', () => !before.some(isAlive), { limitMs: 60_000 })
  const { answered, failures } = await stopAsking()
  t.same(failures, [], `of ${answered} requests none failed`)
  t.ok(answered > 100, `${answered} requests were answered meanwhile`)
  const after = await pidsOf(host.process.logFile)
  t.equal(after.filter((pid) => before.includes(pid)).length, 0, 'no worker is the same')
}

async function readStatus(t: Test, host: Host): Promise<void> {
  const url = await host.adminUrl()
  const response = await fetch(`${url}/status`)
  t.equal(response.status, 200)
  const status = (await response.json()) as HostStatus
  const pids = await pidsOf(host.process.logFile)
  t.match(status, { pid: host.process.pid, state: 'serving', version: /^\d+\.\d+\.\d+$/, commit: /^[0-9a-f]{12}/ })
  t.same(
    status.workers.map(({ slot, pid, ready }) => [slot, pid, ready]),
    pids.map((pid, index) => [index + 1, pid, true])
  )
  t.ok(
    status.workers.every(({ rssBytes }) => (rssBytes ?? 0) > 1e7),
    'each tells its memory'
  )
  t.same(status.restarts, {
    ...{ crash: 0, signal: 1, overdue: 0, unresponsive: 2 },
    ...{ failing: 0, not_listening: 0, memory: 0, reload: 4 }
  })
  t.match(status.reload, { requested: 1, started: 1, finished: 1, last: { number: 1, ok: true, reason: '' } })
  t.equal((await fetch(`${url}/status`, { method: 'POST' })).status, 405)
  t.equal((await fetch(`${url}/nothing`)).status, 404)
  t.equal((await get(`${host.url}/status`)).status, 404, 'the port of the service does not have it')
}

async function drain(t: Test, host: Host): Promise<void> {
  const workers = await pidsOf(host.process.logFile)
  t.equal((await get(`${host.url}/health/ready`)).status, 200)
  host.signal('SIGTERM')
  await waitFor('readiness to be 404', async () => (await get(`${host.url}/health/ready`)).status === 404, {
    limitMs: 3500,
    everyMs: 10
  })
  t.equal((await get(`${host.url}/health/live`)).status, 200, 'requests are served while it is announced')
  t.same(await host.process.ended, { code: 0, signal: null })
  t.notOk(workers.some(isAlive), 'no worker is left')
}

async function killPrimary(t: Test, host: Host, earlier: number): Promise<void> {
  const workers = await pidsOf(host.process.logFile, earlier)
  process.kill(host.process.pid, 'SIGKILL')
  await waitFor('both workers to leave', () => !workers.some(isAlive), { limitMs: 60_000 })
  t.pass('both left')
}

t.test('a wrong environment is 78 at once with the whole list', async (t) => {
  const logFile = join(t.testdir(), 'wrong.log')
  const env = { PORT: '1', TRUST_PROXY: 'true', ...withCoverage(t) }
  const host = spawnHost({ name: 'wrong', port: await freePort(), env, logFile })
  t.same(await host.process.ended, { code: 78, signal: null })
  t.match(tail(logFile, 50), /MONGODB_URI is missing[\s\S]*REDIS_URL is missing[\s\S]*JWT_SECRET is missing/)
})

t.test("PM2's cluster mode is 78 with what to use instead", async (t) => {
  const program = `import cluster from 'node:cluster'
cluster.setupPrimary({ exec: ${JSON.stringify(hostEntry)} })
cluster.fork({ pm_exec_path: 'x', exec_mode: 'cluster_mode' }).once('exit', (code) => process.exit(code))`
  const env = { PATH: process.env.PATH ?? '' }
  const file = join(t.testdir({ 'pm2.mjs': program }), 'pm2.mjs')
  const { code, output } = await run(process.execPath, [file], { env })
  t.equal(code, 78)
  t.match(output, "start it in PM2's fork mode (exec_mode: 'fork', instances: 1).")
})

t.test('an admin port that is in use is 69 with its setting', async (t) => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  t.teardown(() => other.close())
  const { port } = other.address() as AddressInfo
  const logFile = join(t.testdir(), 'host.log')
  const env = { ...testEnvironment({ ADMIN_PORT: String(port) }), ...withCoverage(t) }
  const host = spawnHost({ name: 'second', port: await freePort(), env, logFile })
  t.same(await host.process.ended, { code: 69, signal: null })
  t.match(tail(logFile, 20), `Port ${port} of ADMIN_HOST 127.0.0.1 is in use by another program. Set ADMIN_PORT to a`)
})

t.test('a MongoDB that is no replica set is 69 with the sentence of the guide', async (t) => {
  const folder = t.testdir({ db: {} })
  const port = await freePort()
  const mongod = startProcess({
    name: 'standalone mongod',
    command: process.env.TEST_MONGOD ?? 'mongod',
    args: ['--port', String(port), '--bind_ip', '127.0.0.1', '--dbpath', join(folder, 'db')],
    logFile: join(folder, 'mongod.log')
  })
  t.teardown(() => mongod.stop())
  await waitFor('mongod to listen', () => tail(mongod.logFile, 200).includes('Waiting for connections'), {
    limitMs: 60_000
  })
  const logFile = join(folder, 'host.log')
  const env = { ...testEnvironment({ MONGODB_URI: `mongodb://127.0.0.1:${port}/skillmatch` }), ...withCoverage(t) }
  const host = spawnHost({ name: 'standalone', port: await freePort(), env, logFile })
  t.same(await host.process.ended, { code: 69, signal: null })
  t.match(tail(logFile, 20), /Transaction numbers are only allowed on a replica set member.*rs\.initiate\(\)/)
})

t.test('a Redis that does not answer is waited for; one that comes late is taken', async (t) => {
  const folder = t.testdir()
  const port = await freePort()
  const logFile = join(folder, 'host.log')
  const env = testEnvironment({
    MONGODB_URI: freshDatabaseUri(),
    REDIS_URL: `redis://127.0.0.1:${port}`,
    LOG_LEVEL: 'info',
    ...withCoverage(t)
  })
  const host = spawnHost({ name: 'early', port: await freePort(), workers: 1, env, logFile })
  t.teardown(() => host.stop())
  await waitFor('it to say that it waits', () => tail(logFile, 20).includes('waiting for Redis'), { limitMs: 60_000 })
  await sleep(500)
  const redis = startProcess({
    name: 'late redis',
    command: 'redis-server',
    args: ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--maxmemory-policy', 'noeviction'],
    logFile: join(folder, 'redis.log')
  })
  t.teardown(() => redis.stop())
  await host.awaitReady()
  t.equal((await get(`${host.url}/health/ready`)).status, 200)
})
