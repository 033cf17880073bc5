/** The index of seekers: time and CPU of the question whom a job suits best, memory, and building. */
import { generateJobs, generateSeekers } from '../../tools/data/generated-jobs.mjs'
import { log } from '../../tools/terminal/log.mjs'
import { fixed } from '../lib/goals.mjs'
import { figureHead, figureLine, measure, megabytes } from './measured.mjs'

const limit = 10

/** @typedef {import('../../tools/data/generated-jobs.mjs').World} World */

/** @param {import('./engine.mjs').Compiled} compiled @param {World} world @param {number} count @param {number} queries */
export async function measureSeekers({ createSeekerIndex }, world, count, queries) {
  log(`\n  ${fixed(count, 0)} seekers`)
  const index = createSeekerIndex(count)
  const startMs = performance.now()
  for (const seeker of generateSeekers({ ...world, seed: 21, count })) index.put(seeker)
  log(`    generated and built in ${fixed((performance.now() - startMs) / 1000)} s; ${megabytes(index.bytes)}`)
  const jobs = [...generateJobs({ ...world, seed: 22, count: queries })]
  const run = (/** @type {typeof jobs[number]} */ job) => index.best(job, { limit })
  await measure(jobs.slice(0, 200), run)
  log(figureHead)
  log(figureLine('jobs', await measure(jobs, run)))
}
