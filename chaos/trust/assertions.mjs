/** What the requests of a fault add up to. */
import { enter, max } from './fixture.mjs'

/** @typedef {import('./load.mjs').Sample} Sample */
/** @typedef {{ count: number, failed: number, p99Ms: number, slowestMs: number }} Served */

/** @param {Sample[]} samples @param {number} wanted status @returns {Served} */
function sumUp(samples, wanted) {
  const tookMs = samples.map((sample) => sample.tookMs).sort((a, b) => a - b)
  const at = (/** @type {number} */ share) => Math.round((tookMs[Math.ceil(tookMs.length * share) - 1] ?? 0) * 10) / 10
  const failed = samples.filter(({ status }) => status !== wanted).length
  return { count: samples.length, failed, p99Ms: at(0.99), slowestMs: at(1) }
}

/**
 * The requests that started between two instants, by kind.
 * @param {Sample[]} samples
 * @param {number} fromMs
 * @param {number} untilMs
 */
export function served(samples, fromMs, untilMs) {
  const between = samples.filter(({ startedMs }) => startedMs >= fromMs && startedMs < untilMs)
  const of = (/** @type {Sample['kind']} */ kind) => between.filter((sample) => sample.kind === kind)
  return {
    live: sumUp(of('live'), 200),
    ended: sumUp(of('ended'), 401),
    logins: sumUp(of('login'), 200),
    logouts: sumUp(of('logout'), 200)
  }
}

const slowestShown = 10

/**
 * When the slowest requests of the signed-in began, in seconds since `sinceMs`: a stall shows as one moment.
 * @param {Sample[]} samples
 * @param {number} fromMs
 * @param {number} sinceMs
 */
export const slowestBegan = (samples, fromMs, sinceMs) =>
  samples
    .filter(({ kind, startedMs }) => kind === 'live' && startedMs >= fromMs)
    .sort((one, other) => other.tookMs - one.tookMs)
    .slice(0, slowestShown)
    .map(({ startedMs, tookMs }) => `${((startedMs - sinceMs) / 1000).toFixed(1)} s (${Math.round(tookMs)} ms)`)
    .join(', ')

/**
 * For how long after `returned` MongoDB was still asked what Redis is there for. A window that Redis does not know is gone on
 * with from MongoDB, once: the last count of each window is no sign of anything.
 * @param {import('./fixture.mjs').Stage} stage
 * @param {number} returned ms since 1970
 */
export async function lastSlowMs({ db }, returned) {
  let latest = returned
  /** @type {Map<string, number>} */
  const counted = new Map()
  const asked = db.collection('system.profile').find({ ts: { $gt: new Date(returned) } }, { sort: { ts: 1 } })
  for await (const { ts, ns, command } of asked) {
    const id = String(command?.query?._id)
    if (ns.endsWith('.revocations')) latest = Math.max(latest, ts.getTime())
    else {
      latest = Math.max(latest, counted.get(id) ?? 0)
      counted.set(id, ts.getTime())
    }
  }
  return latest - returned
}

/**
 * Three times the limit at once, by somebody new over all hosts; how many passed.
 * @param {import('./fixture.mjs').Stage} stage
 */
export async function askTooMuch(stage) {
  const { clients } = stage
  const token = await enter(stage)
  let passed = 0
  let asked = 0
  const lane = async () => {
    while (asked < 3 * max) {
      const answer = await clients[asked++ % clients.length]?.call('GET', '/api/users/me', { token })
      if (answer?.status === 200) passed += 1
    }
  }
  await Promise.all(Array.from({ length: 50 }, lane))
  return passed
}
