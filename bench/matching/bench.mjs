/**
 * Recommendations: the indexes by themselves (`--only engine`), live matches (`--only live`), then over HTTP what they leave of a
 * worker (`--only requests`).
 */
import { measureEngine } from './engine.mjs'
import { measureLive } from './live.mjs'
import { measureRequests } from './requests.mjs'

/** @param {import('../realtime/bench.mjs').Options} options */
export async function bench(options) {
  const isWanted = (/** @type {string} */ part) => options.only.length === 0 || options.only.includes(part)
  if (isWanted('engine')) await measureEngine(options)
  if (isWanted('live')) await measureLive()
  if (isWanted('requests')) await measureRequests(options)
}
