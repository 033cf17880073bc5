/**
 * Recommendations: the indexes by themselves (`--only engine`), live matches (`--only live`), then with 100,000 open jobs over HTTP
 * (`--only requests`) and what it costs that a host has one finder (`--only hop`).
 */
import { stopping } from '../lib/services.mjs'
import { measureEngine } from './engine.mjs'
import { measureHop } from './hop.mjs'
import { startGround } from './large-host.mjs'
import { measureLive } from './live.mjs'
import { measureRequests } from './requests.mjs'

const jobsOpen = 100_000

/** @param {import('../realtime/bench.mjs').Options} options @returns {Promise<import('../lib/figures.mjs').Report>} */
export async function bench(options) {
  const isWanted = (/** @type {string} */ part) => options.only.length === 0 || options.only.includes(part)
  /** @type {import('../lib/figures.mjs').Report[]} */
  const reports = []
  if (isWanted('engine')) reports.push(await measureEngine(options))
  if (isWanted('live')) await measureLive()
  if (isWanted('requests') || isWanted('hop')) {
    await stopping(async (stops) => {
      const ground = await startGround(options.folder, stops, jobsOpen)
      if (isWanted('requests')) reports.push(await measureRequests(ground, options))
      if (isWanted('hop')) await measureHop(ground, options)
    })
  }
  return {
    title: reports.map(({ title }) => title).join('; '),
    figures: reports.flatMap(({ figures }) => figures),
    goals: reports.flatMap(({ goals }) => goals),
    loads: reports.flatMap(({ loads }) => loads)
  }
}
