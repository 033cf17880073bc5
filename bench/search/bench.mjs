/**
 * The search engine alone, over 20,000, 200,000 and a million made-up postings: what a query of each kind and order costs, on
 * page 1 and 5, what the index takes and how long it is built; beside MiniSearch over the same postings where it fits.
 */

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../../tools/processes/paths.mjs'
import { ensureDependencies } from '../../tools/services/dependencies.mjs'
import { log, task } from '../../tools/terminal/log.mjs'
import { startChild } from '../lib/child.mjs'
import { fixed } from '../lib/goals.mjs'
import { stopping } from '../lib/services.mjs'
import { loadAverage } from '../lib/usage.mjs'

/** @typedef {import('./subject.mjs').Query} Query */

const kinds = {
  rare: 'kotlin ',
  common: 'team ',
  'two words': 'engineer experience ',
  'rare and common': 'banon team ',
  'seven common': 'team work experience product customers services design ',
  skill: 'k8s',
  'one letter': 'e',
  unfinished: 'engin',
  'no words': '',
  'any of them': 'missing kotlin '
}
const sorts = /** @type {const} */ (['relevance', 'date', 'salary', 'popularity'])
const pages = [1, 5]
/** MiniSearch takes several times the memory. */
const peerPostingsMax = 200_000

/** @param {{ p50Ms: number, p99Ms: number, cpuMs: number, total: number }} figures */
const row = ({ p50Ms, p99Ms, cpuMs, total }) =>
  `${fixed(p50Ms, 2).padStart(9)}${fixed(p99Ms, 2).padStart(9)}${fixed(cpuMs, 2).padStart(9)}${String(total).padStart(8)}`

/**
 * @param {'ours' | 'minisearch'} name
 * @param {number} postings
 * @param {{ folder: string, rounds: number, stops: (() => Promise<unknown>)[] }} options
 */
async function measure(name, postings, { folder, rounds, stops }) {
  const file = fileURLToPath(new URL('subject.mjs', import.meta.url))
  const logFile = join(folder, `${name}-${postings}.log`)
  const args = ['--expose-gc', '--max-old-space-size=6000']
  const child = startChild(file, [name, String(postings)], logFile, args)
  stops.push(child.stop)
  const built = await task(`${name}: ${fixed(postings, 0)} postings`, () => child.ask('build'))
  log(
    `\n  ${name}, ${fixed(postings, 0)} postings: built in ${fixed(built.cpuMs / 1000)} s CPU; ${fixed(built.bytesPerPosting, 0)} bytes each; ` +
      `longest step ${fixed(built.longestMs)} ms, ${built.slow} above 5 ms; garbage collection ${fixed(built.collectedMs / 1000)} s beside\n  ${'query'.padEnd(34)}      p50      p99      CPU   total`
  )
  let [worstMs, commonMs] = [0, 0]
  for (const [kind, text] of Object.entries(kinds)) {
    for (const sort of name === 'ours' ? sorts : sorts.slice(0, 1)) {
      for (const page of name === 'ours' ? pages : [1]) {
        const figures = await child.ask('run', { query: { text, sort, page }, rounds })
        log(`  ${kind.padEnd(17)}${sort.padEnd(11)} page ${page}${row(figures)}`)
        worstMs = Math.max(worstMs, figures.p99Ms)
        if (kind === 'common') commonMs = Math.max(commonMs, figures.cpuMs)
      }
    }
  }
  await child.stop()
  return { worstMs, commonMs, slow: built.slow }
}

/** @param {import('../realtime/bench.mjs').Options} options @returns {Promise<import('../lib/figures.mjs').Report>} */
export async function bench({ folder, isQuick, isAlone, only }) {
  await ensureDependencies({ folder: join(root, 'bench') })
  const rounds = isQuick ? 30 : 200
  const loads = [loadAverage()]
  /** @type {import('../lib/goals.mjs').Goal[]} */
  const goals = []
  await stopping(async (stops) => {
    const sizes = isQuick ? [20_000] : [20_000, 200_000, 1_000_000]
    for (const postings of only.length > 0 ? only.map(Number) : sizes) {
      const { worstMs, commonMs, slow } = await measure('ours', postings, { folder, rounds, stops })
      if (!isAlone && postings <= peerPostingsMax) await measure('minisearch', postings, { folder, rounds: 10, stops })
      loads.push(loadAverage())
      const at = `at ${fixed(postings, 0)} postings`
      goals.push({ what: `p99 of any query ${at}`, goal: 50, unit: 'ms', figure: worstMs })
      goals.push({ what: `CPU of a common word ${at}`, goal: 5, unit: 'ms', figure: commonMs })
      goals.push({ what: `steps of the build above 5 ms ${at}`, goal: 0, unit: '', figure: slow })
    }
  })
  return { title: 'The search engine alone', figures: [], goals, loads }
}
