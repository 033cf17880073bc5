/** The memory of a worker after minutes of mixed load, beside the bare peer under the same load at the same time. */
import { sleep } from '../../tools/processes/processes.mjs'
import { log } from '../../tools/terminal/log.mjs'
import { fixed, median } from '../lib/goals.mjs'
import { sendAll } from '../lib/http-load.mjs'
import { helpersOf, loadAverage, rssBytes, workersOf } from '../lib/usage.mjs'
import { teach } from './answers.mjs'
import { requestsOf } from './works.mjs'

/**
 * @typedef {import('../lib/figures.mjs').Result} Result
 * @typedef {import('./works.mjs').Work} Work
 */

const perSecond = 100
const connections = 16
const everyMs = 1000
const MB = 1e6
const title = 'memory under mixed load'
/** Of twenty requests. */
const mix = { list: 3, 'list-varied': 4, 'id-varied': 5, me: 5, 'search-varied': 2, apply: 1 }
/** Different searches: the bare peer has to know them all. */
const searchesMax = 300
/** Beyond those who have applied in the other measurements. */
const firstPlace = 10_000

/** As many requests of the mix, none twice but searches and what does not vary. @param {readonly Work[]} works @param {number} count @param {boolean} isBare */
function mixed(works, count, isBare) {
  const order = Object.entries(mix).flatMap(([name, times]) => Array.from({ length: times }, () => name))
  return Array.from({ length: count }, (_, index) => {
    const name = order[(index * 7) % order.length]
    const work = works.find((one) => one.name === name)
    const place = name === 'search-varied' ? index % searchesMax : firstPlace + index
    return work ? requestsOf(work, { from: place, count: 1, isBare }) : []
  }).flat()
}

/** What a worker keeps ready, by its own figures. @param {import('./ground.mjs').Target} target */
async function cacheBytes({ adminUrl }) {
  if (adminUrl === undefined) return 0
  const text = await (await fetch(`${await adminUrl()}/metrics`)).text()
  const samples = [...text.matchAll(/^(?:\w+_)?answer_cache_bytes(?:\{[^}]*\})? (\S+)$/gm)]
  return samples.reduce((sum, [, value]) => sum + Number(value), 0)
}

/**
 * Looks once a second.
 * @param {{ stop: boolean }} state
 * @param {() => Promise<Record<string, number>>} look
 */
async function watch(state, look) {
  /** @type {Record<string, number>[]} */
  const seen = []
  while (!state.stop) {
    seen.push(await look())
    await sleep(everyMs)
  }
  return seen
}

/**
 * @param {import('./ground.mjs').Ground} ground
 * @param {readonly Work[]} works
 * @param {import('../realtime/bench.mjs').Options} options
 * @returns {Promise<Result[]>}
 */
export async function measureMemory(ground, works, { isQuick }) {
  const seconds = isQuick ? 60 : 600
  const bare = await ground.openBare()
  const search = works.find(({ name }) => name === 'search-varied')
  const paths = Array.from({ length: searchesMax }, (_, index) => search?.question(index, true).path ?? '')
  await teach(ground, bare, paths)
  const ours = await ground.openHost('long')
  const worker = workersOf(ours.pid)[0] ?? 0
  const helpers = helpersOf(ours.pid)
  const load = loadAverage()
  log(`\n${title}: ${perSecond} requests a second to each for ${seconds} s`)
  const state = { stop: false }
  const watched = watch(state, async () => ({
    ours: rssBytes(worker) - (await cacheBytes(ours)),
    cache: await cacheBytes(ours),
    helpers: helpers.reduce((sum, pid) => sum + rssBytes(pid), 0),
    bare: rssBytes(bare.pid)
  }))
  const count = perSecond * seconds
  const answered = await Promise.all(
    [ours, bare].map((target) => sendAll(target.port, mixed(works, count, target === bare), { connections, perSecond }))
  )
  state.stop = true
  const seen = await watched
  log(`  ${answered.map(({ answers, failed }) => `${fixed(answers, 0)} answers, ${failed} failed`).join('; ')}`)
  await ours.stop()
  await bare.stop()
  const third = Math.floor(seen.length / 3)
  return ['ours', 'cache', 'helpers', 'bare'].flatMap((subject) => {
    const during = (/** @type {number} */ from) =>
      median(seen.slice(from * third, (from + 1) * third).map((all) => all[subject] ?? 0)) / MB
    return [1, 2].map((part) => ({
      work: part === 1 ? `${title}, second third` : `${title}, last third`,
      ...{ subject, round: 1, load, unit: 'process', values: { megabytes: during(part) } }
    }))
  })
}

/** @param {readonly Result[]} results @returns {import('../lib/goals.mjs').Goal[]} */
export function memoryGoals(results) {
  const of = (/** @type {string} */ subject, /** @type {string} */ part) =>
    results.find((result) => result.subject === subject && result.work === `${title}, ${part}`)?.values.megabytes ??
    Number.NaN
  const last = of('ours', 'last third')
  return [
    {
      what: "a worker's memory, last third against the second",
      goal: 1.1,
      unit: '×',
      figure: last / of('ours', 'second third')
    },
    {
      what: "a worker's memory without its cache against bare",
      goal: 1.3,
      unit: '×',
      figure: last / of('bare', 'last third')
    }
  ]
}
