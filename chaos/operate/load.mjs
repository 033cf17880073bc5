/** Starts and ends the process that makes the load. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { waitFor } from '../../tools/processes/processes.mjs'

/**
 * @typedef {import('./load-process.mjs').Plan} Plan
 * @typedef {import('./load-process.mjs').Outcome} Outcome
 *
 * @typedef {object} Load
 * @property {() => number} sent requests so far
 * @property {() => Promise<Outcome>} finish sends no more; resolves when everything is answered
 */

const file = fileURLToPath(new URL('load-process.mjs', import.meta.url))
const firstMsMax = 30_000

/** Since 1970 by the monotonic clock, as the samples have it. */
export const nowMs = () => performance.timeOrigin + performance.now()

/**
 * Resolves when the first requests are on their way.
 * @param {import('./fixture.mjs').Stage} stage
 * @param {Plan['perSecond']} perSecond
 * @returns {Promise<Load>}
 */
export async function startLoad(stage, perSecond) {
  const { url, seekers, jobs, nextPair: firstPair } = stage
  const child = fork(file, { execArgv: [], serialization: 'advanced' })
  const ended = once(child, 'exit')
  stage.stops.push(async () => {
    if (child.connected) child.disconnect()
    await ended
  })
  let sent = 0
  /** @type {Promise<Outcome>} */
  const outcome = new Promise((resolve, reject) => {
    child.on('message', (/** @type {{ sent?: number, outcome?: Outcome }} */ message) => {
      sent = message.sent ?? sent
      if (message.outcome) resolve(message.outcome)
    })
    child.on('exit', (code) => reject(new Error(`the load ended (exit ${code})`)))
  })
  outcome.catch(() => undefined)
  child.send({ url, seekers, jobs, firstPair, perSecond })
  await waitFor('the first requests', () => sent > 0, { limitMs: firstMsMax })
  return {
    sent: () => sent,
    finish: async () => {
      child.send('stop')
      const result = await outcome
      // One that was repeated in vain may still have been made.
      stage.nextPair += result.acknowledged.length + result.givenUp
      await ended
      return result
    }
  }
}
