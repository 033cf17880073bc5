/**
 * What a request costs us, beside bare Fastify and driver that give the same bytes from the same database, taking turns; the same with
 * more workers (`--only workers`) and the memory after minutes of load (`--only memory`). Server CPU is that of all our processes
 * of the host.
 */
import { mediansOf } from '../lib/figures.mjs'
import { stopping } from '../lib/services.mjs'
import { connectionsDefault, goalsOf, measureWorks } from './compared.mjs'
import { startGround } from './ground.mjs'
import { measureMemory, memoryGoals } from './memory.mjs'
import { measureWorkers, workersGoals } from './workers.mjs'
import { worksOf } from './works.mjs'

/** @typedef {import('../lib/figures.mjs').Result} Result */

/** What Redis takes for a request that is checked: without a token and with one. */
const checked = ['list', 'me']

/** @param {import('../realtime/bench.mjs').Options} options @returns {Promise<import('../lib/figures.mjs').Report>} */
export async function bench(options) {
  const { folder, only } = options
  const isWanted = (/** @type {string} */ name) => only.length === 0 || only.includes(name)
  return stopping(async (stops) => {
    const ground = await startGround(folder, stops)
    const all = await worksOf(ground)
    const works = all.filter(({ name }) => isWanted(name) || (only.includes('redis') && checked.includes(name)))
    /** @type {Result[]} */
    const results = []
    if (works.length > 0) results.push(...(await measureWorks(ground, works, options)))
    if (isWanted('workers')) results.push(...(await measureWorkers(ground, all, options)))
    if (isWanted('memory')) results.push(...(await measureMemory(ground, all, options)))
    return {
      title: `HTTP: 20,000 jobs, ${connectionsDefault} connections (4 where the finder is asked)`,
      figures: mediansOf(results),
      goals: [...goalsOf(results, works), ...workersGoals(results), ...memoryGoals(results)],
      loads: results.map(({ load }) => load)
    }
  })
}
