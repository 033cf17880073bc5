// Goal: an administrator sees in the console what happens on all hosts, and what is done there is done; nobody else comes in.
// Method: a real browser at the admin port of one of two real hosts; a worker is killed, then the console's own host.
import { MongoClient } from 'mongodb'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { createClient } from '../../tools/api/client.mjs'
import { httpGet } from '../../tools/api/http.mjs'
import type { Host } from '../../tools/services/hosts.mjs'
import { launch, noBrowser, seriousViolations, watchConsole } from '../support/browser.ts'
import { startDeployment } from '../support/deployment.ts'

const password = 'correct-Horse-7'
const views = ['hosts', 'timeline', 'users', 'jobs', 'applications', 'audit']

const signIn = async (page: Page, email: string): Promise<void> => {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Views as they are: nothing to scroll sideways, nothing that axe-core finds serious. */
async function checkViews(t: Test, page: Page, views: string[], name: string): Promise<void> {
  for (const view of views) {
    await page.locator(`nav a[href="#${view}"]`).click()
    await page.locator(`nav a[href="#${view}"][aria-current=page]`).waitFor()
    await page.getByText('Reading …').first().waitFor({ state: 'hidden' })
    const overhang = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    t.equal(overhang, 0, `${view} fits, ${name}`)
    t.same(await seriousViolations(page), [], `${view}, ${name}`)
  }
}

/** The pid of a host's only worker. */
async function workerOf(host: Host): Promise<number> {
  const { body } = await httpGet(`${await host.adminUrl()}/status`)
  return JSON.parse(body).workers[0].pid
}

t.test('the console in a browser', { skip: noBrowser }, async (t) => {
  const [deployment, browser] = await Promise.all([startDeployment(t, { hosts: 2, workers: 1 }), launch(t)])
  const [first, second] = deployment.hosts
  if (!first || !second) return t.fail('two hosts')
  const rest = createClient(deployment.url)
  t.teardown(rest.close)
  const signUp = async (email: string) => {
    const body = { name: 'Test Person', email, password, role: 'JOB_SEEKER' }
    return (await rest.call('POST', '/api/auth/signup', { body })).body.data
  }
  const [seeker] = [await signUp('seeker@example.com'), await signUp('admin@example.com')]
  const client = await MongoClient.connect(deployment.mongodbUri)
  t.teardown(() => client.close())
  await client
    .db()
    .collection('users')
    .updateOne({ email: 'admin@example.com' }, { $set: { role: 'ADMIN' } })

  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' })
  page.setDefaultTimeout(30_000)
  const said = watchConsole(page)
  await page.goto(`${await first.adminUrl()}/console/`)
  t.same(await seriousViolations(page), [], 'the form')

  await signIn(page, 'seeker@example.com')
  await page.getByRole('alert').getByText('not an administrator').waitFor()
  t.equal(await page.locator('nav').count(), 0, 'a seeker sees no view')

  await signIn(page, 'admin@example.com')
  for (const name of ['host-1', 'host-2']) await page.getByRole('region', { name }).getByText('serving').waitFor()
  const memory = page.locator('figure', { hasText: 'Resident memory' })
  for (const name of ['host-1/1', 'host-2/1']) {
    await memory.locator('li', { hasText: name }).filter({ hasText: 'MB' }).waitFor()
  }
  t.equal(await memory.locator('canvas').count(), 1)

  process.kill(await workerOf(second), 'SIGKILL')
  await page.reload()
  await page.getByRole('link', { name: 'Users' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Users', level: 1 }).waitFor()
  await page.getByLabel('Exact e-mail address').fill('seeker@example.com')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Suspend: admin@example.com' }).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Suspend: seeker@example.com' }).click()
  await page.getByLabel('Reason').fill('posts advertisements')
  t.equal((await rest.call('GET', '/api/users/me', { token: seeker.token })).status, 200, 'until it is confirmed')
  await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click()
  await page.getByRole('button', { name: 'Restore: seeker@example.com' }).waitFor()
  t.equal((await rest.call('GET', '/api/users/me', { token: seeker.token })).status, 401)
  await page.getByRole('link', { name: 'Audit of seeker@example.com' }).click()
  await page.getByText('user.suspended').waitFor()
  await page.getByText('reason: posts advertisements').waitFor()

  await page.getByRole('link', { name: 'Timeline' }).click()
  await page.locator('.timeline li', { hasText: 'host-2' }).getByText('A process was replaced: signal').waitFor()
  await page.locator('.firing', { hasText: 'WorkerDied' }).waitFor()
  await checkViews(t, page, ['timeline', 'hosts'], 'wide and light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 800 })
  await checkViews(t, page, views, 'narrow and dark')

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('You have signed out').waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Sign in' }).waitFor()
  await signIn(page, 'admin@example.com')
  await page.getByRole('heading', { name: 'Audit', level: 1 }).waitFor()
  t.same(said.errors, [])
  await said.during(/net::ERR/, async () => {
    await first.kill()
    await page.getByRole('status').getByText('does not answer').first().waitFor()
  })
  t.same(said.errors, [])
})
