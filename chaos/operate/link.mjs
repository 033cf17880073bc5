/** The cable of one host is pulled, and plugged in again. */
import { setTimeout as sleep } from 'node:timers/promises'
import { waitFor } from '../../tools/processes/processes.mjs'
import { sumUp } from './assertions.mjs'
import { readsAndApplies } from './deaths.mjs'
import { nowMs } from './load.mjs'
import { showApplications, showEvents, suffer } from './watch.mjs'

const requestMsMax = 4_000
const outMsMax = 3_000
const backMsMax = 5_000
const limitMs = 60_000

/**
 * What the slowest request was, and where it stood when the link was cut and healed.
 * @param {import('./load-process.mjs').Sample[]} samples
 * @param {number} cutMs
 * @param {number} healedMs
 */
function describeSlowest(samples, cutMs, healedMs) {
  const slowest = samples.reduce((one, other) => (other.tookMs > one.tookMs ? other : one))
  const { kind, status, error, instance, startedMs, tookMs } = slowest
  const after = (/** @type {number} */ ms, /** @type {number} */ sinceMs) => `${Math.round(ms - sinceMs)} ms after`
  const sent = `sent ${after(startedMs, cutMs)} the cut`
  const ended = `ended ${after(startedMs + tookMs, healedMs)} the healing`
  return `${kind}, ${status || error} by ${instance || 'nobody'}, ${sent}, ${ended}`
}

/**
 * @param {import('./fixture.mjs').Stage} stage
 * @param {import('./sizes.mjs').Sizes} sizes
 * @param {import('../lib/figures.mjs').Figures} figures
 */
export async function cutLink(stage, sizes, figures) {
  const [machine] = stage.machines
  const name = stage.hosts[0]?.name ?? ''
  /** @param {boolean} isUp @returns {Promise<number>} ms until the balancer says so */
  const awaitState = async (isUp) => {
    const startMs = nowMs()
    const isSo = async () => ((await stage.balancer.states())[name] === 'UP') === isUp
    await waitFor(`${name} to be ${isUp ? 'in' : 'out of'} rotation`, isSo, { limitMs, everyMs: 20 })
    return Math.round(nowMs() - startMs)
  }
  let [outMs, backMs, cutMs, healedMs] = [Number.NaN, Number.NaN, Number.NaN, Number.NaN]
  const firstPair = stage.nextPair
  const seen = await suffer(stage, sizes, readsAndApplies(sizes), async () => {
    await machine?.cut()
    cutMs = nowMs()
    try {
      outMs = await awaitState(false)
      await sleep(sizes.awayMs)
    } finally {
      await machine?.heal()
      healedMs = nowMs()
    }
    backMs = await awaitState(true)
  })
  const { count, lost, reasons } = sumUp(seen.outcome.samples, ['get'])
  figures.tell('requests', seen.outcome.samples.length)
  figures.atMost('slowest request', sumUp(seen.outcome.samples, ['get', 'apply']).slowestMs, requestMsMax, ' ms')
  figures.tell('of it', describeSlowest(seen.outcome.samples, cutMs, healedMs))
  figures.atMost('out of rotation after', outMs, outMsMax, ' ms')
  figures.atMost('back after', backMs, backMsMax, ' ms')
  figures.exactly(`GETs lost of ${count}${reasons && ` (${reasons})`}`, lost, 0)
  await showApplications(stage, figures, seen, firstPair)
  showEvents(figures, seen)
}
