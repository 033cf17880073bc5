/** Who answers: every answer names its host and worker (X-Instance), and every new connection may reach another one. */

import { UserError } from '../terminal/log.mjs'
import { createClient } from './client.mjs'

/** @typedef {import('./client.mjs').Client} Client */

/**
 * Asks on fresh connections until `isEnough`, about `askMax` times at most.
 * @param {string} url
 * @param {object} options
 * @param {number} options.askMax
 * @param {(instance: string, asked: number) => boolean} options.isEnough told every answer's instance
 * @param {(client: Client) => Promise<import('./client.mjs').Answer>} [options.ask]
 * @param {number} [options.parallel] how many at once. A balancer keeps connections to the hosts and uses a free one again,
 *   so one request after the other may always reach the same worker: it takes several at once to make it open more
 * @returns {Promise<number>} how often it asked
 */
export async function askAround(
  url,
  { askMax, isEnough, ask = (client) => client.call('GET', '/health/live'), parallel = 1 }
) {
  const client = createClient(url, { fresh: true, socketsMax: parallel })
  let asked = 0
  let isDone = false
  try {
    while (!isDone && asked < askMax) {
      const answers = await Promise.all(Array.from({ length: parallel }, () => ask(client)))
      for (const { headers } of answers) {
        const instance = headers['x-instance']
        if (typeof instance !== 'string') {
          throw new UserError(`${url} does not say who answers: start the hosts with EXPOSE_INSTANCE=true (X-Instance)`)
        }
        asked += 1
        isDone ||= isEnough(instance, asked)
      }
    }
    return asked
  } finally {
    client.close()
  }
}

/** The workers of a host: asks until nobody new has answered for a good while. @param {string} url */
export async function learnWorkers(url) {
  /** @type {Set<string>} */
  const seen = new Set()
  let newestAt = 0
  const isEnough = (/** @type {string} */ instance, /** @type {number} */ asked) => {
    if (!seen.has(instance)) newestAt = asked
    seen.add(instance)
    return asked - newestAt >= 20 + 10 * seen.size
  }
  await askAround(url, { askMax: 2_000, isEnough })
  return seen
}
