/** Who answers: every answer names its host and worker (X-Instance), and every new connection may reach another one. */
import { createClient } from './client.mjs'
import { problem } from './say.mjs'

/** @typedef {import('./client.mjs').Client} Client */

/**
 * Asks on fresh connections until `isEnough`, at most `askMax` times.
 * @param {string} url
 * @param {number} askMax
 * @param {(instance: string, asked: number) => boolean} isEnough
 * @param {(client: Client) => Promise<import('./client.mjs').Answer>} [ask]
 * @returns {Promise<number>} how often it asked
 */
export async function askAround(url, askMax, isEnough, ask = (client) => client.call('GET', '/health/live')) {
  const client = createClient(url, { fresh: true })
  try {
    for (let asked = 1; asked <= askMax; asked++) {
      const { headers } = await ask(client)
      const instance = headers['x-instance']
      if (typeof instance !== 'string') {
        throw problem(`${url} does not say who answers: start the hosts with EXPOSE_INSTANCE=true (X-Instance)`)
      }
      if (isEnough(instance, asked)) return asked
    }
    return askMax
  } finally {
    client.close()
  }
}

/** The workers of a host: asks until nobody new has answered for a good while. @param {string} url */
export async function learnWorkers(url) {
  /** @type {Set<string>} */
  const seen = new Set()
  let newestAt = 0
  await askAround(url, 2_000, (instance, asked) => {
    if (!seen.has(instance)) newestAt = asked
    seen.add(instance)
    return asked - newestAt >= 20 + 10 * seen.size
  })
  return seen
}
