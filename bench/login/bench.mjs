/**
 * 100 people sign in at the same moment at one worker: what it costs those who only want to know whether it lives, and in
 * memory. Beside it two services that do nothing but compare passwords: in the process, and off it without a bound.
 */
import { Agent } from 'node:http'
import { join } from 'node:path'
import { root } from '../../tools/processes/paths.mjs'
import { sleep } from '../../tools/processes/processes.mjs'
import { ensureDependencies } from '../../tools/services/dependencies.mjs'
import { startMongo } from '../../tools/services/mongod.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { startRedis } from '../../tools/services/redis.mjs'
import { log, task } from '../../tools/terminal/log.mjs'
import { fixed, median, quantile } from '../lib/goals.mjs'
import { loadAverage, rssBytes } from '../lib/usage.mjs'
import { emailOf, password, starters } from './subjects.mjs'
import { addressOf, post, probe } from './visitors.mjs'

/**
 * @typedef {import('./subjects.mjs').Subject} Subject
 *
 * @typedef {object} Result
 * @property {string} subject
 * @property {number} load average of the machine when it began
 * @property {Record<string, number>} statuses how many logins were answered with each
 * @property {number} lastMs until the last login was answered
 * @property {number} idleP99Ms /health/live before
 * @property {number} liveP50Ms /health/live meanwhile
 * @property {number} liveP99Ms
 * @property {number} loopP99Ms
 * @property {number} loopMaxMs
 * @property {number} grownMb resident memory at its highest, above what it was before
 */

const people = 100
const warmLogins = 10
const idleMs = 2000
const settleMs = 1000
const lookEveryMs = 20

/** @param {string} url @param {Agent} agent @param {number} index */
const logIn = (url, agent, index) =>
  post(url, '/api/auth/login', { email: emailOf(index), password }, { address: addressOf(index), agent })

/** @param {Subject} subject @returns {Promise<Result>} */
async function measure({ name, pid, url, beginWatch, endWatch }) {
  const agent = new Agent({ keepAlive: true })
  for (let index = 0; index < warmLogins; index++) await logIn(url, agent, index)
  await sleep(settleMs)
  const load = loadAverage()
  const idleUntil = performance.now() + idleMs
  const idle = await probe(url, () => performance.now() > idleUntil)

  const before = rssBytes(pid)
  let highest = before
  let isOver = false
  const watching = (async () => {
    for (; !isOver; await sleep(lookEveryMs)) highest = Math.max(highest, rssBytes(pid))
  })()
  await beginWatch()
  const probing = probe(url, () => isOver)
  const startedMs = performance.now()
  const answers = await Promise.all(Array.from({ length: people }, (_, index) => logIn(url, agent, index)))
  const lastMs = performance.now() - startedMs
  isOver = true
  const live = await probing
  const loop = await endWatch()
  await watching
  agent.destroy()
  /** @type {Record<string, number>} */
  const statuses = {}
  for (const { status } of answers) statuses[status] = (statuses[status] ?? 0) + 1
  return {
    subject: name,
    load,
    statuses,
    lastMs,
    idleP99Ms: quantile(idle, 0.99),
    liveP50Ms: quantile(live, 0.5),
    liveP99Ms: quantile(live, 0.99),
    loopP99Ms: loop.p99Ms,
    loopMaxMs: loop.maxMs,
    grownMb: (highest - before) / 2 ** 20
  }
}

/** @param {Result} result */
function line({ subject, load, statuses, lastMs, idleP99Ms, liveP50Ms, liveP99Ms, loopP99Ms, loopMaxMs, grownMb }) {
  const answered = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`)
  return [
    `  ${subject.padEnd(20)} ${answered.join(', ')} in ${fixed(lastMs, 0)} ms`,
    `loop p99 ${fixed(loopP99Ms)} max ${fixed(loopMaxMs)} ms`,
    `/health/live p50 ${fixed(liveP50Ms)} p99 ${fixed(liveP99Ms)} ms (before: p99 ${fixed(idleP99Ms)})`,
    `memory +${fixed(grownMb)} MB  (load ${load})`
  ].join('; ')
}

/** @param {Result[]} results */
function goals(results) {
  const of = (/** @type {string} */ subject, /** @type {(result: Result) => number} */ figure) =>
    median(results.filter((result) => result.subject === subject).map(figure))
  const ours = (/** @type {(result: Result) => number} */ figure) => of('ours', figure)
  const ratio = ours(({ liveP99Ms }) => liveP99Ms) / of('bcryptjs in process', ({ liveP99Ms }) => liveP99Ms)
  const unanswered = ours(({ statuses }) => people - (statuses[200] ?? 0) - (statuses[503] ?? 0))
  return [
    { what: 'event loop delay, p99', goal: 20, unit: 'ms', figure: ours(({ loopP99Ms }) => loopP99Ms) },
    { what: 'memory above idle', goal: 64, unit: 'MB', figure: ours(({ grownMb }) => grownMb) },
    { what: 'logins answered neither 200 nor 503', goal: 0, unit: '', figure: unanswered },
    { what: '/health/live p99 against bcryptjs in process', goal: 1, unit: '×', figure: ratio }
  ]
}

/**
 * @param {{ folder: string, rounds: number, only: string[], isAlone: boolean }} options
 * @returns {Promise<import('../lib/figures.mjs').Report>}
 */
export async function bench({ folder, rounds, only, isAlone }) {
  const names = Object.keys(starters).filter((name) =>
    isAlone ? name === 'ours' : only.length === 0 || only.includes(name)
  )
  const [mongod, redisServer] = [await ensureMongod(), await ensureProgram('redis-server')]
  await ensureDependencies({ folder: join(root, 'bench') })
  /** @type {(() => Promise<unknown>)[]} */
  const stops = []
  /** @type {Result[]} */
  const results = []
  try {
    const mongo = await task('MongoDB', () =>
      startMongo({ binary: mongod, dataFolder: join(folder, 'mongo'), logFolder: folder })
    )
    stops.push(mongo.stop)
    const redis = await task('Redis', () => startRedis({ binary: redisServer, logFile: join(folder, 'redis.log') }))
    stops.push(redis.stop)
    for (let round = 1; round <= rounds; round++) {
      log(`\n${people} logins at once, round ${round}`)
      const shift = (round - 1) % names.length
      for (const name of [...names.slice(shift), ...names.slice(0, shift)]) {
        // Fresh ones each time: memory that was once taken is not given back.
        const subject = await starters[name]?.({ mongo, redis, folder }, people)
        if (!subject) continue
        stops.push(subject.stop)
        const result = await measure(subject)
        results.push(result)
        log(line(result))
        stops.pop()
        await subject.stop()
      }
    }
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
  return {
    ...{ title: `${people} logins at once`, figures: [], goals: goals(results) },
    loads: results.map(({ load }) => load)
  }
}
