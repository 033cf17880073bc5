/** How much of its load this machine carries while nothing fails: it is raised until it is no longer answered soon. */
import { setTimeout as sleep } from 'node:timers/promises'
import { quantile } from '../../bench/lib/goals.mjs'
import { sumUp } from './assertions.mjs'
import { mixed } from './rolls.mjs'
import { suffer } from './watch.mjs'

/**
 * @typedef {import('./fixture.mjs').Stage} Stage
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 * @typedef {import('../lib/figures.mjs').Figures} Figures
 * @typedef {keyof typeof loads} Calibrated the size that a stage's scenarios go by
 */

const lowest = 36
/** Carried: all was answered, nothing was held back, and 99 of 100 within this. */
const p99MsMax = 250
/** Each step is so much more than the one before. */
const growth = 1.4
/** Of what is carried; the rest is for what starts, ends and comes again in a scenario. */
const share = 0.6

const loads = {
  perSecond: mixed,
  appliesPerSecond: (/** @type {number} */ perSecond) => ({ apply: perSecond })
}

/**
 * @param {Stage} stage
 * @param {Sizes} sizes
 * @param {Calibrated} size
 * @param {Figures} figures
 * @returns {Promise<Sizes>} with as much of it as asked for, or `share` of what this machine carries
 */
export async function calibrate(stage, sizes, size, figures) {
  const wanted = sizes[size]
  if (sizes.rampMs === 0) return sizes
  figures.title(`what this machine carries while nothing fails: ${Object.keys(loads[size](1)).join(' and ')}`)
  const brief = { ...sizes, beforeMs: 0, afterMs: 0 }
  const sufferFor = (/** @type {number} */ perSecond) =>
    suffer(stage, brief, loads[size](perSecond), () => sleep(sizes.rampMs))
  const isCarried = async (/** @type {number} */ perSecond) => {
    const { outcome } = await sufferFor(perSecond)
    const { count, lost, reasons } = sumUp(outcome.samples, ['get', 'view', 'apply'])
    const tookMs = outcome.samples.map((sample) => sample.tookMs).sort((one, other) => one - other)
    const p99Ms = Math.round(quantile(tookMs, 0.99))
    const isEnough = lost === 0 && outcome.skipped === 0 && p99Ms <= p99MsMax
    const verdict = isEnough ? '' : `: too much${reasons && ` (${reasons})`}`
    figures.tell(`${perSecond}/s`, `${count} requests, 99 of 100 within ${p99Ms} ms${verdict}`)
    return isEnough
  }
  // What has just started is slow at first.
  await sufferFor(lowest)
  let carried = lowest
  for (let perSecond = lowest; carried * share < wanted; perSecond = Math.round(perSecond * growth)) {
    // What else a machine does comes and goes: only what is too much twice is.
    if (!(await isCarried(perSecond)) && !(await isCarried(perSecond))) break
    carried = perSecond
  }
  const perSecond = Math.min(wanted, Math.round(carried * share))
  figures.tell('from here on', `${perSecond}/s`)
  return { ...sizes, [size]: perSecond }
}
