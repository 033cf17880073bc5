// Goal: what `npm run build:client` makes runs in a browser as it is: connects, hears, resumes after the page was left and
// after the service was gone, each event once.
// Method: a page in headless Chromium imports the built modules and tells this test, by fetch, what it hears of a real host.
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { createClient } from '../../tools/api/client.mjs'
import { nodeBin, root } from '../../tools/processes/paths.mjs'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import { startTcpProxy } from '../../tools/processes/tcp-proxy.mjs'
import { startChromium } from '../../tools/services/chromium.mjs'
import { noBrowser } from '../support/browser.ts'
import { hire, signUp } from '../support/client-people.ts'
import { startDeployment } from '../support/deployment.ts'

/** The client as it is published. */
async function buildClient(t: Test): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'skillmatch-client-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const { code, output } = await run(nodeBin('tsc'), ['-p', 'client/tsconfig.json', '--outDir', folder], { cwd: root })
  t.equal(code, 0, output)
  return folder
}

interface Site {
  url: string
  options: { url: string; token: string }
  /** what the pages have told, in order */
  told: string[]
  /** for the page that is shown, or the next one: kept until it asks */
  command(word: string): void
}

/** Tells that it is shown before it asks: what was shown before it is then being left. */
const awayPage = `<script type="module">
await fetch('/told', { method: 'POST', body: '["away"]' })
await fetch('/command', { method: 'POST' })
location.assign('/')
</script>`

/** The server of the pages: `/` has the client, `/away` nothing but a way back. */
async function startSite(t: Test, modules: Promise<string>): Promise<Site> {
  const told: string[] = []
  const words: string[] = []
  let asking: ServerResponse | undefined
  const answer = () => {
    const word = asking && words.shift()
    if (word === undefined) return
    asking?.end(word)
    asking = undefined
  }
  const ask = (response: ServerResponse) => {
    // A page that was left may be kept by the browser with its question open: what it is answered nobody hears.
    if (asking) t.fail('one page asks at a time')
    asking = response
    answer()
  }
  const page = readFileSync(new URL('../support/client-page.html', import.meta.url))
  const options = { url: '', token: '' }
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? ''
    const module = /^\/client\/([\w-]+\.js)$/.exec(path)?.[1]
    response.setHeader('content-type', module ? 'text/javascript' : 'text/html')
    if (module) response.end(readFileSync(join(await modules, module)))
    else if (path === '/') response.end(page)
    else if (path === '/away') response.end(awayPage)
    else if (path === '/options') response.end(JSON.stringify(options))
    else if (path === '/command') ask(response)
    else if (path === '/told') {
      let body = ''
      for await (const chunk of request) body += chunk
      told.push(...JSON.parse(body))
      response.end()
    } else response.writeHead(404).end()
  }
  const server = createServer((request, response) => void handle(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const command = (word: string) => {
    words.push(word)
    answer()
  }
  return { url, options, told, command }
}

const titlesOf = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => `Engineer ${from + index}`)

t.test('the client in a browser', { skip: noBrowser }, async (t) => {
  const modules = buildClient(t)
  const site = await startSite(t, modules)
  const deployment = await startDeployment(t, { hosts: 1, workers: 1, env: { FRONTEND_URL: site.url } })
  const [host] = deployment.hosts
  const cable = await startTcpProxy(deployment.url)
  t.teardown(cable.stop)
  const rest = createClient(deployment.url)
  t.teardown(rest.close)
  const [employer, seeker] = await Promise.all([signUp(rest, 'EMPLOYER'), signUp(rest, 'JOB_SEEKER')])
  Object.assign(site.options, { url: `${cable.url.replace('http', 'ws')}api/realtime`, token: employer.token })
  await modules
  const logFile = join(deployment.logFolder, 'chromium.log')
  const chromium = startChromium({ binary: process.env.TEST_CHROMIUM ?? '', url: `${site.url}/`, logFile })
  t.teardown(chromium.stop)
  const { told } = site
  const linesOf = (...words: string[]) => told.filter((line) => words.includes(line.split(' ')[0] ?? ''))
  const awaitTold = (what: string, condition: () => boolean) =>
    waitFor(what, condition, { limitMs: 60_000 }).catch((cause) => {
      throw new Error(`${cause.message}; told was ${JSON.stringify(told)}`, { cause })
    })
  const awaitLine = (line: string) => awaitTold(`"${line}"`, () => told.includes(line))
  /** Everything of these titles has been told, once and in each topic's order, beside `others`; and forgets it. */
  const heard = async (from: number, to: number, others: string[]) => {
    const titles = titlesOf(from, to)
    await awaitTold(`${to - from} jobs`, () => linesOf('job', 'application').length >= 2 * titles.length)
    t.same(
      linesOf('job'),
      titles.map((title) => `job ${title}`)
    )
    t.same(
      linesOf('application'),
      titles.map((title) => `application ${title}`)
    )
    t.same(linesOf('state', 'resync', 'error', 'subscribed', 'away'), others)
    told.length = 0
  }

  await awaitLine('subscribed false')
  await hire(rest, employer.token, seeker.token, titlesOf(0, 5))
  await heard(0, 5, ['state ready ', 'subscribed false'])

  site.command('leave')
  await awaitLine('away')
  // Chromium keeps the old page, frozen and with its connection; one that does not keep it ends both.
  await awaitTold('the old page to hear nothing more', () => told.includes('frozen') || cable.count() === 0)
  await hire(rest, employer.token, seeker.token, titlesOf(5, 10))
  site.command('back')
  await awaitLine('subscribed true')
  await heard(5, 10, ['away', 'state ready ', 'subscribed true'])

  await host?.kill()
  await awaitLine('state waiting 1006')
  await host?.restart()
  await hire(rest, employer.token, seeker.token, titlesOf(10, 12))
  site.command('online')
  await heard(10, 12, ['state waiting 1006', 'state connecting ', 'state ready '])
  site.command('close')
  await awaitLine('state closed ')
})
