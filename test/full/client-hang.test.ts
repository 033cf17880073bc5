// Goal: a tab that has the socket of all tabs and hangs does not stop the others for long: the next one that comes takes it over,
// and nobody misses or repeats anything, the tab that hung included; a tab that comes back asks for what it has not seen, which
// the others do not hear again.
// Method: pages in headless Chromium on a real host; the script of one of them is kept busy for longer than a hub may be silent.
import type { Page } from 'playwright-core'
import t from 'tap'
import type { Api, Client as Events } from '../../client/src/index.ts'
import { createClient } from '../../tools/api/client.mjs'
import { noBrowser } from '../support/browser.ts'
import { hire, signUp } from '../support/client-people.ts'
import { checkHeard, listen, startTabs } from '../support/client-tabs.ts'
import { startDeployment } from '../support/deployment.ts'

declare const window: { api: Api; events: Events; heard: string[] }

/** Longer than a hub may leave a tab without an answer (2 s). */
const hangMs = 6_000

t.test('a tab hangs, another comes back', { skip: noBrowser }, async (t) => {
  const { site, sockets, complaints, open } = await startTabs(t)
  const { url } = await startDeployment(t, { hosts: 1, workers: 1, env: { FRONTEND_URL: site } })
  const rest = createClient(url)
  t.teardown(rest.close)
  const first = await open(url)
  const body = { name: 'Boss', email: 'boss@example.com', password: 'correct-Horse-7', role: 'EMPLOYER' } as const
  await first.evaluate((body) => window.api.signUp(body), body)
  const [seeker, token] = [await signUp(rest, 'JOB_SEEKER'), (await first.evaluate(() => window.api.token())) ?? '']
  const titles: string[] = []
  const hireMore = async (count: number) => {
    const more = Array.from({ length: count }, (_, index) => `Engineer ${titles.length + index}`)
    titles.push(...more)
    await hire(rest, token, seeker.token, more)
  }
  const openTab = async (): Promise<Page> => {
    const page = await open(url)
    await page.evaluate(() => window.api.restore())
    return page
  }
  const second = await openTab()
  await listen(first)
  await listen(second)
  await hireMore(3)

  await t.test('a third one takes over', async (t) => {
    t.same(sockets, [first])
    await first.evaluate((ms) => {
      setTimeout(() => {
        const end = Date.now() + ms
        while (Date.now() < end);
      }, 0)
    }, hangMs)
    const third = await openTab()
    await listen(third)
    t.same(sockets, [first, third])
    const before = titles.length
    await hireMore(5)
    await checkHeard(t, second, titles, 'the second')
    await checkHeard(t, third, titles.slice(before), 'the third')
    await checkHeard(t, first, titles, 'the one that hung')
    t.equal(sockets.length, 2, 'it has left the socket to the third')
    await third.close()
    await hireMore(2)
    for (const page of [first, second]) await checkHeard(t, page, titles, 'after the third was closed')
  })

  await t.test('a tab with cursors of its own comes back', async (t) => {
    const cursors = await second.evaluate(async () => {
      const kept = new Map<string, string>()
      const storage = {
        get: (key: string) => kept.get(key),
        set: (key: string, value: string) => void kept.set(key, value)
      }
      const events = window.api.events({ storage })
      await events.subscribe('jobs')
      const hasBoth = () => kept.size === 2
      for (let tries = 0; tries < 100 && !hasBoth(); tries++) await new Promise((resolve) => setTimeout(resolve, 50))
      events.close()
      return Object.fromEntries(kept)
    })
    await hireMore(4)
    const back = await openTab()
    await listen(back, cursors)
    await checkHeard(t, back, titles.slice(-4), 'the one that is back')
    for (const page of [first, second]) await checkHeard(t, page, titles, 'those that were there')
    // What one does not want any more goes on for the others.
    await back.evaluate(() => window.events.unsubscribe('jobs'))
    await hireMore(2)
    for (const page of [first, second]) await checkHeard(t, page, titles, 'those that want it')
    t.same(
      (await back.evaluate(() => window.heard)).filter((line) => line.startsWith('job')),
      titles.slice(-6, -2).map((title) => `job ${title}`)
    )
  })

  await t.test('tabs come and go while much happens', async (t) => {
    const guest = await openTab()
    const hiring = hireMore(30).then(() => true)
    for (let isOver = false; !isOver; ) {
      await listen(guest)
      await guest.evaluate(() => window.events.close())
      isOver = await Promise.race([hiring, Promise.resolve(false)])
    }
    for (const page of [first, second]) await checkHeard(t, page, titles, 'those that stay')
  })
  t.same(complaints(), [])
})
