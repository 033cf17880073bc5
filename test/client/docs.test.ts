// Goal: /docs reads well and is of use in a browser: both pages under a policy without anything inline, no errors in the console,
// none of axe's serious violations in what is ours, no page wider than a phone; an account that DOCS_ACCOUNTS names is signed in
// by one press, and a request is then tried out as that person.
// Method: headless Chromium before the app in this process.
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { signUp, startApp } from '../support/app.ts'
import { launch, noBrowser, seriousViolations, watchConsole } from '../support/browser.ts'

const account = { email: 'ana@example.com', password: 'correct-Horse-7' }
// A busy machine takes long to draw some seventy operations.
t.setTimeout(120_000)

const phone = { width: 390, height: 844 }

async function start(t: Test): Promise<{ url: string; id: string }> {
  const test = await startApp(t, { DOCS_ACCOUNTS: `JOB_SEEKER:${account.email}:${account.password}` })
  const { id } = await signUp(test, 'JOB_SEEKER', account)
  return { url: await test.app.listen({ host: '127.0.0.1', port: 0 }), id }
}

const isWider = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')

/** Of Swagger UI's own making: what it opens by a press holds buttons; its choice of examples is unlabelled; long examples scroll. */
const ofTheLibrary = /^(nested-interactive|select-name|scrollable-region-focusable):/

t.test('the pages of /docs', { skip: noBrowser }, async (t) => {
  const [{ url, id }, browser] = await Promise.all([start(t), launch(t)])
  const page = await browser.newPage({ viewport: phone })
  const { errors } = watchConsole(page)
  /** Looked at by day and by night, as contrasts differ. */
  async function look(name: string): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const found = await seriousViolations(page)
      t.same(
        found.filter((line) => !ofTheLibrary.test(line)),
        [],
        `${name}, ${colorScheme}`
      )
    }
    t.notOk(await isWider(page), `${name} fits a phone`)
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await page.goto(`${url}/docs/realtime`)
  await look('realtime')
  await page.getByRole('link', { name: 'REST', exact: true }).click()
  await button('Sign in').click()
  await page.getByText('Signed in as ana, job seeker').waitFor()
  const operation = page.locator('.opblock:has([data-path="/api/users/me"])').first()
  await operation.locator('.opblock-summary-control').click()
  await operation.locator('.execute').click()
  const answer = await operation.locator('.live-responses-table .response-col_description pre').first().textContent()
  t.equal(JSON.parse(answer ?? '').data._id, id, 'tried out as who is signed in')
  await button('Sign out').click()
  t.ok(await button('Sign out').isDisabled())
  // One group of operations is enough, as all are made alike, and axe takes seconds for all of them.
  await page.evaluate(
    '[...document.querySelectorAll(".opblock-tag-section")].slice(1).forEach((section) => section.remove())'
  )
  await look('rest')
  t.same(errors, [], 'no errors, and nothing that the policy forbids')
})
