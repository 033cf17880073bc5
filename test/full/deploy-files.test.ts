// Goal: the files for containers under deploy/ are right as far as their own tools can tell, and those tools do tell: each finds
// a fault put in. What the image holds starts as PID 1 of a namespace, is healthy by the image's own check, waits for its children
// and ends in order when told to.
// Method: docker-compose, hadolint and kubernetes-validate; the Dockerfile's last stage copied by hand, as there is no container
// engine; HAProxy's file as the compose file makes it, checked by HAProxy.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import t from 'tap'
import { hostEntry, root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { run, startProcess, waitFor } from '../../tools/processes/processes.mjs'
import { findDeployTool } from '../../tools/services/deploy-tools.mjs'
import { ensureProgram, findProgram } from '../../tools/services/packages.mjs'
import { freshDatabaseUri, redisUrl, testEnvironment } from '../support/app.ts'
import { linesOf } from '../support/log-lines.ts'

const fileOf = (name: string): string => join(root, 'deploy', name)
const textOf = (name: string): string => readFileSync(fileOf(name), 'utf8')
const limitMs = 60_000

/** A program's verdict on a file of deploy/, and on the same with a fault in it, in the same folder. */
async function judge(
  name: 'docker-compose' | 'hadolint' | 'kubernetes-validate',
  file: string,
  args: (file: string) => string[],
  [good, bad]: [string, string]
) {
  const tool = await findDeployTool(name)
  if ('missing' in tool) return { missing: tool.missing }
  const text = textOf(file)
  if (!text.includes(good)) throw new Error(`${file} has no ${good}`)
  const faulty = `${fileOf(file)}.faulty`
  try {
    writeFileSync(faulty, text.replace(good, bad))
    return { asIs: await run(tool.path, args(fileOf(file))), faulty: await run(tool.path, args(faulty)) }
  } finally {
    rmSync(faulty, { force: true })
  }
}

for (const [name, file, args, fault] of [
  [
    'docker-compose',
    'docker/compose.yml',
    (file) => ['-f', file, 'config', '-q'],
    ['condition: service_healthy', 'condition: service_healthyy']
  ],
  ['hadolint', 'docker/Dockerfile', (file) => [file], ['WORKDIR /app', 'WORKDIR app\nRUN sudo ls\nRUN cd /tmp']],
  [
    'kubernetes-validate',
    'kubernetes/skillmatch.yaml',
    (file) => ['--strict', '--quiet', file],
    ['averageUtilization', 'averageUtilisation']
  ]
] as Parameters<typeof judge>[]) {
  t.test(`${file} by ${name}`, async (t) => {
    const verdict = await judge(name, file, args, fault)
    if ('missing' in verdict) return t.pass('not checked', { skip: verdict.missing ?? '' })
    t.same([verdict.asIs?.code, verdict.asIs?.output], [0, ''])
    t.not(verdict.faulty?.code, 0, 'it finds a fault')
  })
}

t.test("the compose file's HAProxy: the repository's file with three hosts", async (t) => {
  const [command] = /sed -e [\s\S]*?(?= > \/tmp\/haproxy\.cfg)/.exec(textOf('docker/compose.yml')) ?? []
  const here = command
    ?.replace(/\s*\n\s*/, ' ')
    .replace('/usr/local/etc/haproxy/skillmatch.cfg', join(root, 'haproxy.cfg'))
  const { code, output } = await run('sh', ['-c', here ?? 'false'])
  t.equal(code, 0)
  const servers = [...output.matchAll(/^ +server (.*)$/gm)].map(([, server]) => server)
  t.same(servers, [
    ...[1, 2, 3].map((host) => `host-${host} host-${host}:5000`),
    ...[1, 2, 3].map((host) => `host-${host} host-${host}:5000 track requests/host-${host}`)
  ])
  const file = join(t.testdir(), 'haproxy.cfg')
  // The names of the compose network mean nothing here.
  writeFileSync(file, output.replace(/ host-\d:5000/g, ' 127.0.0.1:5000'))
  const check = await run(await ensureProgram('haproxy'), ['-c', '-f', file])
  t.equal(check.code, 0, check.output)
  t.notMatch(check.output, /warning/i)
})

t.test('the time to stop is longer than the announcement and the drain', async (t) => {
  const seconds = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1])
  // 3 s of announcement, 13 s for the workers (src/server.ts).
  t.ok(seconds(textOf('docker/compose.yml'), /stop_grace_period: (\d+)s/) > 16)
  t.ok(seconds(textOf('kubernetes/skillmatch.yaml'), /terminationGracePeriodSeconds: (\d+)/) > 5 + 16)
  t.ok(seconds(textOf('pm2/ecosystem.config.cjs'), /drainMsMax = (\d+)_000/) > 16)
})

/** What the last stage of the Dockerfile copies, in a folder; the packages by a link. */
function copyImage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skillmatch-image-'))
  const [, last = ''] = textOf('docker/Dockerfile')
    .split(/^FROM .*$/m)
    .slice(-2)
  for (const [, from = '', to = ''] of last.matchAll(/^COPY --from=build \/build\/(\S+) (\S+)$/gm)) {
    const [source, target] = [
      from === 'dist' ? dirname(hostEntry) : join(root, from),
      join(folder, to === './' ? from : to)
    ]
    if (from === 'node_modules') symlinkSync(source, target)
    else cpSync(source, target, { recursive: true })
  }
  return folder
}

const canUnshare = process.getuid?.() === 0 && findProgram('unshare') !== undefined

t.test('what the image holds, as PID 1', { skip: canUnshare ? false : 'needs root and unshare' }, async (t) => {
  const [folder, port] = [copyImage(), await freePort()]
  const logFile = join(t.testdir(), 'host.log')
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'work'))
  const settings = { MONGODB_URI: freshDatabaseUri(), REDIS_URL: redisUrl(), LOG_LEVEL: 'info', DRAIN_ANNOUNCE_MS: '0' }
  const env = {
    ...testEnvironment(settings),
    PATH: process.env.PATH,
    HOST: '127.0.0.1',
    PORT: String(port),
    WORKERS: '1'
  }
  const last =
    textOf('docker/Dockerfile')
      .split(/^FROM .*$/m)
      .at(-1) ?? ''
  const [entry, healthcheck] = [...last.matchAll(/^ *CMD (\[.*\])$/gm)]
    .map(([, list = '[]']) => JSON.parse(list))
    .reverse()
  const program = entry.map((word: string) => (word === 'dist/cluster.js' ? join(folder, word) : word))
  const args = ['--pid', '--fork', '--kill-child', '--mount-proc', ...program]
  const unshare = startProcess({ name: 'image', command: 'unshare', args, env, cwd: join(folder, 'work'), logFile })
  t.teardown(() => unshare.kill())
  const said = (message: string) => linesOf(logFile).filter((line) => line.message === message)
  await waitFor('the host', () => said('host is ready').length === 1, { limitMs, process: unshare })
  const check = async () =>
    (await run(healthcheck[0], healthcheck.slice(1), { env: { ...process.env, PORT: String(port) } })).code
  t.equal(await check(), 0, "the image's own check")

  const childrenOf = (pid: number): number[] =>
    readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  const [primary = 0] = childrenOf(unshare.pid)
  const [worker = 0] = childrenOf(primary)
  process.kill(worker, 'SIGKILL')
  await waitFor('its replacement', () => said('worker is ready').length === 2, { limitMs })
  t.notOk(readdirSync('/proc').includes(String(worker)), 'waited for: no zombie')
  process.kill(primary, 'SIGTERM')
  t.same(await unshare.ended, { code: 0, signal: null })
  t.equal(said('stopped').length, 1)
  t.equal(await check(), 1)
})
