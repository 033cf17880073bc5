/** The scaling guide's five checks, one after the other, and then the removal of what they made. */
import { describe } from '../terminal/log.mjs'
import { checkHealth, hearEverywhere, logOutEverywhere, reachEveryWorker } from './checks.mjs'
import { createClient } from './client.mjs'
import { countLimit } from './limit-check.mjs'
import { createVisitors } from './visitors.mjs'

/** @typedef {{ ok: boolean, name: string, text: string }} Checked */

/** @type {[string, (scene: import('./checks.mjs').Scene) => Promise<string>][]} */
const checks = [
  ['health', checkHealth],
  ['balancer', reachEveryWorker],
  ['events', hearEverywhere],
  ['rate limit', countLimit],
  ['logout', logOutEverywhere]
]

/**
 * @param {{ lb: string | undefined, hosts: string[], tell: (checked: Checked) => void }} options `tell`: each as it is done
 * @returns {Promise<number>} how many failed
 */
export async function runChecks({ lb, hosts, tell }) {
  const clients = hosts.map((url) => createClient(url))
  const visitors = createVisitors(/** @type {import('./client.mjs').Client} */ (clients[0]))
  /** @type {import('./checks.mjs').Scene} */
  const scene = { lb, hosts: clients, visitors }
  let failures = 0
  const check = async (/** @type {string} */ name, /** @type {() => Promise<string>} */ work) => {
    try {
      tell({ ok: true, name, text: await work() })
    } catch (error) {
      failures += 1
      tell({ ok: false, name, text: describe(error) })
    }
  }
  for (const [name, work] of checks) await check(name, () => work(scene))
  await check('clean-up', visitors.removeAll)
  for (const client of clients) client.close()
  return failures
}
