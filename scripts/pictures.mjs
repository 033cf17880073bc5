/**
 * npm run build:pictures: docs/pictures, taken in headless Chromium from what `npm run up` runs: each page by day and by night, on
 * a desk and on a phone. `-- page console` takes only these.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { root, stateFolder } from '../tools/processes/paths.mjs'
import { readRun } from '../tools/processes/runfile.mjs'
import { ensureChromium, flags } from '../tools/services/chromium.mjs'
import { runMain, task, UserError } from '../tools/terminal/log.mjs'

const folder = join(root, 'docs', 'pictures')
const sizes = [
  { width: 1280, height: 1000 },
  { width: 390, height: 844 }
]
const schemes = /** @type {const} */ (['light', 'dark'])
const limitMs = 60_000

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../tools/processes/runfile.mjs').Run & { page?: string }} Run */

/**
 * By name: brings a page into a state that tells something.
 * @type {Record<string, (page: Page, run: Run) => Promise<void>>}
 */
const subjects = {
  page: showPage,
  console: showConsole,
  docs: showDocs
}

/** A job that is explained and applied for, and what both people heard of it. @param {Page} page @param {Run} run */
async function showPage(page, { page: address }) {
  if (!address) throw new UserError('This `up` serves no page.')
  await page.goto(address)
  const seeker = page.locator('#seeker')
  for (const side of [seeker, page.locator('#employer')]) await side.getByText('Connected', { exact: true }).waitFor()
  await seeker.getByLabel('Search jobs').fill('golang')
  await seeker.locator('button.job', { hasText: 'Go Developer' }).first().click()
  await seeker.getByRole('heading', { name: /^Why \d+ of 100/ }).waitFor()
  const apply = seeker.getByRole('button', { name: 'Apply with a ready resume' })
  const applied = seeker.getByText('You applied:')
  await apply.or(applied).first().waitFor()
  // Once: the next picture finds it done.
  if (await apply.isVisible()) {
    await apply.click()
    await page.locator('#employer').getByRole('button', { name: 'Review' }).first().click()
    await seeker.locator('.feed').getByText('Moved to Reviewing').waitFor()
  }
  await page.evaluate('scrollTo(0, 0)')
}

/** The hosts, with some minutes of requests in their plots. @param {Page} page @param {Run} run */
async function showConsole(page, { admins, lb, hosts }) {
  /** @type {{ accounts: { role: string, email: string, password: string }[] }} */
  const { accounts } = JSON.parse(readFileSync(join(stateFolder, 'seeded.json'), 'utf8'))
  const admin = accounts.find(({ role }) => role === 'ADMIN')
  if (!admins?.[0] || !admin) throw new UserError('This `up` has no console, or its demo data no administrator.')
  const url = lb ?? hosts[0]
  for (let count = 0; count < 60; count++)
    await fetch(`${url}/api/search/jobs?search=engineer&limit=${1 + (count % 20)}`)
  await page.goto(`${admins[0]}/console/`)
  await page.getByLabel('E-mail address').fill(admin.email)
  await page.getByLabel('Password').fill(admin.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('region', { name: 'host-1' }).getByText('serving').waitFor()
  await page.locator('figure canvas').first().waitFor()
}

/** Signed in as a demo account, a request tried out. @param {Page} page @param {Run} run */
async function showDocs(page, { lb, hosts }) {
  await page.goto(`${lb ?? hosts[0]}/docs/`)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByText(/^Signed in as/).waitFor()
  const operation = page.locator('.opblock:has([data-path="/api/users/me"])').first()
  await operation.locator('.opblock-summary-control').click()
  await operation.locator('.execute').click()
  await operation.locator('.live-responses-table').waitFor()
  await page.evaluate('scrollTo(0, 0)')
}

/** @param {string[]} names */
async function takePictures(names) {
  const run = readRun()
  if (run?.state !== 'ready') throw new UserError('Nothing runs: `npm run up -- --detach` first.')
  const executablePath = await ensureChromium()
  if (!executablePath) throw new UserError('Pictures are taken by Chromium, which is not here.')
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({ executablePath, args: flags })
  try {
    for (const name of names) await task(name, () => takeOf(browser, name, run))
  } finally {
    await browser.close()
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} name
 * @param {Run} run
 */
async function takeOf(browser, name, run) {
  for (const viewport of sizes) {
    const context = await browser.newContext({ viewport, deviceScaleFactor: 1, reducedMotion: 'reduce' })
    const page = await context.newPage()
    page.setDefaultTimeout(limitMs)
    await subjects[name]?.(page, run)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      // What is drawn by a script is drawn anew for other colours.
      await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))')
      await page.screenshot({ path: join(folder, `${name}-${viewport.width}-${colorScheme}.png`) })
    }
    await context.close()
  }
}

await runMain(async () => {
  const asked = process.argv.slice(2)
  const unknown = asked.find((name) => !Object.hasOwn(subjects, name))
  if (unknown) throw new UserError(`There is no picture of ${unknown}: ${Object.keys(subjects).join(', ')}.`)
  await takePictures(asked.length > 0 ? asked : Object.keys(subjects))
})
