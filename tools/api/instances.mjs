/** Who answers: every answer names its host and worker (X-Instance), and every new connection may reach another one. */

import { UserError } from '../terminal/log.mjs'
import { createClient, reasonOf } from './client.mjs'

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

/**
 * @param {Client} host
 * @returns {Promise<{ workersExpected: number, workers: unknown[] }>}
 * @throws UserError when the host does not give them
 */
export async function readMetrics(host) {
  const metrics = await host.call('GET', '/health/metrics')
  if (metrics.status !== 200) throw new UserError(`${host.url}/health/metrics: ${reasonOf(metrics)}`)
  return metrics.body
}

/**
 * The workers of a host, as many as it says it has. Several connections at once: workers accept by themselves, and one that
 * is idle may accept many that come one after the other.
 * @param {Client} host
 * @throws UserError when some accept no connection
 */
export async function learnWorkers(host) {
  const { workersExpected: count } = await readMetrics(host)
  /** @type {Set<string>} */
  const seen = new Set()
  const isEnough = (/** @type {string} */ instance) => seen.add(instance).size >= count
  const asked = await askAround(host.url, { askMax: 400 + 100 * count, isEnough, parallel: 4 * count })
  if (seen.size < count)
    throw new UserError(`${asked} connections to ${host.url} reached ${seen.size} of ${count} workers`)
  return seen
}
