// Goal: /docs reads well and is of use in a browser: both pages under a policy without anything inline, no errors in the console,
// none of axe's serious violations in what is ours, no page wider than a phone; an account that DOCS_ACCOUNTS names is signed in
// by one press, and a request is then tried out as that person.
// Method: headless Chromium before the app in this process.
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { signUp, startApp } from '../support/app.ts'
import { launch, noBrowser, seriousViolations, watchConsole } from '../support/browser.ts'

const account = { email: 'ana@example.com', password: 'correct-Horse-7' }
const phone = { width: 390, height: 844 }

async function start(t: Test): Promise<{ url: string; id: string }> {
  const test = await startApp(t, { DOCS_ACCOUNTS: `JOB_SEEKER:${account.email}:${account.password}` })
  const { id } = await signUp(test, 'JOB_SEEKER', account)
  return { url: await test.app.listen({ host: '127.0.0.1', port: 0 }), id }
}

const isWider = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** What is of Swagger UI's own making, in the form it has in the version that is installed. */
const ofTheLibrary =
  /^(aria-allowed-attr|aria-valid-attr|button-name|label|select-name|nested-interactive|scrollable-region-focusable)/

t.test('the pages of /docs', { skip: noBrowser }, async (t) => {
  const [{ url, id }, browser] = await Promise.all([start(t), launch(t)])
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: phone, colorScheme })
    const { errors } = watchConsole(page)
    await page.goto(`${url}/docs/realtime`)
    t.same(await seriousViolations(page), [], `realtime, ${colorScheme}`)
    t.notOk(await isWider(page), 'fits a phone')
    await page.getByRole('link', { name: 'REST', exact: true }).click()
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('Signed in as ana, job seeker').waitFor()
    const operation = page.locator('.opblock:has([data-path="/api/users/me"])').first()
    await operation.locator('.opblock-summary-control').click()
    await operation.locator('.execute').click()
    const answer = await operation.locator('.live-responses-table .response-col_description pre').first().textContent()
    t.equal(JSON.parse(answer ?? '').data._id, id, 'tried out as who is signed in')
    t.notOk(await isWider(page), 'fits a phone')
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    t.ok(await page.getByRole('button', { name: 'Sign out', exact: true }).isDisabled())
    t.same(errors, [], 'no errors, and nothing that the policy forbids')
    // axe looks at everything beside everything: one group of operations is enough, as all are made alike.
    await page.evaluate(() => {
      for (const section of [...document.querySelectorAll('.opblock-tag-section')].slice(1)) section.remove()
    })
    const found = await seriousViolations(page)
    t.comment(found)
    t.same(
      found.filter((line) => !ofTheLibrary.test(line)),
      [],
      `rest, ${colorScheme}`
    )
    await page.close()
  }
})
