/**
 * What an event costs on its way to many sockets, ours beside its peers: same machine, same payload, same events, taking
 * turns. Everybody runs two processes (where events begin; where the sockets hang), so that the second's CPU is comparable.
 */
import { join } from 'node:path'
import { root, stateFolder } from '../../tools/processes/paths.mjs'
import { ensureDependencies } from '../../tools/services/dependencies.mjs'
import { log, task } from '../../tools/terminal/log.mjs'
import { mediansOf, resultLine } from '../lib/figures.mjs'
import { startServices, stopping } from '../lib/services.mjs'
import { loadAverage } from '../lib/usage.mjs'
import { startOurs } from './ours.mjs'
import { startPeers } from './peers.mjs'
import { goalsOf, unitOf, valuesOf } from './report.mjs'
import * as scenarios from './scenarios.mjs'
import { sizesOf } from './sizes.mjs'

/**
 * @typedef {import('./subject.mjs').Subject} Subject
 * @typedef {'room1000' | 'room5000' | 'burst' | 'users' | 'log' | 'latency' | 'memory'} Name
 * @typedef {import('./ours.mjs').Ours} Ours
 *
 * @typedef {import('../lib/figures.mjs').Result} Result
 *
 * @typedef {object} Measured
 * @property {scenarios.Fanout} [fanout]
 * @property {Awaited<ReturnType<typeof scenarios.commitLatency>>} [latency]
 * @property {Awaited<ReturnType<typeof scenarios.idleMemory>>} [memory]
 */

const attemptsMax = 3
const everybody = ['ours', 'Socket.IO streams', 'Socket.IO redis', 'raw ws', 'prepared frames']
/** @type {Record<Name, string[]>} */
const takingPart = {
  room1000: everybody,
  room5000: everybody,
  burst: everybody,
  users: everybody.slice(0, -1),
  log: ['ours'],
  latency: ['ours'],
  memory: everybody.slice(0, -1)
}

/**
 * @param {Name} name
 * @param {Subject} subject
 * @param {import('./sizes.mjs').Sizes} sizes
 * @returns {Promise<Measured>}
 */
async function measure(name, subject, sizes) {
  if (name === 'burst') return { fanout: await scenarios.burstRoom(subject, sizes.burst) }
  if (name === 'users' || name === 'log') return { fanout: await scenarios.burstUsers(subject, sizes[name]) }
  if (name === 'memory') return { memory: await scenarios.idleMemory(subject, sizes.memory) }
  if (name === 'latency') {
    return { latency: await scenarios.commitLatency(/** @type {Ours} */ (subject), sizes.latency) }
  }
  return { fanout: await scenarios.steadyRoom(subject, sizes[name]) }
}

/**
 * Again when the sequencer's lease has moved to the worker that delivers meanwhile: its CPU would not be delivering alone.
 * @param {Name} name
 * @param {Subject} subject
 * @param {Ours} ours
 * @param {import('./sizes.mjs').Sizes} sizes
 */
async function tryMeasure(name, subject, ours, sizes) {
  for (let attempt = 1; ; attempt++) {
    const load = loadAverage()
    const measured = await measure(name, subject, sizes)
    if (await ours.isInOrder()) return { load, ...measured }
    await ours.putInOrder()
    if (subject !== ours) return { load, ...measured }
    log(
      `  ours: the sequencer's lease has moved (load ${load}); ${attempt < attemptsMax ? 'once more' : 'it stays so'}`
    )
    if (attempt === attemptsMax) return { load, ...measured }
  }
}

/**
 * @param {Options} options
 * @param {(() => Promise<unknown>)[]} stops filled in while things start
 */
async function startAll({ folder, isAlone, isProfiled }, stops) {
  const services = await startServices(folder, stops)
  await ensureDependencies({ folder: join(root, 'bench') })
  const profileFile = isProfiled ? join(stateFolder, 'bench', 'delivering.cpuprofile') : undefined
  const ours = await task('our two hosts', () => startOurs(services, { profileFile }))
  stops.push(ours.stop)
  if (isAlone) return { ours, subjects: [ours] }
  const peers = await startPeers(services)
  stops.push(...peers.map((peer) => peer.stop))
  return { ours, subjects: [ours, ...peers] }
}

/**
 * @typedef {object} Options
 * @property {string} folder for data and logs
 * @property {boolean} isQuick
 * @property {number} rounds
 * @property {string[]} only scenarios; none: all
 * @property {boolean} isAlone without peers
 * @property {boolean} isProfiled
 */

/** @param {Options} options @returns {Promise<import('../lib/figures.mjs').Report>} */
export async function bench(options) {
  const { isQuick, rounds, only } = options
  const sizes = sizesOf(isQuick)
  /** @type {Result[]} */
  const results = []
  const names = /** @type {Name[]} */ (Object.keys(takingPart)).filter(
    (name) => only.length === 0 || only.includes(name)
  )
  await stopping(async (stops) => {
    const { ours, subjects } = await startAll(options, stops)
    for (let round = 1; round <= rounds; round++) {
      for (const name of names) {
        log(`\n${name} ${JSON.stringify(sizes[name])}, round ${round}, load average ${loadAverage()}`)
        const present = subjects.filter((subject) => takingPart[name].includes(subject.name))
        // Who begins changes, so that nobody is always the first or the last.
        const shift = (round - 1) % present.length
        for (const subject of [...present.slice(shift), ...present.slice(0, shift)]) {
          const { load, ...measured } = await tryMeasure(name, subject, ours, sizes)
          const what = { work: name, subject: subject.name, round, load, unit: unitOf(name) }
          const result = { ...what, values: valuesOf(measured) }
          results.push(result)
          log(resultLine(result))
        }
      }
    }
  })
  return {
    title: 'Realtime: two hosts of one worker, one of them with all sockets',
    figures: mediansOf(results),
    goals: goalsOf(results),
    loads: results.map(({ load }) => load)
  }
}
