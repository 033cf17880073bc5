// Goal: `npm pack` makes a package by itself that a program can use, with types; and the programs of its README do what it says,
// whatever happens to the host they hang on, and in two tabs of a browser at once.
// Method: packed from a copy without dist, installed in an empty folder, imported by Node and by the compiler; the README's own
// text run in Node behind HAProxy, whose hosts are killed, and in headless Chromium.
import { Blob } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { WebSocket } from 'ws'
import { type Api, type ApiOptions, createApi, type Client as Events, type Shapes } from '../../client/src/index.ts'
import { nodeBin } from '../../tools/processes/paths.mjs'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import type { Host } from '../../tools/services/hosts.mjs'
import { jobBody } from '../support/app.ts'
import { noBrowser } from '../support/browser.ts'
import { bundleClient } from '../support/client-bundle.ts'
import { installPackage, recipesOf } from '../support/client-package.ts'
import { load, startTabs } from '../support/client-tabs.ts'
import { startDeployment } from '../support/deployment.ts'

const program = `
import { ApiError, connect, createApi, RealtimeError } from '@skillmatch/client'
const api = createApi({ url: 'http://127.0.0.1:1', retry: false })
const error = await api.call('isLive').catch((error) => error)
console.log(error instanceof ApiError, error.code, typeof connect, RealtimeError.name)
`

const typed = `
import { type Api, type ApiErrorCode, connect, createApi, type EventOf, type Shapes } from '@skillmatch/client'

const api: Api = createApi({ url: 'https://skillmatch.example' })
export const job: Promise<Shapes.JobDetail> = api.call('readJob', { params: { id: '' } })
export const code: ApiErrorCode = 'ALREADY_APPLIED'
export const client = connect({ url: 'wss://skillmatch.example/api/realtime', token: () => api.token() })
client.on('job.created', (event: EventOf<'job.created'>) => event.data.job.title)
// @ts-expect-error: no such member
export const nothing = job.then(({ colour }) => colour)
`

const limitMs = 60_000
const linesMax = 40
const resume = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'

interface ApplicantOptions extends ApiOptions {
  account: object
  resume: object
  search: string
  show: (...seen: unknown[]) => void
}

/** What the README's programs export. */
interface Recipes {
  applicant(options: ApplicantOptions): Promise<{ api: Api; events: Events }>
  move(api: Api, id: string, status: string): Promise<Shapes.Application>
  suggest(api: Api, prefix: string, signal?: AbortSignal): Promise<Shapes.Suggestions>
}

declare const window: { applicant: Recipes['applicant']; shown: string[] }

const account = () => ({
  ...{ name: 'Ana Example', password: 'quiet-Harbour-41' },
  email: `${randomBytes(6).toString('hex')}@example.com`
})

/** An employer with a job, who answers the application to it by moving it on. */
async function startEmployer(t: Test, url: string, title: string, move: Recipes['move']) {
  const api = createApi({ url })
  t.teardown(api.close)
  await api.signUp({ ...account(), role: 'EMPLOYER' })
  await api.call('createJob', { body: jobBody({ title }) as never as Shapes.JobBody })
  return async (): Promise<string> => {
    for await (const { _id } of api.pages('listEmployerApplications')) return (await move(api, _id, 'Reviewing')).status
    return 'nobody applied'
  }
}

/** Kills the host that the only WebSocket hangs on. */
async function killHostOfSocket(hosts: Host[]): Promise<Host> {
  const isIts = async ({ url }: Host): Promise<boolean> => {
    const text = await fetch(`${url}/health/metrics/prometheus`).then((response) => response.text())
    return /^websocket_open\S* 1$/m.test(text)
  }
  let found: Host | undefined
  const find = async () => {
    const have = await Promise.all(hosts.map(isIts))
    found = have.filter(Boolean).length === 1 ? hosts[have.indexOf(true)] : undefined
    return found !== undefined
  }
  await waitFor('one host to have the socket', find, { limitMs })
  await found?.kill()
  return found as Host
}

/** Without what comes and goes with connections. */
const stepsOf = (shown: string[]) => shown.filter((line) => !/^(waiting|connecting|ready|sent 0)/.test(line))

/** The README's program in a page; resolves when it has applied. */
const runInPage = (page: Page, options: { url: string; account: object; search: string; resume: string }) =>
  page.evaluate(async (options) => {
    window.shown = []
    const show = (...seen: unknown[]) => window.shown.push(seen.join(' '))
    await window.applicant({ ...options, resume: new Blob([options.resume], { type: 'application/pdf' }), show })
  }, options)

t.test('the package and its README', async (t) => {
  const { folder, files } = await installPackage(t)

  await t.test('what is in it can be used', async (t) => {
    t.same(
      files.filter((file) => !/^dist\/[\w-]+\.(d\.ts|js)$/.test(file)),
      ['LICENSE', 'README.md', 'package.json']
    )
    writeFileSync(join(folder, 'program.js'), program)
    writeFileSync(join(folder, 'typed.ts'), typed)
    const options = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom',
      '--ignoreConfig'
    ]
    const ran = await run(process.execPath, ['program.js'], { cwd: folder })
    t.equal(ran.output, 'true NETWORK function RealtimeError\n')
    const compiled = await run(nodeBin('tsc'), [...options, 'typed.ts'], { cwd: folder })
    t.same([compiled.code, compiled.output], [0, ''])
  })

  const file = join(folder, 'recipes.js')
  const texts = recipesOf(join(folder, 'node_modules', '@skillmatch', 'client', 'README.md'))
  writeFileSync(file, texts.join('\n'))
  const lines = texts[0]?.trim().split('\n').length ?? 0
  t.ok(lines > 0 && lines <= linesMax, `${lines} lines`)
  const { applicant, move, suggest }: Recipes = await import(pathToFileURL(file).href)
  const script = "export * from './recipes.js'\nexport { createApi } from '@skillmatch/client'"
  const tabs = noBrowser ? undefined : await startTabs(t, (await bundleClient(script, folder)).text)
  const env = { ...(tabs && { FRONTEND_URL: tabs.site }) }
  const { url, hosts } = await startDeployment(t, { workers: 1, proxy: true, env })

  await t.test('in Node: the answer is heard after the host was killed', async (t) => {
    const answer = await startEmployer(t, url, 'Golang Engineer', move)
    const shown: string[] = []
    const show = (...seen: unknown[]) => void shown.push(seen.join(' '))
    const file = new Blob([resume], { type: 'application/pdf' })
    const options = { url, WebSocket: WebSocket as never, account: account(), search: 'golang', show, resume: file }
    const { api, events } = await applicant(options)
    await waitFor('events', () => events.state.status === 'ready', { limitMs })
    const killed = await killHostOfSocket(hosts)
    t.equal(await answer(), 'Reviewing')
    await waitFor('the answer', () => shown.includes('answer Reviewing'), { limitMs })
    const expected = ['signed in JOB_SEEKER', 'sent 1', 'applied Golang Engineer Pending', 'answer Reviewing']
    t.same(stepsOf(shown), expected)
    t.same(
      (await suggest(api, 'gol')).titles.map(({ label }) => label),
      ['Golang Engineer']
    )
    events.close()
    await killed.restart()
  })

  await t.test('in two tabs at once: one refresh, one socket, one answer each', { skip: noBrowser }, async (t) => {
    if (!tabs) return
    const answer = await startEmployer(t, url, 'Elixir Engineer', move)
    const pages = await Promise.all([tabs.open(), tabs.open()])
    const options = { url, account: account(), search: 'elixir', resume }
    const shownIn = (page: Page) => page.evaluate(() => window.shown)
    const [first] = pages
    await runInPage(first, options)
    t.same(stepsOf(await shownIn(first)), ['signed in JOB_SEEKER', 'sent 1', 'applied Elixir Engineer Pending'])
    await Promise.all(pages.map((page) => load(page, tabs.site)))
    const before = tabs.sockets.length
    const refreshes = await tabs.refreshes(() => Promise.all(pages.map((page) => runInPage(page, options))))
    t.equal(refreshes, 1)
    const hasAll = async (word: string) =>
      (await Promise.all(pages.map(shownIn))).every((shown) => shown.includes(word))
    await waitFor('events', () => hasAll('ready'), { limitMs })
    t.equal(tabs.sockets.length, before + 1)
    await killHostOfSocket(hosts)
    t.equal(await answer(), 'Reviewing')
    await waitFor('the answer', () => hasAll('answer Reviewing'), { limitMs })
    for (const page of pages) {
      const expected = ['signed in JOB_SEEKER', 'sent 1', 'applied already Elixir Engineer', 'answer Reviewing']
      t.same(stepsOf(await shownIn(page)), expected)
    }
  })
})
