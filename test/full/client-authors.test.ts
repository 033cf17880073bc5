// Goal: docs/client-authors.md is right: its commands do what it says of them, and each of its programs hears every event once, in
// order, although its connection is cut, starts anew after `resync`, and goes on when its token ends.
// Method: the page's own blocks: the commands in one shell, the programs in Python, Node.js and headless Chromium, through a cable
// to a host that is cut while events are recorded.
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { createClient } from '../../tools/api/client.mjs'
import { root, stateFolder } from '../../tools/processes/paths.mjs'
import { run, startProcess, waitFor } from '../../tools/processes/processes.mjs'
import { startTcpProxy } from '../../tools/processes/tcp-proxy.mjs'
import { jobBody } from '../support/app.ts'
import { launch, noBrowser, watchConsole } from '../support/browser.ts'
import { signUp } from '../support/client-people.ts'
import { startDeployment } from '../support/deployment.ts'
import { openRunbook } from '../support/runbook.ts'

t.setTimeout(300_000)

const limitMs = 40_000
const page = 'docs/client-authors.md'
const runbook = openRunbook(page, {})
const seeker = { email: 'ana@example.com', password: 'correct-Horse-7' }
// Within the repository, where Node.js finds `ws`.
const folder = join(stateFolder, `client-authors-${process.pid}`)

/** The site of the page's browser program. */
async function startSite(t: Test) {
  const site = { url: '', api: '' }
  const [, html = ''] = /```html\n([\s\S]*?)```/.exec(readFileSync(join(root, page), 'utf8')) ?? []
  const script = runbook.take('page.js')
  const server = createServer(({ url }, response) => {
    const isScript = url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(
      isScript
        ? script
        : html.replace('http://localhost:8080', site.api).replace('<title>', '<link rel="icon" href="data:,"><title>')
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return site
}

async function start(t: Test) {
  mkdirSync(folder, { recursive: true })
  t.teardown(() => rmSync(folder, { recursive: true }))
  const site = await startSite(t)
  const env = { FRONTEND_URL: site.url, JWT_EXPIRE: '30s' }
  const { url } = await startDeployment(t, { hosts: 1, workers: 1, env })
  const rest = createClient(url)
  t.teardown(rest.close)
  const body = { ...seeker, name: 'Ana', role: 'JOB_SEEKER' }
  t.equal((await rest.call('POST', '/api/auth/signup', { body })).status, 201)
  const post = async (titles: string[]): Promise<void> => {
    const { token } = await signUp(rest, 'EMPLOYER')
    for (const title of titles) {
      t.equal((await rest.call('POST', '/api/jobs', { token, body: jobBody({ title }) })).status, 201)
    }
  }
  await post(['One', 'Two', 'Three'])
  return { url, site, post }
}

type World = Awaited<ReturnType<typeof start>>

/** What a program tells while it hears an event, is cut, and hears what came meanwhile. */
async function cutWhile(
  t: Test,
  world: World,
  begin: (api: string) => Promise<{ lines: () => Promise<string[]> | string[] }>
) {
  const cable = await startTcpProxy(world.url)
  t.teardown(cable.stop)
  const { lines } = await begin(new URL(cable.url).origin)
  const hears = (line: string) => waitFor(line, async () => (await lines()).includes(line), { limitMs })
  await hears('listening jobs')
  await hears('listening own')
  await world.post(['before'])
  await hears('event job.created before')
  cable.cut()
  await world.post(['away 1', 'away 2'])
  cable.mend()
  await hears('event job.created away 2')
  await world.post(['after'])
  await hears('event job.created after')
  const events = (await lines()).filter((line) => line.startsWith('event job.'))
  t.same(
    events,
    ['before', 'away 1', 'away 2', 'after'].map((title) => `event job.created ${title}`)
  )
}

/** Starts a program of the page; what it has told so far. */
function startProgram(t: Test, name: string, command: string[], API: string) {
  writeFileSync(join(folder, name), runbook.take(name))
  const logFile = join(folder, `${name}.log`)
  const env = { ...process.env, API, EMAIL: seeker.email, PASSWORD: seeker.password }
  const [program = '', ...args] = command
  const running = startProcess({ name, command: program, args, cwd: folder, env, logFile })
  t.teardown(() => running.stop())
  const lines = () =>
    readFileSync(logFile, 'utf8')
      .split('\n')
      .map((line) => line.trim())
  return { lines }
}

t.test('every block of the page', async (t) => {
  const world = await start(t)

  await t.test('curl', async (t) => {
    const names = ['sign-in', 'pages', 'once', 'problem', 'refresh', 'limits', 'begin', 'next', 'resync']
    const text = names.map((name) => `echo "# ${name}"\n${runbook.take(name)}`).join('\n')
    const env = { ...process.env, API: world.url, EMAIL: seeker.email, PASSWORD: seeker.password }
    const { code, output } = await run('bash', ['-euo', 'pipefail', '-c', text], {
      cwd: folder,
      env,
      stallMsMax: limitMs
    })
    t.equal(code, 0, output)
    const told = new Map(
      output
        .split(/^# /m)
        .slice(1)
        .map((part): [string, string[]] => {
          const [name = '', ...lines] = part.trim().split('\n')
          return [name, lines]
        })
    )
    t.same(told.get('sign-in'), [seeker.email])
    t.same(told.get('pages'), ['Three', 'Two', 'One'])
    t.match(told.get('once'), [/^HTTP\/1.1 201/, /^HTTP\/1.1 201/, /^idempotent-replayed: true/i])
    t.same(told.get('problem'), ['[409,"ALREADY_APPLIED"]'])
    t.same(told.get('refresh'), ['200'])
    t.equal(told.get('limits')?.length, 3)
    t.same(told.get('begin'), ['{"events":[],"resync":false}'])
    t.ok(told.get('next')?.includes('application.withdrawn'), String(told.get('next')))
    t.same(told.get('resync'), ['true'])
  })

  await t.test('Python', async (t) => {
    const { code } = await run('python3', ['-c', 'import websockets'], { env: process.env })
    if (code !== 0) return void t.comment('skipped: Python has no package `websockets` here')
    // As if it had been away for longer than the log reaches back.
    writeFileSync(join(folder, 'cursors.json'), JSON.stringify({ jobs: 'of-no-log' }))
    await cutWhile(t, world, async (api) => startProgram(t, 'listen.py', ['python3', 'listen.py'], api))
    t.match(readFileSync(join(folder, 'listen.py.log'), 'utf8'), /^resync jobs$/m)
  })

  await t.test('Node.js', async (t) => {
    const command = [process.execPath, 'listen.mjs', '{"jobs":"of-no-log"}']
    let program: ReturnType<typeof startProgram> | undefined
    await cutWhile(t, world, async (api) => {
      program = startProgram(t, 'listen.mjs', command, api)
      return program
    })
    const lines = program?.lines ?? (() => [])
    t.ok(lines().includes('resync jobs'))
    await waitFor('a renewed token', () => lines().includes('renewed'), { limitMs })
  })

  await t.test('a browser', { skip: noBrowser }, async (t) => {
    const browser = await launch(t)
    const tab = await browser.newPage()
    const { errors, during } = watchConsole(tab)
    await during(/./, () =>
      cutWhile(t, world, async (api) => {
        world.site.api = api
        await tab.goto(world.site.url)
        await tab.getByLabel('E-mail').fill(seeker.email)
        await tab.getByLabel('Password').fill(seeker.password)
        await tab.getByRole('button').click()
        return { lines: async () => (await tab.locator('li').allTextContents()).map((line) => line.trim()) }
      })
    )
    t.same(errors, [])
  })

  t.same([...runbook.unused], [], 'every block of the page was run')
})
