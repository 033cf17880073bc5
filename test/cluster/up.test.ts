// Goal: `npm run up` and `npm run down` as a newcomer meets them: a clone that was never built comes up and serves with demo data,
// a second start finds its data, nothing is left behind (not even by a killed supervisor), a taken port is one clear line.
// Method: the scripts as npm runs them, in a copy of this working tree in a temporary folder, on free ports. The npm packages are
// this tree's own, by a link: that they install is shown by the run of this very test.
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { httpGet } from '../../tools/api/http.mjs'
import { findMarked } from '../../tools/processes/marked.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { run, waitFor } from '../../tools/processes/processes.mjs'

t.setTimeout(300_000)

const limitMs = 60_000
const runId = randomUUID()
const clone = mkdtempSync(join(tmpdir(), 'skillmatch-up-'))
const port = await freePort()
const hostPort = await freePort()
const upOptions = [
  '--port',
  String(port),
  '--host-port',
  String(hostPort),
  '--hosts',
  '1',
  '--workers',
  '1',
  '--detach'
]
const lb = `http://127.0.0.1:${port}`

/** A newcomer's environment: nothing of this run's services but the mongod it found. */
const environment = {
  ...Object.fromEntries(['PATH', 'HOME', 'XDG_CACHE_HOME', 'LANG'].map((name) => [name, process.env[name]])),
  ...(process.env.TEST_MONGOD && { MONGOMS_SYSTEM_BINARY: process.env.TEST_MONGOD }),
  DRAIN_ANNOUNCE_MS: '0',
  SKILLMATCH_RUN: runId
}

const npm = (script: string, options: string[] = []) =>
  run('npm', ['run', '--silent', script, '--', ...options], { cwd: clone, env: environment })

const running = () => JSON.parse(readFileSync(join(clone, '.skillmatch', 'run.json'), 'utf8'))
const allGone = () => waitFor('every process to be gone', () => findMarked(runId).length === 0, { limitMs })
const jobIds = async (): Promise<string[]> => {
  const { body } = await httpGet(`${lb}/api/jobs`)
  return JSON.parse(body).data.map(({ _id }: { _id: string }) => _id)
}

t.before(() => {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  for (const file of list.toString().split('\0').filter(Boolean)) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(clone, file))
  }
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
})

t.teardown(() => {
  for (const { pid } of findMarked(runId)) process.kill(pid, 'SIGKILL')
  rmSync(clone, { recursive: true, force: true })
})

t.test('from nothing to a system that serves, and down without a trace', async (t) => {
  const up = await npm('up', upOptions)
  t.equal(up.code, 0, up.output)
  t.match(up.output, lb)
  t.match(up.output, /EMPLOYER +\S+@\S+ +\S+/)
  t.equal((await httpGet(`${lb}/health/ready`)).status, 200)
  const jobs = await jobIds()
  t.ok(jobs.length > 0, 'there are demo jobs')

  const again = await npm('up', upOptions)
  t.equal(again.code, 0)
  t.match(again.output, /already up/)
  const other = await npm('up', [...upOptions, '--hosts', '2'])
  t.equal(other.code, 1)
  t.match(other.output, /already up .* with other options: `npm run down` first/)

  t.equal((await npm('down')).code, 0)
  await allGone()

  const second = await npm('up', upOptions)
  t.equal(second.code, 0, second.output)
  t.notMatch(second.output, /compile|demo data:/, 'nothing is made twice')
  t.same(await jobIds(), jobs)

  process.kill(running().pid, 'SIGKILL')
  const down = await npm('down')
  t.equal(down.code, 0)
  t.match(down.output, /left behind: mongod-1 .*redis .*host-1 .*haproxy /)
  await allGone()
})

t.test('a taken port is one clear line with its cure, and nothing is started', async (t) => {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  const { code, output } = await npm('up', upOptions)
  t.equal(code, 1)
  const holder = process.platform === 'linux' ? `pid ${process.pid} \\(.*\\)` : 'another program'
  t.match(output.trim(), new RegExp(`^Port ${port} \\(balancer\\) is taken by ${holder}: stop .* --port P\\.$`))
  await allGone()
})

t.test('a wrong environment is named, and nothing stays', async (t) => {
  const { code, output } = await run('npm', ['run', '--silent', 'up', '--', ...upOptions], {
    cwd: clone,
    env: { ...environment, TRUST_PROXY: 'true' }
  })
  t.equal(code, 1)
  t.match(output, /TRUST_PROXY must list addresses or CIDRs, not "true"/)
  await allGone()
})

t.test('wrong options are named', async (t) => {
  t.match(await npm('up', ['--hosts', '0']), { code: 1, output: '--hosts takes a number from 1 to 32, not "0".' })
  t.match(await npm('up', ['--host']), { code: 1, output: "Unknown option '--host'; see --help" })
  t.match(await npm('down'), { code: 0, output: 'Nothing was running.' })
})
