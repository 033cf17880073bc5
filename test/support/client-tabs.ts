/** Tabs of one browser, each with @skillmatch/client, and what they do of which there should be one. */
import type { BrowserContext, Page } from 'playwright-core'
import type { Test } from 'tap'
import type { Api, createApi, Client as Events } from '../../client/src/index.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { launch, watchConsole } from './browser.ts'
import { startClientSite } from './client-site.ts'

/** What the pages have in `window`. */
interface PageWindow {
  document: EventTarget
  createApi: typeof createApi
  api: Api
  events: Events
  heard: string[]
  others: string[]
}
declare const window: PageWindow

const limitMs = 30_000

export interface Tabs {
  context: BrowserContext
  /** the origin of the pages */
  site: string
  /** the tab of each WebSocket that was opened, in order */
  sockets: Page[]
  /** what the tabs' consoles complain of */
  complaints: () => string[]
  /** opens a tab, with a client of the service at `url`, if there is one */
  open(url?: string): Promise<Page>
  /** how many refreshes `work` made */
  refreshes(work: () => Promise<unknown>): Promise<number>
}

/** A browser with an empty profile, and a site whose pages have `script` (client-site.ts). */
export async function startTabs(t: Test, script?: string): Promise<Tabs> {
  const [site, browser] = await Promise.all([startClientSite(t, script), launch(t)])
  const context = await browser.newContext()
  const sockets: Page[] = []
  const consoles: string[][] = []
  let count = 0
  context.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/auth/refresh')) count += 1
  })
  return {
    ...{ context, site, sockets },
    complaints: () => consoles.flat(),
    async open(url) {
      const page = await context.newPage()
      consoles.push(watchConsole(page).errors)
      page.on('websocket', () => sockets.push(page))
      await load(page, site, url)
      return page
    },
    async refreshes(work) {
      const before = count
      await work()
      return count - before
    }
  }
}

/** Loads the page, anew if it was there: a client that knows nothing yet. */
export async function load(page: Page, site: string, url?: string): Promise<void> {
  await page.goto(site)
  await page.waitForFunction(() => 'createApi' in window)
  if (url === undefined) return
  await page.evaluate((url) => {
    window.api = window.createApi({ url })
  }, url)
}

/** Connects a tab to the events, from its cursors on if it has any, and keeps what it hears of; resolves when it hears. */
export const listen = (page: Page, cursors: Record<string, string> = {}): Promise<void> =>
  page.evaluate(async (cursors) => {
    const kept = new Map(Object.entries(cursors))
    const storage = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: string) => void kept.set(key, value)
    }
    const events = window.api.events({ storage, backoff: { minMs: 100, maxMs: 1_000 } })
    const [heard, others] = [[] as string[], [] as string[]]
    Object.assign(window, { events, heard, others })
    events.on('job.created', ({ data }) => heard.push(`job ${data.job.title}`))
    events.on('application.created', ({ data }) => heard.push(`application ${data.application.jobTitle}`))
    events.onResync((topic) => others.push(`resync ${topic}`))
    events.onError(({ code }) => others.push(code))
    await events.subscribe('jobs')
  }, cursors)

/** A tab hears of the titles, each job and each application once and in order, and of nothing else. */
export async function checkHeard(t: Test, page: Page, titles: string[], name: string): Promise<void> {
  const read = () => page.evaluate(() => ({ heard: window.heard, others: window.others, state: window.events.state }))
  const hasAll = async () => (await read()).heard.length >= 2 * titles.length
  await waitFor(`${name} to hear all`, hasAll, { limitMs }).catch(async (cause) => {
    throw new Error(`${cause.message}; ${JSON.stringify(await read())}`, { cause })
  })
  const { heard, others } = await read()
  for (const word of ['job', 'application']) {
    const found = heard.filter((line) => line.startsWith(word))
    t.same(
      found,
      titles.map((title) => `${word} ${title}`),
      name
    )
  }
  t.same(others, [], name)
}
