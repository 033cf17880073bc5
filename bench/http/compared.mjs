/** Each work in its turn, ours beside bare Fastify and driver. */
import { log } from '../../tools/terminal/log.mjs'
import { ratioOf, resultLine } from '../lib/figures.mjs'
import { median } from '../lib/goals.mjs'
import { loadAverage } from '../lib/usage.mjs'
import { compare, teach } from './answers.mjs'
import { measure } from './measure.mjs'
import { requestsOf } from './works.mjs'

/**
 * @typedef {import('../lib/figures.mjs').Result} Result
 * @typedef {import('./works.mjs').Work} Work
 */

export const connectionsDefault = 16
/** Of what is measured, so much is asked for first. */
const warmShare = 0.25

/** @param {Work} work @param {boolean} isQuick */
function sizesOf({ count: { full, quick } }, isQuick) {
  const count = isQuick ? quick : full
  return { count, warm: Math.ceil(count * warmShare) }
}

/** @param {readonly Result[]} results @param {readonly Work[]} works @returns {import('../lib/goals.mjs').Goal[]} */
export function goalsOf(results, works) {
  const subjects = { of: 'ours', against: 'bare' }
  const redisUs = (/** @type {string} */ name) =>
    median(
      results.flatMap(({ work, subject, values }) =>
        work === name && subject === 'ours' ? (values.redisUs ?? []) : []
      )
    )
  return [
    ...works.flatMap(({ name, goal, mongodGoal = Number.NaN }) => [
      {
        what: `${name}, server CPU against bare`,
        goal,
        unit: '×',
        figure: ratioOf(results, name, 'serverUs', subjects)
      },
      ...(Number.isNaN(mongodGoal)
        ? []
        : [
            {
              ...{ what: `${name}, MongoDB's CPU against bare`, goal: mongodGoal, unit: '×' },
              figure: ratioOf(results, name, 'mongodUs', subjects)
            }
          ])
    ]),
    { what: "Redis' CPU a request, no token (list)", goal: 15, unit: 'µs', figure: redisUs('list') },
    { what: "Redis' CPU a request with a token (me)", goal: 15, unit: 'µs', figure: redisUs('me') }
  ]
}

/**
 * @param {import('./ground.mjs').Ground} ground
 * @param {readonly Work[]} works
 * @param {import('../realtime/bench.mjs').Options} options
 * @returns {Promise<Result[]>}
 */
export async function measureWorks(ground, works, { isQuick, rounds, isAlone }) {
  /** @type {Result[]} */
  const results = []
  const bare = await ground.openBare()
  const searches = works.filter(({ name }) => name.startsWith('search'))
  const paths = searches.flatMap((work) => {
    const { count, warm } = sizesOf(work, isQuick)
    return Array.from({ length: rounds * (count + warm) }, (_, index) => work.question(index, true).path)
  })
  if (paths.length > 0 && !isAlone) await teach(ground, bare, [...new Set(paths)])
  const ours = await ground.openHost('ours')
  for (const work of works) {
    const { count, warm } = sizesOf(work, isQuick)
    if (!isAlone) await compare(work, ours, bare, rounds * (count + warm))
  }
  for (let round = 1; round <= rounds; round++) {
    for (const work of works) {
      const { count, warm } = sizesOf(work, isQuick)
      log(`\n${work.name}, ${count} requests, round ${round}`)
      const targets = isAlone ? [ours] : round % 2 === 1 ? [ours, bare] : [bare, ours]
      for (const target of targets) {
        const from = (round - 1) * (count + warm)
        const isBare = target === bare
        const options = { ground, connections: work.connections ?? connectionsDefault }
        await measure(target, requestsOf(work, { from, count: warm, isBare }), options)
        const load = loadAverage()
        const values = await measure(target, requestsOf(work, { from: from + warm, count, isBare }), options)
        const result = { work: work.name, subject: target.name, round, load, unit: 'request', values }
        results.push(result)
        log(resultLine(result))
      }
    }
  }
  await bare.stop()
  await ours.stop()
  return results
}
