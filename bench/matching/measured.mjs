/** What one query takes: time, CPU of the whole process, and how long the event loop was kept at once. */
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { fixed, quantile } from '../lib/goals.mjs'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

/** @returns {{ heapBytes: number, arrayBytes: number }} in use now */
export function memory() {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return { heapBytes: heapUsed, arrayBytes: arrayBuffers }
}

/** CPU of the process, its collector and compiler included. @param {NodeJS.CpuUsage} [since] */
export const cpuMs = (since) => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** CPU of this thread alone. */
const threadMs = () => Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6

/**
 * @typedef {object} Figures
 * @property {number[]} tookMs in order
 * @property {number[]} cpusMs in order
 * @property {number} sliceMsMax the most CPU of this thread between two turns of the event loop
 */

/**
 * Runs the queries one after another.
 * @template Query
 * @param {readonly Query[]} queries
 * @param {(query: Query) => unknown} run
 * @returns {Promise<Figures>}
 */
export async function measure(queries, run) {
  const [tookMs, cpusMs] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]
  let sliceMsMax = 0
  let isDone = false
  let turnMs = threadMs()
  const watch = () => {
    const nowMs = threadMs()
    sliceMsMax = Math.max(sliceMsMax, nowMs - turnMs)
    turnMs = nowMs
    if (!isDone) setImmediate(watch)
  }
  setImmediate(watch)
  for (const query of queries) {
    await new Promise((resolve) => setImmediate(resolve))
    const [startMs, start] = [performance.now(), process.cpuUsage()]
    await run(query)
    tookMs.push(performance.now() - startMs)
    cpusMs.push(cpuMs(start))
  }
  isDone = true
  const ascending = (/** @type {number} */ one, /** @type {number} */ other) => one - other
  return { tookMs: tookMs.sort(ascending), cpusMs: cpusMs.sort(ascending), sliceMsMax }
}

/** @param {string} what @param {Figures} figures */
export const figureLine = (what, { tookMs, cpusMs, sliceMsMax }) =>
  `    ${what.padEnd(38)}${[
    ...[0.5, 0.99].map((share) => fixed(quantile(tookMs, share), 2)),
    ...[0.5, 0.99].map((share) => fixed(quantile(cpusMs, share), 2)),
    fixed(sliceMsMax, 2)
  ]
    .map((figure) => figure.padStart(10))
    .join('')}`

export const figureHead = `    ${'ms'.padEnd(38)}${['p50', 'p99', 'CPU p50', 'CPU p99', 'slice']
  .map((name) => name.padStart(10))
  .join('')}`

/** @param {number} bytes */
export const megabytes = (bytes) => `${fixed(bytes / 1e6)} MB`
