// Goal: `npm run up` and `npm run down` as a newcomer meets them: a clone that was never built comes up and serves with demo data,
// a second start finds its data, nothing is left behind (not even by a killed supervisor), a taken port is one clear line. The
// README's tour does what it shows, and who listens at the terminal misses nothing when the connection is cut.
// Method: the scripts as npm runs them, in a copy of this working tree in a temporary folder, on free ports. The npm packages are
// this tree's own, by a link: that they install is shown by the run of this very test. The tour is run as the README has it, but
// for its ports; the listener's connection goes through a cable that is cut.
import { once } from 'node:events'
import { createServer } from 'node:net'
import t, { type Test } from 'tap'
import { createClient, dataOf } from '../../tools/api/client.mjs'
import { httpGet } from '../../tools/api/http.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import { startTcpProxy } from '../../tools/processes/tcp-proxy.mjs'
import { textOf } from '../support/source-graph.ts'
import { copyTree, firstOfTwoFree } from '../support/up.ts'

t.setTimeout(300_000)

const limitMs = 60_000
const port = await freePort()
const hostPort = await firstOfTwoFree()
const upOptions = [
  '--port',
  String(port),
  '--host-port',
  String(hostPort),
  '--hosts',
  '2',
  '--workers',
  '1',
  '--detach'
]
const lb = `http://127.0.0.1:${port}`

const { folder, environment, npm, running, allGone } = copyTree(t)

const jobIds = async (): Promise<string[]> => {
  const { body } = await httpGet(`${lb}/api/jobs`)
  return JSON.parse(body).data.map(({ _id }: { _id: string }) => _id)
}

/** The tour as somebody would paste it, and what it says that it prints; on the ports of this test. */
function readTour() {
  const [, script = '', shown = ''] =
    /^## A tour$.*?^```sh\n(.*?)^```$.*?^```text\n(.*?)^```$/ms.exec(textOf('README.md')) ?? []
  const ports = new Map([
    ['8080', port],
    ['5001', hostPort],
    ['5002', hostPort + 1]
  ])
  const here = (text: string) => text.replaceAll(/\b(8080|5001|5002)\b/g, (given) => String(ports.get(given)))
  return { script: here(script), lines: here(shown).trimEnd().split('\n') }
}

/** A line as it is shown, of which `…` stands for anything. */
const shownAs = (line: string) =>
  new RegExp(`^${line.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*')}$`)

async function listenThroughCut(t: Test): Promise<void> {
  const cable = await startTcpProxy(lb)
  t.teardown(cable.stop)
  const client = createClient(lb)
  t.teardown(client.close)
  const body = { email: 'petra@demo.example.com', password: 'demo-Employer-2026' }
  const { token } = dataOf(await client.call('POST', '/api/auth/login', { body }), 200)
  const [application] = dataOf(await client.call('GET', '/api/applications/employer', { token }), 200)
  let output = ''
  let frames = ''
  const onOutput = (text: string) => {
    output += text
  }
  const onFrame = (text: string) => {
    frames += text
  }
  const options = ['ana', '--url', cable.url, '--events', '4', '--seconds', '60']
  const listening = run('npm', ['run', '--silent', 'listen', '--', ...options], {
    cwd: folder,
    env: environment,
    onOutput
  })
  const asFrames = run(
    'npm',
    ['run', '--silent', 'listen', '--', 'petra', '--json', '--events', '2', '--seconds', '60'],
    {
      cwd: folder,
      env: environment,
      onOutput: onFrame
    }
  )
  const areListening = () => output.includes('listening as ana@demo') && frames.includes('listening as petra@demo')
  await waitFor('the listeners', areListening, { limitMs })
  cable.cut()
  await waitFor('the cut to be told', () => output.includes('connection ended'), { limitMs })
  for (const status of ['Interviewing', 'Accepted']) {
    dataOf(await client.call('PUT', `/api/applications/${application._id}`, { token, body: { status } }), 200)
  }
  cable.mend()
  t.equal((await listening).code, 0)
  t.match(output, /connected again after .* s on .*, goes on after cursor \S+\n/)
  const told = [...output.matchAll(/^\S+ {2}(\S+) +(\w+ Invitation|Application \w+|\w+ → \w+)/gm)].map(([, ...words]) =>
    words.join(' ')
  )
  t.same(told, [
    'notification Interview Invitation',
    'application.moved Reviewing → Interviewing',
    'notification Application Accepted',
    'application.moved Interviewing → Accepted'
  ])
  t.equal((await asFrames).code, 0)
  const parsed = frames.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
  t.same(
    parsed.map(({ op, type }) => [op, ...(type ? [type] : [])]),
    [['ready'], ['subscribed'], ['event', 'application.moved'], ['event', 'application.moved']]
  )
}

t.test('from nothing to a system that serves, and down without a trace', async (t) => {
  const up = await npm('up', upOptions)
  t.equal(up.code, 0, up.output)
  t.match(up.output, /demo data: 4 employers, 12 seekers, 40 jobs, 10 applications \(50 new\)/)
  t.match(up.output, /npm run down` stops it\.\n\nOpen (http:\S+)\n\n$/, 'one address comes last')
  const [opened] = up.output.match(/Open http.*/) ?? []
  t.equal((await httpGet(`${lb}/health/ready`)).status, 200)
  const jobs = await jobIds()
  t.equal(jobs.length, 20, 'a page of demo jobs')

  await t.test("the README's tour", async (t) => {
    const { script, lines } = readTour()
    const { code, output } = await run('bash', ['-c', script], { cwd: folder, env: environment })
    t.equal(code, 0, output)
    const printed = output.trimEnd().split('\n')
    t.equal(printed.length, lines.length, output)
    for (const [index, line] of lines.entries()) t.match(printed[index], shownAs(line))
    t.match(printed.at(-1), /"statusCode":409/)
  })

  await t.test('who listens hears once and in order what happened while the connection was cut', listenThroughCut)

  const again = await npm('up', upOptions)
  t.equal(again.code, 0)
  t.match(again.output, /already up/)
  t.match(again.output, opened, 'the address is said again')
  const other = await npm('up', [...upOptions, '--hosts', '1'])
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
  t.match(down.output, /left behind: mongod-1 .*redis .*host-1 .*host-2 .*haproxy /)
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
  const { code, output } = await npm('up', upOptions, { TRUST_PROXY: 'true' })
  t.equal(code, 1)
  t.match(output, /TRUST_PROXY must list addresses or CIDRs, not "true"/)
  await allGone()
})

t.test('wrong options are named', async (t) => {
  t.match(await npm('up', ['--hosts', '0']), { code: 1, output: '--hosts takes a number from 1 to 32, not "0".' })
  t.match(await npm('up', ['--host']), { code: 1, output: "Unknown option '--host'; see --help" })
  t.match(await npm('listen', ['nobody', '--url', lb]), { code: 1, output: 'There is no demo account "nobody"' })
  t.match(await npm('listen', ['ana', '--events', '0', '--url', lb]), {
    code: 1,
    output: '--events takes a number from 1'
  })
  t.match(await npm('listen', ['ana']), { code: 1, output: 'nothing is running: `npm run up` first' })
  t.match(await npm('down'), { code: 0, output: 'Nothing was running.' })
})
