// Goal: docs/scaling.md is true: every command of it that can run here does what the page says: hosts by hand and by PM2, nginx
// and HAProxy in front, the five verifications, the keys of Redis, one request found in both logs.
// Method: the commands are read out of the page and run in its order, with other ports and folders in place of the page's;
// a command that neither ran nor says why not fails the test.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { MongoClient } from 'mongodb'
import t, { type Test } from 'tap'
import { environmentSchema } from '../../src/config/environment.ts'
import { httpGet } from '../../tools/api/http.mjs'
import { logFolder as logs, root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { type Running, run, startProcess, waitFor } from '../../tools/processes/processes.mjs'
import { findDeployTool } from '../../tools/services/deploy-tools.mjs'
import { startHaproxy } from '../../tools/services/haproxy.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { renderNginx } from '../../tools/services/nginx.mjs'
import { ensurePrograms } from '../../tools/services/packages.mjs'
import { listBlocks, openRunbook } from '../support/runbook.ts'

const limitMs = 60_000
const hostPorts = [5001, 5002, 5003]
const runbook = openRunbook('docs/scaling.md', {})
const inReadme = listBlocks('README.md').find(({ name }) => name === 'hosts')?.text ?? ''

/** Where the page's commands run: its ports are free ones here, its programs are found, its data lies in a folder of the test. */
async function startPage(t: Test) {
  const folder = mkdtempSync(join(tmpdir(), 'skillmatch-page-'))
  const logFolder = join(logs, 'test', 'scaling')
  rmSync(logFolder, { recursive: true, force: true })
  mkdirSync(logFolder, { recursive: true })
  t.teardown(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  const ports = new Map<string, number>()
  for (const port of [27017, 6379, 5000, 8080, ...hostPorts]) ports.set(String(port), await freePort())
  const here = (text: string): string =>
    text.replace(/\b(27017|6379|8080|500[0-3])\b/g, (port) => String(ports.get(port)))
  const path = [dirname(await ensureMongod()), process.env.PATH].join(delimiter)
  const { PATH: _path, NODE_ENV: _mode, ...inherited } = process.env
  const env: NodeJS.ProcessEnv = {
    ...inherited,
    PATH: path,
    DATA: join(folder, 'mongo'),
    HOST: '127.0.0.1',
    // Of the page's ports only those it names are known to be free.
    ADMIN_PORT: '0',
    WORKERS: '1'
  }
  mkdirSync(join(folder, 'mongo'))
  const portOf = (port: number): number => ports.get(String(port)) ?? 0
  /** Runs a block to its end and gives what it said. */
  async function sh(text: string, { cwd = root } = {}): Promise<string> {
    const { code, output } = await run('bash', ['-euo', 'pipefail', '-c', here(text)], {
      env,
      cwd,
      stallMsMax: limitMs
    })
    t.equal(code, 0, `${text}${code ? output : ''}`)
    return output
  }
  /** Starts one command that stays. */
  function start(name: string, command: string, more: NodeJS.ProcessEnv = {}, cwd = root): Running {
    const args = ['-c', here(command)]
    const started = startProcess({
      name,
      command: 'bash',
      args,
      env: { ...env, ...more },
      cwd,
      logFile: join(logFolder, `${name}.log`)
    })
    t.teardown(() => started.stop())
    return started
  }
  async function awaitReady(): Promise<void> {
    for (const port of hostPorts) {
      const isReady = async () => (await httpGet(`http://127.0.0.1:${portOf(port)}/health/ready`)).status === 200
      await waitFor(`the host on ${port}`, isReady, { limitMs })
    }
  }
  return { folder, logFolder, env, here, portOf, sh, start, awaitReady }
}

type Page = Awaited<ReturnType<typeof startPage>>

/** MongoDB, Redis, the build and the settings, as the page has them. */
async function prepare(t: Test, { env, here, portOf, sh, start, folder }: Page): Promise<void> {
  await ensurePrograms(['redis-server'])
  start('mongod', `exec ${runbook.take('mongod')}`)
  const client = new MongoClient(`mongodb://localhost:${portOf(27017)}/?directConnection=true`)
  t.teardown(() => client.close())
  // What the page's `rs.initiate()` sends, with the address that this machine has.
  const replSetInitiate = { _id: 'rs0', members: [{ _id: 0, host: `localhost:${portOf(27017)}` }] }
  await client.db('admin').command({ replSetInitiate })
  start('redis', `exec ${runbook.take('redis')}`, {}, folder)
  const ping = runbook.take('redis-ping')
  await waitFor('Redis', async () => (await sh(ping).catch(() => '')) === 'PONG\n', { limitMs })
  await sh(runbook.take('build'))
  const [, settings = ''] = /```env\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/scaling.md'), 'utf8')) ?? []
  for (const line of settings.trim().split('\n')) {
    const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(line) ?? []
    t.ok(name in environmentSchema.properties, name)
    env[name] = here(value)
  }
}

/** nginx as deploy/ has it, checked by the page's command. */
async function startNginx(page: Page): Promise<Running> {
  const file = join(page.folder, 'nginx.conf')
  const hosts = hostPorts.map((port) => ({ port: page.portOf(port) }))
  writeFileSync(file, renderNginx({ listen: `127.0.0.1:${page.portOf(8080)}`, hosts, folder: page.logFolder }))
  const check = runbook.take('nginx').replace('"$PWD/deploy/nginx/nginx.conf"', file)
  const said = await page.sh(check)
  t.match(said, /test is successful/)
  t.notMatch(said, /\[(warn|emerg)\]/)
  return page.start('nginx', `exec nginx -c ${file} -g 'daemon off;'`)
}

const verifyBlock = runbook.take('verify')

async function verify(t: Test, page: Page, way: string): Promise<void> {
  const said = await page.sh(verifyBlock)
  t.equal(said.match(/^✓ (health|balancer|events|rate limit|logout|clean-up) /gm)?.length, 6, `${way}: ${said}`)
}

t.test('the page, from the top to the bottom', async (t) => {
  for (const name of ['nginx', 'pm2'] as const) {
    const tool = await findDeployTool(name)
    if ('missing' in tool) return t.pass('not run', { skip: tool.missing })
  }
  await ensurePrograms(['curl', 'jq', 'haproxy'])
  const page = await startPage(t)
  const { portOf, sh, start, logFolder, folder } = page
  await prepare(t, page)

  const single = start('single', runbook.take('single'), { PORT: String(portOf(5000)) })
  const health = `http://127.0.0.1:${portOf(5000)}/health/ready`
  await waitFor('the single server', async () => (await httpGet(health)).status === 200, { limitMs, process: single })
  await single.stop()

  await t.test('PM2 and nginx', (t) => tryPm2(t, page))
  await t.test('by hand, and HAProxy', async (t) => {
    const lines = runbook.take('by-hand').trim().split('\n')
    t.equal(lines.length, 3)
    const bare = (line: string) => line.replace(/\s*#.*/, '')
    t.same(inReadme.trim().split('\n').map(bare), lines.map(bare), "the README's are the same")
    for (const [index, line] of lines.entries()) start(`host-${index + 1}`, line)
    await page.awaitReady()
    t.match(await sh(runbook.take('haproxy')), /Configuration file is valid/)
    const hosts = hostPorts.map((port, index) => ({ name: `host-${index + 1}`, port: portOf(port) }))
    const files = { configFile: join(folder, 'haproxy.cfg'), logFile: join(logFolder, 'haproxy.log') }
    const balancer = await startHaproxy({ binary: 'haproxy', hosts, port: portOf(8080), ...files })
    t.teardown(balancer.stop)
    await waitFor('all UP', async () => Object.values(await balancer.states()).join() === 'UP,UP,UP', { limitMs })
    await verify(t, page, 'HAProxy')
    t.equal((await sh(runbook.take('health'))).match(/"ready"/g)?.length, 3)
    const counts = (await sh(runbook.take('balancing'))).trim().split('\n')
    t.equal(counts.length, 3, 'every host, of one worker each')
    t.equal(await sh(runbook.take('revocation')), '200\n200\n401\n')
    const limited = await sh(runbook.take('limits'))
    const [served = 0, refused = 0] = [200, 429].map((status) =>
      Number(new RegExp(`(\\d+) ${status}`).exec(limited)?.[1])
    )
    t.equal(served + refused, 120, limited)
    t.ok(served <= 100 && refused >= 20, limited)

    const [limits = '', blacklist = '', lease = ''] = runbook.take('keys').trim().split('\n')
    t.match(await sh(limits), /^rl:\{skillmatch\}:/m)
    t.match(await sh(blacklist), /^blacklist:\{skillmatch\}:/m)
    t.match(await sh(lease), /^trust:\{skillmatch\}$/m)
    const joined = runbook.take('logs')
    const both = await waitFor('the request in both logs', async () => {
      const said = (await sh(joined, { cwd: logFolder })).trim().split('\n')
      return said.length === 2 && said.map((line) => JSON.parse(line))
    })
    t.same(both.map(({ service, url }) => [service, url]).sort(), [
      ['haproxy', '/api/jobs'],
      ['skillmatch', '/api/jobs']
    ])
  })

  const compose = await findDeployTool('docker-compose')
  const config = runbook.take('compose').replace('docker compose', 'docker-compose')
  if ('path' in compose) t.equal(await sh(config), '')
  else t.comment(compose.missing)
  t.same([...runbook.unused], [], 'every command of the page ran')
})

/** The page's PM2, with a daemon of its own, and nginx before its hosts. */
async function tryPm2(t: Test, page: Page): Promise<void> {
  const { env, sh, folder, here } = page
  const tool = await findDeployTool('pm2')
  if (!('path' in tool)) return
  env.PM2_HOME = join(folder, 'pm2')
  env.PATH = [dirname(tool.path), env.PATH].join(delimiter)
  const file = join(folder, 'ecosystem.config.cjs')
  const ecosystem = readFileSync(join(root, 'deploy/pm2/ecosystem.config.cjs'), 'utf8')
  writeFileSync(file, here(ecosystem).replace("join(__dirname, '..', '..')", JSON.stringify(root)))
  const startBlock = runbook.take('pm2-start').replace('deploy/pm2/ecosystem.config.cjs', file)
  t.teardown(() => run(tool.path, ['kill'], { env }))
  const apps = (await sh(startBlock)).matchAll(/(skillmatch-\d) .*\bfork\b/g)
  t.same([...new Set([...apps].map(([, name]) => name))], ['skillmatch-1', 'skillmatch-2', 'skillmatch-3'])
  await page.awaitReady()
  const nginx = await startNginx(page)
  await waitFor('nginx', async () => (await httpGet(here('http://127.0.0.1:8080/health/live'))).status === 200, {
    limitMs
  })
  await verify(t, page, 'nginx and PM2')

  const logOf = (index: number): string => {
    const log = join(env.PM2_HOME ?? '', 'logs', `skillmatch-${index}-out.log`)
    return existsSync(log) ? readFileSync(log, 'utf8') : ''
  }
  await sh(runbook.take('pm2-reload'))
  await waitFor('the reload', () => logOf(1).includes('"message":"reloaded"'), { limitMs })
  await sh('pm2 stop all')
  for (const index of [1, 2, 3]) {
    t.match(logOf(index), /"signal":"SIGINT".*"message":"draining"/, 'the primary was told')
    t.match(logOf(index), /"message":"stopped"/, 'and drained to the end')
  }
  await sh('pm2 kill')
  await nginx.stop()
}
