// Goal: the log-shipping example is right and works: its own tool accepts it, the lines of hosts and HAProxy arrive as JSON in
// one file a service and day, also those that are no JSON, and addresses are shortened when that is asked for.
// Method: rsyslogd's check of the files themselves; then both running, the journal replaced by files that this test writes.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { root } from '../../tools/processes/paths.mjs'
import { freePort, holderOf } from '../../tools/processes/ports.mjs'
import { run, startProcess, waitFor } from '../../tools/processes/processes.mjs'
import { ensureRsyslog, type Rsyslog } from '../../tools/services/rsyslog.mjs'
import { openRunbook } from '../support/runbook.ts'

const textOf = (name: string): string => readFileSync(join(root, 'deploy', 'logs', name), 'utf8')
const hostLine = {
  ...{ level: 'info', time: '2026-01-02T03:04:05.678Z', service: 'skillmatch', instance: 'host-1', role: 'worker-1' },
  ...{ correlationId: 'c-1', method: 'GET', url: '/api/jobs', ip: '203.0.113.77', statusCode: 200, durationMs: 3.4 },
  ...{ message: 'request', userId: '65a000000000000000000001', note: 'umlauts äöü, "quotes" and \\ slashes' }
}
const balancerLine = {
  time: '2026-01-02T03:04:05Z',
  level: 'info',
  service: 'haproxy',
  correlationId: 'c-1',
  ip: '203.0.113.77'
}

async function find(t: Test): Promise<Rsyslog | undefined> {
  return ensureRsyslog().catch((error: Error) => {
    t.comment(`skipped: ${error.message}`)
    return undefined
  })
}

t.test('rsyslogd accepts both files as they are', async (t) => {
  const rsyslog = await find(t)
  if (!rsyslog) return
  for (const name of ['ship.conf', 'collect.conf']) {
    const args = [...rsyslog.args, '-N1', '-f', join(root, 'deploy', 'logs', name)]
    const { code, output } = await run(rsyslog.binary, args, { env: rsyslog.env })
    t.equal(code, 0, output)
    t.notMatch(output, /error|warning/i, name)
  }
})

t.test('the commands of docs/logs.md', async (t) => {
  const page = openRunbook('docs/logs.md', {})
  const lines = [
    hostLine,
    { ...hostLine, statusCode: 503, code: 'DATABASE_UNAVAILABLE' },
    { ...hostLine, statusCode: 429 }
  ]
  const folder = t.testdir({
    'skillmatch-1.jsonl': lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    'haproxy-1.jsonl': `${JSON.stringify(balancerLine)}\n`
  })
  const said = await page.perform('read', {}, folder)
  t.same(said.trim().split('\n'), [
    JSON.stringify([hostLine.time, hostLine.instance, hostLine.url, 'DATABASE_UNAVAILABLE']),
    `      1 ${hostLine.ip}`
  ])
  const rsyslog = await find(t)
  const check = page.take('check')
  t.same([...page.unused], [])
  if (!rsyslog) return
  const command = check.replaceAll(/^rsyslogd/gm, [rsyslog.binary, ...rsyslog.args].join(' '))
  const { code, output } = await run('bash', ['-euo', 'pipefail', '-c', command], { env: rsyslog.env, cwd: root })
  t.equal(code, 0, output)
})

/** Starts rsyslogd with one of the files, in which something is replaced. */
function start(t: Test, rsyslog: Rsyslog, folder: string, name: string, replaced: [RegExp | string, string][]): void {
  let text = textOf(name)
  for (const [from, to] of replaced) {
    const changed = text.replace(from, to)
    t.not(changed, text, `${name} has ${from}`)
    text = changed
  }
  const work = join(folder, name.replace('.conf', ''))
  mkdirSync(work)
  const file = `${work}.conf`
  writeFileSync(file, `global(workDirectory="${work}")\n${text}`)
  const args = [...rsyslog.args, '-n', '-f', file, '-i', join(work, 'pid')]
  const logFile = join(folder, 'rsyslog.log')
  const process = startProcess({ name, command: rsyslog.binary, args, env: rsyslog.env, logFile })
  t.teardown(() => process.stop(5000))
}

async function ship(t: Test, rsyslog: Rsyslog, isShortened: boolean): Promise<Map<string, Record<string, unknown>[]>> {
  const folder = t.testdir({ skillmatch: '', haproxy: '' })
  const port = await freePort()
  const out = join(folder, 'out')
  start(t, rsyslog, folder, 'collect.conf', [
    ['/var/log/skillmatch', out],
    ['port="6514"', `port="${port}"`]
  ])
  // What cannot be sent at first may be sent twice.
  await waitFor('the collector to listen', () => holderOf(port))
  const input = ['skillmatch', 'haproxy'].map(
    (name) => `input(type="imfile" File="${join(folder, name)}" Tag="${name}:" ruleset="skillmatch")`
  )
  start(t, rsyslog, folder, 'ship.conf', [
    [/module\(load="imjournal".*\)/, 'module(load="imfile")'],
    ['port="6514"', `port="${port}"`],
    ['action.resumeInterval="5"', 'action.resumeInterval="1"'],
    [/call skillmatch\n$/, `${input.join('\n')}\n`],
    ...(isShortened ? [['# action(type="mmanon"', 'action(type="mmanon"'] as [string, string]] : [])
  ])
  appendFileSync(join(folder, 'skillmatch'), `${JSON.stringify(hostLine)}\nSegmentation fault (core dumped)\n`)
  appendFileSync(join(folder, 'haproxy'), `${JSON.stringify(balancerLine)}\n`)
  const read = () =>
    new Map(
      (existsSync(out) ? readdirSync(out) : []).map((file) => [
        file.replace(/-\d{4}-\d\d-\d\d\.jsonl$/, ''),
        readFileSync(join(out, file), 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      ])
    )
  const isThere = () => read().get('skillmatch')?.length === 2 && read().get('haproxy')?.length === 1
  await waitFor('the lines', isThere, { limitMs: 60_000 })
  return read()
}

t.test('lines arrive as they were written, and those that are no JSON wrapped', async (t) => {
  const rsyslog = await find(t)
  if (!rsyslog) return
  const files = await ship(t, rsyslog, false)
  t.strictSame([...files.keys()].sort(), ['haproxy', 'skillmatch'])
  const [request, crash] = files.get('skillmatch') ?? []
  t.match(request, hostLine)
  t.match(crash, { service: 'skillmatch', level: 'error', msg: /Segmentation fault/ })
  t.match(files.get('haproxy')?.[0], balancerLine)
})

t.test('addresses are shortened where that is asked for', async (t) => {
  const rsyslog = await find(t)
  if (!rsyslog) return
  const files = await ship(t, rsyslog, true)
  t.equal(files.get('skillmatch')?.[0]?.ip, '203.0.0.0')
  t.equal(files.get('haproxy')?.[0]?.ip, '203.0.0.0')
})
