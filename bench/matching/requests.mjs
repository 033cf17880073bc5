/**
 * Recommendations over HTTP, among many open jobs, by four connections that ask one after the other: how long an answer takes,
 * and the CPU of each process that has a part in it.
 */
import http from 'node:http'
import { generateFilters } from '../../tools/data/generated-jobs.mjs'
import { createRandom } from '../../tools/data/random.mjs'
import { log } from '../../tools/terminal/log.mjs'
import { fixed, quantile } from '../lib/goals.mjs'
import { cpuOf, loadAverage } from '../lib/usage.mjs'
import { byRole } from './large-host.mjs'

const connections = 4
const warmUp = 200
const path = '/api/matching/recommendations/jobs'

/** @param {http.Agent} agent @param {string} url @param {string} token @returns {Promise<number>} how long it took, ms */
const ask = (agent, url, token) =>
  new Promise((resolve, reject) => {
    const startMs = performance.now()
    const request = http.get(url, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
      response.resume()
      response.on('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - startMs)
        else reject(new Error(`${url}: ${response.statusCode}`))
      })
    })
    request.on('error', reject)
  })

/**
 * @param {import('./large-host.mjs').LargeHost} host
 * @param {import('./large-host.mjs').Ground['seekers']} seekers
 * @param {{ count: number, query?: () => string }} options
 */
async function run({ url, pids }, seekers, { count, query = () => '' }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const tookMs = /** @type {number[]} */ ([])
  let begun = 0
  const lane = async () => {
    while (begun < count) {
      const { token } = seekers[begun++ % seekers.length] ?? { token: '' }
      tookMs.push(await ask(agent, `${url}${path}${query()}`, token))
    }
  }
  const roles = byRole(pids)
  const before = cpuOf(roles)
  await Promise.all(Array.from({ length: connections }, lane))
  const after = cpuOf(roles)
  agent.destroy()
  tookMs.sort((one, other) => one - other)
  const cpuMs = Object.keys(roles).map((role) => [role, ((after[role] ?? 0) - (before[role] ?? 0)) / 1000 / count])
  return { tookMs, cpuMs: /** @type {Record<string, number>} */ (Object.fromEntries(cpuMs)) }
}

/** @param {string} what @param {Awaited<ReturnType<typeof run>>} measured */
function show(what, { tookMs, cpuMs }) {
  const all = Object.values(cpuMs).reduce((sum, one) => sum + one, 0)
  const each = Object.entries(cpuMs).map(([role, ms]) => `${role} ${fixed(ms, 2)}`)
  log(
    `  ${what}: p50 ${fixed(quantile(tookMs, 0.5))}, p99 ${fixed(quantile(tookMs, 0.99))} ms; ` +
      `CPU ${fixed(all, 2)} ms each: ${each.join(', ')}`
  )
}

/** @param {string} work @param {Awaited<ReturnType<typeof run>>} measured @returns {import('../lib/figures.mjs').Figure} */
function figureOf(work, { tookMs, cpuMs: { mongod = 0, redis = 0, ...ours } }) {
  const serverUs = Object.values(ours).reduce((sum, ms) => sum + ms * 1000, 0)
  const values = {
    ...{ serverUs, mongodUs: mongod * 1000, redisUs: redis * 1000 },
    ...{ p50Ms: quantile(tookMs, 0.5), p99Ms: quantile(tookMs, 0.99) }
  }
  return { work, subject: 'ours', unit: 'request', values }
}

/** A filter as people set it, in an address; recommendations have none by level. @param {() => number} random */
function filterQuery(random) {
  const { types = [], level: _level, ...others } = generateFilters(random)
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(others)) query.append(name, String(value))
  for (const type of types) query.append('type', type)
  return `?${query}`
}

/**
 * @param {import('./large-host.mjs').Ground} ground
 * @param {import('../realtime/bench.mjs').Options} options
 * @returns {Promise<import('../lib/figures.mjs').Report>}
 */
export async function measureRequests({ jobs, seekers, openHost }, { isQuick }) {
  const count = isQuick ? 1000 : 4000
  const host = await openHost(1)
  const random = createRandom(9)
  const query = () => filterQuery(random)
  await run(host, seekers, { count: warmUp, query })
  const loads = [loadAverage()]
  const plain = await run(host, seekers, { count })
  show(`${count} requests`, plain)
  const filtered = await run(host, seekers, { count, query })
  show('with a filter', filtered)
  loads.push(loadAverage())
  await host.stop()
  const p99 = (/** @type {typeof plain} */ { tookMs }) => quantile(tookMs, 0.99)
  const goals = [
    { what: 'an answer, p99', goal: 25, unit: 'ms', figure: p99(plain) },
    { what: 'an answer with a filter, p99', goal: 25, unit: 'ms', figure: p99(filtered) }
  ]
  const title = `Recommendations over HTTP: ${fixed(jobs, 0)} jobs, ${connections} connections`
  const figures = [figureOf('recommendations', plain), figureOf('recommendations, filtered', filtered)]
  return { title, figures, goals, loads }
}
