/** A page of ours in a real browser: headless Chromium, what its console says, and what axe-core finds. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Test } from 'tap'
import { flags } from '../../tools/services/chromium.mjs'

/** As `skip` of a test that needs a browser. */
export const noBrowser = process.env.TEST_CHROMIUM ? false : 'there is no Chromium here'

/** A browser with an empty profile, which reaches nothing beyond loopback; it ends with the test. */
export async function launch(t: Test): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: process.env.TEST_CHROMIUM ?? '', args: flags })
  t.teardown(() => browser.close())
  return browser
}

export interface Console {
  /** errors and uncaught exceptions that nothing announced, each with the address it is about */
  readonly errors: string[]
  /** Runs what makes Chromium write errors about requests that fail: those that match are no errors meanwhile. */
  during<T>(expected: RegExp, work: () => Promise<T>): Promise<T>
}

/**
 * Listens to a page's console. A request that fails is an error there, written by Chromium and not to be avoided by any
 * page: so a test says which ones it provokes, and only while it does.
 */
export function watchConsole(page: Page): Console {
  const errors: string[] = []
  let expected: RegExp | undefined
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const line = `${message.text()} ${message.location().url}`
    if (!expected?.test(line)) errors.push(line)
  })
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)))
  return {
    errors,
    async during(pattern, work) {
      expected = pattern
      try {
        return await work()
      } finally {
        expected = undefined
      }
    }
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe-core finds of impact serious or critical in the page as it is now: a line each, with the rule and its places.
 * The script comes by the debugger, so that the page's own CSP stays as it is.
 */
export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof axe }
    return loaded.run({ resultTypes: ['violations'] })
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}
