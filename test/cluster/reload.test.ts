// Goal: a reload takes the new release and the new settings, or says why it did not and leaves all as it was.
// Method: release folders with a `current` link and a settings file, `npm run reload` as a service manager runs it.
import { cpSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { HostStatus } from '../../src/cluster/status.ts'
import { httpGet } from '../../tools/api/http.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import { type Host, startHost } from '../../tools/services/hosts.mjs'
import { freshDatabaseUri, redisUrl, testEnvironment } from '../support/app.ts'
import { linesOf } from '../support/log-lines.ts'

const folder = t.testdir()
const settingsFile = join(folder, 'settings')
const initial = testEnvironment({ MONGODB_URI: freshDatabaseUri(), REDIS_URL: redisUrl(), LOG_LEVEL: 'info' })

/** A release of this working tree under another version. */
function install(version: string): string {
  const release = join(folder, version)
  mkdirSync(release)
  cpSync(join(root, 'dist'), join(release, 'dist'), { recursive: true })
  const text = JSON.stringify({ version, type: 'module', imports: { '#package.json': './package.json' } })
  writeFileSync(join(release, 'package.json'), text.replace('{', '{"engines":{"node":">=20"},'))
  symlinkSync(join(root, 'node_modules'), join(release, 'node_modules'))
  return release
}

/** Without a moment at which there is no link. */
function switchTo(version: string): void {
  symlinkSync(version, join(folder, 'next'))
  renameSync(join(folder, 'next'), join(folder, 'current'))
}

const writeSettings = (settings: Record<string, string>): void =>
  writeFileSync(
    settingsFile,
    Object.entries(settings)
      .map((entry) => `${entry.join('=')}\n`)
      .join('')
  )

async function reload(host: Host) {
  const args = [
    join(root, 'scripts', 'reload.mjs'),
    '--admin',
    await host.adminUrl(),
    '--pid',
    String(host.process.pid)
  ]
  const { code, output } = await run(process.execPath, args)
  return { code, text: output }
}

const statusOf = async (host: Host): Promise<HostStatus> =>
  JSON.parse((await httpGet(`${await host.adminUrl()}/status`)).body)

t.test('a host that is started through the link of its release', async (t) => {
  const first = install('1.0.0')
  install('2.0.0')
  switchTo('1.0.0')
  writeSettings(initial)
  const host = await startHost({
    name: 'host',
    port: await freePort(),
    workers: 1,
    env: { SETTINGS_FILE: settingsFile },
    logFile: join(folder, 'host.log'),
    entry: join(folder, 'current', 'dist', 'cluster.js')
  })
  t.teardown(() => host.stop(15_000))
  const status = await statusOf(host)
  t.match(status, { entry: join(first, 'dist', 'cluster.js'), workers: [{ version: '1.0.0' }] })
  t.match(status.helpers, [
    { name: 'finder', version: '1.0.0' },
    { name: 'sequencer', version: '1.0.0' }
  ])
  await t.test('new code and new settings; secrets wait, and that is said', (t) => takeNew(t, host))
  await t.test('invalid settings change nothing', (t) => refuseSettings(t, host))
  await t.test('a broken release changes nothing, neither for a worker that is respawned later', (t) =>
    refuseRelease(t, host)
  )
})

async function takeNew(t: Test, host: Host): Promise<void> {
  switchTo('2.0.0')
  writeSettings({ ...initial, RATE_LIMIT_MAX_REQUESTS: '77', LOG_LEVEL: 'error', JWT_SECRET: 'x'.repeat(40) })
  const [one, other] = await Promise.all([reload(host), reload(host)])
  // The later signal may have come during the reload that both were told of: then another one follows.
  const isIdle = ({ reload: { started, finished } }: HostStatus) => started === finished
  await waitFor('no reload to be left', async () => isIdle(await statusOf(host)))
  for (const { code, text } of [one, other]) {
    t.equal(code, 0, text)
    t.match(text, 'Changed, but only a restart takes them: JWT_SECRET')
    t.match(text, /The workers are of 2\.0\.0 .*; the primary stays 1\.0\.0/)
  }
  t.match(`${one.text}${other.text}`, 'Changed settings: LOG_LEVEL, RATE_LIMIT_MAX_REQUESTS')
  t.match(await statusOf(host), { entry: join(folder, '2.0.0', 'dist', 'cluster.js'), workers: [{ version: '2.0.0' }] })
  const { headers } = await httpGet(`${host.url}/api/jobs`)
  t.match(headers['ratelimit-policy'], /\b77\b/)
  const said = linesOf(host.process.logFile).map(({ message }) => message)
  t.notOk(said.includes('reloaded'), "the primary's own log level is the new one as well")
}

async function refuseSettings(t: Test, host: Host): Promise<void> {
  const before = await statusOf(host)
  writeSettings({ ...initial, JWT_EXPIRE: 'soon' })
  const { code, text } = await reload(host)
  t.equal(code, 1)
  t.match(text, /did not reload: .*\n.*JWT_EXPIRE/)
  t.equal((await statusOf(host)).workers[0]?.pid, before.workers[0]?.pid)
}

async function refuseRelease(t: Test, host: Host): Promise<void> {
  const before = await statusOf(host)
  writeSettings(initial)
  const broken = install('3.0.0')
  writeFileSync(join(broken, 'dist', 'src', 'server.js'), "throw new Error('a broken release')\n")
  switchTo('3.0.0')
  const { code, text } = await reload(host)
  t.equal(code, 1)
  t.match(text, 'did not reload: worker 1: the new worker ended before it was ready (exit 1): the log says why')
  const pid = before.workers[0]?.pid ?? 0
  t.equal((await statusOf(host)).workers[0]?.pid, pid)
  process.kill(pid, 'SIGKILL')
  const respawned = await waitFor('it to be respawned', async () => {
    const worker = (await statusOf(host)).workers[0]
    return worker?.ready && worker.pid !== pid && worker
  })
  t.equal(respawned.version, '2.0.0')
  t.match(await statusOf(host), { restarts: { signal: 1, crash: 1 }, reload: { last: { ok: false } } })
}
