// Goal: the supervisor's slow decisions: a worker that burns CPU is replaced before it dies; one that never becomes ready,
// whether respawned or forked for a reload, does not keep its slot; a full log device that has room again gets lines again.
// Method: real hosts; a worker made to loop through its inspector; workers stopped by signal; a build that hangs, swapped under
// a running host; a small tmpfs.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { spawnHost } from '../../tools/services/hosts.mjs'
import { isAlive } from '../support/alive.ts'
import { freshDatabaseUri, redisUrl, testEnvironment } from '../support/app.ts'
import { evaluate } from '../support/inspector.ts'
import { type LogLine, linesOf } from '../support/log-lines.ts'

t.setTimeout(600_000)

const said = (logFile: string, message: string): LogLine[] =>
  linesOf(logFile).filter((line) => line.message === message)

const status = async (url: string): Promise<number> =>
  (await fetch(`${url}/health/ready`, { headers: { connection: 'close' }, signal: AbortSignal.timeout(5000) })).status

async function start(
  t: Test,
  {
    workers,
    folder = t.testdir(),
    entry,
    env = {}
  }: { workers: number; folder?: string; entry?: string; env?: Record<string, string> }
) {
  const logFile = join(folder, 'host.log')
  const settings = testEnvironment({
    MONGODB_URI: freshDatabaseUri(),
    REDIS_URL: redisUrl(),
    LOG_LEVEL: 'info',
    ...env
  })
  const options = { name: 'host', port: await freePort(), workers, env: settings, logFile, ...(entry && { entry }) }
  const host = spawnHost(options)
  t.teardown(() => host.stop(15_000))
  await waitFor('host is ready', () => said(logFile, 'host is ready').length === 1, { limitMs: 90_000 })
  return { host, logFile }
}

t.test('a worker that burns CPU and does not beat dies when its successor is ready', async (t) => {
  // The cluster gives its workers the ports after this one; it cannot count from 0.
  const inspectPort = await freePort()
  const env = { NODE_OPTIONS: `--inspect-port=${inspectPort}` }
  const { host, logFile } = await start(t, { workers: 1, env })
  const [first] = said(logFile, 'worker is ready')
  if (!first?.pid) throw new Error('no worker')
  await evaluate(first.pid, logFile, 'for (;;);')
  await waitFor('the decision', () => said(logFile, 'replacing a worker').length === 1, { limitMs: 60_000 })
  t.equal(said(logFile, 'replacing a worker')[0]?.reason, 'no heartbeat for 5 s, but it may be busy')
  t.ok(isAlive(first.pid), 'it lives until then')
  await waitFor('a second worker', () => said(logFile, 'worker is ready').length === 2, { limitMs: 60_000 })
  await waitFor('the first one to be gone', () => !isAlive(first.pid ?? 0), { limitMs: 5000 })
  t.equal(await status(host.url), 200)
})

t.test('a respawned worker that is stopped before it is ready is ended after 60 s; the host says so', async (t) => {
  const { host, logFile } = await start(t, { workers: 2 })
  const pids = new Set(said(logFile, 'worker is ready').map(({ pid }) => pid))
  const children = (): number[] =>
    readFileSync(`/proc/${host.process.pid}/task/${host.process.pid}/children`, 'utf8').trim().split(' ').map(Number)
  const [first] = [...pids]
  process.kill(first ?? 0, 'SIGKILL')
  // A child that is stopped before it runs its program would stop its primary, too, which waits for that.
  const isWorker = (pid: number): boolean => {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return line.includes('--min-semi-space') && !line.includes('--helper')
  }
  const fresh = await waitFor('its successor', () => children().find((pid) => !pids.has(pid) && isWorker(pid)), {
    limitMs: 10_000,
    everyMs: 5
  })
  process.kill(fresh, 'SIGSTOP')
  await waitFor('it to be ended', () => said(logFile, 'ending a worker').some(({ pid }) => pid === fresh), {
    limitMs: 90_000
  })
  t.equal(said(logFile, 'ending a worker')[0]?.reason, 'not ready 60 s after its start')
  await waitFor('the host to say so', () => said(logFile, 'host is not ready: too few workers serve').length === 1)
  await waitFor('both slots to be filled', () => said(logFile, 'worker is ready').length === 3, { limitMs: 60_000 })
  t.equal(await status(host.url), 200)
})

t.test('workers that use more memory than they may are replaced one at a time, and no request fails', async (t) => {
  const { host, logFile } = await start(t, { workers: 2, env: { WORKER_MEMORY_MAX_MB: '1' } })
  let isOver = false
  const failures: unknown[] = []
  const asking = (async () => {
    while (!isOver) {
      try {
        const code = await status(host.url)
        if (code !== 200) failures.push(code)
      } catch (error) {
        failures.push(error)
      }
    }
  })()
  await waitFor('both to be replaced', () => said(logFile, 'worker is ready').length === 4, { limitMs: 150_000 })
  isOver = true
  await asking
  t.same(failures, [])
  const order = linesOf(logFile).filter(({ message }) => ['replacing a worker', 'worker is ready'].includes(message))
  t.same(
    order.slice(2).map(({ message, worker, reason }) => [message, worker, reason?.split(':')[0]]),
    [
      ['replacing a worker', 1, 'memory'],
      ['worker is ready', 1, undefined],
      ['replacing a worker', 2, 'memory'],
      ['worker is ready', 2, undefined]
    ]
  )
})

t.test('a reload whose build hangs leaves no slot empty, though its old worker dies meanwhile', async (t) => {
  const folder = t.testdir()
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const { host, logFile } = await start(t, { workers: 2, folder, entry: join(folder, 'dist', 'cluster.js') })
  const server = join(folder, 'dist', 'src', 'server.js')
  renameSync(server, `${server}.good`)
  const hanging = 'export const runWorker = () => new Promise(() => setInterval(() => undefined, 1000))'
  writeFileSync(server, `console.log('this build hangs')\n${hanging}\n`)
  const old = said(logFile, 'worker is ready').find(({ worker }) => worker === 1)?.pid ?? 0
  host.signal('SIGHUP')
  await waitFor('the reload to begin', () => said(logFile, 'replacing a worker').length === 1, { limitMs: 30_000 })
  await waitFor('the build to be loaded', () => readFileSync(logFile, 'utf8').includes('this build hangs'), {
    limitMs: 30_000
  })
  process.kill(old, 'SIGKILL')
  await waitFor('its death to be seen', () => said(logFile, 'worker died').length === 1, { limitMs: 30_000 })
  renameSync(`${server}.good`, server)
  await waitFor(
    'the reload to have failed',
    () => linesOf(logFile).some(({ message }) => message.startsWith('reload failed')),
    {
      limitMs: 90_000
    }
  )
  await waitFor('the slot to be filled', () => said(logFile, 'worker is ready').length === 3, { limitMs: 60_000 })
  t.equal(said(logFile, 'worker is ready').at(-1)?.worker, 1)
  t.equal(await status(host.url), 200)
})

t.test('a log device that is full, then has room: answers all along, lines again', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'skillmatch-device-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmdirSync(folder)
    t.comment('mounting a small tmpfs is not permitted here')
    return
  }
  const { host, logFile } = await start(t, { workers: 1, folder })
  t.teardown(async () => {
    await host.stop(15_000)
    execFileSync('umount', [folder])
    rmdirSync(folder)
  })
  const ballast = join(folder, 'ballast')
  try {
    writeFileSync(ballast, Buffer.alloc(1024 * 1024))
  } catch {
    // full now
  }
  const before = statSync(logFile).size
  let dropped = 0
  while (dropped === 0) {
    const asked = Array.from({ length: 200 }, () => fetch(`${host.url}/api/jobs?search=${'x'.repeat(1500)}`))
    for (const response of await Promise.all(asked)) t.ok(response.status < 500)
    const metrics = (await (await fetch(`${host.url}/health/metrics`)).json()) as { faults: { log_line: number } }
    dropped = metrics.faults.log_line
  }
  writeFileSync(ballast, '')
  await waitFor('lines again', () => statSync(logFile).size > before, { limitMs: 30_000 })
  t.equal(await status(host.url), 200)
})
