// Goal: a service manager is told what the host does, in order, and gets no sign of life from one that does not serve.
// Method: a listener at NOTIFY_SOCKET, as systemd's.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { HostStatus } from '../../src/cluster/status.ts'
import { httpGet } from '../../tools/api/http.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { startProcess, waitFor } from '../../tools/processes/processes.mjs'
import { startHost } from '../../tools/services/hosts.mjs'
import { findProgram } from '../../tools/services/packages.mjs'
import { freshDatabaseUri, redisUrl, testEnvironment } from '../support/app.ts'
import { withCoverage } from '../support/coverage.ts'

const limitMs = 60_000
const support = join(root, 'test', 'support')
const settings = { REDIS_URL: redisUrl(), LOG_LEVEL: 'info', DRAIN_ANNOUNCE_MS: '0' }
const textOf = (file: string): string => readFileSync(file, 'utf8')

t.test('READY, WATCHDOG while it serves, RELOADING, READY, STOPPING', async (t) => {
  if (!findProgram('python3') || !findProgram('systemd-notify')) return t.comment('no python3 or systemd-notify')
  const folder = t.testdir()
  const [toldFile, logFile] = [join(folder, 'told.log'), join(folder, 'host.log')]
  // The name of a Unix socket has at most 107 bytes.
  const short = mkdtempSync(join(tmpdir(), 'skillmatch-'))
  t.teardown(() => rmSync(short, { recursive: true }))
  const socket = join(short, 'notify')
  const args = [join(support, 'notify-listener.py'), socket]
  const listener = startProcess({ name: 'listener', command: 'python3', args, logFile: toldFile })
  t.teardown(() => listener.kill())
  await waitFor('it to listen', () => textOf(toldFile).includes('listening'), { limitMs })
  const watchdogMs = 500
  const env = testEnvironment({
    ...settings,
    ...withCoverage(t),
    MONGODB_URI: freshDatabaseUri(),
    NOTIFY_SOCKET: socket,
    WATCHDOG_USEC: String(2 * watchdogMs * 1000)
  })
  const host = await startHost({ name: 'host', port: await freePort(), workers: 1, env, logFile })
  t.teardown(() => host.stop(15_000))
  // systemd-notify waits until a barrier has been passed: it would end before it is known whose message that is.
  const told = (): string[] =>
    textOf(toldFile)
      .trim()
      .split('\n')
      .slice(1)
      .filter((line) => line !== 'BARRIER=1')
  const pings = (): number => told().filter((line) => line === 'WATCHDOG=1').length
  await waitFor('two signs of life', () => pings() >= 2, { limitMs })
  t.equal(told()[0], 'READY=1 | STATUS=serving')

  host.signal('SIGHUP')
  const isReloaded = () => told().filter((line) => line === 'READY=1 | STATUS=serving').length === 2
  await waitFor('the reload to end', isReloaded, { limitMs })
  const { workers } = JSON.parse((await httpGet(`${await host.adminUrl()}/status`)).body) as HostStatus
  await stopSigns(t, workers[0]?.pid ?? 0, pings, watchdogMs)
  t.same(await host.stop(), { code: 0, signal: null })
  const rest = told().filter((line) => line !== 'WATCHDOG=1' && !/^STATUS=/.test(line))
  t.equal(rest.length, 4)
  t.match(rest[1], /^RELOADING=1 \| MONOTONIC_USEC=\d+ \| STATUS=reloading$/)
  t.match(rest, ['READY=1 | STATUS=serving', 'RELOADING=1', 'READY=1 | STATUS=serving', 'STOPPING=1 | STATUS=draining'])
})

/** A worker that is stopped is no sign of life once its heartbeats are missing; its successor is one again. */
async function stopSigns(t: Test, pid: number, pings: () => number, everyMs: number): Promise<void> {
  process.kill(pid, 'SIGSTOP')
  let [last, silentSinceMs, silentMs] = [pings(), performance.now(), 0]
  await waitFor(
    'a pause of the signs, and a sign after it',
    () => {
      if (pings() === last) return false
      silentMs = Math.max(silentMs, performance.now() - silentSinceMs)
      ;[last, silentSinceMs] = [pings(), performance.now()]
      return silentMs > 1.5 * everyMs
    },
    { limitMs }
  )
  t.pass(`none for ${Math.round(silentMs)} ms`)
}
