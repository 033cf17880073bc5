// Goal: the page of `npm run up` in a browser: two people at two hosts do what each is for, see why a job scores what it does, and
// hear of each other; each promise is kept while its button breaks something; and the page is small, accessible and says no error.
// Method: `up` in a copy of this tree, two hosts of one worker; headless Chromium presses what a person would. What is drawn is
// compared with what the API says. Errors in the console fail it, but for those of requests that a button makes fail: Chromium
// writes them itself, so each step names the ones it provokes, by address and reason.
import type { Page } from 'playwright-core'
import t from 'tap'
import { createClient, dataOf } from '../../tools/api/client.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { launch, noBrowser, seriousViolations, watchConsole } from '../support/browser.ts'
import { copyTree } from '../support/up.ts'

const firstLoadBytesMax = 150_000
const promiseMs = 90_000
/** Text of a user that would do harm if it were anything else than text, in two directions. */
const title = 'Engineer <img src=x onerror=alert(1)> مهندس'

t.setTimeout(240_000)

/** The address to open, of two hosts and a balancer that run until the test ends. */
async function start(): Promise<{ address: string; api: string }> {
  const { npm, running, allGone } = copyTree(t, true)
  const ports = { port: await freePort(), 'host-port': await freePort(), 'page-port': await freePort() }
  const options = Object.entries(ports).flatMap(([name, port]) => [`--${name}`, `${port}`])
  const { code, output } = await npm('up', [...options, '--hosts', '2', '--workers', '1', '--detach'])
  t.equal(code, 0, output)
  t.teardown(async () => {
    await npm('down')
    await allGone()
  })
  return { address: running().page ?? '', api: `http://localhost:${ports.port}` }
}

const badgeOf = (page: Page, side: string) => page.locator(`#${side} .where > .badge`).textContent()
const countsOf = (page: Page, name: string) => page.locator(`[data-count=${name}]`).allInnerTexts()

/** Presses a promise's button and reads what was seen. */
async function test(page: Page, name: string): Promise<{ isKept: boolean; text: string }> {
  await page.click(`[data-promise=${name}]`)
  const result = page.locator(`[data-result=${name}][data-kept]`)
  await result.waitFor({ timeout: promiseMs })
  return { isKept: (await result.getAttribute('data-kept')) === 'true', text: await result.innerText() }
}

t.test('the page of up', { skip: noBrowser }, async (t) => {
  const { address, api } = await start()
  const browser = await launch(t)
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const said = watchConsole(page)
  const loaded: Promise<number>[] = []
  page.on('requestfinished', (request) => loaded.push(request.sizes().then(({ responseBodySize }) => responseBodySize)))
  const seeker = page.locator('#seeker')
  const employer = page.locator('#employer')

  await t.test('the frame stands at once, both people are connected, and the token leaves the address', async (t) => {
    await page.goto(address)
    t.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'SkillMatch')
    await seeker.getByText('Connected', { exact: true }).waitFor()
    await employer.getByText('Connected', { exact: true }).waitFor()
    await seeker.locator('button.job').first().waitFor()
    t.equal(page.url(), address.split('#')[0])
    t.same([await badgeOf(page, 'seeker'), await badgeOf(page, 'employer')], ['host-1 worker 1', 'host-2 worker 1'])
    const bytes = (await Promise.all(loaded)).reduce((sum, size) => sum + size, 0)
    t.ok(bytes < firstLoadBytesMax, `${bytes} bytes as they came over the wire`)
  })

  await t.test(
    'a job is posted, found, explained and applied for; the employer moves on, and the seeker hears',
    async (t) => {
      await employer.getByRole('tab', { name: 'Post a job' }).click()
      await employer.getByLabel('Title').fill(title)
      await employer.getByRole('button', { name: 'Post the job' }).click()
      await seeker.getByText('New job').waitFor()
      await seeker.getByLabel('Search jobs').fill('engineer مهندس')
      const found = seeker.locator('button.job', { hasText: title })
      await found.focus()
      await page.keyboard.press('Enter')
      const heading = seeker.getByRole('heading', { name: title })
      await heading.waitFor()
      t.ok(await heading.evaluate((element) => element.matches(':focus')), 'the detail has the keyboard')
      t.equal(await page.locator('img').count(), 0, 'text of users is text')

      const client = createClient(api)
      t.teardown(client.close)
      const ownServer = createClient(address)
      t.teardown(ownServer.close)
      const { accounts } = (await ownServer.call('GET', '/scene.json')).body
      const { email, password } = accounts.find((account: { email: string }) => account.email.startsWith('ana@'))
      const { token } = dataOf(await client.call('POST', '/api/auth/login', { body: { email, password } }), 200)
      const { jobs } = dataOf(await client.call('GET', `/api/search/jobs?search=${encodeURIComponent(title)}`), 200)
      const gap = dataOf(await client.call('GET', `/api/matching/skill-gap/${jobs[0]._id}`, { token }), 200)
      await seeker.getByRole('heading', { name: `Why ${gap.matchScore} of 100` }).waitFor()
      t.same(
        await seeker
          .locator('.skill')
          .evaluateAll((lines) =>
            lines.map((line) => [
              line.querySelector('.skill-name')?.textContent,
              Number(line.querySelector('.value')?.getAttribute('width')?.replace('%', '')) / 50,
              line.querySelector('.skill-credit')?.textContent
            ])
          ),
        gap.breakdown.map(({ skill, credit }: { skill: string; credit: number }) => [skill, credit, `${credit} of 2`])
      )

      await seeker.getByRole('button', { name: 'Apply with a ready resume' }).click()
      await seeker.getByText('You applied:').waitFor()
      await employer.getByRole('tab', { name: 'Applications' }).click()
      await employer.getByRole('button', { name: 'Review' }).first().click()
      await seeker.locator('.feed').getByText('Moved to Reviewing').waitFor()
      await seeker.locator('.apply .status', { hasText: 'Reviewing' }).waitFor()
      await employer.getByRole('button', { name: 'Interview' }).first().waitFor()
      t.same(await employer.locator('.moves').first().locator('button').allTextContents(), [
        'Interview Ana Souza',
        'Accept Ana Souza',
        'Reject Ana Souza'
      ])
      await heading.focus()
      await page.keyboard.press('Escape')
      await page.locator('button.job:focus').waitFor()
    }
  )

  await t.test('a killed host: the badge moves, and nothing is missed or repeated', async (t) => {
    const { isKept, text } = await said.during(/net::ERR_|WebSocket connection to|status of (409|50[234]) /, () =>
      test(page, 'kill')
    )
    t.ok(isKept, text)
    t.match(text, /Events missed: 0, repeated: 0\./)
    t.equal(await badgeOf(page, 'seeker'), 'host-2 worker 1')
    t.same(
      [await countsOf(page, 'missed'), await countsOf(page, 'repeated')],
      [
        ['0', '0'],
        ['0', '0']
      ]
    )
  })

  await t.test('Redis stopped: logged out stays logged out, and events go on', async (t) => {
    const { isKept, text } = await said.during(
      /status of 401 .*\/api\/users\/me$|net::ERR_.*:\d+\/api\/users\/me$/,
      () => test(page, 'redis')
    )
    t.ok(isKept, text)
    const back = await said.during(/net::ERR_.*\/health\/ready$/, () => test(page, 'redis-start'))
    t.ok(back.isKept, back.text)
  })

  await t.test(
    'logged out everywhere: every socket closes, the token is refused, and the person is back',
    async (t) => {
      const { isKept, text } = await said.during(
        /status of 401 .*\/api\/users\/me$|WebSocket connection to .*ERR_CONNECTION_REFUSED/,
        () => test(page, 'logout')
      )
      t.ok(isKept, text)
      t.match(text, /^3 of 3 sockets on 2 hosts closed/m)
      await seeker.getByText('Connected', { exact: true }).waitFor()
    }
  )

  await t.test('nothing that a reader of the screen or a small window would be kept from', async (t) => {
    await page.click('#mailbox .mail')
    await page.locator('.mail-text a').first().waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      t.same(await seriousViolations(page), [], colorScheme)
    }
    await page.setViewportSize({ width: 390, height: 844 })
    for (const tab of ['Applications', 'Jobs', 'Post a job', 'Notifications']) {
      await employer.getByRole('tab', { name: tab }).click()
      t.equal(await page.evaluate('document.documentElement.scrollWidth'), 390, tab)
    }
    await seeker.locator('button.job').first().click()
    await seeker.locator('.score').waitFor()
    t.equal(await page.evaluate('document.documentElement.scrollWidth'), 390, 'a job')
    t.same(await seriousViolations(page), [], 'a job')
  })

  await t.test('without the token nothing can be broken, and the page says where it is to be had', async (t) => {
    const stranger = await browser.newPage()
    const saidThere = watchConsole(stranger)
    await stranger.goto(address.split('#')[0] ?? '')
    await stranger.getByText('Breaking things needs the whole address').waitFor()
    await stranger.locator('#seeker').getByText('Connected', { exact: true }).waitFor()
    t.same(await stranger.locator('[data-promise]:enabled').count(), 0)
    t.same(saidThere.errors, [])
    await stranger.close()
  })

  t.same(said.errors, [], 'the console says no other error')
})
