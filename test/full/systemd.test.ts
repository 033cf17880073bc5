// Goal: what deploy/ promises, under a real systemd: installed and serving in one command; reload tells the truth; a killed or
// hung primary is replaced in time and leaves no worker; after five crashes the port is closed, the log says why, and it starts
// again by itself; upgrade, rollback and restart refuse no request. And docs/operations.md: its own blocks do all of it.
// Method: systemd booted in a container of this machine's files; MongoDB and Redis of the tests outside it, the network shared.
import t, { type Test } from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { whyNoBoot } from '../../tools/services/nspawn.mjs'
import { freshDatabaseUri, redisUrl } from '../support/app.ts'
import { bootHost, sendTraffic, statusOf } from '../support/booted-host.ts'
import { openRunbook } from '../support/runbook.ts'

t.setTimeout(900_000)

const limitMs = 120_000
const unit = 'skillmatch.service'
/** What the units say. */
const [watchdogMs, restartMs, retryMs] = [10_000, 100, 30_000]
/** Of the machine this runs on, which others may use too; how long a start takes there is told, not judged. */
const slackMs = 3_000

const settings = {
  WORKERS: '2',
  HOST: '127.0.0.1',
  EXPOSE_INSTANCE: 'true',
  PUBLIC_URL: 'http://127.0.0.1',
  DRAIN_ANNOUNCE_MS: '500',
  UNVERIFIED_JOBS_PER_DAY: '0',
  RATE_LIMIT_MAX_REQUESTS: '1000000'
}

async function checkUnit(t: Test): Promise<void> {
  const host = await bootHost(t, settings)
  const { machine, url, show, mainPid } = host
  const [first, second] = [await host.deliver('1.0.0'), await host.deliver('1.1.0')]
  const databases = { MONGODB_URI: freshDatabaseUri(), REDIS_URL: redisUrl() }
  const runbook = openRunbook('docs/operations.md', { ...databases, RELEASE: second }, machine.within)
  const state = () => show('ActiveState')
  /** Runs `work` under traffic, none of which may fail. */
  async function underTraffic(what: string, work: () => Promise<unknown>): Promise<void> {
    const stop = sendTraffic(`${url}/api/jobs`)
    await work()
    const { sent, failures, slowestMs } = await stop()
    t.comment(`${what}: ${sent} requests, the slowest ${Math.round(slowestMs)} ms`)
    t.strictSame(failures, [], `${what}: none of ${sent} requests failed`)
    t.ok(sent > 0)
  }

  await t.test('install', async (t) => {
    t.match(await runbook.perform('install', {}, first), /^installed: 1\.0\.0-tested$/m)
    t.equal(await statusOf(`${url}/health/ready`), 200)
    t.equal(await state(), 'active')
    t.match(await show('StatusText'), /\S/, 'it says what it is doing')
    t.match(await runbook.perform('version'), /^1\.0\.0-tested$/m)
    const secret = '/etc/skillmatch/credentials/JWT_SECRET'
    t.equal((await machine.run('setpriv', '--reuid=65534', '--clear-groups', 'cat', secret)).code, 1, 'for root alone')
  })

  await t.test('reload tells the truth', async (t) => {
    const pid = await mainPid()
    await underTraffic('reload', () => runbook.perform('reload'))
    host.writeSettings({ LOG_LEVEL: 'loud' })
    await t.rejects(runbook.perform('reload'), /exit 1/)
    t.match(await runbook.perform('reload-reason'), /LOG_LEVEL/)
    t.equal(await state(), 'active')
    host.writeSettings()
    await runbook.perform('reload')
    t.equal(await mainPid(), pid)
  })

  await t.test('upgrade, a release that does not start, rollback, restart: none refused', async (t) => {
    await underTraffic('upgrade', () => runbook.perform('upgrade'))
    t.match(await runbook.perform('version'), /^1\.1\.0-tested$/m)
    await machine.succeed('cp', '-a', '/opt/skillmatch/releases/1.1.0-tested', '/opt/skillmatch/releases/1.2.0-bad')
    const server = '/opt/skillmatch/releases/1.2.0-bad/dist/src/server.js'
    await machine.succeed('sh', '-c', `echo 'throw new Error("this release is broken")' > ${server}`)
    await underTraffic('a release that does not start', async () => {
      const { code, output } = await machine.run('/opt/skillmatch/current/deploy/rollback', '1.2.0-bad')
      t.match(
        { code, output },
        { code: 1, output: 'the reload to 1.2.0-bad failed: 1.1.0-tested is the current release again' }
      )
    })
    await underTraffic('rollback', () => runbook.perform('rollback'))
    t.match(await runbook.perform('version'), /^1\.0\.0-tested$/m)
    await underTraffic('restart', () => runbook.perform('restart'))
  })

  await t.test('a killed primary is replaced at once, and no worker of it is left', async (t) => {
    const pid = await mainPid()
    const workers = await host.children(pid)
    t.ok(workers.length >= 2)
    await machine.succeed('kill', '-KILL', String(pid))
    const { startedMs, servingMs } = await host.replaced(pid, limitMs)
    t.comment(`killed primary: another after ${startedMs} ms, serving after ${servingMs} ms`)
    t.ok(startedMs <= restartMs + slackMs, `${startedMs} ms`)
    for (const worker of workers) t.equal((await machine.run('kill', '-0', worker)).code, 1, `worker ${worker} is gone`)
  })

  await t.test('a hung primary is replaced when WatchdogSec is over', async (t) => {
    t.equal(await show('WatchdogUSec'), '10s')
    const pid = await mainPid()
    await machine.succeed('kill', '-STOP', String(pid))
    const { startedMs, servingMs } = await host.replaced(pid, limitMs)
    t.comment(`hung primary: another after ${startedMs} ms, serving after ${servingMs} ms`)
    t.ok(startedMs <= watchdogMs + restartMs + slackMs, `${startedMs} ms`)
    t.equal(await show('Result'), 'success', 'it is over')
  })

  await t.test('new secrets', async (t) => {
    await underTraffic('new secret', async () => {
      for (const name of ['secret-accept', 'secret-sign', 'secret-forget']) {
        await runbook.perform(name)
        // Five starts within 30 s would count as a crash loop.
        await machine.succeed('systemctl', 'reset-failed', unit)
      }
    })
    await runbook.perform('secret-leaked')
    t.equal(await statusOf(`${url}/health/ready`), 200)
  })

  await t.test('five crashes: the port is closed, the log says why, and it comes back by itself', async (t) => {
    await machine.succeed('systemctl', 'reset-failed', unit)
    host.writeSettings({ LOG_LEVEL: 'loud' })
    t.not((await machine.run('systemctl', 'restart', unit)).code, 0)
    await waitFor('the crash loop to end', async () => (await state()) === 'failed', { limitMs })
    t.equal(await show('NRestarts'), '5')
    await t.rejects(statusOf(`${url}/health/ready`), /ECONNREFUSED/)
    t.match(await runbook.perform('why'), /LOG_LEVEL/)
    host.writeSettings()
    const { startedMs, servingMs } = await host.replaced(0, limitMs)
    t.comment(`after five crashes and a correction: tried again after ${startedMs} ms, serving after ${servingMs} ms`)
    t.ok(startedMs <= retryMs + slackMs, `${startedMs} ms`)
  })

  await t.test('the journal', async (t) => {
    t.match(await runbook.perform('log-size'), /journals take up/)
    await runbook.perform('log-vacuum', { LOG_BYTES: '1M' })
  })

  await t.test('what docs/alerts.md looks at first', async (t) => {
    const alerts = openRunbook('docs/alerts.md', {}, machine.within)
    const here = alerts.take('look').replaceAll(':9000/', `:${host.adminPort}/`)
    t.match(await machine.succeed('bash', '-euo', 'pipefail', '-c', here), /"workers"[\s\S]*"version"[\s\S]*# TYPE /)
    t.match(await alerts.perform('journal'), /"level":"(error|fatal)"/)
    t.strictSame([...alerts.unused], [])
  })

  t.strictSame([...runbook.unused], [], 'every block of the page was run')
}

t.test('the unit in a booted systemd', async (t) => {
  const why = await whyNoBoot()
  if (why) return void t.comment(why)
  await checkUnit(t)
})
