// Goal: a host has one process of each helper, kept like a worker: respawned, replaced after the workers, ended last, gone with
// its primary; a host is not ready before its helper was, and no request waits for one afterwards.
// Method: the product's primary, whose entry gives it this test's own helper, which waits or fails while a file exists, and a worker
// without the service, as none of this needs it.
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t, { type Test } from 'tap'
import type { HostStatus } from '../../src/cluster/status.ts'
import { httpGet } from '../../tools/api/http.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { type Host, startHost } from '../../tools/services/hosts.mjs'
import { isAlive } from '../support/alive.ts'
import { freshDatabaseUri, testEnvironment } from '../support/app.ts'
import { linesOf } from '../support/log-lines.ts'

const url = (path: string) => JSON.stringify(pathToFileURL(join(root, 'dist', 'src', path)).href)
const folder = t.testdir({
  'cluster.mjs': `
    import { runProcess } from ${url('cluster/main.js')}
    await runProcess(() => import('./worker.mjs'), new Map([['tally', () => import('./tally.mjs')]]))`,
  'worker.mjs': `
    import { createServer } from 'node:http'
    import { awaitStart, followPrimary, tellReady } from ${url('cluster/forked.js')}
    import { createLogger } from ${url('config/logger.js')}
    import { createFaults } from ${url('util/faults.js')}
    import { createLogStream } from ${url('util/log-stream.js')}
    export async function runWorker() {
      const { config } = await awaitStart()
      const lines = createLogStream(1)
      const log = createLogger(config, 'worker', lines)
      const server = createServer((_request, response) => response.end())
      const forked = {
        ...{ log, lines, faults: createFaults(log), endLimitMs: 5000, onMessage: () => undefined },
        end: async () => void server.close().closeAllConnections(),
        beat: () => ({ type: 'heartbeat', metrics: {}, connections: { isListening: true, accepted: 0 }, rssBytes: 0 })
      }
      followPrimary(forked)
      server.listen(config.port, config.host, () => tellReady(forked, null))
    }`,
  'tally.mjs': `
    import { existsSync, readFileSync } from 'node:fs'
    const siblings = () => readFileSync(\`/proc/\${process.ppid}/task/\${process.ppid}/children\`, 'utf8').trim()
    const isThere = (name) => existsSync(new URL(name, import.meta.url))
    export async function startHelper({ config, log, metrics, folder, progress }) {
      if (isThere('broken')) throw new Error('as the test wants')
      metrics.counter('realtime_resyncs_total').add(3)
      while (isThere('slow')) {
        progress('half of it')
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      log.info({ instanceOfConfig: config.instance, folder }, 'tally works')
      return async () => log.info({ siblings: siblings() }, 'tally ends')
    }`
})
const broken = join(folder, 'broken')
const slow = join(folder, 'slow')
const logFile = join(folder, 'host.log')

const statusOf = async (host: Host): Promise<HostStatus> =>
  JSON.parse((await httpGet(`${await host.adminUrl()}/status`)).body)
const helperOf = async (host: Host) => (await statusOf(host)).helpers[0]
const messages = () => linesOf(logFile).map(({ message }) => message)

/** The helper's process, once it is another one than `before`. */
const nextPid = (host: Host, before = 0): Promise<number> =>
  waitFor('the helper to be ready', async () => {
    const helper = await helperOf(host)
    return (helper?.ready && helper.pid !== before && helper.pid) || undefined
  })

async function reload(host: Host): Promise<HostStatus> {
  const { finished } = (await statusOf(host)).reload
  host.signal('SIGHUP')
  return waitFor('the reload to end', async () => {
    const status = await statusOf(host)
    return status.reload.finished > finished && status
  })
}

t.test('a host with a helper', async (t) => {
  writeFileSync(slow, '')
  const host = await startHost({
    ...{ name: 'host', port: await freePort(), workers: 1, logFile },
    entry: join(folder, 'cluster.mjs'),
    env: testEnvironment({ MONGODB_URI: freshDatabaseUri(), LOG_LEVEL: 'info', DRAIN_ANNOUNCE_MS: '0' })
  })
  t.teardown(() => host.kill())
  await t.test('is waited for', (t) => beAwaited(t, host))
  await t.test('is told apart, and its figures are of the host', (t) => beThere(t, host))
  await t.test('killed: respawned, and counted', (t) => beRespawned(t, host))
  await t.test('a reload replaces it after the workers', (t) => beReplaced(t, host))
  await t.test('while it cannot start no reload succeeds, and the host serves', (t) => fail(t, host))
  await t.test('ends after the last worker', (t) => endLast(t, host))
  await t.test('ends with its primary', (t) => leaveNoOrphan(t, host))
})

async function beAwaited(t: Test, host: Host): Promise<void> {
  const isHalf = async () => (await helperOf(host))?.progress === 'half of it'
  await waitFor('what it says', isHalf)
  t.match(await statusOf(host), { state: 'starting', workers: [{ ready: true }], helpers: [{ ready: false }] })
  const { body } = await httpGet(`${await host.adminUrl()}/metrics`)
  t.match(body, /^host_state\{state="starting"\} 1$/m)
  t.match(body, /^realtime_resyncs_total 3$/m, 'its figures are told from the start')
  t.notOk(messages().includes('host is ready'))
  rmSync(slow)
  await waitFor('the host', () => messages().includes('host is ready'))
  t.match(await statusOf(host), { state: 'serving', helpers: [{ ready: true, progress: null }] })
}

const folderOf = (): string => {
  const works = linesOf(logFile).findLast(({ message }) => message === 'tally works')
  return String(works?.folder)
}

async function beThere(t: Test, host: Host): Promise<void> {
  const pid = await nextPid(host)
  const status = await statusOf(host)
  t.match(status.helpers, [{ name: 'tally', kind: 'helper', pid, version: String, rssBytes: Number, deaths: 0 }])
  t.match(status.workers, [{ slot: 1, kind: 'worker', ready: true }])
  t.equal(status.workers.length + status.helpers.length, 2)
  t.match(readFileSync(`/proc/${pid}/cmdline`, 'utf8'), /cluster\.mjs\0--helper\0tally\0$/)
  const works = await waitFor('its line', () => linesOf(logFile).find(({ message }) => message === 'tally works'))
  t.match(works, { role: 'helper-tally', instanceOfConfig: 'host' })
  t.equal(statSync(folderOf()).mode & 0o777, 0o700, 'where sockets are is of this user alone')
  const { body } = await httpGet(`${await host.adminUrl()}/metrics`)
  t.match(body, /^worker_snapshot_age_seconds\{worker="tally"\} /m)
  t.match(body, /^realtime_resyncs_total 3$/m)
  t.match(body, /^workers_ready 1$/m)
}

async function beRespawned(t: Test, host: Host): Promise<void> {
  const before = await nextPid(host)
  process.kill(before, 'SIGKILL')
  t.not(await nextPid(host, before), before)
  t.match(await statusOf(host), { state: 'serving', restarts: { signal: 1 }, helpers: [{ deaths: 1 }] })
  const { body } = await httpGet(`${await host.adminUrl()}/metrics`)
  t.match(body, /^realtime_resyncs_total 6$/m, 'what the former one had counted stays')
}

async function beReplaced(t: Test, host: Host): Promise<void> {
  const [worker, helper] = [(await statusOf(host)).workers[0]?.pid, await nextPid(host)]
  const said = messages().length
  const after = await reload(host)
  t.match(after, { reload: { last: { ok: true } }, restarts: { reload: 2 } })
  t.notOk([after.workers[0]?.pid, after.helpers[0]?.pid].some((pid) => pid === worker || pid === helper))
  // Lines are written a moment after what they tell; the primary's in order.
  const ready = await waitFor('the line of the reload', () => {
    const since = messages().slice(said)
    return since.includes('reloaded') && since.slice(since.indexOf('replacing a worker'))
  })
  t.same(
    ready.filter((message) => / is ready$|^replacing/.test(String(message))),
    ['replacing a worker', 'worker is ready', 'replacing a helper', 'helper is ready']
  )
}

async function fail(t: Test, host: Host): Promise<void> {
  const before = await nextPid(host)
  writeFileSync(broken, '')
  const after = await reload(host)
  const reason = 'helper tally: the new helper ended before it was ready (exit 1): the log says why'
  t.match(after, { reload: { last: { ok: false, reason } }, helpers: [{ pid: before, ready: true }] })
  process.kill(before, 'SIGKILL')
  await waitFor('it to fail', async () => (await statusOf(host)).restarts.crash > after.restarts.crash)
  t.match(await statusOf(host), { state: 'serving', helpers: [{ ready: false }] })
  t.equal((await httpGet(`${host.url}/health/ready`)).status, 200)
  rmSync(broken)
  await nextPid(host, before)
}

async function endLast(t: Test, host: Host): Promise<void> {
  const pid = await nextPid(host)
  const { code } = await host.stop(15_000)
  t.equal(code, 0)
  const end = linesOf(logFile).findLast(({ message }) => message === 'tally ends')
  t.match(end, { siblings: new RegExp(`^${pid}$`) }, 'the only process that is left')
  t.notOk(existsSync(folderOf()), 'the folder of sockets goes with the host')
}

async function leaveNoOrphan(t: Test, host: Host): Promise<void> {
  await host.restart()
  const pid = await nextPid(host)
  process.kill(host.process.pid, 'SIGKILL')
  const sockets = folderOf()
  t.ok(await waitFor('it to end', () => !isAlive(pid)))
  t.notOk(existsSync(sockets))
}
