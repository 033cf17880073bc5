/** What a request costs with 1, 2 and 4 workers at the same rate, below half of what the machine has. */
import { cpus } from 'node:os'
import { log } from '../../tools/terminal/log.mjs'
import { mediansOf, resultLine } from '../lib/figures.mjs'
import { loadAverage } from '../lib/usage.mjs'
import { measure } from './measure.mjs'
import { requestsOf } from './works.mjs'

/** @typedef {import('../lib/figures.mjs').Result} Result */

const counts = [1, 2, 4]
/** Enough for each worker to have some. */
const connections = 64
const warmUp = 1500
/** Of the machine's CPU, everybody's. */
const share = 0.35
const title = 'me at a fixed rate'
/** Nobody answers this from memory, and it asks MongoDB and Redis. */
const workName = 'me'

/**
 * @param {import('./ground.mjs').Ground} ground
 * @param {readonly import('./works.mjs').Work[]} works
 * @param {import('../realtime/bench.mjs').Options} options
 * @returns {Promise<Result[]>}
 */
export async function measureWorkers(ground, works, { isQuick, rounds }) {
  const work = works.find(({ name }) => name === workName)
  if (work === undefined) return []
  const seconds = isQuick ? 5 : 15
  const hosts = []
  for (const count of counts) hosts.push({ count, host: await ground.openHost(`of-${count}`, count) })
  let usual = 0
  for (const { host } of hosts) {
    const requests = requestsOf(work, { from: 0, count: warmUp, isBare: false })
    const { serverUs = 0, mongodUs = 0, redisUs = 0 } = await measure(host, requests, { ground, connections })
    usual = Math.max(usual, serverUs + mongodUs + redisUs)
  }
  const perSecond = Math.max(20, Math.floor((share * cpus().length * 1e6) / usual))
  /** @type {Result[]} */
  const results = []
  for (let round = 1; round <= rounds; round++) {
    log(`\n${title}: ${perSecond} a second, ${connections} connections, round ${round}`)
    for (const { count, host } of round % 2 === 1 ? hosts : [...hosts].reverse()) {
      const load = loadAverage()
      const requests = requestsOf(work, { from: 0, count: perSecond * seconds, isBare: false })
      const values = await measure(host, requests, { ground, connections, perSecond })
      const subject = `${count} ${count === 1 ? 'worker' : 'workers'}`
      results.push({ work: title, subject, round, load, unit: 'request', values })
      log(resultLine(/** @type {Result} */ (results.at(-1))))
    }
  }
  for (const { host } of hosts) await host.stop()
  return results
}

/** @param {readonly Result[]} results @returns {import('../lib/goals.mjs').Goal[]} */
export function workersGoals(results) {
  const costs = mediansOf(results.filter(({ work }) => work === title)).flatMap(({ values }) => values.serverUs ?? [])
  const figure = costs.length > 0 ? Math.max(...costs) / Math.min(...costs) : Number.NaN
  return [{ what: 'a request with 1, 2, 4 workers: dearest against cheapest', goal: 1.25, unit: '×', figure }]
}
