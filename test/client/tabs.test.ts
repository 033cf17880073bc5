// Goal: the tabs of a browser are one to the service: one refresh for all of them, one socket for all of them, and signed out
// in one is signed out in all; the tab that has the socket may be left, crash or be closed, and each of the others hears every
// event once, in order.
// Method: pages in headless Chromium with the client as a bundler delivers it, on a real host, which counts.
import type { Page } from 'playwright-core'
import t from 'tap'
import type { Api, Client as Events } from '../../client/src/index.ts'
import { createClient } from '../../tools/api/client.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { noBrowser } from '../support/browser.ts'
import { hire, signUp } from '../support/client-people.ts'
import { checkHeard, listen, load, startTabs } from '../support/client-tabs.ts'
import { startDeployment } from '../support/deployment.ts'

const limitMs = 30_000
const email = 'boss@example.com'

declare const window: { document: EventTarget; api: Api; events: Events; abort: AbortController }

const restore = (page: Page) => page.evaluate(async () => (await window.api.restore())?.role)

/** The sockets that are open at the host. */
async function countSockets(url: string): Promise<number> {
  const text = await (await fetch(`${url}/health/metrics/prometheus`)).text()
  const lines = text.split('\n').filter((line) => line.startsWith('websocket_open'))
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}

t.test('the tabs of a browser', { skip: noBrowser }, async (t) => {
  const { context, site, sockets, complaints, open, refreshes } = await startTabs(t)
  const { url } = await startDeployment(t, { hosts: 1, workers: 1, env: { FRONTEND_URL: site } })
  const awaitSockets = (count: number) =>
    waitFor(`${count} sockets`, async () => (await countSockets(url)) === count, { limitMs })
  const first = await open(url)
  await first.evaluate(
    (email) => window.api.signUp({ name: 'Boss', email, password: 'correct-Horse-7', role: 'EMPLOYER' }),
    email
  )
  const tabs = [first, await open(url), await open(url)]
  const all = <T>(work: (page: Page) => Promise<T>) => Promise.all(tabs.map(work))

  await t.test('refresh once for all', async (t) => {
    const restoreAll = async () => t.same(await all(restore), ['EMPLOYER', 'EMPLOYER', 'EMPLOYER'])
    t.equal(await refreshes(restoreAll), 0, 'one of them has a token')
    await all((page) => load(page, site, url))
    t.equal(await refreshes(restoreAll), 1, 'none of them has')
    await first.evaluate(() => window.api.call('revokeToken'))
    const read = (page: Page) => page.evaluate(async () => (await window.api.call('getMe')).email)
    t.equal(await refreshes(async () => t.same(await all(read), [email, email, email])), 1, 'it is refused to all')
  })

  await t.test('give an upload up when they are told to, or when it takes too long', async (t) => {
    await first.route('**/api/uploads/logo', () => undefined)
    const sent = first.waitForRequest('**/api/uploads/logo')
    const aborted = first.evaluate(async () => {
      window.abort = new AbortController()
      const options = { signal: window.abort.signal, onProgress: () => undefined }
      return window.api.call('uploadLogo', { file: new Blob(['logo']), ...options }).catch((error) => error)
    })
    await sent
    await first.evaluate(() => window.abort.abort('the user is elsewhere'))
    t.equal(await aborted, 'the user is elsewhere')
    const late = await first.evaluate(async () => {
      const options = { timeoutMs: 50, retry: { attemptsMax: 2 }, onProgress: () => undefined }
      return window.api.call('uploadLogo', { file: new Blob(['logo']), ...options }).catch((error) => error.code)
    })
    t.equal(late, 'TIMEOUT')
    await first.unroute('**/api/uploads/logo')
  })

  await t.test('hear through one socket', async (t) => {
    const rest = createClient(url)
    t.teardown(rest.close)
    const seeker = await signUp(rest, 'JOB_SEEKER')
    const token = (await first.evaluate(() => window.api.token())) ?? ''
    for (const tab of tabs) await listen(tab)
    t.equal(sockets.length, 1)
    await awaitSockets(1)
    const titles: string[] = []
    const hireMore = async (count: number) => {
      const more = Array.from({ length: count }, (_, index) => `Engineer ${titles.length + index}`)
      titles.push(...more)
      await hire(rest, token, seeker.token, more)
    }
    await hireMore(4)
    for (const tab of tabs) await checkHeard(t, tab, titles, 'each tab')

    /** The tab with the socket lets it go while more comes; the others hear it all. */
    const lose = async (name: string, go: (leader: Page) => Promise<unknown>) => {
      const before = sockets.length
      const leader = sockets.at(-1) as Page
      await Promise.all([hireMore(5), go(leader)])
      for (const tab of tabs) if (tab !== leader) await checkHeard(t, tab, titles, `another tab: ${name}`)
      t.equal(sockets.length, before + 1, 'one new socket')
      await awaitSockets(1)
      return leader
    }
    // What a browser dispatches before it freezes a tab; Chromium without windows never does.
    const dispatchFreeze = (leader: Page) => leader.evaluate(() => window.document.dispatchEvent(new Event('freeze')))
    await checkHeard(t, await lose('about to be frozen', dispatchFreeze), titles, 'the tab that was to be frozen')
    const crashed = await lose('crashed', async (leader) => {
      const debug = await context.newCDPSession(leader)
      const isOver = leader.waitForEvent('crash')
      void debug.send('Page.crash').catch(() => undefined)
      await isOver
    })
    tabs.splice(tabs.indexOf(crashed), 1)
    const closed = await lose('closed', (leader) => leader.close())
    tabs.splice(tabs.indexOf(closed), 1)
    t.equal(tabs.length, 1)
  })

  await t.test('are signed out together', async (t) => {
    const [last] = tabs as [Page]
    const other = await open(url)
    t.equal(await restore(other), 'EMPLOYER')
    await other.evaluate(() => window.api.signOut())
    const states = () => last.evaluate(() => [window.api.user, window.events.state.status])
    await waitFor('the other tab', async () => JSON.stringify(await states()) === '[null,"closed"]', { limitMs })
    await awaitSockets(0)
    t.equal(await restore(last), undefined)
  })
  const refusal = `Failed to load resource: the server responded with a status of 401 (Unauthorized) ${url}/api/users/me`
  t.same(complaints(), [refusal, refusal, refusal], 'nothing but the token that was refused to all')
})
